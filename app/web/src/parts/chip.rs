//! A child, by the picture that the family picked and its age; never by name.

use super::tile::{Size, Tile};
use crate::live::{live, place, said};
use crate::session::{Session, use_session};
use leptos::prelude::*;
use wegwijs_core::id::{FactId, MEMBER_PREFIX};
use wegwijs_core::{Date, Key, Member, Value};
use wegwijs_text::{Words, ui};

/// A picture by file name, and what it shows, in words.
pub type Picture = (&'static str, fn(&Words) -> String);

/// The pictures to choose from.
pub const PICTURES: [Picture; 20] = [
    ("bear", ui::pictures::bear),
    ("rabbit", ui::pictures::rabbit),
    ("duck", ui::pictures::duck),
    ("fox", ui::pictures::fox),
    ("frog", ui::pictures::frog),
    ("lion", ui::pictures::lion),
    ("owl", ui::pictures::owl),
    ("panda", ui::pictures::panda),
    ("penguin", ui::pictures::penguin),
    ("elephant", ui::pictures::elephant),
    ("turtle", ui::pictures::turtle),
    ("whale", ui::pictures::whale),
    ("butterfly", ui::pictures::butterfly),
    ("giraffe", ui::pictures::giraffe),
    ("hedgehog", ui::pictures::hedgehog),
    ("star", ui::pictures::star),
    ("rainbow", ui::pictures::rainbow),
    ("balloon", ui::pictures::balloon),
    ("bicycle", ui::pictures::bicycle),
    ("flower", ui::pictures::flower),
];

/// A fact of a child.
pub fn child_fact(short: &str) -> FactId {
    FactId::new(format!("{MEMBER_PREFIX}{short}"))
}

/// Full years between the last day of a month and a day.
fn age(born: Date, on: Date) -> i64 {
    (0..150).find(|years| born > on.minus_months(12 * (years + 1))).unwrap_or(0)
}

/// The child's age in words.
pub fn age_text(s: Session, member: Member) -> String {
    let words = s.words();
    let born = s.interview.with(|interview| interview.answers().value(&Key::member(child_fact("born"), member)).cloned());
    match born {
        Some(Value::Month(month)) => ui::children::years(&words, age(month.first(), s.rulebook().on())),
        _ => ui::children::no_age(&words),
    }
}

/// The child's picture.
pub fn picture(s: Session, member: Member) -> String {
    let default = PICTURES.get(usize::from(member) % PICTURES.len()).map_or("star", |(name, _)| name);
    s.pictures.with(|pictures| pictures.get(usize::from(member)).cloned()).unwrap_or_else(|| default.to_owned())
}

/// The child.
#[component]
pub fn Chip(member: Member) -> impl IntoView {
    let s = use_session();
    view! {
        <span class="chip">
            {place(move || view! { <Tile name=picture(s, member) size=Size::Little /> }.into_any())}
            <span>
                {said(move |w| ui::children::name(w, i64::from(member) + 1))}
                <span class="two-lines">{live(move || age_text(s, member))}</span>
            </span>
        </span>
    }
}
