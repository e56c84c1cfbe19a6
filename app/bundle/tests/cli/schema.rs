//! The schemas for editors: they are those of the types, and they hold for every real file.

use crate::support::{real_project, wegwijs};
use jsonschema::Validator;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const RENEW: &str = "renew them with `cargo run -q -p wegwijs-bundle -- schema`";

/// The schemas in a folder, by file name.
fn schemas(folder: &Path) -> BTreeMap<String, Value> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let read = |path: PathBuf| serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    entries.map(|entry| (entry.file_name().into_string().unwrap(), read(entry.path()))).collect()
}

/// Each schema that the editors' settings name, and the files it is for.
fn wired() -> BTreeMap<String, Vec<(String, Value)>> {
    let root = real_project();
    let settings: Value = serde_json::from_str(&fs::read_to_string(root.join(".vscode/settings.json")).unwrap()).unwrap();
    let wires = settings["yaml.schemas"].as_object().unwrap().iter().map(|(schema, files)| {
        let name = schema.strip_prefix("./content/.schema/").unwrap_or_else(|| panic!("{schema}"));
        (name.to_owned(), yaml(&root, files.as_str().unwrap()))
    });
    wires.collect()
}

/// What lies in a folder.
fn inside(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.unwrap().path()).collect()
}

/// The files that a path such as `content/rights/*.yaml` or `content/local/*/*.yaml` means.
fn yaml(root: &Path, path: &str) -> Vec<(String, Value)> {
    let files: Vec<PathBuf> = match (path.strip_suffix("/*/*.yaml"), path.strip_suffix("/*.yaml")) {
        (Some(folders), _) => inside(&root.join(folders)).iter().flat_map(|folder| inside(folder)).collect(),
        (None, Some(folder)) => inside(&root.join(folder)),
        (None, None) => vec![root.join(path)],
    };
    let read = |file: &Path| {
        serde_yaml_ng::from_str(&fs::read_to_string(file).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    };
    files.iter().map(|file| (file.strip_prefix(root).unwrap().display().to_string(), read(file))).collect()
}

fn validator(schema: &Value) -> Validator {
    jsonschema::validator_for(schema).unwrap()
}

#[test]
fn the_schemas_in_the_project_are_those_of_the_types() {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("schemas");
    let _ = fs::remove_dir_all(&out);
    let said = wegwijs(&real_project(), &["schema", "--out", out.to_str().unwrap()]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    let (generated, there) = (schemas(&out), schemas(&real_project().join("content/.schema")));
    let all = generated.keys().chain(there.keys());
    let differ: Vec<&String> = all.filter(|name| generated.get(*name) != there.get(*name)).collect();
    assert!(differ.is_empty(), "{differ:?} in content/.schema differ from the types: {RENEW}");
}

#[test]
fn every_schema_is_wired_for_editors() {
    let wired = wired();
    let there = schemas(&real_project().join("content/.schema"));
    assert_eq!(wired.keys().collect::<Vec<_>>(), there.keys().collect::<Vec<_>>(), ".vscode/settings.json");
    wired.iter().for_each(|(schema, files)| assert!(!files.is_empty(), "{schema} is for no file"));
}

#[test]
fn every_real_file_is_as_its_schema_says() {
    let schemas = schemas(&real_project().join("content/.schema"));
    let mut wrong = Vec::new();
    for (schema, files) in wired() {
        let validator = validator(&schemas[&schema]);
        for (file, value) in files {
            wrong.extend(validator.iter_errors(&value).map(|error| format!("{file}: {}: {error}", error.instance_path())));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_misspelt_key_is_marked_in_each_kind_of_file() {
    let schemas = schemas(&real_project().join("content/.schema"));
    for (schema, mut files) in wired() {
        let (file, value) = &mut files[0];
        let map = if value.is_array() { &mut value[0] } else { &mut *value };
        map["pictogramm"] = json!("house");
        assert!(!validator(&schemas[&schema]).is_valid(value), "{file} with a misspelt key");
    }
}

/// A right as small as it can be, with these changes.
fn right(changes: Value) -> bool {
    let mut right = json!({
        "id": "sun", "name": "Zon", "pictogram": "house", "level": "federal", "granted": "apply", "domains": ["energy"],
        "basic_right": "housing", "condition": {"is": ["heating", "oil"]}, "steps": ["ask"], "body": "ocmw", "evidence": "S",
        "confidence": "high", "sources": [{"title": "Bron", "checked": "2026-11-01", "evidence": "S"}],
        "examples": [{"verdict": "met", "facts": {"heating": "oil"}}],
    });
    for (key, value) in changes.as_object().unwrap() {
        match value {
            Value::Null => drop(right.as_object_mut().unwrap().remove(key)),
            value => right[key] = value.clone(),
        }
    }
    validator(&schemas(&real_project().join("content/.schema"))["rights.json"]).is_valid(&right)
}

#[test]
fn the_schema_of_a_right_is_as_strict_as_its_reader() {
    assert!(right(json!({})));
    assert!(right(json!({"condition": {"all": [{"not": {"between": ["children.age", 3, 6]}}, {"count_members": {"at_least": 2}}]}})));
    let wrong = [
        json!({"body": null}),
        json!({"granted": "asked"}),
        json!({"domains": "energy"}),
        json!({"condition": {"ist": ["heating", "oil"]}}),
        json!({"condition": {"is": ["heating"]}}),
        json!({"condition": {"all": [{"is": ["heating", 3]}]}}),
        json!({"claim_back_months": -1}),
        json!({"sources": [{"title": "Bron", "checked": "1 november"}]}),
        json!({"examples": [{"verdict": "yes", "facts": {}}]}),
        json!({"examples": [{"verdict": "met", "facts": {}, "wy": "x"}]}),
        json!({"confidentiality": {"hears": "everybody"}}),
        json!({"deadline": {"days": 60, "from": "fuel_delivered"}}),
    ];
    wrong.into_iter().for_each(|change| assert!(!right(change.clone()), "{change}"));
}
