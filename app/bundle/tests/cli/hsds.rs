//! HSDS of others: what of it is used, what is left out and why, and what is no HSDS at all.

use crate::exported::{folder, read_all};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use wegwijs_bundle::import::{Arrived, Incoming};
use wegwijs_bundle::services::Record;

/// A service as others write it.
const SERVICE: &str = r#"{
  "id": "s1", "name": "Voedselhulp Noord", "status": "active", "description": "<p>Pakket &amp; koffie.</p><script>x()</script>",
  "email": "Info@voedsel.be", "url": "voedsel.be", "minimum_age": 0, "maximum_age": "18", "assured_date": "2026-05-01T10:00:00Z",
  "organization": {"id": "o1", "name": "Voedsel vzw", "description": "…", "website": "https://vzw.be"},
  "phones": [{"id": "p1", "number": "+32 3 221 13 33"}],
  "contacts": [{"id": "c1", "name": "Jan Persoon", "email": "jan@voedsel.be"}],
  "schedules": [{"id": "h1", "freq": "WEEKLY", "byday": "MO,TU,WE", "opens_at": "09:00:00", "closes_at": "12:00:00"}],
  "languages": [{"id": "l1", "code": "NL"}, {"id": "l2", "code": "tr"}],
  "cost_options": [{"id": "k1", "amount": 0}],
  "service_areas": [{"id": "a1", "name": "2060"}],
  "attributes": [{"id": "t1", "taxonomy_term": {"id": "x1", "name": "Food Pantry", "taxonomy": "open"}}],
  "service_at_locations": [{"id": "sl1", "location": {"id": "loc1", "location_type": "physical", "latitude": 51.2312345, "longitude": 4.42,
    "addresses": [{"id": "b0", "address_1": "Postbus 5", "city": "Antwerpen", "postal_code": "2000", "country": "BE", "address_type": "postal"},
      {"id": "b1", "address_1": "Straat 1", "city": "Antwerpen", "postal_code": "2060", "country": "BE", "address_type": "physical"}]}}]
}"#;

/// What becomes of it.
const RECORD: &str = "
id: voedselhulp-noord
name: Voedselhulp Noord
category: voedselhulp
operator: Voedsel vzw
address: {street: Straat 1, postcode: 2060, municipality: Antwerpen}
point: {lat: 51.23123, lon: 4.42}
phone: 03 221 13 33
email: info@voedsel.be
url: https://voedsel.be
hours: Mo-We 09:00-12:00
cost: free
ages: {from: 0, to: 18}
languages: [nl, tr]
catchment: [2060]
origin: {format: hsds, id: s1}
sources: {hsds: {title: 'Voedsel vzw: Voedselhulp Noord', url: 'https://voedsel.be', date: 2026-05-01, evidence: M}}
from: {name: hsds, operator: hsds, address: hsds, postcode: hsds, municipality: hsds, point: hsds, phone: hsds, email: hsds, url: hsds,
  hours: hsds, cost: hsds, ages: hsds, languages: hsds, catchment: hsds}";

fn service() -> Value {
    serde_json::from_str(SERVICE).unwrap()
}

/// The service with another value at a pointer; the last key of it may be new.
fn with(pointer: &str, value: Value) -> Value {
    let mut service = service();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    service.pointer_mut(parent).unwrap()[key] = value;
    service
}

fn file(name: &str, text: &str) -> PathBuf {
    let file = folder(name).join("services.json");
    fs::write(&file, text).unwrap();
    file
}

/// What a file with these services gives.
fn read(name: &str, services: &[Value]) -> Vec<Incoming> {
    read_all(&file(name, &json!(services).to_string())).unwrap()
}

/// The one service that it gives.
fn one(name: &str, service: Value) -> Arrived {
    match read(name, &[service]).as_slice() {
        [Incoming::Service(arrived)] => (**arrived).clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_service_of_others_becomes_a_record() {
    let arrived = one("hsds-one", service());
    assert_eq!(arrived.record, serde_yaml_ng::from_str::<Record>(RECORD).unwrap());
    assert_eq!(arrived.described.as_deref(), Some("Pakket & koffie."));
    assert!(arrived.left_out.is_empty(), "{:?}", arrived.left_out);
    assert!(!format!("{arrived:?}").to_lowercase().contains("jan"), "a person is never read");
}

#[test]
fn it_may_stand_in_a_list_a_page_or_an_organisation() {
    let mut bare = service();
    let organization = bare.as_object_mut().unwrap().remove("organization").unwrap();
    let mut organization = organization;
    organization["services"] = json!([bare]);
    let forms = [
        json!([service()]).to_string(),
        json!({"contents": [service()], "total_items": 1}).to_string(),
        json!({"meta": {"x": [1]}, "services": [service()]}).to_string(),
        json!({"contents": [organization]}).to_string(),
        format!("\u{feff}{}", json!([service()])),
    ];
    let expected = read("hsds-forms", &[service()]);
    for form in forms {
        assert_eq!(read_all(&file("hsds-forms", &form)).unwrap(), expected, "{form}");
    }
    assert_eq!(read_all(&file("hsds-forms", "[]")), Ok(Vec::new()));
}

#[test]
fn each_place_of_several_is_a_record_of_its_own() {
    let at = |id: &str, name: &str| {
        json!({"id": format!("sl-{id}"), "location": {"id": id, "location_type": "physical", "name": name,
        "phones": [{"id": "x", "number": "03 221 13 34"}]}})
    };
    let several = with("/service_at_locations", json!([at("n", "Dam"), at("z", "Kiel")]));
    let all = read("hsds-places", &[several]);
    let told = all.iter().map(|incoming| match incoming {
        Incoming::Service(arrived) => {
            let record = &arrived.record;
            (record.origin.clone().unwrap().id, record.id.to_string(), record.name.clone(), record.phone.clone().unwrap())
        }
        other => panic!("{other:?}"),
    });
    let place = |origin: &str, id: &str, name: &str| (origin.to_owned(), id.to_owned(), name.to_owned(), "03 221 13 34".to_owned());
    let expected = [
        place("s1/n", "voedselhulp-noord-dam", "Voedselhulp Noord – Dam"),
        place("s1/z", "voedselhulp-noord-kiel", "Voedselhulp Noord – Kiel"),
    ];
    assert_eq!(told.collect::<Vec<_>>(), expected);
}

#[test]
fn what_is_no_longer_there_is_gone_and_what_cannot_be_used_is_dropped() {
    for status in ["inactive", "defunct"] {
        let gone = read("hsds-gone", &[with("/status", json!(status))]);
        let ids: Vec<&str> =
            gone.iter().map(|incoming| if let Incoming::Gone(origin) = incoming { origin.id.as_str() } else { panic!() }).collect();
        assert_eq!(ids, ["s1", "s1/loc1"], "{status}");
    }
    let term = |name: &str| json!([{"id": "t", "taxonomy_term": {"id": "x", "name": name, "taxonomy": "open"}}]);
    let dropped = [
        (with("/status", json!("temporarily closed")), "temporarily closed"),
        (with("/status", Value::Null), "no status"),
        (with("/name", Value::Null), "no name"),
        (with("/attributes", json!([])), "no taxonomy term"),
        (with("/attributes", term("Astrology")), "Astrology"),
    ];
    for (service, why) in dropped {
        match read("hsds-dropped", &[service, self::service()]).as_slice() {
            [Incoming::Dropped(dropped), Incoming::Service(_)] => {
                assert!(dropped.why.contains(why), "{}", dropped.why);
                assert!(dropped.what.contains("s1"), "{}", dropped.what);
            }
            other => panic!("{why}: {other:?}"),
        }
    }
}

#[test]
fn a_value_without_its_form_is_left_out_with_the_reason() {
    let location = "/service_at_locations/0/location";
    let cases = [
        ("/email", json!("info"), "email", "email"),
        ("/url", json!("javascript:alert(1)"), "url", "url"),
        ("/phones/0/number", json!("+31 20 555 55 55"), "phone", "phone"),
        ("/minimum_age", json!(19), "ages", "ages"),
        ("/maximum_age", json!(12.5), "ages", "ages"),
        ("/cost_options/0/amount", json!(5), "cost", "cost"),
        ("/service_areas/0/name", json!("Antwerpen"), "catchment", "service areas"),
        ("/languages", json!([{"id": "l", "name": "Turks"}]), "languages", "language `Turks`"),
        (&format!("{location}/latitude"), json!(52.4), "point", "outside Belgium"),
        (&format!("{location}/addresses/1/country"), json!("NL"), "address", "lies in `NL`"),
        (&format!("{location}/accessibility"), json!([{"id": "w", "description": "Lift"}]), "wheelchair", "`Lift`"),
    ];
    for (pointer, value, key, why) in cases {
        let arrived = one("hsds-left-out", with(pointer, value));
        assert!(arrived.left_out.iter().any(|left| left.contains(why)), "{pointer}: {:?}", arrived.left_out);
        let record = serde_json::to_value(&arrived.record).unwrap();
        assert!(record[key].is_null(), "{pointer}: {}", record[key]);
    }
}

#[test]
fn schedules_become_hours_all_of_them_or_none() {
    let span = |days: &str, from: &str, to: &str| json!({"id": "h", "freq": "WEEKLY", "byday": days, "opens_at": from, "closes_at": to});
    let more = |key: &str, value: Value| {
        let mut schedule = span("MO", "09:00", "12:00");
        schedule[key] = value;
        schedule
    };
    let hours = [
        (json!([span("MO,TU", "09:00", "12:00"), span("MO", "13:00", "17:00")]), Some("Mo 09:00-12:00,13:00-17:00; Tu 09:00-12:00")),
        (json!([span("SA,SU", "00:00", "23:59")]), Some("Sa-Su 00:00-24:00")),
        (json!([more("interval", json!(1)), span("MO", "09:00", "12:00")]), Some("Mo 09:00-12:00")),
        (json!([span("MO", "09:00+01:00", "12:00+01:00")]), Some("Mo 09:00-12:00")),
        (json!([more("interval", json!(2))]), None),
        (json!([more("freq", json!("MONTHLY"))]), None),
        (json!([more("valid_to", json!("2026-08-31"))]), None),
        (json!([span("MO", "09:00Z", "12:00Z")]), None),
        (json!([span("MO", "22:00", "02:00")]), None),
        (json!([span("2MO", "09:00", "12:00")]), None),
        (json!([span("MO", "09:00", "12:00"), {"id": "x", "description": "en op afspraak"}]), None),
        (json!([span("MO", "09:00", "12:00"), span("MO", "11:00", "13:00")]), None),
    ];
    for (schedules, expected) in hours {
        let arrived = one("hsds-hours", with("/schedules", schedules.clone()));
        assert_eq!(arrived.record.hours.as_deref(), expected, "{schedules}");
        assert_eq!(arrived.left_out.iter().any(|left| left.starts_with("hours")), expected.is_none(), "{:?}", arrived.left_out);
    }
}

#[test]
fn extras_of_ours_that_were_tampered_with_are_dropped() {
    let extra = |key: &str, value: &str| json!({"id": key, "value": value, "taxonomy_term": {"code": format!("record/{key}"), "taxonomy": "wegwijs"}});
    let cases = [
        (vec![extra("id", "\"../../x\"")], "is no id"),
        (vec![extra("id", "\"x\""), extra("cost", "{")], "is no JSON"),
        (vec![extra("id", "\"x\""), extra("cost", "\"gratis\"")], "are no record"),
        (vec![extra("id", "\"x\""), extra("owner", "\"x\"")], "are no record"),
    ];
    for (mut extras, why) in cases {
        extras.push(json!({"id": "c", "taxonomy_term": {"code": "category/clb", "taxonomy": "wegwijs"}}));
        extras.extend([("sources", "{}"), ("from", "{}")].map(|(key, value)| extra(key, value)));
        match read("hsds-tampered", &[with("/attributes", json!(extras))]).as_slice() {
            [Incoming::Dropped(dropped)] => assert!(dropped.why.contains(why), "{}", dropped.why),
            other => panic!("{why}: {other:?}"),
        }
    }
}

#[test]
fn what_is_no_hsds_is_refused_with_a_hint() {
    let whole = json!([service()]).to_string();
    let texts = ["", "PK\u{3}\u{4}", "id,name\n1,x\n", "{}", "{\"features\": []}", "[1, 2]", "[{\"type\": \"node\"}]", "{\"contents\": 1}"];
    for text in texts.into_iter().chain([&whole[..whole.len() - 1], &format!("{whole} x")]) {
        let refusal = read_all(&file("hsds-refused", text)).expect_err(text);
        assert!(!refusal.hint.is_empty(), "{text}");
    }
    assert!(read_all(&folder("hsds-refused").join("nothing.json")).is_err());
    assert!(read_all(&folder("hsds-refused")).is_err(), "a folder without tables");
}

const TABLES: [(&str, &str); 7] = [
    ("services.csv", "id,organization_id,name,status,description\n1,1,Bib Noord,active,<b>Boeken</b>\n2,1,Bib Zuid,defunct,\n"),
    ("organizations.csv", "id,name,description\n1,Stad,x\n"),
    ("locations.csv", "id,location_type,latitude,longitude\n1,physical,51.2,4.4\n"),
    ("service_at_location.csv", "id,service_id,location_id\n9,1,1\n"),
    (
        "addresses.csv",
        "id,location_id,address_1,city,state_province,postal_code,country,address_type\n1,1,\"Plein 1, bus 2\",Antwerpen,Antwerpen,2060,BE,physical\n",
    ),
    ("attributes.csv", "id,link_id,taxonomy_term_id,link_entity\n1,1,7,service\n2,2,7,service\n"),
    ("taxonomy_terms.csv", "id,name,description\n7,Library,x\n"),
];

#[test]
fn tables_of_others_are_joined() {
    let folder = folder("hsds-tables");
    TABLES.iter().for_each(|(name, text)| fs::write(folder.join(name), text).unwrap());
    // identifiers that are mere numbers say of which table they are only by their column
    fs::write(folder.join("phones.csv"), "id,number,service_id,location_id\n1,03 221 13 33,,1\n2,03 221 13 44,2,\n").unwrap();
    match read_all(&folder).unwrap().as_slice() {
        [Incoming::Service(arrived), Incoming::Gone(origin)] => {
            let record = &arrived.record;
            assert_eq!((record.operator.as_deref(), record.phone.as_deref()), (Some("Stad"), Some("03 221 13 33")));
            assert_eq!(record.address.clone().unwrap().street.as_deref(), Some("Plein 1, bus 2"));
            assert_eq!((record.point.unwrap().lat, record.category.as_str()), (51.2, "bibliotheek"));
            assert_eq!((arrived.described.as_deref(), origin.id.as_str()), (Some("Boeken"), "2"));
        }
        other => panic!("{other:?}"),
    }
    fs::rename(folder.join("services.csv"), folder.join("diensten.csv")).unwrap();
    let package = |path: &str| json!({"resources": [{"name": "services", "path": path}]}).to_string();
    fs::write(folder.join("datapackage.json"), package("diensten.csv")).unwrap();
    assert_eq!(read_all(&folder.join("datapackage.json")).unwrap().len(), 2, "the package says where a table lies");
    fs::write(folder.join("datapackage.json"), package("../hsds-tables/diensten.csv")).unwrap();
    assert!(read_all(&folder).is_err(), "a table outside the package");
    fs::write(folder.join("datapackage.json"), package("diensten.csv")).unwrap();
    fs::write(folder.join("diensten.csv"), "id,name\n1\n").unwrap();
    assert!(read_all(&folder).is_err(), "a row of another length");
}
