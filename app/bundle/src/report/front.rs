//! The top of the report: counts, what to ask about, figures that are over or soon will be, and all rights by risk.

use super::doubt::is_weak;
use super::figures::used;
use super::html::Html;
use super::risk::Risk;
use super::section::{block, link};
use super::voice::Voice;
use crate::check::figures::first_without;
use wegwijs_core::Date;
use wegwijs_core::figure::Figure;
use wegwijs_core::source::Evidence;
use wegwijs_text::{content, say};

pub(super) fn write(html: &mut Html, voice: &Voice<'_>, content: &str, ranked: &[Risk<'_>]) {
    let on = voice.rulebook.on();
    let ending: Vec<(&Figure, Date)> =
        voice.rulebook.bundle().figures.iter().filter_map(|figure| Some((figure, first_without(figure, on)?))).collect();
    html.line("h1", &voice.say("title"));
    html.line("p", &voice.with("day", &[("day", say::day(&voice.words, on).into()), ("content", content.into())]));
    html.line("p", &voice.say("risk"));
    block(html, voice, "counts", |html| counts(html, voice, ranked, &ending));
    block(html, voice, "ask", |html| ask(html, voice, ranked));
    block(html, voice, "ending", |html| figures(html, voice, ranked, &ending));
    block(html, voice, "contents", |html| contents(html, voice, ranked));
}

fn counts(html: &mut Html, voice: &Voice<'_>, ranked: &[Risk<'_>], ending: &[(&Figure, Date)]) {
    let evidence = |evidence| ranked.iter().filter(|risk| risk.right.evidence == evidence).count();
    let on = voice.rulebook.on();
    let counts = [
        ("count-rights", ranked.len()),
        ("count-seen", evidence(Evidence::S)),
        ("count-partly", evidence(Evidence::M)),
        ("count-own", evidence(Evidence::O)),
        ("count-weak", ranked.iter().filter(|risk| is_weak(risk.right)).count()),
        ("count-sure", ranked.iter().filter(|risk| risk.score() == 0).count()),
        ("count-figures", voice.rulebook.bundle().figures.len()),
        ("count-over", ending.iter().filter(|(_, day)| *day == on).count()),
        ("count-ending", ending.iter().filter(|(_, day)| *day != on).count()),
    ];
    html.tag("dl", &[("class", "counts")], |html| {
        for (name, count) in counts {
            html.line("dt", &voice.say(name));
            html.line("dd", &count.to_string());
        }
    });
}

/// Rights whose card tells families to ask.
fn ask(html: &mut Html, voice: &Voice<'_>, ranked: &[Risk<'_>]) {
    let weak: Vec<_> = ranked.iter().map(|risk| risk.right).filter(|right| is_weak(right)).collect();
    html.tag("ul", &[("id", "ask")], |html| {
        for right in &weak {
            html.tag("li", &[], |html| {
                link(html, voice, &right.id);
                let (evidence, sure) = (voice.named("evidence", &right.evidence), voice.named("confidence", &right.confidence));
                html.text(&voice.with("ask-line", &[("evidence", evidence.into()), ("confidence", sure.into())]));
            });
        }
    });
    if weak.is_empty() {
        html.line("p", &voice.say("none"));
    }
}

fn figures(html: &mut Html, voice: &Voice<'_>, ranked: &[Risk<'_>], ending: &[(&Figure, Date)]) {
    html.tag("ul", &[("id", "ending")], |html| {
        for (figure, day) in ending {
            html.tag("li", &[], |html| {
                let name = content::figure(&voice.words, &figure.id);
                let id = if *day == voice.rulebook.on() { "ending-over" } else { "ending-soon" };
                html.text(&voice.with(id, &[("figure", name.into()), ("day", say::day(&voice.words, *day).into())]));
                let using = ranked.iter().map(|risk| risk.right).filter(|right| used(voice.rulebook, right).contains(figure));
                html.tag("ul", &[], |html| using.for_each(|right| html.tag("li", &[], |html| link(html, voice, &right.id))));
            });
        }
    });
    if ending.is_empty() {
        html.line("p", &voice.say("none"));
    }
}

fn contents(html: &mut Html, voice: &Voice<'_>, ranked: &[Risk<'_>]) {
    html.tag("table", &[("id", "contents")], |html| {
        html.tag("tr", &[], |html| {
            let heads = ["contents-place", "contents-right", "contents-name", "contents-domain", "contents-risk", "contents-doubts"];
            heads.iter().for_each(|head| html.tag("th", &[("scope", "col")], |html| html.text(&voice.say(head))));
        });
        for (place, risk) in (1..).zip(ranked) {
            html.tag("tr", &[], |html| {
                html.line("td", &usize::to_string(&place));
                html.tag("td", &[], |html| link(html, voice, &risk.right.id));
                html.line("td", &content::right(&voice.words, &risk.right.id));
                html.line("td", &risk.right.domains.first().map(|domain| voice.named("domain", domain)).unwrap_or_default());
                html.line("td", &risk.score().to_string());
                html.line("td", &risk.doubts.len().to_string());
            });
        }
    });
}
