//! What stands around every question: how far it is, why it is asked, a way aside, and what was found.

use crate::live::{Said, live, said, shown, tap};
use crate::parts::icon::{Glyph, Icon};
use crate::route::Route;
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_core::id::{FactId, TopicId};
use wegwijs_text::{content, ui};

/// From how many answers on the page says what was found.
const SAYS_FOUND: usize = 3;

/// Topic, place and bar.
#[component]
pub fn Progress(topic: &'static TopicId) -> impl IntoView {
    let s = use_session();
    let at = move || s.progress().at as i64;
    let about = move || s.progress().about as i64;
    view! {
        <div class="progress">
            <p>
                <b>{said(move |w| content::topic(w, topic))}</b>
                <span>{said(move |w| ui::ask::progress(w, about(), at()))}</span>
            </p>
            <progress aria-label=said(ui::ask::progress_name) value=live(move || at().to_string()) max=live(move || (at() + about()).to_string())></progress>
        </div>
    }
}

/// That nobody else sees it, and why it is asked.
#[component]
pub fn Why(why: Said) -> impl IntoView {
    view! {
        <div>
            <p class="private"><Icon glyph=Glyph::Lock /><span>{said(ui::ask::private)}</span></p>
            <details class="why">
                <summary>{said(ui::ask::why)}<Icon glyph=Glyph::Down /></summary>
                <p>{why}</p>
            </details>
        </div>
    }
}

/// The small way to a question that is never put by itself.
#[component]
pub fn Aside(fact: &'static FactId) -> impl IntoView {
    let s = use_session();
    let offered = fact.as_str() == "expecting" && s.rulebook().question(&FactId::from("loss")).is_some();
    offered.then(|| {
        view! {
            <button type="button" class="link" on:click=tap(move || s.aside(FactId::from("loss")))>
                {said(ui::ask::lost_baby)}
            </button>
        }
        .into_any()
    })
}

/// What was found so far, one tap away.
#[component]
pub fn Found() -> impl IntoView {
    let s = use_session();
    let found = move || s.judged().overview.found() as i64;
    let says = move || {
        view! {
            <button type="button" class="bar-found" on:click=tap(move || s.go(Route::Overview))>
                <span role="status">{said(move |w| ui::ask::found(w, found()))}</span>
            </button>
        }
    };
    shown(move || s.given() >= SAYS_FOUND, move || says().into_any())
}
