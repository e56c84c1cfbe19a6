//! Rights that nobody can have, or that everybody has although they are no offer to everybody.
//!
//! Each is judged with nothing known; one that each child has, for a single child of which nothing is known. A verdict that
//! stands then, stands for every family. A fact that is never asked is read as its silence, so each of its values is tried too.

use crate::content::right_file;
use crate::finding::{Findings, Place};
use wegwijs_core::question::Kind;
use wegwijs_core::right::Right;
use wegwijs_core::{Answer, Answers, Bundle, Key, Rulebook, Value, Verdict, judge_right};

/// The offers that are for everybody, whatever the answers.
const FOR_EVERYBODY: [&str; 4] = ["caw", "vertrouwenscentrum-1712", "juridische-eerstelijnsbijstand", "huis-van-het-kind"];

pub(super) fn check(rulebook: &Rulebook, findings: &mut Findings) {
    let worlds = worlds(rulebook.bundle());
    for right in &rulebook.bundle().rights {
        let place = Place::file(right_file(&right.id)).at("condition");
        let verdicts = verdicts(rulebook, right, &worlds);
        if right.abolished.is_none() && verdicts.iter().all(|verdict| *verdict == Verdict::NotMet) {
            findings.error(&place, "nobody can meet it", "look for parts that contradict each other, or set abolished");
        }
        if !FOR_EVERYBODY.contains(&right.id.as_str()) && verdicts.iter().all(|verdict| *verdict == Verdict::Met) {
            findings.error(&place, "nobody can miss it", "say for whom it is");
        }
    }
}

fn verdicts(rulebook: &Rulebook, right: &Right, worlds: &[Answers]) -> Vec<Verdict> {
    let judged = worlds.iter().flat_map(|answers| {
        let mut answers = answers.clone();
        answers.set_children(right.per_child.then_some(1));
        judge_right(rulebook, &answers, &right.id)
    });
    judged.map(|row| row.verdict).collect()
}

/// Nothing known, and then each value of each fact that silence decides.
fn worlds(bundle: &Bundle) -> Vec<Answers> {
    let silent = bundle.questions.iter().filter(|question| question.unasked && question.kind == Kind::Choice && !question.fact.is_member());
    let said = silent.flat_map(|question| {
        question.options.iter().map(|choice| {
            let mut answers = Answers::new();
            answers.set(Key::household(question.fact.clone()), Some(Answer::Known(Value::Choice(choice.id.clone()))));
            answers
        })
    });
    std::iter::once(Answers::new()).chain(said).collect()
}
