//! What a reader gives, sorted by what became of it.

use std::fs;
use std::path::{Path, PathBuf};
use wegwijs_bundle::import::{Arrived, Dropped, Incoming, Refusal};
use wegwijs_bundle::services::Origin;

/// A reader of a format.
pub type Reader = fn(&Path, &mut dyn FnMut(Incoming)) -> Result<(), Refusal>;

/// Everything that a reader gave.
#[derive(Debug, Default)]
pub struct Given {
    pub services: Vec<Arrived>,
    pub gone: Vec<Origin>,
    pub dropped: Vec<Dropped>,
}

impl Given {
    /// The service whose origin ends so.
    pub fn service(&self, id: &str) -> &Arrived {
        let found = self.services.iter().find(|one| one.record.origin.as_ref().unwrap().id.ends_with(id));
        found.unwrap_or_else(|| panic!("no service {id}; dropped: {:#?}", self.dropped))
    }

    /// Why the record that is called so was dropped.
    pub fn why(&self, what: &str) -> &str {
        let found = self.dropped.iter().find(|one| one.what.contains(what));
        &found.unwrap_or_else(|| panic!("{what} was not dropped")).why
    }
}

/// What a reader gives for a fixture.
pub fn fixture(reader: Reader, name: &str) -> Given {
    given(reader, &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)).unwrap()
}

/// What a reader gives for a file with this text.
pub fn text(reader: Reader, name: &str, text: impl AsRef<[u8]>) -> Result<Given, Refusal> {
    let file: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("readers-{name}"));
    fs::write(&file, text).unwrap();
    given(reader, &file)
}

/// What a reader gives for a file or folder.
pub fn given(reader: Reader, file: &Path) -> Result<Given, Refusal> {
    let mut given = Given::default();
    reader(file, &mut |incoming| match incoming {
        Incoming::Service(arrived) => given.services.push(*arrived),
        Incoming::Gone(origin) => given.gone.push(origin),
        Incoming::Dropped(dropped) => given.dropped.push(dropped),
    })?;
    Ok(given)
}

/// Holds that every field with a value names its source, and no other field does.
pub fn sourced(arrived: &Arrived) {
    let record = &arrived.record;
    let facts = serde_json::to_value(record).unwrap();
    for key in ["name", "operator", "point", "phone", "email", "url", "hours", "languages", "wheelchair"] {
        let said = facts["from"].get(key).and_then(|source| record.sources.get(source.as_str().unwrap()));
        assert_eq!(facts.get(key).is_some(), said.is_some(), "{key}: {facts:#}");
    }
    for (key, field) in [("street", "address"), ("postcode", "postcode"), ("municipality", "municipality")] {
        assert_eq!(facts["address"].get(key).is_some(), facts["from"].get(field).is_some(), "{key}: {facts:#}");
    }
}
