//! Bands of an amount are cut just under the ceilings they are compared with, so that a band can prove that a family is
//! within one.

use crate::content::question_file;
use crate::finding::{Findings, Place};
use std::collections::BTreeSet;
use wegwijs_core::condition::{Condition, WithinFigure};
use wegwijs_core::question::Question;
use wegwijs_core::{Bundle, Date};

/// How far under a ceiling the nearest cut may be, in hundredths of the ceiling.
const SLACK: i64 = 5;

pub(super) fn check(bundle: &Bundle, on: Date, findings: &mut Findings) {
    for question in bundle.questions.iter().filter(|question| !question.bands.is_empty()) {
        let place = Place::file(question_file(&question.fact)).at("bands");
        for (figure, ceiling) in ceilings(bundle, question, on) {
            let near = |cut: &i64| (ceiling - ceiling * SLACK / 100..=ceiling + 1).contains(cut);
            if !question.bands.iter().any(near) {
                findings.warning(&place, format!("no band ends just under {ceiling}, for `{figure}`"), "move or add a cut");
            }
        }
    }
}

/// The ceilings that the question's answer is compared with, in its own unit: those of the fact itself, and those of a fact that
/// it bounds.
fn ceilings(bundle: &Bundle, question: &Question, on: Date) -> BTreeSet<(String, i64)> {
    let bounded = bundle.questions.iter().filter_map(|other| other.wide_from.as_ref().map(|wide| (other, wide)));
    let bounded = bounded.filter(|(_, wide)| wide.fact == question.fact).map(|(other, wide)| (&other.fact, wide.times_to));
    let facts: Vec<_> = bounded.chain([(&question.fact, 1)]).collect();
    let mut found = BTreeSet::new();
    for right in &bundle.rights {
        right.condition.walk(&mut |part| {
            let Condition::WithinFigure(WithinFigure { fact, figure, .. }) = part else { return };
            let known = bundle.figures.iter().find(|known| known.id == *figure).filter(|known| known.on(on).is_some());
            let ceiling = known.and_then(|known| known.ceiling(on));
            let times = facts.iter().find(|(compared, _)| *compared == fact).map(|(_, times)| *times);
            if let (Some(ceiling), Some(times)) = (ceiling, times) {
                found.insert((figure.to_string(), ceiling.base / times));
            }
        });
    }
    found
}
