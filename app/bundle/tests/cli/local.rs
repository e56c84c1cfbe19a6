//! Regions and what they add to rights: read from their folders, and each mistake found.

use crate::support::{put, small_project, wegwijs};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use wegwijs_text::Lang;

const REGION: &str = "content/regions/town.yaml";
const OVERLAY: &str = "content/local/town/warmth.yaml";
const SOURCES: &str = "sources: [{title: Bron, url: \"https://example.be\", checked: 2026-11-01, evidence: M}]\n";

/// The small project with a town in it.
fn project(name: &str) -> PathBuf {
    let root = small_project(&format!("local-{name}"));
    put(&root, REGION, &format!("id: town\nname: Stad\npostcodes: [2000, 2060]\n{SOURCES}"));
    put(&root, OVERLAY, &format!("right: warmth\nname: W-kaart\ndesk: {{name: Loket, phone: \"03 1\"}}\nsupplement: [card]\n{SOURCES}"));
    for tag in Lang::all().map(Lang::tag) {
        put(&root, &format!("locales/{tag}/content/local-town.ftl"), "local-card = Een kaart\n");
    }
    root
}

/// What is found after this damage, a line each: severity, file, path, what.
fn found(name: &str, damage: impl FnOnce(&Path)) -> Vec<String> {
    let root = project(name);
    damage(&root);
    let said = wegwijs(&root, &["check", "--json", "--on", "2026-11-21"]);
    let report: Value = serde_json::from_str(&said.out).unwrap();
    let line = |it: &Value| ["severity", "file", "path", "what"].map(|key| it[key].as_str().unwrap().to_owned()).join(" | ");
    report["findings"].as_array().unwrap().iter().map(line).collect()
}

fn finds(name: &str, file: &str, text: &str, wanted: &str) {
    let found = found(name, |root| put(root, file, text));
    assert!(found.iter().any(|line| line.contains(wanted)), "{name}: {found:#?}");
}

#[test]
fn a_sound_town_is_built_into_the_bundle() {
    assert_eq!(found("sound", |_| ()), Vec::<String>::new());
    let root = project("built");
    assert_eq!(wegwijs(&root, &["build", "--out", "dist"]).code, 0);
    let files = fs::read_dir(root.join("dist/content")).unwrap().map(|entry| entry.unwrap().path());
    let bytes = files.filter(|file| file.to_string_lossy().contains("bundle.")).map(|file| fs::read(file).unwrap()).next().unwrap();
    let bundle = wegwijs_core::Bundle::from_bytes(&bytes).unwrap();
    assert_eq!(bundle.local[0].region.postcodes, [2000, 2060]);
    assert_eq!(bundle.local[0].overlays[0].name.as_deref(), Some("W-kaart"));
}

#[test]
fn postcodes_that_cannot_be() {
    let town = |postcodes: &str| format!("id: town\nname: Stad\npostcodes: {postcodes}\n{SOURCES}");
    finds("none", REGION, &town("[]"), "error | content/regions/town.yaml | postcodes | no postcode");
    finds("foreign", REGION, &town("[2000, 999]"), "postcodes | 999 is no Belgian postcode");
    finds("again", REGION, &town("[2000, 2000]"), "postcodes | 2000 stands in `town` too");
    let other = format!("id: village\nname: Dorp\npostcodes: [2060]\n{SOURCES}");
    finds("both", "content/regions/village.yaml", &other, "error | content/regions/village.yaml | postcodes | 2060 stands in `town` too");
}

#[test]
fn files_that_belong_to_nothing() {
    let overlay = format!("right: warmth\nname: X\n{SOURCES}");
    finds("region", "content/local/city/warmth.yaml", &overlay, "error | content/local/city |  | no region is called `city`");
    finds("loose", "content/local/warmth.yaml", &overlay, "content/local/warmth.yaml |  | nothing reads this file");
    let cold = format!("right: cold\nname: X\n{SOURCES}");
    finds("right", "content/local/town/cold.yaml", &cold, "content/local/town/cold.yaml | right | unknown right `cold`");
    finds("named", OVERLAY, &cold, "content/local/town/warmth.yaml | right | `cold` is not the name of the file");
    let lost = found("lost", |root| fs::remove_file(root.join(REGION)).unwrap());
    assert!(lost.iter().any(|line| line.contains("no region is called `town`")), "{lost:#?}");
}

#[test]
fn an_overlay_that_says_too_much_or_nothing() {
    finds("source", OVERLAY, "right: warmth\nname: X\nsources: []\n", "sources | no source");
    finds("empty", OVERLAY, &format!("right: warmth\n{SOURCES}"), "content/local/town/warmth.yaml |  | adds nothing");
    let rule = format!("right: warmth\ncondition: {{all: []}}\n{SOURCES}");
    finds("rule", OVERLAY, &rule, "condition | unknown field `condition`");
    let guess = "right: warmth\ndesk: {name: Loket, address: Plein}\nsources: [{title: Eigen kennis, checked: 2026-11-01}]\n";
    finds("guess", OVERLAY, guess, "desk | an address or telephone number of own knowledge");
    let link = format!("right: warmth\ndesk: {{name: Loket, url: loket.be}}\n{SOURCES}");
    finds("link", OVERLAY, &link, "desk.url | `loket.be` is no web address");
}

#[test]
fn words_and_sources_are_held_as_elsewhere() {
    finds("words", OVERLAY, &format!("right: warmth\nsupplement: [paper]\n{SOURCES}"), "no words for `local-paper`");
    finds(
        "unused",
        OVERLAY,
        &format!("right: warmth\nname: X\n{SOURCES}"),
        "warning | locales/nl/content/local-town.ftl | line 1 | nothing",
    );
    let old = "right: warmth\nname: X\nsupplement: [card]\nsources: [{title: Bron, checked: 2025-01-01, evidence: S}]\n";
    finds("old", OVERLAY, old, "warning | content/local/town/warmth.yaml | sources | `Bron` was last read on 2025-01-01");
}
