//! How long judging takes: all rights of the real content, then ten and a hundred times as many, for families of every size.
//!
//! The copies carry ids of their own and are judged one by one like the real ones, so the times show whether the judge is
//! linear in rights and in children.

#![allow(clippy::unwrap_used)]

use divan::{Bencher, black_box, counter::ItemsCount};
use std::path::Path;
use std::sync::{Arc, LazyLock};
use wegwijs_bundle::finding::Findings;
use wegwijs_bundle::project::Project;
use wegwijs_bundle::{facts, read};
use wegwijs_core::id::RightId;
use wegwijs_core::right::Right;
use wegwijs_core::{Answers, Bundle, Rulebook, judge, overview};

fn main() {
    divan::main();
}

static BUNDLE: LazyLock<Arc<Bundle>> = LazyLock::new(|| {
    let project = Project::around(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    read::content(&project, &mut Findings::default()).bundle
});

/// The real content, its rights so many times over.
fn rulebook(times: usize) -> Rulebook {
    let copy = |right: &Right, time: usize| Right { id: RightId::new(format!("{}-{time}", right.id)), ..right.clone() };
    let more = (1..times).flat_map(|time| BUNDLE.rights.iter().map(move |right| copy(right, time)));
    let rights = BUNDLE.rights.iter().cloned().chain(more).collect();
    let bundle = Bundle { rights, ..Bundle::clone(&BUNDLE) };
    Rulebook::new(Arc::new(bundle), "2026-11-21".parse().unwrap()).unwrap()
}

/// A family on a low wage that rents, with children of every age and everything answered about them.
fn family(rulebook: &Rulebook, children: usize) -> Answers {
    let child = |at: usize| {
        let (born, school) =
            [("2025-04", "none"), ("2022-12", "nursery"), ("2017-09", "primary"), ("2013-06", "secondary"), ("2007-01", "higher")]
                .into_iter()
                .cycle()
                .nth(at)
                .unwrap();
        format!(
            r#"{{"born": "{born}", "kind": "own", "lives_here": "always", "care_need": "no", "parent_deceased": "no", "school": "{school}"}}"#
        )
    };
    let children: Vec<String> = (0..children).map(child).collect();
    let facts = format!(
        r#"{{"postcode": "2060", "own_age": "26_64", "household_form": "couple", "adults": 2, "residence": "belgian", "health_fund": "yes",
            "increased_reimbursement": "no", "income_sources": ["employee"], "household_income": 24000, "housing": "private_rent",
            "owns_property": "no", "heating": "natural_gas", "expecting": "no", "children": [{}]}}"#,
        children.join(", ")
    );
    facts::read(rulebook, &facts).unwrap()
}

#[divan::bench(args = [1, 10, 100])]
fn rights_for_five_children(bencher: Bencher<'_, '_>, times: usize) {
    let rulebook = rulebook(times);
    let family = family(&rulebook, 5);
    bencher.counter(ItemsCount::new(rulebook.bundle().rights.len())).bench(|| judge(black_box(&rulebook), black_box(&family)));
}

#[divan::bench(args = [1, 5, 10, 20, 30])]
fn children_for_all_rights(bencher: Bencher<'_, '_>, children: usize) {
    let rulebook = rulebook(1);
    let family = family(&rulebook, children);
    bencher.counter(ItemsCount::new(children)).bench(|| judge(black_box(&rulebook), black_box(&family)));
}

#[divan::bench]
fn overview_for_five_children(bencher: Bencher<'_, '_>) {
    let rulebook = rulebook(1);
    let rows = judge(&rulebook, &family(&rulebook, 5));
    bencher.bench(|| overview(black_box(&rulebook), black_box(&rows)));
}

#[divan::bench]
fn nothing_answered(bencher: Bencher<'_, '_>) {
    let rulebook = rulebook(1);
    bencher.bench(|| judge(black_box(&rulebook), &Answers::new()));
}
