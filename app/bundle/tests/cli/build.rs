//! `wegwijs build`: hashed files and a manifest, all or nothing.

use crate::support::{change, put, small_project, wegwijs};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use wegwijs_core::Bundle;
use wegwijs_core::bundle::SCHEMA;

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().filter(|entry| entry.path().is_file());
    entries.map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())).collect()
}

#[test]
fn the_manifest_names_everything_by_its_hash() {
    let root = small_project("built");
    let said = wegwijs(&root, &["build", "--out", "out"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let built = files(&root.join("out/content"));
    let manifest: Value = serde_json::from_slice(&built["manifest.json"]).unwrap();
    assert_eq!(manifest["schema"], SCHEMA);
    let bundle = Bundle::from_bytes(&built[manifest["bundle"].as_str().unwrap()]).unwrap();
    let facts: Vec<&str> = bundle.questions.iter().map(|question| question.fact.as_str()).collect();
    assert_eq!(facts, ["income", "heating", "delivered"]);
    let languages = manifest["languages"].as_object().unwrap();
    assert_eq!(built.len(), 2 + languages.len());
    for (tag, name) in languages {
        let (name, words) = built.get_key_value(name.as_str().unwrap()).unwrap();
        let words = String::from_utf8(words.clone()).unwrap();
        assert!(name.starts_with(&format!("{tag}.")) && name.len() == tag.len() + 1 + 12 + 4, "{name}");
        assert!(words.contains("start-hello") && words.contains("question-heating") && !words.contains('#'), "{words}");
    }
    assert_eq!(fs::read_dir(root.join("out")).unwrap().count(), 1, "nothing is left aside");
}

#[test]
fn names_change_with_what_is_inside() {
    let root = small_project("hashed");
    wegwijs(&root, &["build", "--out", "out"]);
    let before = files(&root.join("out/content"));
    change(&root, "locales/nl/content/steps.ftl", "Vraag het", "Vraag het nu");
    assert_eq!(wegwijs(&root, &["build", "--out", "out"]).code, 0);
    let after = files(&root.join("out/content"));
    let gone: Vec<&String> = before.keys().filter(|name| !after.contains_key(*name)).collect();
    assert_eq!(gone.len(), 1, "{gone:?}");
    assert!(gone[0].starts_with("nl."));
}

#[test]
fn a_broken_project_is_not_built_and_what_stood_there_stays() {
    let root = small_project("unbuilt");
    wegwijs(&root, &["build", "--out", "out"]);
    let before = files(&root.join("out/content"));
    change(&root, "content/rights/warmth.yaml", "body: ocmw", "body: caw");
    put(&root, "content/documents/card.yaml", "{id: card}");
    let said = wegwijs(&root, &["build", "--out", "out"]);
    assert_eq!((said.code, said.out.as_str()), (1, ""));
    assert!(said.err.contains("unknown body `caw`") && said.err.contains("missing field `pictogram`"), "{}", said.err);
    assert_eq!(files(&root.join("out/content")), before);
}

#[test]
fn a_folder_that_cannot_be_written_is_said() {
    let root = small_project("unwritten");
    let said = wegwijs(&root, &["build", "--out", "content/topics.yaml"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("hint:"), "{}", said.err);
}
