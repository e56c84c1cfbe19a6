//! For whom a right is, who is left out, what else is needed, and what asking can cost.

use super::html::Html;
use super::section::block;
use super::voice::Voice;
use super::{rule, source};
use wegwijs_core::condition::Condition;
use wegwijs_core::right::{Caution, Right};
use wegwijs_text::card::{Card, contact};
use wegwijs_text::{content, say};

pub(super) fn write(html: &mut Html, voice: &Voice<'_>, right: &Right, card: &Card) {
    html.line("h3", &voice.say(if right.per_child { "who-child" } else { "who" }));
    if let Some(end) = &right.abolished {
        html.line("p", &voice.with("abolished", &[("day", say::day(&voice.words, end.since).into())]));
    }
    rule::write(html, voice, parts(&right.condition));
    if !right.exclusions.is_empty() {
        block(html, voice, "not-who", |html| rule::write(html, voice, &right.exclusions));
    }
    if !card.also_needed.is_empty() {
        block(html, voice, "also-needed", |html| list(html, &card.also_needed));
    }
    if !right.cautions.is_empty() {
        block(html, voice, "cautions", |html| right.cautions.iter().for_each(|it| caution(html, voice, it)));
    }
    let sides = [("danger", &right.danger_when), ("highlight", &right.highlight_when), ("sensitive", &right.sensitive_when)];
    for (title, condition) in sides {
        if let Some(condition) = condition {
            block(html, voice, title, |html| rule::write(html, voice, [condition]));
        }
    }
}

/// A list of short texts.
pub(super) fn list(html: &mut Html, lines: &[String]) {
    html.tag("ul", &[], |html| lines.iter().for_each(|line| html.line("li", line)));
}

/// What is all needed stands under the title without a line of its own.
fn parts(condition: &Condition) -> &[Condition] {
    match condition {
        Condition::All(parts) if !parts.is_empty() => parts,
        condition => std::slice::from_ref(condition),
    }
}

fn caution(html: &mut Html, voice: &Voice<'_>, caution: &Caution) {
    html.tag("div", &[("class", "caution")], |html| {
        html.line("p", &content::word(&voice.words, "caution", &caution.id));
        if let Some(body) = caution.ask.as_ref().and_then(|id| contact(&voice.words, voice.rulebook, id)) {
            html.line("p", &voice.with("ask-first", &[("body", body.name.into())]));
        }
        match &caution.when {
            Some(when) => {
                html.line("p", &voice.say("caution-when"));
                rule::write(html, voice, [when]);
            }
            None => html.line("p", &voice.say("caution-always")),
        }
        caution.sources.iter().for_each(|source| html.tag("p", &[], |html| source::write(html, voice, source)));
    });
}
