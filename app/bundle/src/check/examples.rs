//! The examples beside each right hold, and there are enough of them.

use super::EXAMPLES_ON;
use crate::content::{Content, Example, right_file};
use crate::facts;
use crate::finding::{Findings, Place};
use std::collections::BTreeMap;
use wegwijs_core::condition::Condition;
use wegwijs_core::figure::Trust;
use wegwijs_core::id::FigureId;
use wegwijs_core::right::Right;
use wegwijs_core::{Bundle, Date, Rulebook, Verdict, judge_right};

pub(super) fn check(content: &Content, findings: &mut Findings) {
    let mut days: BTreeMap<Date, Option<Rulebook>> = BTreeMap::new();
    for right in &content.bundle.rights {
        let place = Place::file(right_file(&right.id));
        let examples = content.examples.get(&right.id).map(Vec::as_slice).unwrap_or_default();
        for (at, example) in examples.iter().enumerate() {
            let Some(on) = example.on.or_else(|| EXAMPLES_ON.parse().ok()) else { continue };
            let rulebook = days.entry(on).or_insert_with(|| Rulebook::new(content.bundle.clone(), on).ok());
            if let Some(rulebook) = rulebook {
                hold(rulebook, right, example, &place.at(format!("examples[{at}]")), findings);
            }
        }
        enough(right, examples, &figures(&content.bundle, right), &place.at("examples"), findings);
    }
}

fn hold(rulebook: &Rulebook, right: &Right, example: &Example, place: &Place, findings: &mut Findings) {
    let answers = match facts::answers(rulebook, &example.facts) {
        Ok(answers) => answers,
        Err(refusals) => {
            refusals.into_iter().for_each(|refusal| findings.error(&place.at("facts").at(refusal.path), refusal.what, refusal.hint));
            return;
        }
    };
    let rows = judge_right(rulebook, &answers, &right.id);
    let mut meant = rows.iter().filter(|row| example.member.is_none() || row.member == example.member).peekable();
    if meant.peek().is_none() {
        return findings.error(&place.at("member"), "there is no such child", "count children from 0; leave it out for the household");
    }
    for row in meant.filter(|row| row.verdict != example.verdict) {
        let open: Vec<String> = row.open_facts.iter().map(ToString::to_string).collect();
        let figure = if row.open_figure { " (a figure is not known well enough)" } else { "" };
        let on = if open.is_empty() { String::new() } else { format!(", on {}", open.join(", ")) };
        let what = format!("judged {}{on}{figure}, not {}", name(row.verdict), name(example.verdict));
        findings.error(place, what, "correct the condition or the example");
    }
}

/// Met, not met and open, each at least once; an offer to everybody is always met, and what was abolished never. While a
/// figure proves nothing, nobody may be able to meet the right; while none is official, nobody may be able to miss it.
fn enough(right: &Right, examples: &[Example], figures: &[(&FigureId, Option<Trust>)], place: &Place, findings: &mut Findings) {
    let always = right.condition == Condition::always() && right.exclusions.is_empty();
    let wanted: &[Verdict] = match right.abolished {
        Some(_) => &[Verdict::NotMet],
        None if always => &[Verdict::Met],
        None => &[Verdict::Met, Verdict::NotMet, Verdict::Open],
    };
    for verdict in wanted.iter().filter(|verdict| !examples.iter().any(|example| example.verdict == **verdict)) {
        let what = format!("no example that is {}", name(*verdict));
        let weak = |trust: &Option<Trust>| match verdict {
            Verdict::Met => trust.is_none(),
            Verdict::NotMet => *trust != Some(Trust::Official),
            Verdict::Open => false,
        };
        match figures.iter().find(|(_, trust)| weak(trust)) {
            Some((figure, _)) => {
                findings.warning(place, format!("{what}: `{figure}` cannot prove it"), "look up a value on the official page")
            }
            None => findings.error(place, what, "add one: a household and what it gets"),
        }
    }
}

/// The figures of its condition, and what each may prove on the day of the examples.
fn figures<'a>(bundle: &Bundle, right: &'a Right) -> Vec<(&'a FigureId, Option<Trust>)> {
    let Ok(on) = EXAMPLES_ON.parse::<Date>() else { return Vec::new() };
    let mut found = Vec::new();
    right.condition.walk(&mut |part| {
        if let Condition::WithinFigure(within) = part {
            let figure = bundle.figures.iter().find(|figure| figure.id == within.figure);
            found.push((&within.figure, figure.and_then(|figure| figure.ceiling(on)).map(|ceiling| ceiling.trust)));
        }
    });
    found
}

fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "met",
        Verdict::NotMet => "not_met",
        Verdict::Open => "open",
    }
}
