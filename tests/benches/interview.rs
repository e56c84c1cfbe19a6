//! How long the interview is: each household of `cases/` walked through it, and the same households through the fixed list.
//!
//! A screen is a question; a fact of children is one screen for all children it concerns. What a case does not know is answered
//! with 'don't know'. Prints how many screens there were, and what stays open where the interview stops.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use wegwijs_bundle::finding::Findings;
use wegwijs_bundle::project::Project;
use wegwijs_bundle::{facts, read};
use wegwijs_core::id::DoorId;
use wegwijs_core::{Answer, Answers, Interview, Key, Row, Rulebook, Verdict};

fn main() {
    let project = Project::around(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let content = read::content(&project, &mut Findings::default());
    let rulebook = Rulebook::new(content.bundle, "2026-11-21".parse().unwrap()).unwrap();
    let families: Vec<(String, Answers)> = families(&rulebook);
    let mut walks: Vec<Walk> = families.iter().map(|(_, family)| walk(&rulebook, family, None)).collect();
    for ((name, _), walk) in families.iter().zip(&walks) {
        println!("{name:32} {:3} screens, {:3} rows open: {}", walk.screens.len(), walk.open, walk.left()); if std::env::var("V").is_ok() {println!("      {}", walk.screens.join(" "));}
    }
    walks.sort_by_key(|walk| walk.screens.len());
    let lengths: Vec<usize> = walks.iter().map(|walk| walk.screens.len()).collect();
    let mut fixed: Vec<usize> = families.iter().map(|(_, family)| fixed(&rulebook, family)).collect();
    fixed.sort_unstable();
    println!("{} households: median {}, 90th percentile {}", families.len(), at(&lengths, 50), at(&lengths, 90));
    println!("the fixed list: median {}, 90th percentile {}", at(&fixed, 50), at(&fixed, 90));
}

fn at(sorted: &[usize], percent: usize) -> usize {
    sorted[(sorted.len() * percent / 100).min(sorted.len() - 1)]
}

fn families(rulebook: &Rulebook) -> Vec<(String, Answers)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let read = |file: &std::path::PathBuf| {
        let case: Value = serde_yaml_ng::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        (file.file_stem().unwrap().to_string_lossy().into_owned(), facts::answers(rulebook, &case["facts"]).unwrap())
    };
    files.iter().map(read).collect()
}

struct Walk {
    screens: Vec<String>,
    open: usize,
    waits: BTreeMap<String, usize>,
}

impl Walk {
    fn left(&self) -> String {
        self.waits.iter().map(|(fact, rows)| format!("{fact} {rows}")).collect::<Vec<_>>().join(", ")
    }
}

fn walk(rulebook: &Rulebook, family: &Answers, door: Option<DoorId>) -> Walk {
    let mut interview = Interview::new(door);
    let mut screens = Vec::new();
    while interview.advance(rulebook) {
        let screen = interview.screen(rulebook).unwrap();
        screens.push(screen.fact.to_string());
        if screen.fact.as_str() == "children" {
            interview.set_children(family.children());
        }
        let keys: Vec<Key> = match screen.fact.is_member() {
            true => screen.members.iter().map(|member| Key::member(screen.fact.clone(), *member)).collect(),
            false => vec![Key::household(screen.fact.clone())],
        };
        for key in keys {
            interview.set(key.clone(), Some(family.get(&key).cloned().unwrap_or(Answer::DontKnow)));
        }
    }
    let rows = interview.rows(rulebook);
    let open: Vec<&Row> = rows.iter().filter(|row| row.verdict == Verdict::Open).collect();
    let mut waits = BTreeMap::new();
    for row in &open {
        let facts: BTreeSet<&str> = row.open_facts.iter().map(|key| key.fact.as_str()).collect();
        facts.into_iter().for_each(|fact| *waits.entry(fact.to_owned()).or_default() += 1);
    }
    Walk { screens, open: open.len(), waits }
}

/// Every question that can be put to the family, as a form without rules would.
fn fixed(rulebook: &Rulebook, family: &Answers) -> usize {
    let facts = rulebook.bundle().questions.iter().filter(|question| !question.unasked);
    facts.filter(|question| !question.fact.is_member() || family.children() != Some(0)).count()
}
