//! The words of the report: none is lost of the real content, none is missing and none is left over.

use crate::support::real_project;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use wegwijs_bundle::finding::Findings;
use wegwijs_bundle::project::Project;
use wegwijs_bundle::report::{self, Voice};
use wegwijs_bundle::{read, schema, words};
use wegwijs_core::Rulebook;
use wegwijs_core::condition::Condition;
use wegwijs_core::id::FactId;
use wegwijs_core::right::Right;
use wegwijs_text::{Catalog, DUTCH, Words, content};

/// The real content on a day, its Dutch words, and the report of both.
fn real() -> (Rulebook, Words, String) {
    let project = Project::at(&real_project()).unwrap();
    let content = read::content(&project, &mut Findings::default());
    let rulebook = Rulebook::new(content.bundle.clone(), "2026-11-21".parse().unwrap()).unwrap();
    let locale = words::locale(&project, DUTCH, &mut Findings::default());
    let dutch = format!("{}\n{}", locale.text, locale.near);
    let page = report::page(&Voice::new(&rulebook, &dutch).unwrap(), "", &content.services);
    (rulebook, Words::new(Arc::new(Catalog::parse(DUTCH, dutch).unwrap()), None), page)
}

/// The facts of all leaves of a right, as often as they stand there.
fn leaves(right: &Right) -> Vec<&FactId> {
    let sides = [&right.danger_when, &right.highlight_when, &right.sensitive_when].into_iter().flatten();
    let cautions = right.cautions.iter().filter_map(|caution| caution.when.as_ref());
    let mut facts = Vec::new();
    let conditions = std::iter::once(&right.condition).chain(&right.exclusions).chain(sides).chain(cautions);
    conditions.for_each(|condition| condition.walk(&mut |part: &Condition| facts.extend(part.fact())));
    facts
}

/// What a fact is called in the report.
fn name(words: &Words, rulebook: &Rulebook, fact: &FactId) -> String {
    match fact.short() {
        _ if rulebook.question(fact).is_some() => content::question_short(words, fact),
        "region" => "Gewest".to_owned(),
        "age" => "Leeftijd".to_owned(),
        "age_months" => "Leeftijd in maanden".to_owned(),
        "birth_year" => "Geboortejaar".to_owned(),
        other => panic!("{other}"),
    }
}

#[test]
fn every_real_right_stands_once_and_no_leaf_is_lost() {
    let (rulebook, words, page) = real();
    let rights = &rulebook.bundle().rights;
    assert_eq!(page.matches("<section").count(), rights.len());
    let mut lost = Vec::new();
    for right in rights {
        let sections: Vec<&str> = page.split(&format!("<section id=\"right-{}\">", right.id)).collect();
        assert_eq!(sections.len(), 2, "{}", right.id);
        let section = sections[1].split("</section>").next().unwrap();
        let facts = leaves(right);
        let said: Vec<&str> = section.split("<li class=\"leaf\">").skip(1).filter_map(|rest| rest.split("</li>").next()).collect();
        if said.len() != facts.len() {
            lost.push(format!("{}: {} leaves, {} in words", right.id, facts.len(), said.len()));
        }
        for fact in facts {
            let name = name(&words, &rulebook, fact);
            if !said.iter().any(|leaf| leaf.strip_prefix("Het kind – ").unwrap_or(leaf).starts_with(&format!("{name}: "))) {
                lost.push(format!("{}: `{fact}`", right.id));
            }
        }
    }
    assert!(lost.is_empty(), "\n{}", lost.join("\n"));
}

#[test]
fn every_real_source_and_related_right_is_there() {
    let (rulebook, _, page) = real();
    for right in &rulebook.bundle().rights {
        let section = page.split(&format!("<section id=\"right-{}\">", right.id)).nth(1).and_then(|rest| rest.split("</section>").next());
        let section = section.unwrap();
        let urls = right.sources.iter().filter_map(|source| source.url.as_ref()).map(|url| url.replace('&', "&amp;"));
        urls.for_each(|url| assert!(section.contains(&format!("href=\"{url}\"")), "{}: {url}", right.id));
        right.related.iter().for_each(|id| assert!(section.contains(&format!("href=\"#right-{id}\"")), "{}: {id}", right.id));
    }
}

const OWN: &str = include_str!("../../src/report/report.ftl");

/// The messages of the report, without their prefix.
fn messages() -> BTreeSet<&'static str> {
    OWN.lines().filter_map(|line| line.split_once(" = ")?.0.strip_prefix("report-")).collect()
}

/// The names that a type of the content can have.
fn names(definition: &Value, found: &mut BTreeSet<String>) {
    match definition {
        Value::Object(map) => {
            found.extend(map.get("const").and_then(Value::as_str).map(ToOwned::to_owned));
            let listed = map.get("enum").and_then(Value::as_array).into_iter().flatten();
            found.extend(listed.filter_map(Value::as_str).map(ToOwned::to_owned));
            map.values().for_each(|inside| names(inside, found));
        }
        Value::Array(list) => list.iter().for_each(|inside| names(inside, found)),
        _ => {}
    }
}

/// The messages that are named after a value: a kind, and the type of its values.
const NAMED: [(&str, &str); 7] = [
    ("level", "Level"),
    ("domain", "Domain"),
    ("basic", "BasicRight"),
    ("evidence", "Evidence"),
    ("source", "Evidence"),
    ("confidence", "Confidence"),
    ("extra", "Extra"),
];

fn named() -> BTreeSet<String> {
    let schema: Value = schema::all()["rights.json"].clone().into();
    let regions = ["flanders", "brussels", "wallonia"].map(|region| format!("region-{region}"));
    let ranges = ["years", "months", "birth"].into_iter().flat_map(|unit| ["from", "to", "between"].map(|form| format!("{unit}-{form}")));
    let of_type = NAMED.into_iter().flat_map(|(kind, definition)| {
        let mut found = BTreeSet::new();
        names(&schema["definitions"][definition], &mut found);
        assert!(!found.is_empty(), "{definition}");
        found.into_iter().map(move |name| format!("{kind}-{}", name.to_lowercase().replace('_', "-")))
    });
    of_type.chain(regions).chain(ranges).collect()
}

#[test]
fn every_value_has_its_word() {
    let messages = messages();
    let missing: Vec<String> = named().into_iter().filter(|id| !messages.contains(id.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let (_, _, page) = real();
    assert!(!page.contains("report-"), "{:?}", page.split("report-").nth(1).map(|rest| &rest[..40]));
}

#[test]
fn no_message_is_left_over() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report");
    let code: String = fs::read_dir(&folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    let named = named();
    let used = |id: &&str| code.contains(&format!("\"{id}\"")) || named.contains(*id);
    let unused: Vec<&str> = messages().into_iter().filter(|id| !used(id)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}
