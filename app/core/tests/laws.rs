//! The judge's laws over generated content, held against brute force.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod support;

use proptest::prelude::*;
use std::collections::BTreeSet;
use support::oracle::{Full, completions, matters};
use support::world::{answers, child_condition, condition, right, rulebook};
use wegwijs_core::condition::Condition;
use wegwijs_core::{Answers, Row, Verdict, judge};

fn results(condition: &Condition, answers: &Answers, children: u8, child: Option<u8>) -> Vec<(Full, bool)> {
    completions(condition, answers, children)
        .into_iter()
        .map(|full| (full.holds(condition, child), full))
        .map(|(met, full)| (full, met))
        .collect()
}

fn open_facts(row: &Row) -> BTreeSet<String> {
    row.open_facts.iter().map(ToString::to_string).collect()
}

/// Sound and exact, and the open facts are those that matter.
fn check_exact(row: &Row, all: &[(Full, bool)]) {
    let met: BTreeSet<bool> = all.iter().map(|(_, met)| *met).collect();
    let expected = match (met.contains(&true), met.contains(&false)) {
        (true, true) => Verdict::Open,
        (true, false) => Verdict::Met,
        _ => Verdict::NotMet,
    };
    assert_eq!(row.verdict, expected, "{row:?}");
    let facts = if expected == Verdict::Open { matters(all) } else { BTreeSet::new() };
    assert_eq!(open_facts(row), facts);
}

/// What is decided holds for every completion.
fn check_sound(row: &Row, all: &[(Full, bool)]) {
    for (full, met) in all {
        match row.verdict {
            Verdict::Met => assert!(met, "{full:?}"),
            Verdict::NotMet => assert!(!met, "{full:?}"),
            Verdict::Open => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn with_listed_children_a_verdict_is_sound_and_exact(
        condition in condition(), (children, answers) in (0usize..3).prop_flat_map(|n| (Just(n), answers(Some(n))))
    ) {
        let rows = judge(&rulebook(vec![right(false, condition.clone())]), &answers);
        check_exact(&rows[0], &results(&condition, &answers, children as u8, None));
    }

    #[test]
    fn each_child_has_a_sound_and_exact_row_of_its_own(condition in child_condition(), answers in answers(Some(2))) {
        let rows = judge(&rulebook(vec![right(true, condition.clone())]), &answers);
        prop_assert_eq!(rows.len(), 2);
        for row in &rows {
            check_exact(row, &results(&condition, &answers, 2, row.member));
        }
    }

    #[test]
    fn with_unlisted_children_a_verdict_is_sound(condition in condition(), answers in answers(None)) {
        let rows = judge(&rulebook(vec![right(false, condition.clone())]), &answers);
        for children in 0..2 {
            check_sound(&rows[0], &results(&condition, &answers, children, None));
        }
    }

    #[test]
    fn a_right_of_each_child_is_open_or_missed_while_they_are_unlisted(condition in child_condition(), answers in answers(None)) {
        let rows = judge(&rulebook(vec![right(true, condition.clone())]), &answers);
        prop_assert_eq!(rows.len(), 1);
        prop_assert_ne!(rows[0].verdict, Verdict::Met);
        let some_child = results(&condition, &answers, 1, Some(0)).iter().any(|(_, met)| *met);
        prop_assert_eq!(rows[0].verdict == Verdict::Open, some_child);
    }

    #[test]
    fn one_more_answer_never_turns_a_verdict_round(condition in condition(), less in answers(Some(1)), more in answers(Some(1))) {
        let rulebook = rulebook(vec![right(false, condition)]);
        let mut both = less.clone();
        for (key, answer) in more.iter() {
            if less.get(&key).is_none() {
                both.set(key, Some(answer.clone()));
            }
        }
        prop_assume!(rulebook.contradictions(&both).is_empty());
        let (before, after) = (&judge(&rulebook, &less)[0], &judge(&rulebook, &both)[0]);
        prop_assert!(before.verdict == Verdict::Open || before.verdict == after.verdict);
    }

    #[test]
    fn the_reasons_of_a_decided_row_suffice(condition in condition(), answers in answers(Some(1))) {
        let rulebook = rulebook(vec![right(false, condition)]);
        let row = &judge(&rulebook, &answers)[0];
        prop_assume!(row.verdict != Verdict::Open && row.reasons.iter().all(|reason| reason.verdict != Verdict::Open));
        let mut told = Answers::new();
        told.set_children(Some(1));
        for key in row.reasons.iter().map(|reason| &reason.key) {
            told.set(key.clone(), answers.get(key).cloned());
        }
        prop_assert_eq!(judge(&rulebook, &told)[0].verdict, row.verdict);
    }
}
