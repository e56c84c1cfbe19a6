//! Rules on single things that their types do not hold.

use crate::content::{question_file, right_file};
use crate::finding::{Findings, Place};
use std::collections::BTreeSet;
use std::fmt::Display;
use wegwijs_core::Bundle;
use wegwijs_core::question::{Kind, Question};
use wegwijs_core::right::{DeadlineFrom, Right};
use wegwijs_core::source::{Confidence, Evidence};

/// The most steps that a family can keep in mind.
const MOST_STEPS: usize = 5;

pub(super) fn check(bundle: &Bundle, findings: &mut Findings) {
    bundle.rights.iter().for_each(|right| self::right(bundle, right, findings));
    bundle.questions.iter().for_each(|question| self::question(question, findings));
    ticks(bundle, findings);
    for helpline in &bundle.helplines {
        let place = Place::file(format!("content/helplines/{}.yaml", helpline.id));
        if helpline.always && !helpline.hours.is_empty() {
            findings.error(&place.at("hours"), "always reachable, and hours as well", "keep one of them");
        }
        for (at, hours) in helpline.hours.iter().enumerate().filter(|(_, hours)| !(is_clock(&hours.from) && is_clock(&hours.to))) {
            let what = format!("{} to {} is no time of the day", hours.from, hours.to);
            findings.error(&place.at(format!("hours[{at}]")), what, "write it as \"09:00\"");
        }
    }
}

fn right(bundle: &Bundle, right: &Right, findings: &mut Findings) {
    let place = Place::file(right_file(&right.id));
    if right.steps.is_empty() || right.steps.len() > MOST_STEPS {
        findings.error(&place.at("steps"), format!("{} steps", right.steps.len()), format!("give one to {MOST_STEPS} steps"));
    }
    if right.domains.is_empty() {
        findings.error(&place.at("domains"), "no domain", "give at least the main one");
    }
    if right.sources.is_empty() {
        findings.error(&place.at("sources"), "no source", "say where the rule was read and when");
    }
    if right.evidence == Evidence::O || right.confidence == Confidence::Low {
        findings.warning(&place.at("evidence"), "weakly supported", "look for an official page that says it");
    }
    twice(&right.steps, &place.at("steps"), findings);
    twice(&right.documents, &place.at("documents"), findings);
    twice(&right.also_needed, &place.at("also_needed"), findings);
    twice(&right.meanwhile, &place.at("meanwhile"), findings);
    twice(&right.related, &place.at("related"), findings);
    if let Some(deadline) = &right.deadline {
        self::deadline(bundle, &deadline.from, &place.at("deadline.from"), findings);
    }
}

/// A fact stands on one screen at the most, and there it can be denied.
fn ticks(bundle: &Bundle, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for screen in &bundle.screens {
        let place = Place::file(format!("content/screens/{}.yaml", screen.id)).at("facts");
        for fact in &screen.facts {
            if !seen.insert(fact) {
                findings.error(&place, format!("`{fact}` stands on two screens"), "keep it on one");
            }
            let question = bundle.questions.iter().find(|question| question.fact == *fact);
            if question.is_some_and(|question| question.kind != Kind::Choice || fact.is_member() || question.denial().is_none()) {
                findings.error(
                    &place,
                    format!("`{fact}` cannot be ticked"),
                    "only a choice of the household with an option no or none can",
                );
            }
        }
    }
}

/// A deadline counts from a month, or from a choice that says how long ago something was.
fn deadline(bundle: &Bundle, from: &DeadlineFrom, place: &Place, findings: &mut Findings) {
    let Some(question) = bundle.questions.iter().find(|question| question.fact == from.fact) else { return };
    let fits = match (question.kind, &from.option) {
        (Kind::Month, None) => from.days_ago.is_none(),
        (Kind::Choice, Some(option)) => from.days_ago.is_some() && question.options.iter().any(|choice| choice.id == *option),
        _ => false,
    };
    if !fits {
        findings.error(place, format!("`{}` fixes no day", from.fact), "name a month, or a choice with one of its options and days_ago");
    }
}

fn question(question: &Question, findings: &mut Findings) {
    let place = Place::file(question_file(&question.fact));
    twice(question.options.iter().map(|choice| &choice.id), &place.at("options"), findings);
    if question.kind != Kind::Number && !(question.bands.is_empty() && question.wide_from.is_none()) {
        findings.error(&place, "bands and wide_from are for numbers", "leave them out");
    }
    let rising = question.bands.windows(2).all(|pair| pair.is_sorted_by(|a, b| a < b));
    if !rising || question.bands.first().is_some_and(|lowest| *lowest < 0) {
        findings.error(&place.at("bands"), "bands do not rise from zero", "give the lower bounds in order");
    }
    if question.implied.is_some() && question.same_as.is_some() {
        findings.error(&place.at("implied"), "implied and same_as", "keep one of them");
    }
}

fn twice<'a, T: Display + Ord + 'a>(ids: impl IntoIterator<Item = &'a T>, place: &Place, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for id in ids.into_iter().filter(|id| !seen.insert(*id)) {
        findings.error(place, format!("`{id}` stands twice"), "keep one of them");
    }
}

fn is_clock(text: &str) -> bool {
    let Some((hours, minutes)) = text.split_once(':') else { return false };
    let two = |part: &str, below: u8| part.len() == 2 && part.parse::<u8>().is_ok_and(|number| number < below);
    two(minutes, 60) && (two(hours, 24) || text == "24:00")
}
