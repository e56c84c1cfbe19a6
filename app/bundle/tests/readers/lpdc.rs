//! The product catalogue: which snapshot counts, and what of it becomes a service.

use super::support::{Given, fixture, given, sourced, text};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use wegwijs_bundle::import::lpdc::read;
use wegwijs_core::source::Evidence;

fn page() -> Given {
    fixture(read, "lpdc/page.json")
}

/// What becomes of one product that is this, on top of what makes it whole.
fn product(name: &str, more: Value) -> Given {
    let mut member = json!({
        "isVersionOf": "https://data.voorbeeld.be/id/product/een", "generatedAtTime": "2026-01-01T00:00:00Z", "naam": {"nl": "Een product"},
        "themas": ["BurgerOverheid"], "contactgegevens": [{"telefoonnummer": "03 555 02 01"}],
    });
    for (key, value) in more.as_object().unwrap() {
        member[key] = value.clone();
    }
    text(read, name, json!({"member": [member]}).to_string()).unwrap()
}

#[test]
fn a_product_becomes_a_service_with_its_first_contact_point() {
    let given = page();
    let arrived = given.service("/hulp");
    let record = &arrived.record;
    assert_eq!((record.name.as_str(), record.category.as_str()), ("Hulp bij schulden", "schuldhulp"));
    assert_eq!(record.phone.as_deref(), Some("03 555 02 01"));
    assert_eq!(record.email.as_deref(), Some("welzijn@voorbeeld.be"), "of order 0, though it stands second");
    assert_eq!(record.url.as_deref(), Some("https://www.voorbeeld.be/welzijn"));
    let address = record.address.as_ref().unwrap();
    assert_eq!(address.street.as_deref(), Some("Voorbeeldplein 1 bus 3"));
    assert_eq!((address.postcode, address.municipality.as_deref()), (Some(2999), Some("Voorbeeldegem")));
    assert_eq!(record.languages, ["nl", "fr"]);
    let origin = record.origin.as_ref().unwrap();
    assert_eq!((origin.format.as_str(), origin.id.as_str()), ("lpdc", "https://data.voorbeeld.be/id/product/hulp"));
    given.services.iter().for_each(sourced);
}

#[test]
fn its_prose_goes_to_editors_as_plain_text_and_into_no_field() {
    let given = page();
    let arrived = given.service("/hulp");
    let expected = "Je komt langs.\n- breng je brieven\nGratis & discreet\nOpeningsuren: elke werkdag voor de middag";
    assert_eq!(arrived.described.as_deref(), Some(expected));
    let facts = serde_json::to_string(&arrived.record).unwrap();
    for prose in ["langs", "brieven", "discreet", "werkdag", "alert"] {
        assert!(!facts.contains(prose), "{prose} in {facts}");
    }
    assert_eq!(arrived.record.hours, None);
}

#[test]
fn what_is_left_out_is_told_with_the_reason() {
    let given = page();
    let left_out = given.service("/hulp").left_out.join("\n");
    for part in
        ["contactgegevens: 1 more", "openingsuren `elke werkdag", "is prose", "talen `QQQ`", "geografischToepassingsgebieden `BE23444021`"]
    {
        assert!(left_out.contains(part), "{part} not in {left_out}");
    }
}

#[test]
fn the_source_is_the_product_with_the_day_of_its_last_change() {
    let given = page();
    let said = |id| given.service(id).record.sources.values().next().unwrap().clone();
    assert_eq!(said("/hulp").url.as_deref(), Some("https://data.voorbeeld.be/id/product/hulp"));
    assert_eq!((said("/hulp").date.as_deref(), said("/hulp").evidence), (Some("2026-03-01"), Evidence::S));
    assert!(said("/hulp").title.contains("LPDC"));
    assert_eq!(said("/kaart").date.as_deref(), Some("2026-01-01"), "else the day of the snapshot");
}

#[test]
fn the_latest_snapshot_counts_wherever_it_stands() {
    let given = page();
    assert_eq!(given.service("/hulp").record.name, "Hulp bij schulden", "half a second later, in another zone");
    assert_eq!(given.service("/terug").record.name, "Is terug");
    let gone: Vec<&str> = given.gone.iter().filter_map(|origin| origin.id.rsplit('/').next()).collect();
    assert_eq!(gone, ["weg", "gedaan"]);
    let older = given.services.iter().filter(|one| one.record.origin.as_ref().unwrap().id.ends_with("/hulp"));
    assert_eq!(older.count(), 1);
}

#[test]
fn any_order_of_snapshots_gives_the_same() {
    let member = |name: &str, made: Option<&str>, archived: &str| {
        json!({"isVersionOf": "x:1", "generatedAtTime": made, "naam": {"nl": name}, "themas": ["BurgerOverheid"],
            "contactgegevens": [{"telefoonnummer": "1700"}], "gearchiveerd": archived})
    };
    let members = [
        member("eerst", Some("2026-01-01T10:00:00Z"), "false"),
        member("laatst", Some("2026-01-01T10:00:00.5Z"), "false"),
        member("tussenin", Some("2026-01-01T11:00:00+01:00"), "true"),
        member("ooit", None, "true"),
    ];
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 0, 3, 2], [2, 3, 0, 1]] {
        let members: Vec<&Value> = order.iter().map(|nth| &members[*nth]).collect();
        let given = text(read, "order.json", json!({"member": members}).to_string()).unwrap();
        let names: Vec<&str> = given.services.iter().map(|one| one.record.name.as_str()).collect();
        assert_eq!((names, given.gone.len()), (vec!["laatst"], 0), "{order:?}");
    }
    let both = [member("een", Some("2026-01-01T10:00:00Z"), "false"), member("twee", Some("2026-01-01T10:00:00.000Z"), "false")];
    let given = text(read, "at-once.json", json!({"member": both}).to_string()).unwrap();
    assert_eq!(given.services[0].record.name, "twee", "of two made at once the later in the file");
}

#[test]
fn the_latest_snapshot_counts_on_whichever_page_it_stands() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lpdc-pages");
    fs::create_dir_all(&folder).unwrap();
    let member = |name: &str, made: &str, archived: bool| {
        json!({"isVersionOf": format!("x:{}", name.len()), "generatedAtTime": made, "naam": {"nl": name}, "themas": ["BurgerOverheid"],
            "contactgegevens": [{"telefoonnummer": "1700"}], "gearchiveerd": archived})
    };
    let first = [member("nieuw", "2026-03-01T00:00:00Z", false), member("er nog", "2026-01-01T00:00:00Z", false)];
    let second = [member("ouder", "2026-02-01T00:00:00Z", false), member("er nog", "2026-02-01T00:00:00Z", true)];
    for (name, members) in [("page-0.json", first), ("page-1.json", second)] {
        fs::write(folder.join(name), json!({"member": members}).to_string()).unwrap();
    }
    let given = given(read, &folder).unwrap();
    assert_eq!(given.services.iter().map(|one| one.record.name.as_str()).collect::<Vec<_>>(), ["nieuw"]);
    assert_eq!(given.gone.len(), 1);
}

#[test]
fn a_product_that_has_ended_is_gone_and_one_to_come_is_dropped() {
    let given = page();
    assert!(given.gone.iter().any(|origin| origin.id.ends_with("/gedaan")));
    assert_eq!(given.service("/altijd").record.category.as_str(), "werkwinkel", "the year 9999 is never");
    assert_eq!(given.why("/later"), "it begins on 2199-01-01");
}

#[test]
fn archived_is_a_word_or_a_value() {
    for archived in [json!("true"), json!(true), json!({"@value": "true"}), json!("TRUE")] {
        assert_eq!(product("archived.json", json!({"gearchiveerd": archived})).gone.len(), 1, "{archived}");
    }
    for kept in [json!("false"), json!(false), json!(null), json!("")] {
        assert_eq!(product("kept.json", json!({"gearchiveerd": kept})).services.len(), 1, "{kept}");
    }
}

#[test]
fn language_tags_count_in_either_letter_case() {
    for tag in ["nl-BE-x-informal", "nl-be-x-informal", "nl", "NL", "nl-BE-x-formal", "nl-be-x-generated-informal"] {
        let given = product("language.json", json!({"naam": {"en": "In English", tag: "In het Nederlands"}}));
        assert_eq!(given.service("/een").record.name, "In het Nederlands", "{tag}");
    }
    let given = page();
    assert_eq!(given.service("/formeel").record.name, "Je huurwoning", "the form in which people are spoken to");
    assert_eq!(given.why("/engels"), "it has no Dutch name");
}

#[test]
fn type_and_themes_tell_the_category() {
    let given = page();
    assert_eq!(given.service("/kaart").record.category.as_str(), "stadsloket", "a proof, whatever its theme");
    assert_eq!(given.service("/formeel").record.category.as_str(), "woonloket");
    assert_eq!(given.service("/sport").record.category.as_str(), "sport");
    assert_eq!(given.why("/afval Grofvuil"), "theme MilieuEnergie: no category");
    assert_eq!(given.why("/ouder"), "theme CultuurSportVrijeTijd: no category");
}

#[test]
fn what_is_not_for_families_is_dropped() {
    let given = page();
    assert_eq!(given.why("/bedrijf"), "it is not for citizens");
    assert_eq!(given.why("/concept"), "it is a ConceptSnapshot, no product of an administration");
    assert_eq!(given.why("/nergens"), "it has neither an address nor a phone, mail address or site");
    assert_eq!(given.why("snapshot/wees"), "it has no isVersionOf");
    assert_eq!(given.why("member 20"), "it has no isVersionOf");
}

#[test]
fn the_older_names_of_keys_are_read_too() {
    let given = page();
    let record = &given.service("/sport").record;
    assert_eq!((record.name.as_str(), record.phone.as_deref()), ("Sportkamp", Some("03 555 02 02")));
    let address = record.address.as_ref().unwrap();
    assert_eq!((address.street.as_deref(), address.postcode), (Some("Dorp 2"), Some(2999)));
    let site = &given.service("/formeel").record;
    assert_eq!(site.url.as_deref(), Some("https://www.voorbeeld.be/wonen"), "the site of the product if its contact point has none");
}

#[test]
fn values_that_cannot_be_used_are_left_out_with_the_reason() {
    let address = json!({"straatnaam": {"nl": "Rue"}, "land": {"nl": "Frankrijk"}, "postcode": "59000"});
    let point = json!({"telefoonnummer": "bel ons", "email": "geen", "url": "javascript:alert(1)", "adres": address});
    let given = product("odd.json", json!({"contactgegevens": [point], "websites": [{"url": "https://www.voorbeeld.be"}]}));
    let arrived = given.service("/een");
    assert_eq!(arrived.record.url.as_deref(), Some("https://www.voorbeeld.be"));
    assert_eq!((&arrived.record.address, &arrived.record.phone, &arrived.record.email), (&None, &None, &None));
    let left_out = arrived.left_out.join("\n");
    for value in ["bel ons", "geen", "javascript:alert(1)", "adres: lies in `Frankrijk`"] {
        assert!(left_out.contains(value), "{value} not in {left_out}");
    }
}

#[test]
fn hostile_values_do_no_harm() {
    let long = "a".repeat(10_000_000);
    let named = product("long-name.json", json!({"naam": {"nl": long}}));
    assert!(named.dropped[0].why.contains("10000000 letters") && named.dropped[0].what.len() + named.dropped[0].why.len() < 500);
    let long = "a".repeat(100_000);
    let point = json!({"telefoonnummer": "1700", "email": long, "openingsuren": long, "adres": {"straatnaam": {"nl": long}}});
    let all = json!({"beschrijving": {"nl": long}, "contactgegevens": [point], "talen": [long], "geografischToepassingsgebieden": [long]});
    let given = product("long.json", all);
    let arrived = given.service("/een");
    assert!(serde_json::to_string(&arrived.record).unwrap().len() < 2_000);
    assert!(arrived.left_out.iter().all(|why| why.len() < 300) && arrived.described.as_ref().unwrap().len() < 10_000);
    let tricky = json!({"naam": {"nl": "<script>alert(1)</script>Loket \u{202e}<b>A</b>"}, "beschrijving": {"nl": "<p>Eerst<script>alert(1)</script>"}, "verdereBeschrijving": {"nl": "&lt;script&gt;"}});
    let given = product("tricky.json", tricky);
    assert_eq!(given.service("/een").record.name, "Loket A");
    assert_eq!(given.service("/een").described.as_deref(), Some("Eerst\n<script>"), "what was written as text stays text");
    for odd in [json!([]), json!("x"), json!({"nl": {"nl": 1}}), json!(7)] {
        let all = json!({"naam": odd, "contactgegevens": odd, "themas": odd, "talen": odd, "type": odd, "generatedAtTime": odd, "doelgroepen": odd});
        assert!(product("odd-types.json", all).services.is_empty(), "{odd}");
    }
    assert!(product("id.json", json!({"isVersionOf": long})).services.is_empty());
}

#[test]
fn a_file_that_is_something_else_is_refused() {
    let whole = json!({"@type": "EventStream", "member": [{"isVersionOf": "x:1"}]}).to_string();
    for (name, data, what) in [
        ("page", "<html>".to_owned(), "is a web page"),
        ("empty", String::new(), "is empty"),
        ("cut", whole[..whole.len() - 2].to_owned(), "is cut off at line 1"),
        ("no-member", r#"{"@type": "EventStream", "view": {}}"#.to_owned(), "has no `member`"),
        ("geojson", r#"{"type": "FeatureCollection", "features": []}"#.to_owned(), "has no `member`"),
        ("list", "[]".to_owned(), "is no JSON of this format"),
        ("turtle", "@prefix x: <y> .".to_owned(), "is no JSON of this format"),
    ] {
        let refusal = text(read, &format!("lpdc-{name}.json"), data).expect_err(name);
        assert!(refusal.what.contains(what) && refusal.what.len() < 500, "{name}: {refusal}");
        assert!(!refusal.hint.is_empty());
    }
}
