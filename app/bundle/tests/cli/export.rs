//! `wegwijs export`: what each format needs is there, in a fixed order; what nobody may know or nobody verified is not.

use crate::exported::{folder, holding, json, real};
use crate::support::{real_project, small_project, wegwijs};
use serde_json::Value;
use std::fs;
use wegwijs_bundle::export::Format;
use wegwijs_bundle::services::Record;

/// What the schemas of HSDS 3 require of each object, by the key under which it stands.
const HSDS: [(&str, &[&str]); 14] = [
    ("contents", &["id", "name", "status"]),
    ("organization", &["id", "name", "description"]),
    ("phones", &["id", "number"]),
    ("schedules", &["id"]),
    ("languages", &["id"]),
    ("cost_options", &["id"]),
    ("service_areas", &["id"]),
    ("service_at_locations", &["id"]),
    ("location", &["id", "location_type"]),
    ("addresses", &["id", "address_1", "city", "state_province", "postal_code", "country", "address_type"]),
    ("accessibility", &["id"]),
    ("attributes", &["id"]),
    ("taxonomy_term", &["id", "name", "description"]),
    ("metadata", &["id", "last_action_date", "last_action_type", "field_name", "previous_value", "replacement_value", "updated_by"]),
];

/// What the tables require besides.
const TABLES: [(&str, &[&str]); 5] = [
    ("services", &["id", "name", "status", "organization_id"]),
    ("attributes", &["id", "link_id", "taxonomy_term_id", "link_entity"]),
    ("metadata", &["id", "resource_id", "resource_type"]),
    ("service_at_location", &["id", "service_id", "location_id"]),
    ("organizations", &["id", "name", "description"]),
];

/// What the other formats require of each object, by its type.
const TYPED: [(Format, &str, &[&str]); 8] = [
    (Format::Geojson, "Feature", &["type", "geometry", "properties", "id"]),
    (Format::Geojson, "Point", &["coordinates"]),
    (Format::SchemaOrg, "GovernmentService", &["@id", "identifier", "name", "serviceType"]),
    (Format::SchemaOrg, "OpeningHoursSpecification", &["dayOfWeek", "opens", "closes"]),
    (Format::SchemaOrg, "DefinedRegion", &["addressCountry", "postalCode"]),
    (Format::CpsvAp, "PublicService", &["@id", "identifier", "title", "description", "hasCompetentAuthority"]),
    (Format::CpsvAp, "PublicOrganisation", &["@id", "identifier", "prefLabel", "spatial"]),
    (Format::CpsvAp, "Channel", &["@id", "identifier"]),
];

/// A record with every field; the source `a` was seen, `b` is own knowledge.
const FULL: &str = "
id: vol
name: Volle dienst
category: clb
operator: OPERATOR
address: {street: STREET 1, postcode: 2060, municipality: TOWN, district: DISTRICT}
point: {lat: 51.2, lon: 4.4}
phone: 03 PHONE
email: mail@x.be
url: https://url.be
hours: Mo 09:00-12:00
access: [walk_in]
cost: free
ages: {from: 3, to: 12}
for: [parent]
languages: [nl, tr]
wheelchair: limited
catchment: [2030]
waiting: {weeks: 3, checked: '2026'}
secret: true
anonymous: true
sources: {a: {title: Bron, date: 2026-11-01, evidence: S}, b: {title: Eigen, evidence: O}}
from: {name: a, operator: a, address: a, postcode: a, municipality: a, district: a, point: a, phone: a, email: a, url: a, hours: a,
  access: a, cost: a, ages: a, for: a, languages: a, wheelchair: a, catchment: a, waiting: a, secret: a, anonymous: a}";

/// A field, and where its value stands in each format, as pointers.
const SHOWN: [(&str, &[(Format, &str)]); 14] = [
    (
        "operator",
        &[
            (Format::Hsds, "organization"),
            (Format::SchemaOrg, "provider"),
            (Format::SchemaOrg, "serviceOperator"),
            (Format::Geojson, "operator"),
        ],
    ),
    ("address", &[(Format::SchemaOrg, "availableChannel/serviceLocation/address/streetAddress"), (Format::Geojson, "street")]),
    ("postcode", &[(Format::Hsds, "service_at_locations/0/location/addresses"), (Format::Geojson, "postcode")]),
    ("municipality", &[(Format::Hsds, "service_at_locations/0/location/addresses"), (Format::Geojson, "municipality")]),
    ("district", &[(Format::Hsds, "service_at_locations/0/location/addresses/0/address_2"), (Format::Geojson, "district")]),
    ("point", &[(Format::Hsds, "service_at_locations/0/location/latitude"), (Format::SchemaOrg, "availableChannel/serviceLocation/geo")]),
    ("phone", &[(Format::Hsds, "phones"), (Format::SchemaOrg, "availableChannel/servicePhone"), (Format::Geojson, "phone")]),
    ("email", &[(Format::Hsds, "email"), (Format::SchemaOrg, "email"), (Format::Geojson, "email")]),
    (
        "url",
        &[(Format::Hsds, "url"), (Format::SchemaOrg, "url"), (Format::SchemaOrg, "availableChannel/serviceUrl"), (Format::Geojson, "url")],
    ),
    ("hours", &[(Format::Hsds, "schedules"), (Format::SchemaOrg, "hoursAvailable"), (Format::Geojson, "opening_hours")]),
    ("cost", &[(Format::Hsds, "cost_options"), (Format::SchemaOrg, "isAccessibleForFree"), (Format::Geojson, "cost")]),
    ("ages", &[(Format::Hsds, "minimum_age"), (Format::Hsds, "maximum_age")]),
    (
        "languages",
        &[(Format::Hsds, "languages"), (Format::SchemaOrg, "availableChannel/availableLanguage"), (Format::Geojson, "languages")],
    ),
    ("catchment", &[(Format::Hsds, "service_areas"), (Format::SchemaOrg, "areaServed")]),
];

fn record(text: &str) -> Record {
    serde_yaml_ng::from_str(text).unwrap()
}

/// Calls with each object and the key under which it stands.
fn objects(key: &str, value: &Value, call: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Array(list) => list.iter().for_each(|one| objects(key, one, call)),
        Value::Object(keys) => {
            call(key, value);
            keys.iter().for_each(|(key, value)| objects(key, value, call));
        }
        _ => {}
    }
}

fn is_uuid(text: &str) -> bool {
    text.split('-').map(str::len).eq([8, 4, 4, 4, 12]) && text.chars().all(|c| c.is_ascii_hexdigit() || c == '-')
}

#[test]
fn hsds_holds_what_its_schemas_require() {
    for content in [real(), holding(vec![record(FULL)])] {
        let page = json(Format::Hsds, &content);
        objects("", &page, &mut |key, object| {
            let Some((_, required)) = HSDS.iter().find(|(name, _)| *name == key) else {
                return assert_eq!(key, "", "no object of HSDS stands under `{key}`");
            };
            required.iter().for_each(|name| assert!(object[*name].is_string(), "{key}.{name}: {object}"));
            assert!(object["id"].as_str().is_some_and(is_uuid), "{object}");
        });
        assert_eq!(page["total_items"], page["contents"].as_array().unwrap().len());
    }
}

#[test]
fn the_tables_hold_what_they_require_and_are_described() {
    let out = folder("export-tables").join("datapackage.json");
    assert_eq!(wegwijs(&real_project(), &["export", "hsds", "--out", out.to_str().unwrap()]).code, 0);
    let package: Value = serde_json::from_str(&fs::read_to_string(&out).unwrap()).unwrap();
    let resources = package["resources"].as_array().unwrap();
    for resource in resources {
        let text = fs::read_to_string(out.with_file_name(resource["path"].as_str().unwrap())).unwrap();
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let headers = reader.headers().unwrap().clone();
        let fields: Vec<&str> =
            resource["schema"]["fields"].as_array().unwrap().iter().filter_map(|field| field["name"].as_str()).collect();
        assert_eq!(fields, headers.iter().collect::<Vec<_>>());
        let required = TABLES.iter().filter(|(name, _)| resource["name"] == *name).flat_map(|(_, required)| *required);
        let places: Vec<usize> =
            required.map(|name| fields.iter().position(|field| field == name).unwrap_or_else(|| panic!("{name}"))).collect();
        for row in reader.records().map(|row| row.unwrap()) {
            places.iter().for_each(|place| assert_ne!(&row[*place], "", "{}: {row:?}", resource["name"]));
        }
    }
    assert!(TABLES.iter().all(|(name, _)| resources.iter().any(|resource| resource["name"] == *name)));
}

#[test]
fn the_other_formats_hold_what_they_require() {
    let (content, full) = (real(), holding(vec![record(FULL)]));
    for (format, kind, required) in TYPED {
        let mut seen = 0;
        for all in [json(format, &content), json(format, &full)] {
            objects("", &all, &mut |_, object| {
                if [&object["@type"], &object["type"]].iter().any(|name| **name == kind) {
                    seen += 1;
                    required.iter().for_each(|name| assert!(!object[*name].is_null() && object[*name] != "", "{kind}.{name}: {object}"));
                }
            });
        }
        assert!(seen > 0, "{format:?} has no {kind}");
    }
}

#[test]
fn links_between_rights_and_bodies_lead_somewhere() {
    let all = json(Format::CpsvAp, &real());
    let ids: Vec<&str> = all["@graph"].as_array().unwrap().iter().filter_map(|one| one["@id"].as_str()).collect();
    for one in all["@graph"].as_array().unwrap() {
        let related = one["relation"].as_array().into_iter().flatten();
        for link in related.chain([&one["hasCompetentAuthority"]]).filter_map(Value::as_str) {
            assert!(ids.contains(&link), "{link}");
        }
        objects("", one, &mut |_, object| {
            let keys = object.as_object().unwrap().keys().filter(|key| !key.starts_with('@'));
            keys.for_each(|key| assert!(all["@context"][key].is_string() || all["@context"][key].is_object(), "{key} has no meaning"));
        });
    }
}

/// The one service of a format, without the extras of HSDS; of GeoJSON its properties.
fn service(format: Format, text: &str) -> Value {
    let all = json(format, &holding(vec![record(text)]));
    let one = match format {
        Format::Hsds => &all["contents"][0],
        Format::Geojson => &all["features"][0]["properties"],
        _ => &all["@graph"][0],
    };
    let mut one = one.clone();
    one.as_object_mut().into_iter().for_each(|keys| drop(keys.remove("attributes")));
    one
}

#[test]
fn a_value_of_own_knowledge_goes_out_only_among_the_extras() {
    for (field, places) in SHOWN {
        let unsure = FULL.replace(&format!(" {field}: a"), &format!(" {field}: b"));
        assert_ne!(unsure, FULL, "{field}");
        for (format, place) in places {
            let at = |text| service(*format, text).pointer(&format!("/{place}")).cloned();
            assert!(at(FULL).is_some(), "{format:?} has no {place}");
            assert_eq!(at(&unsure), None, "{format:?} {place}");
        }
    }
    let unsure = FULL.replace(": a", ": b");
    for format in [Format::Hsds, Format::Geojson, Format::SchemaOrg] {
        let text = service(format, &unsure).to_string();
        for value in ["OPERATOR", "STREET", "TOWN", "DISTRICT", "PHONE", "mail@", "url.be", "2060", "2030", "51.2", "09:00", "Eigen"] {
            assert!(!text.contains(value), "{format:?}: {value} in {text}");
        }
    }
    let extras = json(Format::Hsds, &holding(vec![record(&unsure)]));
    objects("", &extras, &mut |key, object| {
        let own = ["id", "sources", "from", "name"].map(|key| format!("record/{key}"));
        if key == "attributes" && object["value"].is_string() && !own.iter().any(|own| object["taxonomy_term"]["code"] == *own) {
            assert_eq!(object["link_type"], "wegwijs_unverified", "{object}");
        }
    });
}

#[test]
fn no_place_of_a_shelter_goes_out() {
    let hidden = ["STREET", "TOWN", "DISTRICT", "2060", "51.2", "4.4"];
    let shelter = FULL.replace("category: clb", "category: vluchthuis");
    let stranger = FULL.replace("category: clb", "category: onbekend");
    let pinless = FULL.replace("anonymous: true", "anonymous: true\nno_pin: true");
    for (text, hidden) in [(shelter, &hidden[..]), (stranger, &hidden[..]), (pinless, &["STREET", "51.2", "4.4"])] {
        let content = holding(vec![record(&text)]);
        for (name, format) in Format::ALL {
            let out = json(format, &content).to_string();
            hidden.iter().for_each(|value| assert!(!out.contains(value), "{name}: {value} in {out}"));
        }
        assert!(json(Format::Hsds, &content).to_string().contains("03 PHONE"));
    }
}

#[test]
fn the_same_content_gives_the_same_bytes_in_the_order_of_ids() {
    let (mut content, words) = real();
    let before = Format::ALL.map(|(_, format)| json(format, &(content.clone(), words.clone())).to_string());
    content.services.regions.iter_mut().for_each(|region| region.records.reverse());
    let after = Format::ALL.map(|(_, format)| json(format, &(content.clone(), words.clone())).to_string());
    assert!(before == after);
    let all = json(Format::SchemaOrg, &(content, words));
    let ids: Vec<&str> = all["@graph"].as_array().unwrap().iter().filter_map(|one| one["identifier"].as_str()).collect();
    assert!(ids.is_sorted() && ids.len() > 100);
}

#[test]
fn standard_output_and_a_file_hold_the_same_json() {
    let root = small_project("export-out");
    for (name, _) in Format::ALL {
        let said = wegwijs(&root, &["export", name]);
        assert_eq!((said.code, said.err.as_str()), (0, ""));
        let file = format!("out/{name}.json");
        assert_eq!(wegwijs(&root, &["export", name, "--out", &file]).code, 0);
        let file: Value = serde_json::from_str(&fs::read_to_string(root.join(file)).unwrap()).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&said.out).unwrap(), file, "{name}");
    }
}

#[test]
fn one_region_gives_its_services_only() {
    let said = wegwijs(&real_project(), &["export", "schema-org", "--region", "antwerpen"]);
    let all: Value = serde_json::from_str(&said.out).unwrap();
    assert!(all["@graph"].as_array().unwrap().len() > 100);
    let (mut content, words) = real();
    content.services.regions.iter_mut().for_each(|region| region.id = "elders".into());
    let region = "antwerpen".into();
    let view = wegwijs_bundle::export::View { content: &content, words: &words, region: Some(&region) };
    assert!(view.kept().is_empty());
}

#[test]
fn wrong_use_writes_nothing_and_says_what_was_meant() {
    let root = small_project("export-wrong");
    let wrong: [(&[&str], &str); 5] = [
        (&["export", "geojsn", "--out", "x.json"], "did you mean `geojson`?"),
        (&["export", "--out", "x.json"], "hint"),
        (&["export", "xml", "--out", "x.json"], "use hsds, geojson, schema-org, cpsv-ap"),
        (&["export", "hsds", "--region", "nergens", "--out", "x.json"], "unknown region `nergens`"),
        (&["export", "hsds", "--out", "content/topics.yaml/x.json"], "hint: give --out"),
    ];
    for (line, hint) in wrong {
        let said = wegwijs(&root, line);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{line:?}");
        assert!(said.err.contains(hint), "{line:?}: {}", said.err);
        assert!(!root.join("x.json").exists());
    }
}
