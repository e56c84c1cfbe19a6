//! OpenStreetMap: what each kind of object becomes.

use super::support::{Given, fixture, sourced, text};
use serde_json::json;
use wegwijs_bundle::import::osm::read;
use wegwijs_core::service::Wheelchair;
use wegwijs_core::source::Evidence;

fn near() -> Given {
    fixture(read, "osm/near.geojson")
}

/// What becomes of one object with these tags, in the middle of Antwerp.
fn object(name: &str, tags: serde_json::Value) -> Given {
    let point = json!({"type": "Point", "coordinates": [4.4, 51.2]});
    collection(name, &json!({"type": "Feature", "id": "node/1", "properties": tags, "geometry": point}))
}

fn collection(name: &str, feature: &serde_json::Value) -> Given {
    text(read, name, json!({"type": "FeatureCollection", "features": [feature]}).to_string()).unwrap()
}

#[test]
fn an_object_becomes_a_service_with_all_that_its_tags_say() {
    let given = near();
    let arrived = given.service("way/101");
    let record = &arrived.record;
    assert_eq!((record.name.as_str(), record.category.as_str()), ("Bibliotheek De Molen", "bibliotheek"));
    assert_eq!(record.operator.as_deref(), Some("Gemeente Voorbeeldegem"));
    let address = record.address.as_ref().unwrap();
    assert_eq!(address.street.as_deref(), Some("Molenweg 12 bus B"));
    assert_eq!((address.postcode, address.municipality.as_deref()), (Some(2999), Some("Voorbeeldegem")));
    let point = record.point.unwrap();
    assert_eq!((point.lat, point.lon), (51.21, 4.41), "the middle of its outline");
    assert_eq!(record.phone.as_deref(), Some("03 555 01 01"));
    assert_eq!(record.email.as_deref(), Some("bib@voorbeeld.be"));
    assert_eq!(record.url.as_deref(), Some("https://www.voorbeeld.be/bib"));
    assert_eq!(record.hours.as_deref(), Some("Tu-Fr 10:00-17:00; PH off"));
    assert_eq!(record.wheelchair, Some(Wheelchair::Limited));
    assert_eq!(arrived.described.as_deref(), Some("Gelijkvloers & lift"));
    assert!(arrived.left_out.iter().any(|why| why.contains("+32 3 555 01 02")), "{:?}", arrived.left_out);
    assert!(!record.generic_name && !record.no_pin);
}

#[test]
fn the_source_is_the_object_itself_with_its_licence_and_day() {
    let given = near();
    let said = |id| given.service(id).record.sources.values().next().unwrap().clone();
    assert_eq!(said("way/101").title, "OpenStreetMap (ODbL)");
    assert_eq!(said("way/101").url.as_deref(), Some("https://www.openstreetmap.org/way/101"));
    assert_eq!(said("way/101").evidence, Evidence::M);
    assert_eq!(said("way/101").date.as_deref(), Some("2026-05-04"), "who looked there says more than who edited");
    assert_eq!(said("node/102").date.as_deref(), Some("2026-03-02"), "else the last edit");
    assert_eq!(said("node/107").date.as_deref(), Some("2026-11-01"), "else the day of the data");
    assert_eq!(said("relation/121").date.as_deref(), Some("2026-11-01"), "nobody looked there in 2999");
    given.services.iter().for_each(sourced);
}

#[test]
fn contact_tags_are_read_under_either_name() {
    let given = near();
    let record = &given.service("node/102").record;
    assert_eq!(record.category.as_str(), "voedselhulp");
    assert_eq!(record.phone.as_deref(), Some("0470 55 01 03"));
    assert_eq!(record.email.as_deref(), Some("korf@voorbeeld.be"));
    assert_eq!(record.url.as_deref(), Some("https://korf.voorbeeld.be"));
    assert_eq!(record.wheelchair, Some(Wheelchair::Yes));
    assert_eq!(record.address, None);
}

#[test]
fn nothing_leads_to_a_shelter() {
    let given = near();
    let arrived = given.service("node/103");
    let record = &arrived.record;
    assert_eq!(record.category.as_str(), "vluchthuis");
    assert_eq!(record.phone.as_deref(), Some("03 555 01 04"));
    assert!(record.address.is_none() && record.point.is_none() && record.no_pin);
    assert_eq!(arrived.described, None);
    let shown = format!("{:?} {:?} {:?}", record.sources, record.from, arrived.left_out);
    for secret in ["103", "Geheimstraat", "2999", "Voorbeeldegem"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    assert_eq!(given.why("node/104"), "it is a shelter without a phone");
}

#[test]
fn any_sign_of_violence_hides_a_place() {
    for tags in [
        json!({"social_facility": "shelter", "social_facility:for": "victim"}),
        json!({"social_facility": "outreach", "social_facility:for": "abused"}),
        json!({"social_facility": "group_home", "social_facility:for": "women;child"}),
        json!({"social_facility": "shelter", "social_facility:for": "homeless", "female": "yes"}),
        json!({"amenity": "social_facility", "name": "Het vluchthuis"}),
        json!({"office": "ngo", "name:nl": "Vluchthuizen vzw"}),
        json!({"amenity": "townhall", "social_facility:for": "homeless; abused"}),
    ] {
        let mut tags = tags;
        for (key, value) in [("phone", "03 555 01 04"), ("addr:street", "Geheimstraat"), ("addr:postcode", "2999"), ("name", "De Boei")] {
            let known = tags.as_object_mut().unwrap();
            known.entry(key).or_insert(json!(value));
        }
        let given = object("shelter.geojson", tags.clone());
        let hidden = |record: &wegwijs_bundle::services::Record| record.address.is_none() && record.point.is_none() && record.no_pin;
        assert!(given.services.iter().all(|one| one.record.category.as_str() == "vluchthuis" && hidden(&one.record)), "{tags} {given:?}");
        assert_eq!(given.services.len(), 1, "{tags} {given:?}");
    }
    let night = object("night.geojson", json!({"social_facility": "shelter", "social_facility:for": "homeless", "name": "Nacht"}));
    assert!(night.services[0].record.point.is_some(), "a night shelter has to be found");
}

#[test]
fn what_is_no_more_is_dropped() {
    let given = near();
    assert_eq!(given.why("node/105"), "`disused:amenity`: it is no more");
    assert_eq!(given.why("node/106"), "`abandoned=yes`: it is no more");
    assert_eq!(given.why("node/108"), "`disused:amenity` stands beside `amenity`: it may be no more");
    assert_eq!(given.service("node/107").record.category.as_str(), "kringwinkel", "a shop where a pub was is a shop");
}

#[test]
fn a_record_without_a_kind_is_dropped_with_the_reason() {
    let given = near();
    assert_eq!(given.why("node/109"), "`amenity=bench`: no category");
    assert!(given.why("node/113 Vrienden van de Trein").contains("the name tells none"));
    assert!(given.why("node/114").contains("general practitioner"));
    assert_eq!(given.why("node/123"), "`social_facility=nursing_home`: people live there");
    assert_eq!(object("none.geojson", json!({"name": "x"})).why("node/1"), "no tag says what it is");
}

#[test]
fn a_fixed_name_tells_what_a_vague_tag_does_not() {
    let given = near();
    let category = |id| given.service(id).record.category.as_str().to_owned();
    assert_eq!(category("node/112"), "caw");
    assert_eq!(category("way/122"), "dienstencentrum");
    assert_eq!(category("node/124"), "kinderopvang");
    assert_eq!(category("node/115"), "huisarts");
    assert_eq!(given.service("node/112").record.wheelchair, Some(Wheelchair::No));
}

#[test]
fn kinds_of_tags_find_their_category() {
    for (tags, category) in [
        (json!({"amenity": "childcare"}), "kinderopvang"),
        (json!({"amenity": "childcare", "name": "Buitenschoolse opvang De Bij"}), "buitenschoolse-opvang"),
        (json!({"amenity": "hospital", "emergency": "yes"}), "spoed"),
        (json!({"amenity": "community_centre", "community_centre": "youth_centre"}), "jeugdwerk"),
        (json!({"amenity": "community_centre"}), "buurtcentrum"),
        (json!({"amenity": "theatre;library"}), "bibliotheek"),
        (json!({"social_facility": "outreach", "social_facility:for": "homeless"}), "inloopcentrum"),
        (json!({"social_facility": "soup_kitchen"}), "sociaal-restaurant"),
        (json!({"amenity": "townhall"}), "stadsloket"),
        (json!({"amenity": "townhall", "name": "Sociaal Huis Voorbeeldegem"}), "sociaal-centrum"),
        (json!({"office": "employment_agency", "name": "VDAB Voorbeeldegem"}), "werkwinkel"),
        (json!({"club": "scout"}), "jeugdbeweging"),
        (json!({"amenity": "courthouse", "name": "Vredegerecht Voorbeeldegem"}), "vredegerecht"),
    ] {
        let mut tags = tags;
        tags.as_object_mut().unwrap().entry("name").or_insert(json!("De Linde"));
        assert_eq!(object("kinds.geojson", tags.clone()).service("node/1").record.category.as_str(), category, "{tags}");
    }
    assert!(object("hospital.geojson", json!({"amenity": "hospital", "name": "x"})).services.is_empty());
    assert!(object("agency.geojson", json!({"office": "employment_agency", "name": "Uitzend NV"})).services.is_empty());
}

#[test]
fn a_place_without_a_name_takes_that_of_its_chain_or_is_dropped() {
    let given = near();
    let record = &given.service("node/111").record;
    assert_eq!((record.name.as_str(), record.generic_name), ("Kring Voorbeeld", true));
    assert_eq!(given.why("node/110"), "it has no name");
}

#[test]
fn a_point_outside_belgium_is_no_place() {
    let given = near();
    let known = given.service("node/116");
    assert_eq!(known.record.point, None);
    assert!(known.left_out.iter().any(|why| why == "point `0, 0`: lies outside Belgium"), "{:?}", known.left_out);
    assert!(given.service("node/118").left_out.iter().any(|why| why.contains("no place")));
    assert_eq!(given.why("node/117"), "it has neither a Belgian postcode nor a point in Belgium");
    assert_eq!(given.why("node/120"), "it lies in NL");
}

#[test]
fn values_that_cannot_be_used_are_left_out_with_the_reason() {
    let given = near();
    let arrived = given.service("relation/121");
    assert_eq!(arrived.record.category.as_str(), "sport");
    assert_eq!((&arrived.record.phone, &arrived.record.url, arrived.record.wheelchair), (&None, &None, None));
    for value in ["bel ons", "javascript:alert(1)", "sometimes"] {
        assert!(arrived.left_out.iter().any(|why| why.contains(value)), "{value}: {:?}", arrived.left_out);
    }
}

#[test]
fn a_feature_that_cannot_be_found_again_is_dropped() {
    let given = near();
    assert_eq!(given.why("feature 23"), "it has no id such as `way/1`");
    assert_eq!(given.why("feature 24"), "it has no properties");
}

#[test]
fn hostile_values_do_no_harm() {
    let given = near();
    assert_eq!(given.service("node/124").record.name, "Kinderdagverblijf 't Voorbeeldje");
    let long = "a".repeat(10_000_000);
    let named = object("long-name.geojson", json!({"amenity": "school", "name": long}));
    assert!(named.services.is_empty());
    let dropped = &named.dropped[0];
    assert!(dropped.why.contains("10000000 letters") && dropped.why.len() + dropped.what.len() < 500);
    let long = "a".repeat(100_000);
    let all = json!({"amenity": long, "shop": "charity", "name": "x", "phone": long, "opening_hours": long, "description": long, "website": long, "wheelchair": long, "addr:street": long});
    let arrived = &object("long.geojson", all).services[0];
    assert!(serde_json::to_string(&arrived.record).unwrap().len() < 2_000);
    assert!(arrived.left_out.iter().all(|why| why.len() < 300) && arrived.described.as_ref().unwrap().len() < 5_000);
    for id in ["way/1/../../x", "way/", "way/-1", "file/1", "way/1\n"] {
        let tags = json!({"amenity": "school", "name": "x"});
        let feature = json!({"id": id, "properties": tags, "geometry": {"type": "Point", "coordinates": [4.4, 51.2]}});
        assert!(collection("ids.geojson", &feature).services.is_empty(), "{id}");
    }
}

#[test]
fn a_file_that_is_something_else_is_refused() {
    let whole = json!({"type": "FeatureCollection", "features": [{"id": "node/1", "properties": {}}]}).to_string();
    for (name, data, what) in [
        ("page", "<!doctype html><title>x</title>".to_owned(), "is a web page"),
        ("empty", " \n".to_owned(), "is empty"),
        ("cut", whole[..whole.len() - 5].to_owned(), "is cut off at line 1"),
        ("feature", r#"{"type": "Feature", "geometry": null}"#.to_owned(), "has no `features`"),
        ("other", r#"{"type": "Topology", "features": []}"#.to_owned(), "is no FeatureCollection"),
        ("list", "[1, 2]".to_owned(), "is no JSON of this format"),
        ("word", r#"{"type": "FeatureCollection", "features": "none"}"#.to_owned(), "is no JSON of this format"),
        ("csv", "naam;straat\nx;y\n".to_owned(), "is no JSON of this format"),
        ("nan", r#"{"features": [{"geometry": {"coordinates": [NaN, NaN]}}]}"#.to_owned(), "is no JSON of this format"),
        ("more", format!("{whole}{whole}"), "is no JSON of this format"),
        ("deep", format!(r#"{{"features": {}"#, "[".repeat(100_000)), "is no JSON of this format"),
    ] {
        let refusal = text(read, &format!("osm-{name}.geojson"), data).expect_err(name);
        assert!(refusal.what.contains(what) && refusal.what.len() < 500, "{name}: {refusal}");
        assert!(!refusal.hint.is_empty());
    }
    let latin = text(read, "latin.geojson", b"{\"features\": [\"caf\xe9\"]}").expect_err("no UTF-8");
    assert!(latin.what.contains("is no JSON of this format"), "{latin}");
}

#[test]
fn a_mark_before_the_text_and_an_envelope_in_any_order_are_fine() {
    let given = text(read, "mark.geojson", "\u{feff}{\"features\": [], \"more\": {\"x\": [1]}, \"type\": \"FeatureCollection\"}").unwrap();
    assert!(given.services.is_empty() && given.dropped.is_empty());
}
