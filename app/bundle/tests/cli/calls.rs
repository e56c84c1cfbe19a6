//! `wegwijs calls`: whom to call first, and what to ask.

use crate::services::town;
use crate::support::{change, put, wegwijs};
use serde_json::Value;
use std::path::Path;

const DESK: &str = "content/services/town/desk.yaml";

fn calls(root: &Path) -> Vec<Value> {
    let said = wegwijs(root, &["calls", "--region", "town", "--json", "--on", "2026-11-21"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    let list: Value = serde_json::from_str(&said.out).unwrap();
    list["calls"].as_array().unwrap().clone()
}

fn asked(call: &Value) -> String {
    call["ask"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_weak_is_asked_and_what_is_fresh_is_not() {
    let root = town("calls");
    let calls = calls(&root);
    let ids: Vec<&str> = calls.iter().map(|call| call["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["desk", "practice"], "an emergency leads to the desk");
    assert!(asked(&calls[1]).contains("Klopt het nummer 1733? (deels gezien)"), "{}", calls[1]);
    assert_eq!(calls[1]["whom"], "Bel 1733.");
    assert_eq!(calls[1]["file"], "content/services/town/practice.yaml");
    assert_eq!(asked(&calls[0]), "Wanneer is het open?");
}

#[test]
fn danger_comes_first_and_its_address_is_never_asked() {
    let root = town("calls-danger");
    put(
        &root,
        "content/services/town/house.yaml",
        "id: house\nname: Huis\ncategory: refuge\nphone: \"1712\"\nsources: {a: {title: Bron, date: \"2026-11\", evidence: S}}\nfrom: {name: a, phone: a}\n",
    );
    let calls = calls(&root);
    assert_eq!(calls[0]["id"], "house");
    assert_eq!(asked(&calls[0]), "Wanneer is het open?\nSchrijf nergens een adres op.");
}

#[test]
fn own_knowledge_is_looked_up_before_anybody_calls() {
    let root = town("calls-own");
    change(&root, DESK, "evidence: S", "evidence: O");
    let said = wegwijs(&root, &["calls", "--on", "2026-11-21"]);
    assert!(
        said.out.starts_with("1. Loket (Soort)\n   Bel 03 22 11 333. Dat nummer is eigen kennis: zoek het eerst op.\n"),
        "{}",
        said.out
    );
    assert!(said.out.contains("Klopt het adres Plein 1, 2000 Antwerpen? (eigen kennis"), "{}", said.out);
}

#[test]
fn a_region_that_is_not_there_is_refused() {
    let said = wegwijs(&town("calls-region"), &["calls", "--region", "toun"]);
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert!(said.err.contains("did you mean `town`?"), "{}", said.err);
    assert_eq!(wegwijs(&town("sheet-region"), &["sheet", "--region", "city"]).code, 2);
}
