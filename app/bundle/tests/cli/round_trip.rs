//! Export → import gives the same services: those of the content, and any that can be written.

use crate::exported::{back, expected, folder, holding, real};
use crate::support::{real_project, wegwijs};
use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs;
use wegwijs_bundle::export::View;
use wegwijs_bundle::finding::Findings;
use wegwijs_bundle::project::Project;
use wegwijs_bundle::read;
use wegwijs_bundle::services::Record;

#[test]
fn the_services_of_the_content_come_back_as_they_were() {
    let content = real();
    let expected = expected(&content);
    assert!(expected.len() > 200);
    for records in back("round-trip-real", &content) {
        for (came, went) in records.iter().zip(&expected) {
            assert_eq!(came, went);
        }
        assert_eq!(records.len(), expected.len());
    }
}

/// Nothing is new, nothing changes, and no service is listed beside itself.
#[test]
fn what_went_out_of_the_content_is_known_when_it_comes_back() {
    let file = folder("round-trip-known").join("services.json");
    let file = file.to_str().unwrap();
    assert_eq!(wegwijs(&real_project(), &["export", "hsds", "--out", file]).code, 0);
    let said = wegwijs(&real_project(), &["import", "hsds", file, "--region", "antwerpen", "--dry-run"]);
    assert!(said.out.contains("0 new, 0 changed, "), "{}", said.out);
    assert!(!said.out.contains("-2.yaml"), "{}", said.out);
}

/// In a project that has none of them, the command makes the same services of what was exported.
#[test]
fn a_region_can_be_taken_over_by_export_and_import() {
    let root = folder("round-trip-moved");
    for kind in ["categories", "places", "regions"] {
        let (from, to) = (real_project().join("content").join(kind), root.join("content").join(kind));
        fs::create_dir_all(&to).unwrap();
        for file in fs::read_dir(from).unwrap().flatten() {
            fs::copy(file.path(), to.join(file.file_name())).unwrap();
        }
    }
    fs::create_dir_all(root.join("locales/nl/ui")).unwrap();
    let file = root.join("services.json");
    let file = file.to_str().unwrap();
    assert_eq!(wegwijs(&real_project(), &["export", "hsds", "--out", file]).code, 0);
    let said = wegwijs(&root, &["import", "hsds", file, "--region", "antwerpen"]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    let moved = read::content(&Project::at(&root).unwrap(), &mut Findings::default());
    let (content, words) = real();
    let expected = View { content: &content, words: &words, region: None }.kept();
    assert!(expected.len() > 200);
    let moved: Vec<Record> = moved.services.records().cloned().collect();
    assert_eq!(moved.len(), expected.len());
    moved.iter().zip(&expected).for_each(|(came, went)| assert_eq!(came, went));
}

/// Words with anything in them that a file can hold.
fn words() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zA-Zéß ,;'\"\n\r\\\\<&é🏠-]{0,12}", "\\PC{0,12}", Just("onbekend".to_owned()), Just("null".to_owned())]
}

fn day() -> impl Strategy<Value = String> {
    prop_oneof![Just("2026".to_owned()), Just("2026-03".to_owned()), Just("2026-03-31".to_owned())]
}

fn source() -> impl Strategy<Value = Value> {
    (words(), of(words()), of(day()), prop_oneof![Just("S"), Just("M"), Just("O")])
        .prop_map(|(title, url, date, evidence)| json!({"title": title, "url": url, "date": date, "evidence": evidence}))
}

fn hours() -> impl Strategy<Value = String> {
    prop_oneof![Just("24/7".to_owned()), Just("Mo-Fr 09:00-17:00; PH off".to_owned()), Just("Mo[1] 09:00-12:00".to_owned()), words()]
}

fn place() -> impl Strategy<Value = Value> {
    (of(words()), of(1000_u16..9999), of(words()), of(words()), of((4_949_000_i32..5_150_000, 254_000_i32..640_000))).prop_map(
        |(street, postcode, municipality, district, point)| {
            let point = point.map(|(lat, lon)| json!({"lat": f64::from(lat) / 1e5, "lon": f64::from(lon) / 1e5}));
            let address = json!({"street": street, "postcode": postcode, "municipality": municipality, "district": district});
            json!({"address": address, "point": point})
        },
    )
}

fn reach() -> impl Strategy<Value = Value> {
    (of(words()), of(words()), of(words()), of(words()), of(hours())).prop_map(
        |(operator, phone, email, url, hours)| json!({"operator": operator, "phone": phone, "email": email, "url": url, "hours": hours}),
    )
}

fn offer() -> impl Strategy<Value = Value> {
    let access = vec(prop_oneof![Just("walk_in"), Just("appointment"), Just("phone"), Just("referral")], 0..3);
    let audience = vec(prop_oneof![Just("parent"), Just("young_person"), Just("everyone")], 0..3);
    let cost = of(prop_oneof![Just("free"), Just("low"), Just("by_income")]);
    let wheelchair = of(prop_oneof![Just("yes"), Just("limited"), Just("no")]);
    let ages = of((of(0_u8..99), of(0_u8..99)).prop_map(|(from, to)| json!({"from": from, "to": to})));
    let waiting = of((0_u16..99, day()).prop_map(|(weeks, checked)| json!({"weeks": weeks, "checked": checked})));
    let lists = (vec("[a-z]{2}", 0..4), vec(1000_u16..9999, 0..4));
    (access, audience, cost, wheelchair, ages, waiting, lists).prop_map(
        |(access, audience, cost, wheelchair, ages, waiting, (languages, catchment))| {
            json!({"access": access, "for": audience, "cost": cost, "wheelchair": wheelchair, "ages": ages, "waiting": waiting,
            "languages": languages, "catchment": catchment})
        },
    )
}

/// Marks, where it came from, and which of the sources `a` to `c` says which field.
fn marks() -> impl Strategy<Value = Value> {
    let fields = [
        "name",
        "operator",
        "address",
        "postcode",
        "municipality",
        "district",
        "point",
        "phone",
        "email",
        "url",
        "hours",
        "access",
        "cost",
        "ages",
        "for",
        "languages",
        "wheelchair",
        "catchment",
        "waiting",
        "secret",
        "anonymous",
        "what",
    ];
    let from = btree_map(prop::sample::select(fields.to_vec()), prop_oneof![Just("a"), Just("b"), Just("c")], 0..22);
    let origin = of(words().prop_map(|id| json!({"format": "osm", "id": id})));
    let edited = vec(prop_oneof![Just("name"), Just("hours")], 0..3);
    let sources = (source(), source(), source()).prop_map(|(a, b, c)| json!({"a": a, "b": b, "c": c}));
    (prop::array::uniform4(any::<bool>()), origin, edited, sources, from).prop_map(
        |([generic_name, secret, anonymous, no_pin], origin, edited, sources, from)| {
            json!({"generic_name": generic_name, "secret": secret, "anonymous": anonymous, "no_pin": no_pin, "origin": origin,
                "edited": edited, "sources": sources, "from": from})
        },
    )
}

fn record() -> impl Strategy<Value = Record> {
    let kind = prop_oneof![4 => Just("clb"), 1 => Just("vluchthuis")];
    let name = (words(), words()).prop_map(|(before, after)| format!("{before}x{after}"));
    let named =
        ("[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}", name, kind).prop_map(|(id, name, kind)| json!({"id": id, "name": name, "category": kind}));
    (named, place(), reach(), offer(), marks()).prop_map(|(named, place, reach, offer, marks)| {
        let parts = [named, place, reach, offer, marks]
            .into_iter()
            .filter_map(|part| if let Value::Object(keys) = part { Some(keys) } else { None });
        serde_json::from_value(Value::Object(parts.flatten().filter(|(_, value)| !value.is_null()).collect())).unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_services_come_back_as_they_were(records in vec(record(), 1..4)) {
        let mut unique = records;
        unique.sort_by(|one, other| one.id.cmp(&other.id));
        unique.dedup_by(|one, other| one.id == other.id);
        let content = holding(unique);
        let expected = expected(&content);
        for records in back("round-trip-any", &content) {
            prop_assert_eq!(&records, &expected);
        }
    }
}
