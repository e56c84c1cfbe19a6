//! What is doubtful in a right: each doubt with its points, and the sentence that says what to verify.

use super::figures::used;
use super::source::{all, is_old};
use super::voice::Voice;
use crate::check::figures::first_without;
use crate::check::sources::unread;
use wegwijs_core::figure::Figure;
use wegwijs_core::right::{Caution, Right};
use wegwijs_core::source::{Confidence, Evidence, Source};
use wegwijs_core::{Date, Rulebook};
use wegwijs_text::{content, say};

/// Something to verify.
pub(super) enum Doubt<'a> {
    /// The record rests on own knowledge alone.
    Own,
    /// Nobody should rely on the rule before asking.
    Unsure,
    /// Only a part of the record was seen on a page.
    Partly,
    /// Details of the rule may differ.
    Details,
    /// No value of a figure holds on the day.
    Over(&'a Figure),
    /// No value of a figure holds from a day soon after.
    Ending(&'a Figure, Date),
    /// The value that holds is not from the official page.
    Secondary(&'a Figure),
    /// Nobody read a source for a year.
    Unread(&'a Source),
    /// The text of a source is older than three years.
    Old(&'a Source, &'a str),
    /// A source is own knowledge.
    Unseen(&'a Source),
    /// A warning without a source.
    Unsourced(&'a Caution),
}

impl Doubt<'_> {
    /// How much it adds to the doubt about a right.
    pub fn points(&self) -> usize {
        match self {
            Self::Own => 6,
            Self::Unsure => 4,
            Self::Partly | Self::Over(_) => 3,
            Self::Details | Self::Ending(..) | Self::Unread(_) | Self::Unsourced(_) => 2,
            Self::Secondary(_) | Self::Old(..) | Self::Unseen(_) => 1,
        }
    }

    /// What is to be verified, and why.
    pub fn words(&self, voice: &Voice<'_>) -> String {
        let figure = |figure: &Figure| content::figure(&voice.words, &figure.id).into();
        let title = |source: &Source| source.title.clone().into();
        match self {
            Self::Own => voice.say("doubt-own"),
            Self::Unsure => voice.say("doubt-unsure"),
            Self::Partly => voice.say("doubt-partly"),
            Self::Details => voice.say("doubt-details"),
            Self::Over(over) => voice.with("doubt-over", &[("figure", figure(over))]),
            Self::Ending(ends, day) => {
                voice.with("doubt-ending", &[("figure", figure(ends)), ("day", say::day(&voice.words, *day).into())])
            }
            Self::Secondary(seen) => voice.with("doubt-secondary", &[("figure", figure(seen))]),
            Self::Unread(source) => {
                voice.with("doubt-unread", &[("title", title(source)), ("day", say::day(&voice.words, source.checked).into())])
            }
            Self::Old(source, age) => voice.with("doubt-old", &[("title", title(source)), ("age", (*age).into())]),
            Self::Unseen(source) => voice.with("doubt-unseen", &[("title", title(source))]),
            Self::Unsourced(caution) => {
                voice.with("doubt-unsourced", &[("caution", content::word(&voice.words, "caution", &caution.id).into())])
            }
        }
    }
}

/// Whether a family is told to ask, because the record is weak.
pub(super) fn is_weak(right: &Right) -> bool {
    right.evidence == Evidence::O || right.confidence == Confidence::Low
}

/// The doubts about a right, the heaviest first.
pub(super) fn doubts<'a>(rulebook: &'a Rulebook, right: &'a Right) -> Vec<Doubt<'a>> {
    let evidence = match right.evidence {
        Evidence::O => Some(Doubt::Own),
        Evidence::M => Some(Doubt::Partly),
        Evidence::S => None,
    };
    let confidence = match right.confidence {
        Confidence::Low => Some(Doubt::Unsure),
        Confidence::Medium => Some(Doubt::Details),
        Confidence::High => None,
    };
    let figures = used(rulebook, right).into_iter().flat_map(|figure| of_figure(figure, rulebook.on()));
    let sources = all(right).flat_map(|source| of_source(source, rulebook.on()));
    let cautions = right.cautions.iter().filter(|caution| caution.sources.is_empty()).map(Doubt::Unsourced);
    let mut doubts: Vec<_> = evidence.into_iter().chain(confidence).chain(figures).chain(sources).chain(cautions).collect();
    doubts.sort_by_key(|doubt| std::cmp::Reverse(doubt.points()));
    doubts
}

fn of_figure(figure: &Figure, on: Date) -> impl Iterator<Item = Doubt<'_>> {
    let end = first_without(figure, on).map(|day| if day == on { Doubt::Over(figure) } else { Doubt::Ending(figure, day) });
    let secondary = figure.on(on).is_some_and(|period| !period.official).then_some(Doubt::Secondary(figure));
    end.into_iter().chain(secondary)
}

fn of_source(source: &Source, on: Date) -> impl Iterator<Item = Doubt<'_>> {
    let unread = unread(source, on).then_some(Doubt::Unread(source));
    let old = source.as_of.as_deref().filter(|age| is_old(age, on)).map(|age| Doubt::Old(source, age));
    let unseen = (source.evidence == Evidence::O).then_some(Doubt::Unseen(source));
    unread.into_iter().chain(old).chain(unseen)
}
