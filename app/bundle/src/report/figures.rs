//! The figures that a right uses: every value we know, from when to when, and what the figure may prove on the day.

use super::html::Html;
use super::source;
use super::voice::Voice;
use std::collections::BTreeSet;
use wegwijs_core::condition::Condition;
use wegwijs_core::figure::{Figure, Period, Trust, Unit};
use wegwijs_core::id::FigureId;
use wegwijs_core::right::Right;
use wegwijs_core::{Date, Rulebook};
use wegwijs_text::{content, figures, say};

/// All conditions of a right, whatever they decide.
pub(super) fn conditions(right: &Right) -> impl Iterator<Item = &Condition> {
    let sides = [&right.danger_when, &right.highlight_when, &right.sensitive_when].into_iter().flatten();
    let cautions = right.cautions.iter().filter_map(|caution| caution.when.as_ref());
    std::iter::once(&right.condition).chain(&right.exclusions).chain(sides).chain(cautions)
}

/// The figures that a right shows or is judged by.
pub(super) fn used<'a>(rulebook: &'a Rulebook, right: &Right) -> Vec<&'a Figure> {
    let mut ids: BTreeSet<&FigureId> = right.figures.iter().collect();
    conditions(right).for_each(|condition| {
        condition.walk(&mut |part| {
            if let Condition::WithinFigure(within) = part {
                ids.insert(&within.figure);
            }
        });
    });
    rulebook.bundle().figures.iter().filter(|figure| ids.contains(&figure.id)).collect()
}

/// A figure with all its values.
pub(super) fn write(html: &mut Html, voice: &Voice<'_>, figure: &Figure) {
    let on = voice.rulebook.on();
    html.line("h4", &content::figure(&voice.words, &figure.id));
    html.line("p", &voice.say(proves(figure, on)));
    html.tag("table", &[], |html| {
        html.tag("tr", &[], |html| {
            let heads = ["figure-value", "figure-from", "figure-to", "figure-kind", "figure-today", "figure-source"];
            heads.iter().for_each(|head| html.tag("th", &[("scope", "col")], |html| html.text(&voice.say(head))));
        });
        figure.periods.iter().for_each(|period| row(html, voice, figure.unit, period));
    });
}

/// What a figure may prove on a day.
fn proves(figure: &Figure, on: Date) -> &'static str {
    match figure.ceiling(on).map(|ceiling| ceiling.trust) {
        Some(Trust::Official) => "proves-both",
        Some(Trust::Secondary) => "proves-met",
        Some(Trust::StaleRising) => "proves-stale",
        None => "proves-nothing",
    }
}

fn row(html: &mut Html, voice: &Voice<'_>, unit: Unit, period: &Period) {
    let day = |day: Option<Date>, unknown: &str| day.map_or_else(|| voice.say(unknown), |day| say::day(&voice.words, day));
    let extra = period.per_extra.map(|extra| voice.with("figure-extra", &[("value", figures::value(&voice.words, unit, extra).into())]));
    let cells = [
        [Some(figures::value(&voice.words, unit, period.value)), extra].into_iter().flatten().collect::<Vec<_>>().join(" "),
        day(period.from, "figure-from-unknown"),
        day(period.to, "figure-to-unknown"),
        voice.say(if period.official { "figure-official" } else { "figure-secondary" }),
        voice.say(if period.covers(voice.rulebook.on()) { "figure-holds" } else { "figure-holds-not" }),
    ];
    html.tag("tr", &[], |html| {
        cells.iter().for_each(|cell| html.line("td", cell));
        html.tag("td", &[], |html| source::write(html, voice, &period.source));
    });
}
