//! `wegwijs match` and `wegwijs ask`: the shape of what they print, and what they do with what is not known.

use crate::support::{judged, real_project, wegwijs};
use serde_json::Value;

fn json(name: &str, command: &str, facts: &str) -> Value {
    let said = judged(name, command, facts);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{name}");
    serde_json::from_str(&said.out).unwrap()
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

const FAMILY: &str = r#"{"postcode": "2060", "housing": "private_rent", "heating": "heating_oil", "fuel_delivered": "within_60_days",
    "residence": "belgian", "household_income": {"from": 20000}, "children": [{"born": "2026-08"}, {"born": "2021-03"}]}"#;

#[test]
fn match_has_the_promised_shape() {
    let said = judged("shape", "match", FAMILY);
    let places: Vec<usize> =
        ["\"on\"", "\"content\"", "\"rights\"", "\"services\""].iter().map(|key| said.out.find(key).unwrap()).collect();
    assert!(places.is_sorted(), "{places:?}");
    let judged: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(judged["on"], "2026-11-21");
    assert_eq!(judged["content"].as_str().unwrap().len(), 12);
    assert!(!judged["services"].as_array().unwrap().is_empty());
    for service in judged["services"].as_array().unwrap() {
        assert_eq!(keys(service).len(), 3, "{service}");
        assert!(service["id"].is_string() && (service["km"].is_null() || service["km"].as_f64().unwrap() < 60.0), "{service}");
        assert!(service["for"].as_array().unwrap().iter().all(Value::is_string) && service["for"] != Value::Array(Vec::new()));
    }
    for row in judged["rights"].as_array().unwrap() {
        let mut sorted = keys(row);
        sorted.sort_unstable();
        assert_eq!(sorted, ["deadline", "group", "id", "member", "open_facts", "reasons", "verdict"]);
        assert!(["met", "not_met", "open"].contains(&row["verdict"].as_str().unwrap()));
        assert_eq!(row["verdict"] == "open", row["group"] == "maybe");
        for reason in row["reasons"].as_array().unwrap() {
            assert!(["fact", "leaf", "verdict"].iter().all(|key| reason[key].is_string()), "{reason}");
        }
    }
}

#[test]
fn services_are_near_a_known_postcode_only() {
    let services = |name: &str, facts: &str| json(name, "match", facts)["services"].as_array().unwrap().clone();
    let here = services("services-here", r#"{"postcode": "2060"}"#);
    let first = here.iter().find_map(|service| service["km"].as_f64()).unwrap();
    assert!(first < 1.5, "{first}");
    assert!(!here.iter().any(|service| service["id"].as_str().unwrap().starts_with("politie-")), "no police without danger");
    assert!(services("services-unknown", "{}").is_empty());
    assert!(services("services-uncovered", r#"{"postcode": "9000"}"#).is_empty());
    let danger = services("services-danger", r#"{"postcode": "2060", "help_wanted": ["violence"]}"#);
    assert!(danger.iter().any(|service| service["id"].as_str().unwrap().starts_with("politie-")));
}

#[test]
fn per_child_rights_have_a_row_for_each_child() {
    let judged = json("rows", "match", FAMILY);
    let rows = |id: &str| {
        judged["rights"].as_array().unwrap().iter().filter(|row| row["id"] == id).map(|row| row["member"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(rows("groeipakket-basisbedrag"), [Value::from(0), Value::from(1)]);
    assert_eq!(rows("leefloon"), [Value::Null]);
    let none = json("no-children", "match", r#"{"children": []}"#);
    let row = none["rights"].as_array().unwrap().iter().find(|row| row["id"] == "groeipakket-basisbedrag").unwrap();
    assert_eq!((row["member"].clone(), row["verdict"].as_str()), (Value::Null, Some("not_met")));
}

#[test]
fn a_deadline_is_a_day_and_comes_first() {
    let judged = json("deadline", "match", r#"{"heating": "heating_oil", "debt_help": "mediation", "fuel_delivered": "within_60_days"}"#);
    let row = judged["rights"].as_array().unwrap().iter().find(|row| row["id"] == "verwarmingstoelage").unwrap().clone();
    assert_eq!(
        (row["verdict"].as_str(), row["group"].as_str(), row["deadline"].as_str()),
        (Some("met"), Some("do_first"), Some("2026-11-21"))
    );
}

#[test]
fn null_is_the_same_as_missing_to_the_judge() {
    let missing = json("missing", "match", r#"{"postcode": "2060", "children": [{}]}"#);
    let null =
        json("null", "match", r#"{"postcode": "2060", "housing": null, "children": [{"born": null}], "household_income": {"from": null}}"#);
    assert_eq!(missing, null);
    assert_eq!(json("nobody", "match", "{}"), json("left-open", "match", r#"{"children": null, "postcode": null}"#));
}

#[test]
fn values_that_equal_what_is_implied_are_fine() {
    json("implied", "match", r#"{"housing": "owner", "owns_property": "yes"}"#);
    json("same-as", "match", r#"{"residence": "eu", "children": [{"residence": "eu", "lives_here": "always", "domicile": "here"}]}"#);
    json("gate-unknown", "match", r#"{"fuel_delivered": "earlier", "children": [{"school_type": "special"}]}"#);
}

#[test]
fn what_was_left_open_is_never_asked_again() {
    let mut facts = serde_json::Map::new();
    for turn in 0..80 {
        let asked = json("turns", "ask", &Value::Object(facts.clone()).to_string());
        let mut shape = keys(&asked);
        shape.sort_unstable();
        assert_eq!(shape, ["next", "open_rights", "remaining_at_most"]);
        let Some(next) = asked["next"].as_str() else { return };
        assert!(!next.starts_with("children["), "children are not listed: {next}");
        assert!(facts.insert(next.to_owned(), Value::Null).is_none(), "{next} is asked twice, at turn {turn}");
    }
    panic!("it never ends");
}

#[test]
fn facts_of_children_are_asked_child_by_child() {
    let mut facts = serde_json::json!({"postcode": "2060", "children": [{"lives_here": "always"}, {"born": "2021-03"}]});
    let mut of_children = 0;
    while let Some(next) = json("children", "ask", &facts.to_string())["next"].as_str() {
        let (place, fact) = match next.split_once("].") {
            Some((child, fact)) => (&mut facts["children"][child.trim_start_matches("children[").parse::<usize>().unwrap()], fact),
            None => (&mut facts, next),
        };
        assert!(place.as_object_mut().unwrap().insert(fact.to_owned(), Value::Null).is_none(), "{next} is asked twice");
        of_children += usize::from(next.starts_with("children["));
    }
    assert!(of_children > 4, "{of_children}");
}

#[test]
fn without_json_it_is_for_people() {
    let facts = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("people.json");
    std::fs::write(&facts, FAMILY).unwrap();
    let facts = facts.to_str().unwrap();
    let said = wegwijs(&real_project(), &["match", "--facts", facts, "--on", "2026-11-21"]);
    assert_eq!(said.code, 0);
    assert!(said.out.contains("maybe\n") && said.out.contains("groeipakket-basisbedrag (child 1)"), "{}", said.out);
    let said = wegwijs(&real_project(), &["ask", "--facts", facts, "--on", "2026-11-21"]);
    assert!(said.out.starts_with("next: ") && said.out.contains("at most "), "{}", said.out);
}
