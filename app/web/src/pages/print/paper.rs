//! One A4: the family's language beside Dutch. No answer and no reason stands on it: others read it too.
//!
//! It holds so many rows, each of so many lines, that it fits in every language; the rest is counted.

use crate::parts::dutch::Dutch;
use crate::parts::tile::LineArt;
use crate::session::{Session, use_session};
use leptos::prelude::*;
use wegwijs_core::Item;
use wegwijs_text::card::Card;
use wegwijs_text::{DUTCH, Words, card, say, ui};

/// How many lines of rights fit.
const ROOM: usize = 48;
/// How many letters stand on a line for sure.
const LETTERS: usize = 40;
/// How many helplines fit.
const LINES: usize = 5;

/// The page.
#[component]
pub fn Paper(items: Vec<Item>) -> impl IntoView {
    let s = use_session();
    let w = s.words();
    let sides: Vec<Sides> = items.iter().filter_map(|item| Sides::of(s, item)).collect();
    let (empty, fitting) = (sides.is_empty(), fitting(&sides));
    let more = sides.len().saturating_sub(fitting) as i64;
    let rows = sides.into_iter().take(fitting).map(|sides| view! { <Row sides /> }).collect_view();
    view! {
        <article class="paper">
            <header>
                <h2>{ui::print::title(&w)}</h2>
                <span>{ui::print::made(&w, &say::day(&w, s.rulebook().on()))}</span>
            </header>
            {(w.lang() != DUTCH).then(|| view! {
                <p class="paper-row paper-tongues"><span>{w.lang().name()}</span> <span lang="nl" dir="ltr">{DUTCH.name()}</span></p>
            }.into_any())}
            {empty.then(|| view! { <p>{ui::print::empty(&w)}</p> }.into_any())}
            <div class="paper-rows">{rows}</div>
            <div class="paper-foot">
                {(more > 0).then(|| view! { <p><b>{ui::print::more(&w, more)}</b></p> }.into_any())}
                <p class="paper-blanks">
                    <span>{ui::print::with(&w)}</span>
                    <span>{ui::print::next(&w)}</span>
                    <span>{ui::print::day(&w)}</span>
                </p>
                <Lines />
                <p>{ui::print::no_promise(&w)}</p>
            </div>
        </article>
    }
}

/// A right as the family reads it, and as the desk reads it.
struct Sides {
    own: Card,
    dutch: Card,
}

impl Sides {
    fn of(s: Session, item: &Item) -> Option<Self> {
        let words = s.words();
        let read = |words: &Words| s.interview.with(|interview| card(words, s.rulebook(), interview.answers(), item));
        Some(Self { own: read(&words)?, dutch: read(&words.dutch().unwrap_or_else(|| words.clone()))? })
    }

    /// How many lines the row takes at the most, with the space around it.
    fn lines(&self) -> usize {
        let Self { own, dutch } = self;
        let papers = |card: &Card, most| lines(&card.documents.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(", "), most);
        let warning = own.cautions.first().map_or(0, |caution| lines(&caution.text, 3));
        let step = own.steps.first().map_or(0, |step| lines(step, 3));
        let left = lines(&own.name, 2) + usize::from(own.until.is_some()) + warning + step + papers(own, 3);
        let papers = if own.desk_meaning.is_some() { papers(dutch, 2) } else { 0 };
        let right = 1 + lines(&dutch.desk, 2) + papers + self.place().map_or(0, |place| lines(&place, 2));
        left.max(right) + 1
    }

    /// Where the family goes, with the number to call, which is never broken.
    fn place(&self) -> Option<String> {
        let whom = self.dutch.local.as_ref().and_then(|local| local.desk.as_ref()).or(self.dutch.body.as_ref())?;
        let phone = whom.phone.as_ref().map(|phone| phone.replace(' ', "\u{a0}"));
        Some([Some(whom.name.clone()), phone].into_iter().flatten().collect::<Vec<_>>().join(" · "))
    }
}

/// How many of the rights fit on the page.
fn fitting(sides: &[Sides]) -> usize {
    let filled = sides.iter().scan(0, |filled, sides| {
        *filled += sides.lines();
        Some(*filled)
    });
    filled.take_while(|filled| *filled <= ROOM).count()
}

/// How many lines a text takes that is cut off after `most`.
fn lines(text: &str, most: usize) -> usize {
    text.chars().count().div_ceil(LETTERS).min(most)
}

/// One right: what the family reads, and what the desk reads.
#[component]
fn Row(sides: Sides) -> impl IntoView {
    let s = use_session();
    let w = s.words();
    let place = sides.place();
    let Sides { own, dutch } = sides;
    let dutch_words = w.dutch().unwrap_or_else(|| w.clone());
    let names = |card: &Card| say::list(&dutch_words, card.documents.iter().map(|(_, name)| name.clone()).collect());
    let bring = say::list(&w, own.documents.iter().map(|(_, name)| name.clone()).collect());
    let in_dutch = w.lang() == DUTCH;
    // A page in Dutch says everything once, so that there is room for more papers.
    let papers = if in_dutch { "clamp-three" } else { "clamp-two" };
    let warning = own.cautions.first().map(|caution| caution.text.clone());
    let step = own.steps.first().cloned();
    view! {
        <div class="paper-row">
            <div class="paper-half">
                <span class="paper-signs"><span class="tick-box"></span><LineArt name=own.pictogram.clone() /></span>
                <div>
                    <b class="clamp-two">{own.name}</b>
                    {own.until.map(|until| view! { <p class="clamp-one">{until}</p> }.into_any())}
                    {warning.map(|text| view! { <p class="clamp-three"><b class="inline">{ui::right::caution(&w)} ": "</b>{text}</p> }.into_any())}
                    {step.map(|text| view! { <p class="clamp-three">{text}</p> }.into_any())}
                    {(!bring.is_empty()).then(|| view! { <p class=papers>{ui::print::bring(&w)} ": " {bring}</p> }.into_any())}
                </div>
            </div>
            <div class="paper-half dutch" lang="nl" dir="ltr">
                <b class="clamp-one"><Dutch text=dutch.official.clone() /></b>
                <p class="clamp-two">"“" {dutch.desk.clone()} "”"</p>
                {(!in_dutch && !dutch.documents.is_empty()).then(|| view! { <p class="clamp-two">{ui::print::bring(&dutch_words)} ": " {names(&dutch)}</p> }.into_any())}
                {place.map(|place| view! { <p class="clamp-two">{place}</p> }.into_any())}
            </div>
        </div>
    }
}

/// The numbers to call.
#[component]
fn Lines() -> impl IntoView {
    let s = use_session();
    let lines = s.helplines();
    let line = |line: &'static wegwijs_core::help::Helpline| {
        view! { <span><b><bdi dir="ltr">{line.phone.as_str()}</bdi></b> " " <Dutch text=line.name.trim_end_matches(line.phone.as_str()).trim() /></span> }.into_any()
    };
    view! {
        <p class="paper-lines"><b>{ui::print::call(&s.words())} ": "</b> {lines.into_iter().take(LINES).map(line).collect_view()}</p>
    }
}
