//! Services of the real content as a family reads them on a fixed Saturday morning, and what every one of them must say.

use insta::assert_snapshot;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::sync::{Arc, LazyLock};
use wegwijs_bundle::content::Content;
use wegwijs_bundle::directory::{files, worded};
use wegwijs_bundle::finding::Findings;
use wegwijs_bundle::project::Project;
use wegwijs_bundle::services::Field;
use wegwijs_core::directory::{Area, Directory, Fetched};
use wegwijs_core::id::CategoryId;
use wegwijs_core::moment::Moment;
use wegwijs_core::near::{self, Near};
use wegwijs_core::source::Evidence;
use wegwijs_text::service::{ServiceCard, head, service};
use wegwijs_text::{Catalog, Lang, Words};

static PROJECT: LazyLock<Project> = LazyLock::new(|| Project::around(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap());
static CONTENT: LazyLock<Content> = LazyLock::new(|| wegwijs_bundle::read::content(&PROJECT, &mut Findings::default()));
static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let locales = wegwijs_bundle::words::locales(&PROJECT, &mut Findings::default());
    let files = files(&CONTENT, &worded(&CONTENT, &locales), moment().date).unwrap();
    let areas = files.areas.values().map(|bytes| Area::from_bytes(bytes).unwrap()).collect();
    Known { directory: Directory::from_bytes(&files.directory).unwrap(), areas }
});

/// What the page can fetch, read back from its bytes.
struct Known {
    directory: Directory,
    areas: Vec<Area>,
}

/// Saturday 2026-11-21, ten in the morning.
fn moment() -> Moment {
    Moment { date: "2026-11-21".parse().unwrap(), minute: 600 }
}

fn words(tag: &str) -> Words {
    let lang = Lang::find(tag).unwrap();
    let locale = wegwijs_bundle::words::locale(&PROJECT, lang, &mut Findings::default());
    Words::new(Arc::new(Catalog::parse(lang, locale.text + &locale.near).unwrap()), None)
}

fn area(postcode: u16) -> &'static Area {
    KNOWN.areas.iter().find(|area| area.postcode == postcode).unwrap()
}

fn text(words: &Words, all: &[Near<'_>], near: &Near<'_>) -> String {
    let (head, card) = (head(words, &KNOWN.directory, near, moment()), service(words, &KNOWN.directory, all, near, &[], moment()));
    let mut text = format!("## {}\n{}\n{}\n", head.name, head.under, head.now.text);
    let ServiceCard { what, notes, place, phone, email, site, entrances, week, facts, ask, sources, .. } = card;
    let mut line = |title: &str, lines: Vec<String>| lines.iter().for_each(|line| writeln!(text, "{title}: {line}").unwrap());
    let sure = |told: Option<(String, Option<String>)>| told.map(|(value, doubt)| format!("{value} {}", doubt.unwrap_or_default()));
    line("what", vec![what]);
    line("note", notes);
    line("place", vec![place]);
    line("phone", sure(phone).into_iter().collect());
    line("mail", email.into_iter().collect());
    line("site", sure(site).into_iter().collect());
    line("way in", entrances.into_iter().map(|(kind, desk)| format!("{kind} {desk:?}")).collect());
    line("week", week);
    line("fact", facts.into_iter().map(|(name, lines)| format!("{name} | {}", lines.join(" | "))).collect());
    line("ask", ask.into_iter().collect());
    line("source", sources.into_iter().map(|source| format!("{} {}", source.title, source.checked)).collect());
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn cards(tag: &str, postcode: u16, ids: &[&str]) -> String {
    let words = words(tag);
    let all = near::near(&KNOWN.directory, area(postcode), true);
    let wanted = ids.iter().map(|id| all.iter().find(|near| near.service.id.as_str() == *id).unwrap());
    wanted.map(|near| text(&words, &all, near)).collect::<Vec<_>>().join("\n")
}

#[test]
fn services_read_like_this() {
    let ids = ["hvk-berendrecht", "wcp-noordrand", "caw-vrouwen-gezinsopvang", "meld-je-aan-antwerpen", "spoed-uza", "clbchat"];
    assert_snapshot!(cards("nl", 2040, &ids));
}

#[test]
fn and_like_this_in_arabic() {
    assert_snapshot!(cards("ar", 2060, &["bib-permeke", "wcp-2060", "a-kaart-antwerpen"]));
}

#[test]
fn own_knowledge_of_a_street_phone_or_hour_is_never_shown() {
    let hidden = |record: &&wegwijs_bundle::services::Record| record.evidence(Field::Address) == Evidence::O && record.address.is_some();
    let records: Vec<_> = CONTENT.services.records().filter(hidden).collect();
    assert!(records.len() > 20, "{}", records.len());
    let services: Vec<_> = KNOWN.areas.iter().flat_map(|area| &area.services).collect();
    for record in records {
        let shown: Vec<_> = services.iter().filter(|service| service.id == record.id).collect();
        assert!(!shown.is_empty() && shown.iter().all(|service| service.street.is_none() && service.point.is_none()), "{}", record.id);
    }
    let doubtful = services.iter().filter(|service| {
        let phone = service.phone.as_ref().map(|phone| phone.evidence);
        phone == Some(Evidence::O) || service.hours.as_ref().map(|hours| hours.evidence) == Some(Evidence::O)
    });
    assert_eq!(doubtful.count(), 0);
}

#[test]
fn the_way_there_leads_to_the_street_and_not_to_the_middle_of_a_postcode() {
    let (words, all) = (words("ar"), near::near(&KNOWN.directory, area(2060), true));
    let told = all.iter().filter_map(|near| Some((near, near.service.street.as_ref()?)));
    let mut without_point = 0;
    for (near, street) in told {
        let card = service(&words, &KNOWN.directory, &all, near, &[], moment());
        assert!(card.route.is_some_and(|route| route.starts_with(&street.value)), "{}", near.service.id);
        without_point += usize::from(near.service.point.is_none());
    }
    assert!(without_point > 20, "{without_point}");
}

#[test]
fn nobody_meets_a_bare_name() {
    let words = words("nl");
    for area in &KNOWN.areas {
        let all = near::near(&KNOWN.directory, area, true);
        for near in all.iter().filter(|near| !near::reachable(near.service)) {
            let card = service(&words, &KNOWN.directory, &all, near, &[], moment());
            assert!(!card.entrances.is_empty(), "{} in {}", near.service.id, area.postcode);
        }
    }
}

#[test]
fn every_right_has_two_ways_near_wherever_two_kinds_help_with_it() {
    for area in &KNOWN.areas {
        let all = near::near(&KNOWN.directory, area, false);
        for right in &CONTENT.bundle.rights {
            let kinds = KNOWN.directory.categories.iter().filter(|category| category.rights.contains(&right.id) && !category.danger_only);
            let there: BTreeSet<&CategoryId> =
                kinds.map(|category| &category.id).filter(|id| all.iter().any(|near| near.service.category == **id)).collect();
            let ways = near::helping(&KNOWN.directory, &all, &right.id, 3).len() + near::lacking(&KNOWN.directory, &all, &right.id).len();
            assert!(ways >= there.len().min(2), "{} in {}", right.id, area.postcode);
        }
    }
}

#[test]
fn each_of_the_seven_contact_points_serves_its_own_postcodes_and_borsbeek_has_none() {
    let kind: CategoryId = "wijkcontactpunt".into();
    let right = "een-gezin-een-plan".into();
    for area in &KNOWN.areas {
        let all = near::near(&KNOWN.directory, area, false);
        let helping = near::helping(&KNOWN.directory, &all, &right, 9);
        let points = helping.iter().filter(|near| near.service.category == kind).count();
        let lacking = near::lacking(&KNOWN.directory, &all, &right);
        assert_eq!((points, lacking.len()), if area.postcode == 2150 { (0, 1) } else { (1, 0) }, "{}", area.postcode);
    }
}

#[test]
fn a_shelter_has_a_phone_and_no_place() {
    let shelters = KNOWN.areas.iter().flat_map(|area| &area.services).filter(|service| service.category.as_str() == "vluchthuis");
    let mut seen = 0;
    for shelter in shelters {
        assert!(shelter.phone.is_some() && shelter.street.is_none() && shelter.point.is_none() && shelter.postcode.is_none());
        seen += 1;
    }
    assert!(seen > 0);
}
