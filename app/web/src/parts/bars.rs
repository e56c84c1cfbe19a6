//! The frame: the bar above is the same on every page, with the way out always in the same place.

use super::icon::{Glyph, Icon};
use crate::browser::document;
use crate::route::Route;
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_text::ui;

/// Home, language, read aloud, helplines, leave.
#[component]
pub fn TopBar() -> impl IntoView {
    let s = use_session();
    view! {
        <button type="button" class="skip-link button" on:click=move |_| document::focus_heading()>
            {move || ui::frame::to_content(&s.words())}
        </button>
        <header class="top">
            <nav class="top-row" aria-label=move || ui::frame::bar(&s.words())>
                <button type="button" class="top-item home" on:click=move |_| s.go(Route::Start)>
                    <Icon glyph=Glyph::Sign />
                    {move || ui::start::page(&s.words())}
                </button>
                <button type="button" class="top-item" on:click=move |_| s.go(Route::Language)>
                    <Icon glyph=Glyph::Globe />
                    {move || s.lang().name()}
                    <span class="unseen">{move || ui::frame::language(&s.words())}</span>
                </button>
                <Show when=move || s.can_speak()>
                    <ReadAloud />
                </Show>
                <button type="button" class="top-item" on:click=move |_| s.go(Route::Helplines)>
                    <Icon glyph=Glyph::Phone />
                    {move || ui::frame::help(&s.words())}
                </button>
                <button type="button" class="top-item leave" title=move || ui::frame::leave_hint(&s.words()) on:click=move |_| s.exit()>
                    <Icon glyph=Glyph::Exit />
                    {move || ui::frame::leave(&s.words())}
                </button>
            </nav>
        </header>
    }
}

/// Starts and stops reading aloud.
#[component]
fn ReadAloud() -> impl IntoView {
    let s = use_session();
    let glyph = Signal::derive(move || if s.speaking.get() { Glyph::Stop } else { Glyph::Speaker });
    let label = move || if s.speaking.get() { ui::frame::hush(&s.words()) } else { ui::frame::read(&s.words()) };
    view! {
        <button type="button" class="top-item" on:click=move |_| s.speak()>
            <Icon glyph />
            {label}
        </button>
    }
}

/// Back at the start side; a page puts the rest after it.
#[component]
pub fn BottomBar(#[prop(optional)] children: Option<Children>) -> impl IntoView {
    let s = use_session();
    view! {
        <nav class="bottom-row" aria-label=move || ui::frame::actions(&s.words())>
            <BarButton glyph=Glyph::Back press=move || { s.back(); }>
                {move || ui::frame::back(&s.words())}
            </BarButton>
            {children.map(|children| children())}
        </nav>
    }
}

/// A plain button of the bottom bar.
#[component]
pub fn BarButton(
    /// Its icon.
    #[prop(optional, into)]
    glyph: Option<Glyph>,
    /// What a tap does.
    press: impl Fn() + 'static,
    children: Children,
) -> impl IntoView {
    view! {
        <button type="button" class="bar-button" on:click=move |_| press()>
            {glyph.map(|glyph| view! { <Icon glyph /> })}
            <span>{children()}</span>
        </button>
    }
}
