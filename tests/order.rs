//! The order of the overview, over every household among the cases: what cannot wait comes first, and who runs a service
//! plays no part.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};
use wegwijs_bundle::case::Case;
use wegwijs_bundle::finding::Findings;
use wegwijs_bundle::project::Project;
use wegwijs_bundle::{facts, read};
use wegwijs_core::id::{BodyId, RightId};
use wegwijs_core::judge::SOON_DAYS;
use wegwijs_core::right::{Granted, Level, Right};
use wegwijs_core::{Answers, Bundle, Date, Group, Item, Overview, Rulebook, judge, overview};

static BUNDLE: LazyLock<Arc<Bundle>> = LazyLock::new(|| {
    let project = Project::around(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    read::content(&project, &mut Findings::default()).bundle
});

fn on() -> Date {
    "2026-11-21".parse().unwrap()
}

fn rulebook(rights: Vec<Right>) -> Rulebook {
    Rulebook::new(Arc::new(Bundle { rights, ..Bundle::clone(&BUNDLE) }), on()).unwrap()
}

/// The overview of every household among the cases.
fn overviews(rulebook: &Rulebook) -> Vec<(String, Overview)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let read = |file: &std::path::PathBuf| {
        let case: Case = serde_yaml_ng::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let answers: Answers = facts::answers(rulebook, &case.facts).unwrap();
        (file.file_stem().unwrap().to_string_lossy().into_owned(), overview(rulebook, &judge(rulebook, &answers)))
    };
    files.iter().map(read).collect()
}

fn soon(item: &Item) -> bool {
    item.deadline().is_some_and(|last| last.days() - on().days() <= SOON_DAYS)
}

#[test]
fn to_do_first_is_what_has_a_near_last_day_or_danger() {
    let rulebook = rulebook(BUNDLE.rights.clone());
    let mut seen = 0;
    for (name, overview) in overviews(&rulebook) {
        for section in &overview.sections {
            for item in &section.items {
                let right = rulebook.right(&item.right).unwrap();
                let danger = right.danger_when.is_some() && item.rows.iter().any(|row| row.highlighted);
                if section.group == Group::DoFirst {
                    seen += 1;
                    assert!(soon(item) || danger, "{name}: {} is not urgent", item.right);
                } else if matches!(section.group, Group::Apply | Group::Automatic) {
                    assert!(right.granted == Granted::Offer || !soon(item), "{name}: {} cannot wait", item.right);
                }
            }
        }
        assert!(overview.sections.is_sorted_by_key(|section| section.group), "{name}: {:?}", overview.sections);
    }
    assert!(seen > 20, "{seen} things to do first among all cases");
}

#[test]
fn within_a_group_the_nearest_last_day_comes_first_and_then_what_is_lifted() {
    let rulebook = rulebook(BUNDLE.rights.clone());
    for (name, overview) in overviews(&rulebook) {
        for section in &overview.sections {
            let days: Vec<_> = section.items.iter().map(|item| item.deadline().map_or(i64::MAX, Date::days)).collect();
            assert!(days.is_sorted(), "{name}: {:?} {days:?}", section.group);
            let undated = section.items.iter().filter(|item| item.deadline().is_none());
            let lifted: Vec<bool> = undated.map(|item| item.rows.iter().any(|row| row.highlighted)).collect();
            assert!(lifted.is_sorted_by(|a, b| a >= b), "{name}: {:?} {lifted:?}", section.group);
        }
    }
}

#[test]
fn who_decides_pays_or_helps_does_not_move_a_right() {
    let names = |overview: &Overview| -> Vec<(Group, Vec<RightId>)> {
        let items = |items: &[Item]| items.iter().map(|item| item.right.clone()).collect();
        overview.sections.iter().map(|section| (section.group, items(&section.items))).collect()
    };
    let mut bodies: Vec<BodyId> = BUNDLE.rights.iter().map(|right| right.body.clone()).collect();
    bodies.rotate_left(7);
    let moved = BUNDLE.rights.iter().zip(bodies).map(|(right, body)| Right { body, level: Level::Local, ..right.clone() });
    let (before, after) = (overviews(&rulebook(BUNDLE.rights.clone())), overviews(&rulebook(moved.collect())));
    for ((name, before), (_, after)) in before.iter().zip(&after) {
        assert_eq!(names(before), names(after), "{name}");
    }
}
