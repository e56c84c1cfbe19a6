//! A condition in words: a list of lines, as deep as the condition itself. Nothing is summed up and no leaf is left out.

use super::html::Html;
use super::leaf;
use super::voice::Voice;
use wegwijs_core::condition::{Condition, Count};

/// A line of a rule.
pub(super) enum Line {
    /// What is asked of one fact.
    Leaf(String),
    /// How the lines under it belong together.
    Group(String, Vec<Line>),
}

/// A condition as one line with what belongs under it.
pub(super) fn line(voice: &Voice<'_>, condition: &Condition) -> Line {
    let lines = |parts: &[Condition]| parts.iter().map(|part| line(voice, part)).collect::<Vec<_>>();
    let group = |id: &str, parts: &[Condition]| Line::Group(voice.say(id), lines(parts));
    match condition {
        Condition::All(parts) if parts.is_empty() => group("rule-always", parts),
        Condition::Any(parts) if parts.is_empty() => group("rule-never", parts),
        Condition::All(parts) => group("rule-all", parts),
        Condition::Any(parts) => group("rule-any", parts),
        Condition::Not(part) => match &**part {
            Condition::Any(parts) => group("rule-none", parts),
            Condition::All(parts) => group("rule-not-all", parts),
            part => group("rule-not", std::slice::from_ref(part)),
        },
        Condition::AnyMember(part) => group("rule-any-member", std::slice::from_ref(part)),
        Condition::EveryMember(part) => group("rule-every-member", std::slice::from_ref(part)),
        Condition::CountMembers(count) => counted(voice, count),
        leaf => Line::Leaf(leaf::words(voice, leaf)),
    }
}

fn counted(voice: &Voice<'_>, count: &Count) -> Line {
    let (from, to) = (count.at_least.map(i64::from), count.at_most.map(i64::from));
    let number = wegwijs_text::say::range(&voice.words, from, to);
    let filter = count.filter.as_deref();
    let id = if filter.is_some() { "rule-count-where" } else { "rule-count" };
    Line::Group(voice.with(id, &[("number", number.into())]), filter.map(|part| line(voice, part)).into_iter().collect())
}

/// Writes conditions as a list.
pub(super) fn write<'a>(html: &mut Html, voice: &Voice<'_>, conditions: impl IntoIterator<Item = &'a Condition>) {
    let lines: Vec<Line> = conditions.into_iter().map(|condition| line(voice, condition)).collect();
    list(html, &lines);
}

fn list(html: &mut Html, lines: &[Line]) {
    html.tag("ul", &[("class", "rule")], |html| {
        for line in lines {
            match line {
                Line::Leaf(text) => html.tag("li", &[("class", "leaf")], |html| html.text(text)),
                Line::Group(text, under) => html.tag("li", &[], |html| {
                    html.text(text);
                    if !under.is_empty() {
                        list(html, under);
                    }
                }),
            }
        }
    });
}
