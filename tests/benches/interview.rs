//! How long the interview is: each household of `cases/` walked through it, and the same households through the fixed list.
//!
//! A screen is a question; a fact of children is one screen for all children it concerns. What a case does not say is answered
//! with 'don't know'. Prints how many screens the main path takes and what stays open at its end, what the family would find
//! beyond it, and after how many questions each right behind a door is found.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use wegwijs_bundle::case::Case;
use wegwijs_bundle::finding::Findings;
use wegwijs_bundle::project::Project;
use wegwijs_bundle::{facts, read};
use wegwijs_core::id::RightId;
use wegwijs_core::{Answer, Answers, Interview, Key, Member, Row, Rulebook, Screen, Verdict};

fn main() {
    let project = Project::around(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let content = read::content(&project, &mut Findings::default());
    let rulebook = Rulebook::new(content.bundle, "2026-11-21".parse().unwrap()).unwrap();
    let families = families(&rulebook);
    main_path(&rulebook, &families);
    doors(&rulebook, &families);
}

fn families(rulebook: &Rulebook) -> Vec<(String, Answers)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let read = |file: &std::path::PathBuf| {
        let case: Case = serde_yaml_ng::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        (file.file_stem().unwrap().to_string_lossy().into_owned(), facts::answers(rulebook, &case.facts).unwrap())
    };
    files.iter().map(read).collect()
}

/// The main path from the first door, against the fixed list and against going on to the end.
fn main_path(rulebook: &Rulebook, families: &[(String, Answers)]) {
    let (mut lengths, mut whole, mut fixed, mut share) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    println!("{:36} screens  open  found later", "main path");
    for (name, family) in families {
        let mut interview = Interview::new(None);
        let screens = walk(rulebook, family, &mut interview, |_| {});
        let rows = interview.rows(rulebook);
        let met = found(&rows);
        interview.be_thorough();
        whole.push(screens + walk(rulebook, family, &mut interview, |_| {}));
        let all = found(&interview.rows(rulebook));
        let later: Vec<&str> = all.difference(&met).map(|(right, _)| right.as_str()).collect();
        println!(
            "{name:36} {screens:7} {:5}  {}: {}",
            rows.iter().filter(|row| row.verdict == Verdict::Open).count(),
            later.len(),
            later.join(" ")
        );
        println!("    stays open on {}", waits(&rows));
        share.push(100 * met.len() / all.len().max(1));
        lengths.push(screens);
        fixed.push(questions(rulebook, family));
    }
    tell("main path", lengths);
    tell("to the very end", whole);
    tell("the fixed list", fixed);
    tell("percent of what is found at all that the main path finds", share);
}

/// Through each door: after how many screens each right behind it that the family has is found.
fn doors(rulebook: &Rulebook, families: &[(String, Answers)]) {
    for door in rulebook.bundle().doors.iter().filter(|door| !door.domains.is_empty()) {
        let behind =
            |id: &RightId| rulebook.right(id).is_some_and(|right| right.domains.iter().any(|domain| door.domains.contains(domain)));
        let mut reached = Vec::new();
        for (_, family) in families {
            let mut interview = Interview::new(Some(door.id.clone()));
            let mut known: BTreeSet<(RightId, Option<Member>)> = found(&interview.rows(rulebook));
            let mut at = 0;
            walk(rulebook, family, &mut interview, |interview| {
                at += 1;
                let now: BTreeSet<_> = found(&interview.rows(rulebook)).into_iter().filter(|(id, _)| behind(id)).collect();
                reached.extend(now.difference(&known).map(|_| at));
                known.extend(now);
            });
        }
        tell(&format!("door {}: screens until a right behind it is found", door.id), reached);
    }
}

/// Goes on until the interview stops; how many screens that took.
fn walk(rulebook: &Rulebook, family: &Answers, interview: &mut Interview, mut after: impl FnMut(&Interview)) -> usize {
    let mut screens = 0;
    while interview.advance(rulebook) {
        let screen = interview.screen(rulebook).unwrap();
        if screen.fact.as_str() == "children" {
            interview.set_children(family.children());
        }
        for key in asked(&screen, family) {
            interview.set(key.clone(), Some(family.get(&key).cloned().unwrap_or(Answer::DontKnow)));
        }
        screens += 1;
        after(interview);
    }
    screens
}

/// The facts that a screen asks. The list of children asks for each month of birth and where the child lives.
fn asked(screen: &Screen, family: &Answers) -> Vec<Key> {
    let children = 0..family.children().unwrap_or(0) as Member;
    let of_each = |fact: &'static str| children.clone().map(move |member| Key::member(fact, member));
    match screen.fact.as_str() {
        "children" => {
            [Key::household("children")].into_iter().chain(of_each("children.born")).chain(of_each("children.lives_here")).collect()
        }
        _ if screen.fact.is_member() => screen.members.iter().map(|member| Key::member(screen.fact.clone(), *member)).collect(),
        _ if screen.ticks.is_empty() => vec![Key::household(screen.fact.clone())],
        _ => screen.ticks.iter().cloned().map(Key::household).collect(),
    }
}

fn found(rows: &[Row]) -> BTreeSet<(RightId, Option<Member>)> {
    rows.iter().filter(|row| row.verdict == Verdict::Met).map(|row| (row.right.clone(), row.member)).collect()
}

/// The facts that open rows hang on, with how many rows, most first.
fn waits(rows: &[Row]) -> String {
    let mut facts: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.verdict == Verdict::Open) {
        let each: BTreeSet<&str> = row.open_facts.iter().map(|key| key.fact.as_str()).collect();
        each.into_iter().for_each(|fact| *facts.entry(fact).or_default() += 1);
    }
    let mut facts: Vec<_> = facts.into_iter().collect();
    facts.sort_by_key(|(fact, rows)| (std::cmp::Reverse(*rows), *fact));
    facts.iter().map(|(fact, rows)| format!("{fact} ({rows})")).collect::<Vec<_>>().join(", ")
}

/// Every question that can be put to the family, as a form without rules would.
fn questions(rulebook: &Rulebook, family: &Answers) -> usize {
    let facts = rulebook.bundle().questions.iter().filter(|question| !question.unasked);
    facts.filter(|question| !question.fact.is_member() || family.children() != Some(0)).count()
}

fn tell(what: &str, mut numbers: Vec<usize>) {
    numbers.sort_unstable();
    let at = |percent: usize| numbers.get(numbers.len() * percent / 100).or(numbers.last()).copied().unwrap_or(0);
    println!("{what}: {} measured, median {}, 10th percentile {}, 90th {}", numbers.len(), at(50), at(10), at(90));
}
