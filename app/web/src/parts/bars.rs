//! The frame: the bar above is the same on every page, with the way out always in the same place.

use super::icon::{Glyph, Icon};
use crate::browser::document;
use crate::live::{Tap, place, said, shown, tap};
use crate::route::Route;
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_text::ui;

/// Home, language, read aloud, helplines, leave.
#[component]
pub fn TopBar() -> impl IntoView {
    let s = use_session();
    view! {
        <button type="button" class="skip-link button" on:click=tap(document::focus_heading)>
            {said(ui::frame::to_content)}
        </button>
        <header class="top">
            <nav class="top-row" aria-label=said(ui::frame::bar)>
                <button type="button" class="top-item home" on:click=tap(move || s.go(Route::Start))>
                    <Icon glyph=Glyph::Sign />
                    {said(ui::start::page)}
                </button>
                <button type="button" class="top-item" on:click=tap(move || s.go(Route::Language))>
                    <Icon glyph=Glyph::Globe />
                    {said(|w| w.lang().name().to_owned())}
                    <span class="unseen">{said(ui::frame::language)}</span>
                </button>
                {shown(move || s.can_speak(), || view! { <ReadAloud /> }.into_any())}
                <button type="button" class="top-item" on:click=tap(move || s.go(Route::Helplines))>
                    <Icon glyph=Glyph::Phone />
                    {said(ui::frame::help)}
                </button>
                <button type="button" class="top-item leave" title=said(ui::frame::leave_hint) on:click=tap(move || s.exit())>
                    <Icon glyph=Glyph::Exit />
                    {said(ui::frame::leave)}
                </button>
            </nav>
        </header>
    }
}

/// Starts and stops reading aloud.
#[component]
fn ReadAloud() -> impl IntoView {
    let s = use_session();
    let glyph = move || if s.speaking.get() { Glyph::Stop } else { Glyph::Speaker };
    let label = said(move |w| if s.speaking.get() { ui::frame::hush(w) } else { ui::frame::read(w) });
    view! {
        <button type="button" class="top-item" on:click=tap(move || s.speak())>
            {place(move || view! { <Icon glyph=glyph() /> }.into_any())}
            {label}
        </button>
    }
}

/// Back at the start side; a page puts the rest after it.
#[component]
pub fn BottomBar(#[prop(optional)] children: Option<Children>) -> impl IntoView {
    let s = use_session();
    view! {
        <nav class="bottom-row" aria-label=said(ui::frame::actions)>
            <BarButton glyph=Glyph::Back press=tap(move || { s.back(); })>
                {said(ui::frame::back)}
            </BarButton>
            {children.map(|children| children())}
        </nav>
    }
}

/// A plain button of the bottom bar.
#[component]
pub fn BarButton(
    /// Its icon.
    #[prop(optional)]
    glyph: Option<Glyph>,
    /// What a tap does.
    press: Tap,
    children: Children,
) -> impl IntoView {
    view! {
        <button type="button" class="bar-button" on:click=press>
            {glyph.map(|glyph| view! { <Icon glyph /> })}
            <span>{children()}</span>
        </button>
    }
}
