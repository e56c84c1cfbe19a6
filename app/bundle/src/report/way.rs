//! How to get a right: what happens by itself, where to go, until when, and what to do if it is refused.

use super::html::Html;
use super::leaf;
use super::section::{block, link};
use super::voice::Voice;
use super::who::list;
use wegwijs_core::right::{Deadline, Right};
use wegwijs_text::{Card, say};

pub(super) fn write(html: &mut Html, voice: &Voice<'_>, right: &Right, card: &Card) {
    block(html, voice, "way", |html| {
        html.tag("dl", &[], |html| {
            for (name, value) in facts(voice, right, card) {
                html.line("dt", &voice.say(name));
                html.line("dd", &value);
            }
        });
    });
    let documents: Vec<String> = card.documents.iter().map(|(_, name)| name.clone()).collect();
    let parts = [("steps", &card.steps), ("documents", &documents), ("meanwhile", &card.meanwhile), ("privacy", &card.privacy)];
    for (title, lines) in parts.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        block(html, voice, title, |html| list(html, lines));
    }
    if !right.related.is_empty() {
        block(html, voice, "related", |html| {
            html.tag("ul", &[], |html| right.related.iter().for_each(|id| html.tag("li", &[], |html| link(html, voice, id))));
        });
    }
}

/// What is known, each with the name of its line.
fn facts(voice: &Voice<'_>, right: &Right, card: &Card) -> Vec<(&'static str, String)> {
    let names = |texts: Vec<String>| (!texts.is_empty()).then(|| say::list(&voice.words, texts));
    let known = [
        ("way-granted", card.granted.clone()),
        ("way-body", card.body.as_ref().map(|body| body.name.clone())),
        ("way-channels", names(card.channels.clone())),
        ("way-along", names(card.go_along.iter().map(|body| body.name.clone()).collect())),
        ("way-deadline", right.deadline.as_ref().map(|rule| deadline(voice, rule))),
        ("way-back", card.claim_back.clone()),
        ("way-appeal", card.appeal.clone()),
        ("way-desk", Some(card.desk.clone())),
    ];
    known.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

fn deadline(voice: &Voice<'_>, rule: &Deadline) -> String {
    let fact = &rule.from.fact;
    let after = voice.with("deadline", &[("days", rule.days.into()), ("fact", leaf::name(voice, fact).into())]);
    let from = rule.from.option.as_ref().zip(rule.from.days_ago).map(|(option, ago)| {
        let option = leaf::option(voice, fact, option);
        voice.with("deadline-option", &[("option", option.into()), ("ago", ago.into())])
    });
    [Some(after), from].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
