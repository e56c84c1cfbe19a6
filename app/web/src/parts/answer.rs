//! An answer: the whole area is the target. Chosen = tint, thick edge and a tick; never colour alone.

use super::icon::{Glyph, Icon};
use super::tile::Tile;
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_text::ui;

/// A button with which a family answers.
#[component]
pub fn Answer(
    /// What it says.
    #[prop(into)]
    label: Signal<String>,
    /// A second line.
    #[prop(into, optional)]
    more: Option<Signal<Option<String>>>,
    /// Its picture.
    #[prop(optional_no_strip)]
    pictogram: Option<String>,
    /// Whether it is chosen.
    #[prop(into)]
    chosen: Signal<bool>,
    /// What a tap does.
    press: impl Fn() + 'static,
) -> impl IntoView {
    let plain = pictogram.is_none();
    view! {
        <button
            type="button"
            class="answer"
            class:plain=plain
            aria-pressed=move || chosen.get().to_string()
            on:click=move |_| press()
        >
            {pictogram.map(|name| view! { <Tile name /> })}
            <span class="answer-text">
                {move || label.get()}
                {move || more.and_then(|more| more.get()).map(|more| view! { <span class="two-lines">{more}</span> })}
            </span>
            <Show when=move || chosen.get()>
                <Icon glyph=Glyph::Tick />
            </Show>
        </button>
    }
}

/// A way onward that looks like an answer: a door, an acute need.
#[component]
pub fn Onward(
    /// What it says.
    #[prop(into)]
    label: Signal<String>,
    /// What lies behind it.
    #[prop(into, optional)]
    hint: Option<Signal<Option<String>>>,
    /// Its picture.
    #[prop(into)]
    pictogram: String,
    /// Whether it is about something acute.
    #[prop(optional)]
    urgent: bool,
    /// What a tap does.
    press: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <button type="button" class="answer" class:urgent=urgent on:click=move |_| press()>
            <Tile name=pictogram />
            <span class="answer-text">
                <b>{move || label.get()}</b>
                {move || hint.and_then(|hint| hint.get()).map(|hint| view! { <span class="hint">{hint}</span> })}
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
            <button type="button" class="button" on:click=move |_| s.leave_open(Given::DontKnow)>
                {move || ui::ask::unknown(&s.words())}
            </button>
            <Show when=move || sensitive>
                <button type="button" class="button" on:click=move |_| s.leave_open(Given::RatherNot)>
                    {move || ui::ask::rather_not(&s.words())}
                </button>
            </Show>
        </div>
    }
}
