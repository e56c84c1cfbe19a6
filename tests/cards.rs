//! What a family reads, word for word: the cards of one household in each language, as snapshots.
//!
//! A change of words or of the page model shows here as a diff. To accept it: `INSTA_UPDATE=always cargo test -p wegwijs-tests --test cards`.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;
use wegwijs_bundle::finding::Findings;
use wegwijs_bundle::project::Project;
use wegwijs_core::{Answers, Rulebook, judge, overview};
use wegwijs_text::card::{Card, card};
use wegwijs_text::{Catalog, DUTCH, Lang, Words};

const FACTS: &str = r#"{"postcode": "2060", "address_kind": "own_address", "household_form": "single", "adults": 1, "own_age": "26_64",
    "residence": "eu", "health_fund": "yes", "income_sources": ["employee"], "net_month_income": {"from": 750, "to": 999},
    "housing": "private_rent", "owns_property": "no", "heating": "heating_oil", "fuel_delivered": "within_60_days",
    "children": [{"born": "2026-03", "kind": "own", "lives_here": "always", "school": "none", "childcare": "looking"},
                 {"born": "2021-05", "kind": "own", "lives_here": "shared", "school": "nursery", "school_language": "dutch"}]}"#;

fn project() -> Project {
    Project::around(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn household(facts: &str) -> (Rulebook, Answers) {
    let content = wegwijs_bundle::read::content(&project(), &mut Findings::default());
    let rulebook = Rulebook::new(content.bundle, "2026-11-21".parse().unwrap()).unwrap();
    let answers = wegwijs_bundle::facts::read(&rulebook, facts).unwrap();
    (rulebook, answers)
}

fn catalog(lang: Lang) -> Arc<Catalog> {
    let locale = wegwijs_bundle::words::locale(&project(), lang, &mut Findings::default());
    Arc::new(Catalog::parse(lang, locale.text + &locale.near).unwrap())
}

/// The texts of a card, a line each, without the isolation marks that a reader does not see.
fn told(card: &Card) -> String {
    let mut text = format!("## {} ({})\n{}\n", card.name, card.official, card.phrase);
    let mut lines = |title: &str, lines: &[String]| lines.iter().for_each(|line| writeln!(text, "{title}: {line}").unwrap());
    let one = |text: &Option<String>| text.clone().into_iter().collect::<Vec<_>>();
    card.cautions.iter().for_each(|caution| {
        lines("caution", std::slice::from_ref(&caution.text));
        lines("ask first", &one(&caution.ask.as_ref().map(|contact| contact.name.clone())));
    });
    lines("what", std::slice::from_ref(&card.what));
    lines("ended", &one(&card.ended));
    lines("granted", &one(&card.granted));
    lines("why", &card.why);
    lines("depends", &card.open);
    lines("depends", &one(&card.open_figure));
    lines("also", &card.also_needed);
    lines("step", &card.steps);
    lines("bring", &card.documents.iter().map(|(_, name)| name.clone()).collect::<Vec<_>>());
    if let Some(local) = &card.local {
        lines("in", std::slice::from_ref(&local.region));
        lines("called", &one(&local.name));
        lines("desk", &one(&local.desk.as_ref().map(|desk| desk.name.clone())));
        lines("at", &one(&local.address));
        lines("local", &local.lines);
        lines("ask", &one(&local.verify));
    }
    lines("until", &one(&card.until));
    lines("back", &one(&card.claim_back));
    lines("refused", &one(&card.appeal));
    lines("figure", &card.figures);
    lines("privacy", &card.privacy);
    lines("meanwhile", &card.meanwhile);
    lines("say", std::slice::from_ref(&card.desk));
    lines("meaning", &one(&card.desk_meaning));
    lines("source", &card.sources.iter().map(|source| format!("{}, {}", source.title, source.checked)).collect::<Vec<_>>());
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn cards(lang: Lang, facts: &str) -> Vec<Card> {
    let (rulebook, answers) = household(facts);
    let words = Words::new(catalog(lang), Some(catalog(DUTCH)));
    let found = overview(&rulebook, &judge(&rulebook, &answers));
    let items = found.sections.iter().flat_map(|section| &section.items);
    items.filter_map(|item| card(&words, &rulebook, &answers, item)).collect()
}

fn page(lang: Lang) -> String {
    cards(lang, FACTS).iter().map(|card| format!("[{:?}] {}", card.group, told(card))).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_single_parent_reads_this() {
    for lang in Lang::all() {
        insta::assert_snapshot!(format!("single-parent-{}", lang.tag()), page(lang));
    }
}

/// The card of enrolling at school, for this family in another place.
fn enrolling(postcode: &str) -> Card {
    let cards = cards(DUTCH, &FACTS.replace("2060", postcode));
    cards.into_iter().find(|card| card.id.as_str() == "inschrijvingsrecht").unwrap()
}

#[test]
fn the_local_desk_stands_there_only_where_the_family_lives() {
    let (antwerp, ghent) = (enrolling("2060"), enrolling("9000"));
    let local = antwerp.local.clone().unwrap();
    assert_eq!(local.region, "Antwerpen");
    assert_eq!(local.desk.unwrap().phone.as_deref(), Some("0800 62 185"));
    assert!(!local.lines.is_empty());
    assert_eq!((antwerp.body, antwerp.steps), (ghent.body, ghent.steps), "the general desk and the steps stay");
    assert_eq!(ghent.local, None);
}

#[test]
fn an_amount_is_shown_only_while_it_holds_and_only_from_an_official_page() {
    let shown = |on: &str| {
        let content = wegwijs_bundle::read::content(&project(), &mut Findings::default());
        let rulebook = Rulebook::new(content.bundle, on.parse().unwrap()).unwrap();
        let answers = Answers::new();
        let found = overview(&rulebook, &judge(&rulebook, &answers));
        let words = Words::new(catalog(DUTCH), None);
        let mut items = found.sections.iter().flat_map(|section| &section.items);
        let item = items.find(|item| item.right.as_str() == "belastingvermindering-kinderopvang").unwrap();
        card(&words, &rulebook, &answers, item).unwrap().figures.join(" ").replace(['\u{2068}', '\u{2069}'], "")
    };
    assert!(shown("2024-06-01").contains("16,40 euro per dag"), "{}", shown("2024-06-01"));
    assert_eq!(shown("2026-11-21"), "", "a secondary source");
    assert_eq!(shown("2035-01-01"), "", "past its date");
}
