//! An answer: the whole area is the target. Chosen = tint, thick edge and a tick; never colour alone.

use super::icon::{Glyph, Icon};
use super::tile::Tile;
use crate::live::{Live, Said, Tap, line, live, said, shown, tap};
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_text::ui;

/// A button with which a family answers.
#[component]
pub fn Answer(
    /// What it says.
    label: Said,
    /// A second line.
    #[prop(optional)]
    more: Option<Live<Option<String>>>,
    /// Its picture.
    #[prop(optional_no_strip)]
    pictogram: Option<String>,
    /// Whether it is chosen.
    chosen: Live<bool>,
    /// What a tap does.
    press: Tap,
) -> impl IntoView {
    let class = if pictogram.is_none() { "answer plain" } else { "answer" };
    let pressed = chosen.clone();
    view! {
        <button
            type="button"
            class=class
            aria-pressed=live(move || pressed().to_string())
            on:click=press
        >
            {pictogram.map(|name| view! { <Tile name /> })}
            <span class="answer-text">
                {label}
                {more.map(|more| line("two-lines", more))}
            </span>
            {shown(move || chosen(), || view! { <Icon glyph=Glyph::Tick /> }.into_any())}
        </button>
    }
}

/// A way onward that looks like an answer: a door, an acute need.
#[component]
pub fn Onward(
    /// What it says.
    label: Said,
    /// What lies behind it.
    #[prop(optional)]
    hint: Option<Live<Option<String>>>,
    /// Its picture.
    #[prop(into)]
    pictogram: String,
    /// Whether it is about something acute.
    #[prop(optional)]
    urgent: bool,
    /// What a tap does.
    press: Tap,
) -> impl IntoView {
    view! {
        <button type="button" class=if urgent { "answer urgent" } else { "answer" } on:click=press>
            <Tile name=pictogram />
            <span class="answer-text">
                <b>{label}</b>
                {hint.map(|hint| line("hint", hint))}
            </span>
            <Icon glyph=Glyph::Forward />
        </button>
    }
}

/// The ways to leave a question open.
#[component]
pub fn Unknowns(
    /// Whether 'rather not say' is offered.
    #[prop(optional)]
    sensitive: bool,
) -> impl IntoView {
    use wegwijs_core::Answer as Given;
    let s = use_session();
    view! {
        <div class="unknowns">
            <button type="button" class="button" on:click=tap(move || s.leave_open(Given::DontKnow))>
                {said(ui::ask::unknown)}
            </button>
            {sensitive.then(|| view! {
                <button type="button" class="button" on:click=tap(move || s.leave_open(Given::RatherNot))>
                    {said(ui::ask::rather_not)}
                </button>
            }.into_any())}
        </div>
    }
}
