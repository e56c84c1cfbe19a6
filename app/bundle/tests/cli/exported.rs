//! Content to export, and what was exported read back.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use wegwijs_bundle::content::{Content, Near, ServiceRegion};
use wegwijs_bundle::export::{self, Format, View, hsds, tabular};
use wegwijs_bundle::finding::Findings;
use wegwijs_bundle::import::{self, Incoming};
use wegwijs_bundle::project::Project;
use wegwijs_bundle::services::{Origin, Record};
use wegwijs_bundle::{read, words};
use wegwijs_core::directory::Category;
use wegwijs_core::id::LocalRegionId;
use wegwijs_text::{Catalog, DUTCH, Words};

/// A kind that may be shown, and a shelter.
const CATEGORIES: &str = "
- {id: clb, order: 1, pictogram: house, domain: school}
- {id: vluchthuis, order: 2, pictogram: house, domain: safety, phone_only: true}";

/// The real content and its Dutch words.
pub fn real() -> (Content, Words) {
    let project = Project::at(&crate::support::real_project()).unwrap();
    let mut findings = Findings::default();
    let (content, dutch) = (read::content(&project, &mut findings), words::locale(&project, DUTCH, &mut findings));
    assert_eq!(findings.errors(), 0);
    (content, spoken(format!("{}\n{}", dutch.text, dutch.near)))
}

/// Content with these services and nothing else.
pub fn holding(records: Vec<Record>) -> (Content, Words) {
    let categories: Vec<Category> = serde_yaml_ng::from_str(CATEGORIES).unwrap();
    let region = ServiceRegion { id: LocalRegionId::from("here"), postcodes: [2060].into(), contact: None, records };
    let services = Near { categories, regions: vec![region], ..Near::default() };
    (Content { services, ..Content::default() }, spoken("category-clb = CLB\n    .what = Hulp op school\n".to_owned()))
}

fn spoken(text: String) -> Words {
    Words::new(Arc::new(Catalog::parse(DUTCH, text).unwrap()), None)
}

/// Everything in a format.
pub fn json(format: Format, (content, words): &(Content, Words)) -> Value {
    export::json(format, &View { content, words, region: None })
}

/// The services without a place that must stay hidden, as an import names them.
pub fn expected((content, words): &(Content, Words)) -> Vec<Record> {
    let mut kept = View { content, words, region: None }.kept();
    for record in &mut kept {
        let id = hsds::uuid("service", record.id.as_str());
        record.origin.get_or_insert(Origin { format: "hsds".to_owned(), id });
    }
    kept
}

/// What an import of the JSON and of the tables gives.
pub fn back(name: &str, content: &(Content, Words)) -> [Vec<Record>; 2] {
    let folder = folder(name);
    fs::write(folder.join("page.json"), json(Format::Hsds, content).to_string()).unwrap();
    let view = View { content: &content.0, words: &content.1, region: None };
    for (file, text) in tabular::files(hsds::services(&view)).unwrap() {
        fs::write(folder.join(file), text).unwrap();
    }
    [folder.join("page.json"), folder.join(tabular::PACKAGE)].map(|file| {
        let records = read_all(&file).unwrap().into_iter().map(|incoming| match incoming {
            Incoming::Service(arrived) => arrived.record,
            other => panic!("{other:?}"),
        });
        records.collect()
    })
}

/// Everything that an import of this file gives.
pub fn read_all(file: &Path) -> Result<Vec<Incoming>, import::Refusal> {
    let mut all = Vec::new();
    import::hsds::read(file, &mut |incoming| all.push(incoming)).map(|()| all)
}

/// A fresh folder of this name.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}
