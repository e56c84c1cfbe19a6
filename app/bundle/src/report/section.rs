//! One right: what to verify first, then everything the content says of it.

use super::figures;
use super::html::Html;
use super::risk::Risk;
use super::source;
use super::voice::Voice;
use super::{way, who};
use crate::content::right_file;
use wegwijs_core::id::RightId;
use wegwijs_core::right::Right;
use wegwijs_core::{Answers, Item, judge_right};
use wegwijs_text::{Card, card, content, say};

/// The place of a right on the page.
pub(super) fn anchor(id: &RightId) -> String {
    format!("right-{id}")
}

/// A link to a right, by its official name.
pub(super) fn link(html: &mut Html, voice: &Voice<'_>, id: &RightId) {
    let name = voice.rulebook.right(id).map_or(id.as_str(), |right| &right.name);
    html.link(&format!("#{}", anchor(id)), name);
}

/// Writes the right that stands at this place in the order of risk.
pub(super) fn write(html: &mut Html, voice: &Voice<'_>, place: usize, risk: &Risk<'_>) {
    let right = risk.right;
    html.tag("section", &[("id", &anchor(&right.id))], |html| {
        html.line("h2", &format!("{place}. {}", right.name));
        facts(html, voice, right);
        verify(html, voice, risk);
        let Some(card) = blank(voice, right) else { return };
        block(html, voice, "what", |html| html.line("p", &card.what));
        who::write(html, voice, right, &card);
        way::write(html, voice, right, &card);
        proof(html, voice, right);
        html.tag("p", &[("class", "signed")], |html| html.text(&voice.say("signed")));
    });
}

/// A part with its title.
pub(super) fn block(html: &mut Html, voice: &Voice<'_>, title: &str, inside: impl FnOnce(&mut Html)) {
    html.line("h3", &voice.say(title));
    inside(html);
}

/// The right as a family reads it that answered nothing yet.
fn blank(voice: &Voice<'_>, right: &Right) -> Option<Card> {
    let rows = judge_right(voice.rulebook, &Answers::new(), &right.id);
    card(&voice.words, voice.rulebook, &Answers::new(), &Item { right: right.id.clone(), rows })
}

fn facts(html: &mut Html, voice: &Voice<'_>, right: &Right) {
    let domains = right.domains.iter().map(|domain| voice.named("domain", domain)).collect();
    let facts = [
        ("fact-name", content::right(&voice.words, &right.id)),
        ("fact-level", voice.named("level", &right.level)),
        ("fact-domains", say::list(&voice.words, domains)),
        ("fact-basic", voice.named("basic", &right.basic_right)),
        ("fact-evidence", voice.named("evidence", &right.evidence)),
        ("fact-confidence", voice.named("confidence", &right.confidence)),
        ("fact-file", right_file(&right.id)),
    ];
    html.tag("dl", &[], |html| {
        for (name, value) in facts {
            html.line("dt", &voice.say(name));
            html.line("dd", &value);
        }
    });
}

fn verify(html: &mut Html, voice: &Voice<'_>, risk: &Risk<'_>) {
    let sum = [("risk", risk.score().into()), ("doubt", risk.doubt().into()), ("weight", risk.weight().into())];
    html.tag("div", &[("class", "verify")], |html| {
        block(html, voice, "verify", |html| html.line("p", &voice.with("sum", &sum)));
        html.tag("ul", &[("class", "doubts")], |html| {
            let line = |text: String, points: usize| voice.with("points", &[("text", text.into()), ("points", points.into())]);
            risk.doubts.iter().for_each(|doubt| html.line("li", &line(doubt.words(voice), doubt.points())));
        });
        html.tag("ul", &[("class", "stakes")], |html| {
            let line = |text: String, weight: usize| voice.with("weight", &[("text", text.into()), ("weight", weight.into())]);
            risk.stakes.iter().for_each(|stake| html.line("li", &line(stake.words(voice), stake.weight())));
        });
    });
}

fn proof(html: &mut Html, voice: &Voice<'_>, right: &Right) {
    let used = figures::used(voice.rulebook, right);
    if !used.is_empty() {
        block(html, voice, "figures", |html| used.into_iter().for_each(|figure| figures::write(html, voice, figure)));
    }
    block(html, voice, "sources", |html| {
        html.tag("ul", &[], |html| {
            right.sources.iter().for_each(|source| html.tag("li", &[], |html| source::write(html, voice, source)));
        });
    });
}
