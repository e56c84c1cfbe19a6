//! The examples of a right prove its condition: whichever leaf is dropped or turned round, one of them fails.
//!
//! A leaf that no example notices is either superfluous or untested. A leaf on a figure that proves nothing on the day of
//! the examples is left alone: nobody can show a household that it decides for.

mod variants;

use super::EXAMPLES_ON;
use crate::content::{Content, Example, right_file};
use crate::facts;
use crate::finding::{Findings, Place};
use std::sync::Arc;
use variants::{Variant, variants};
use wegwijs_core::condition::Condition;
use wegwijs_core::figure::Figure;
use wegwijs_core::right::Right;
use wegwijs_core::{Answers, Bundle, Date, Rulebook, judge_right};

/// Judges every right in each of its variants against its own examples; `rulebook` is the real one.
pub(super) fn check(rulebook: &Rulebook, content: &Content, findings: &mut Findings) {
    let Ok(on) = EXAMPLES_ON.parse::<Date>() else { return };
    for right in content.bundle.rights.iter().filter(|right| right.abolished.is_none()) {
        let examples = content.examples.get(&right.id).map(Vec::as_slice).unwrap_or_default();
        let proofs: Vec<Proof<'_>> = examples.iter().filter_map(|example| Proof::of(rulebook, example)).collect();
        let place = Place::file(right_file(&right.id)).at("examples");
        for variant in variants(right, &|leaf| is_dead(&content.bundle.figures, leaf, on)) {
            if alone(&content.bundle, &variant, on).is_some_and(|alone| proofs.iter().all(|proof| proof.holds(&alone, &variant.right))) {
                let what = format!("no example notices when {}", variant.told);
                findings.error(&place, what, "add a household for whom this decides, or simplify the condition");
            }
        }
    }
}

/// An example, read once.
struct Proof<'a> {
    example: &'a Example,
    answers: Answers,
    on: Option<Date>,
}

impl<'a> Proof<'a> {
    fn of(rulebook: &Rulebook, example: &'a Example) -> Option<Self> {
        facts::answers(rulebook, &example.facts).ok().map(|answers| Self { example, answers, on: example.on })
    }

    /// Whether the example still comes out as it says. One of another day says nothing here.
    fn holds(&self, rulebook: &Rulebook, right: &Right) -> bool {
        let rows = judge_right(rulebook, &self.answers, &right.id);
        let mut meant = rows.iter().filter(|row| self.example.member.is_none() || row.member == self.example.member);
        self.on.is_some_and(|on| on != rulebook.on()) || meant.all(|row| row.verdict == self.example.verdict)
    }
}

/// The content with this right only, as it is in the variant.
fn alone(bundle: &Bundle, variant: &Variant, on: Date) -> Option<Rulebook> {
    let rights = vec![variant.right.clone()];
    let (questions, figures) = (bundle.questions.clone(), bundle.figures.clone());
    Rulebook::new(Arc::new(Bundle { schema: bundle.schema, rights, questions, figures, ..Bundle::default() }), on).ok()
}

fn is_dead(figures: &[Figure], leaf: &Condition, on: Date) -> bool {
    let Condition::WithinFigure(within) = leaf else { return false };
    figures.iter().any(|figure| figure.id == within.figure && figure.ceiling(on).is_none())
}
