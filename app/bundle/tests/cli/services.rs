//! Services, their kinds, places and finders: read from their folders, and each mistake found.

use crate::support::{put, small_project, wegwijs};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use wegwijs_text::Lang;

const DESK: &str = "content/services/town/desk.yaml";
const KIND: &str = "content/categories/advice.yaml";
const FINDER: &str = "content/finders/map.yaml";
const FILES: [(&str, &str); 8] = [
    (
        "content/regions/town.yaml",
        "id: town\nname: Stad\npostcodes: [2000, 2060]\nsources: [{title: Bron, checked: 2026-11-01, evidence: M}]\n",
    ),
    (
        "content/places/antwerpen.csv",
        "postcode,place,municipality,nis,lat,lon,also\n2000,Stad,Antwerpen,11002,51.2192,4.4040,\n2060,Noord,Antwerpen,11002,51.2290,4.4250,\n",
    ),
    (KIND, "{id: advice, order: 1, pictogram: house, domain: money, rights: [warmth], via: [doctor]}\n"),
    ("content/categories/doctor.yaml", "{id: doctor, order: 2, pictogram: house, domain: health}\n"),
    ("content/categories/refuge.yaml", "{id: refuge, order: 3, pictogram: house, domain: safety, rights: [warmth], phone_only: true}\n"),
    (
        DESK,
        "id: desk
name: Loket
category: advice
address: {street: Plein 1, postcode: 2000, municipality: Antwerpen}
point: {lat: 51.22, lon: 4.40}
phone: \"03 22 11 333\"
email: info@loket.be
url: https://loket.be
ages: {from: 3, to: 12}
catchment: [2000, 2060]
sources:
  a: {title: Loket, url: \"https://loket.be\", date: \"2025-11\", evidence: S}
from: {name: a, address: a, postcode: a, municipality: a, point: a, phone: a, email: a, url: a, ages: a, catchment: a}
",
    ),
    (
        "content/services/town/practice.yaml",
        "id: practice\nname: Praktijk\ncategory: doctor\nphone: \"1733\"\nsources: {a: {title: Bron, evidence: M}}\nfrom: {name: a, phone: a}\n",
    ),
    (
        FINDER,
        "id: map\norder: 1\nname: Kaart\nurl: https://kaart.be\nsources: [{title: Kaart, url: \"https://kaart.be\", checked: 2026-11-01, evidence: S}]\n",
    ),
];

/// The small project with a town that has services.
pub fn town(name: &str) -> PathBuf {
    let root = small_project(&format!("services-{name}"));
    FILES.iter().for_each(|(file, text)| put(&root, file, text));
    for tag in Lang::all().map(Lang::tag) {
        let kinds = ["advice", "doctor", "refuge"].map(|id| format!("category-{id} = Soort\n    .what = Hulp\n")).concat();
        put(&root, &format!("locales/{tag}/content/near/categories.ftl"), &kinds);
        put(&root, &format!("locales/{tag}/content/near/finders.ftl"), "finder-map = Adressen\n");
    }
    root
}

/// What is found after this damage, a line each: severity, file, path, what.
fn found(name: &str, damage: impl FnOnce(&Path)) -> Vec<String> {
    let root = town(name);
    damage(&root);
    let said = wegwijs(&root, &["check", "--json", "--on", "2026-11-21"]);
    let report: Value = serde_json::from_str(&said.out).unwrap();
    let line = |it: &Value| ["severity", "file", "path", "what"].map(|key| it[key].as_str().unwrap().to_owned()).join(" | ");
    report["findings"].as_array().unwrap().iter().map(line).collect()
}

/// Damages one part of a file; exactly these things are found, each of them in that file.
fn finds(name: &str, file: &str, damage: [&str; 2], wanted: &[&str]) {
    let found = found(name, |root| {
        let text = fs::read_to_string(root.join(file)).unwrap();
        assert!(text.contains(damage[0]), "{name}: {file} holds no {}", damage[0]);
        put(root, file, &text.replacen(damage[0], damage[1], 1));
    });
    let wanted: Vec<String> = wanted.iter().map(|line| line.replacen(" | ", &format!(" | {file} | "), 1)).collect();
    let missing: Vec<&String> = wanted.iter().filter(|line| !found.iter().any(|found| found.starts_with(line.as_str()))).collect();
    assert!(missing.is_empty() && found.len() == wanted.len(), "{name}: {found:#?}");
}

#[test]
fn a_sound_town_has_no_findings() {
    assert_eq!(found("sound", |_| ()), Vec::<String>::new());
}

#[test]
fn a_place_that_cannot_be() {
    let cases: [(&str, [&str; 2], &[&str]); 8] = [
        ("swapped", ["{lat: 51.22, lon: 4.40}", "{lat: 4.40, lon: 51.22}"], &["error | point | 4.4, 51.22 lies outside Belgium"]),
        ("abroad", ["lat: 51.22", "lat: 51.58"], &["error | point | 51.58, 4.4 lies outside Belgium"]),
        ("far", ["lat: 51.22", "lat: 51.26"], &["warning | point | 4.5 km from the middle of 2000 Stad"]),
        ("postcode", ["postcode: 2000", "postcode: 2001"], &["error | address.postcode | unknown postcode 2001"]),
        (
            "no-postcode",
            ["postcode: 2000, ", ""],
            &["warning | address.postcode | a street without", "warning | from.postcode | a source for"],
        ),
        (
            "merged",
            ["municipality: Antwerpen", "municipality: Borsbeek"],
            &["error | address.municipality | 2000 lies in Antwerpen, not in `Borsbeek`"],
        ),
        ("brackets", ["Plein 1", "Plein 1 (achteraan)"], &["error | address.street | a note in brackets"]),
        ("catchment", ["[2000, 2060]", "[2000, 2160]"], &["error | catchment | unknown postcode 2160"]),
    ];
    cases.into_iter().for_each(|(name, damage, wanted)| finds(name, DESK, damage, wanted));
}

#[test]
fn numbers_and_addresses_that_lead_nowhere() {
    let cases: [(&str, [&str; 2], &[&str]); 10] = [
        ("dutch", ["03 22 11 333", "+31 20 123 45 67"], &["error | phone | `+31 20 123 45 67` is a number of another country"]),
        ("short", ["03 22 11 333", "03 22 11 33"], &["error | phone | `03 22 11 33` is no Belgian number"]),
        ("two", ["03 22 11 333", "03 22 11 333 of 1712"], &["error | phone | `03 22 11 333 of 1712` is not one telephone number"]),
        ("dear", ["03 22 11 333", "0900 12 345"], &["warning | phone | `0900 12 345` can cost more"]),
        ("mail", ["info@loket.be", "info.loket.be"], &["error | email | `info.loket.be` is no address for mail"]),
        ("ftp", ["url: https://loket.be", "url: ftp://loket.be"], &["error | url | `ftp://loket.be` is no web address"]),
        (
            "script",
            ["\"https://loket.be\"", "\"javascript:alert(1)\""],
            &["error | sources.a.url | `javascript:alert(1)` is no web address"],
        ),
        ("ages", ["from: 3, to: 12", "from: 12, to: 3"], &["error | ages | from 12 up to 3"]),
        (
            "hours",
            ["ages: {from", "hours: Mo-Fr 9u-12u\nages: {from"],
            &["error | hours | not understood from character 7 on: `9u-12u`", "warning | hours | no source says it"],
        ),
        ("kind", ["category: advice", "category: advise"], &["error | category | unknown category `advise`"]),
    ];
    cases.into_iter().for_each(|(name, damage, wanted)| finds(name, DESK, damage, wanted));
}

#[test]
fn sources_that_do_not_say_what_they_should() {
    let cases: [(&str, [&str; 2], &[&str]); 6] = [
        ("missing", ["phone: a", "phone: b"], &["error | from.phone | no source `b`"]),
        ("unsaid", ["phone: a, ", ""], &["warning | phone | no source says it"]),
        ("idle", ["\nfrom:", "\n  b: {title: Ander, evidence: S}\nfrom:"], &["warning | sources.b | no field is from this source"]),
        ("nothing", ["phone: \"03 22 11 333\"\n", ""], &["warning | from.phone | a source for a field that is not there"]),
        ("day", ["2025-11", "2025-13"], &["error | sources.a.date | `2025-13` is no date"]),
        (
            "waiting",
            ["sources:", "waiting: {weeks: 2, checked: lately}\nsources:"],
            &["error | waiting.checked | `lately` is no date", "warning | waiting | no source says it"],
        ),
    ];
    cases.into_iter().for_each(|(name, damage, wanted)| finds(name, DESK, damage, wanted));
}

#[test]
fn a_place_to_hide_never_has_an_address() {
    let told = ["error | address | `refuge` never tells a place", "error | point | `refuge` never tells a place"];
    finds("refuge", DESK, ["category: advice", "category: refuge"], &told);
}

#[test]
fn a_service_without_a_door_has_an_entrance() {
    let bare = "id: desk\nname: Loket\ncategory: advice\nphone: \"03 22 11 333\"\nsources: {a: {title: Eigen kennis, evidence: O}}\nfrom: {name: a, phone: a}\n";
    assert_eq!(found("through", |root| put(root, DESK, bare)), Vec::<String>::new(), "the doctor can be called");
    let lost = found("lost", |root| {
        put(root, DESK, bare);
        fs::remove_file(root.join("content/services/town/practice.yaml")).unwrap();
    });
    assert_eq!(
        lost,
        [
            format!("warning | {KIND} | via | `advice` and what it leads to never come to a door"),
            format!("warning | {DESK} |  | no phone, address, mail or site that can be shown, and no entrance"),
        ]
    );
}

#[test]
fn kinds_that_lead_astray() {
    finds("right", KIND, ["[warmth]", "[warmth, cold]"], &["error | rights | unknown right `cold`"]);
    finds("via", KIND, ["[doctor]", "[doctor, nurse]"], &["error | via | unknown category `nurse`"]);
    finds("itself", KIND, ["[doctor]", "[doctor, advice]"], &["error | via | it leads to itself"]);
    finds("picture", KIND, ["pictogram: house", "pictogram: hut"], &["error | pictogram | no hut.svg in public/pictograms and"]);
    let useless = found("useless", |root| put(root, KIND, "{id: advice, order: 1, pictogram: house, domain: money}\n"));
    let doctor = "content/categories/doctor.yaml";
    assert_eq!(
        useless,
        [KIND, doctor].map(|file| format!("warning | {file} | rights | helps with no right, and no other kind leads here"))
    );
    let danger = "{id: doctor, order: 2, pictogram: house, domain: health, danger_only: true}\n";
    let hidden = found("danger", |root| put(root, doctor, danger));
    assert_eq!(hidden, [format!("error | {KIND} | via | `doctor` is shown only where there is danger")]);
    let ring = found("ring", |root| {
        put(root, doctor, "{id: doctor, order: 2, pictogram: house, domain: health, via: [refuge]}\n");
        put(root, "content/categories/refuge.yaml", "{id: refuge, order: 3, pictogram: house, domain: safety, via: [doctor]}\n");
        fs::remove_file(root.join("content/services/town/practice.yaml")).unwrap();
    });
    let loops = ring.iter().filter(|line| line.contains("never come to a door")).count();
    assert_eq!(loops, 3, "{ring:#?}");
}

#[test]
fn a_finder_opens_and_says_where_it_was_read() {
    finds("finder-url", FINDER, ["url: https://kaart.be", "url: kaart.be"], &["error | url | `kaart.be` is no web address"]);
    finds("finder-old", FINDER, ["2026-11-01", "2025-01-01"], &["warning | sources | `Kaart` was last read on 2025-01-01"]);
    let none = found("finder-none", |root| put(root, FINDER, "id: map\norder: 1\nname: Kaart\nurl: https://kaart.be\nsources: []\n"));
    assert_eq!(none, [format!("error | {FINDER} | sources | no source")]);
}

#[test]
fn a_file_of_a_service_is_short() {
    finds("long", DESK, ["sources:", &format!("{}sources:", "# more\n".repeat(40))], &["error |  | 53 lines"]);
}

#[test]
fn an_id_stands_in_one_region() {
    let again = found("again", |root| {
        put(
            root,
            "content/regions/village.yaml",
            "id: village\nname: Dorp\npostcodes: [2070]\nsources: [{title: Bron, checked: 2026-11-01, evidence: M}]\n",
        );
        put(root, "content/services/village/desk.yaml", &fs::read_to_string(root.join(DESK)).unwrap());
    });
    assert_eq!(again, [format!("error | content/services/village/desk.yaml | id | {DESK} has this id too")]);
}
