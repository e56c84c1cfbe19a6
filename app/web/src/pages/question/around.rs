//! What stands around every question: how far it is, why it is asked, a way aside, and what was found.

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
pub fn Progress(topic: TopicId) -> impl IntoView {
    let s = use_session();
    let progress = Memo::new(move |_| s.progress());
    let at = move || progress.get().at as i64;
    let about = move || progress.get().about as i64;
    view! {
        <div class="progress">
            <p>
                <b>{move || content::topic(&s.words(), &topic)}</b>
                <span>{move || ui::ask::progress(&s.words(), about(), at())}</span>
            </p>
            <progress aria-label=move || ui::ask::progress_name(&s.words()) value=at max=move || at() + about()></progress>
        </div>
    }
}

/// That nobody else sees it, and why it is asked.
#[component]
pub fn Why(fact: FactId) -> impl IntoView {
    let s = use_session();
    view! {
        <div>
            <p class="private"><Icon glyph=Glyph::Lock /><span>{move || ui::ask::private(&s.words())}</span></p>
            <details class="why">
                <summary>{move || ui::ask::why(&s.words())}<Icon glyph=Glyph::Down /></summary>
                <p>{move || content::question_why(&s.words(), &fact)}</p>
            </details>
        </div>
    }
}

/// The small way to a question that is never put by itself.
#[component]
pub fn Aside(fact: FactId) -> impl IntoView {
    let s = use_session();
    let offered = fact.as_str() == "expecting" && s.rulebook().question(&FactId::from("loss")).is_some();
    offered.then(|| {
        view! {
            <button type="button" class="link" on:click=move |_| s.aside(FactId::from("loss"))>
                {move || ui::ask::lost_baby(&s.words())}
            </button>
        }
    })
}

/// What was found so far, one tap away.
#[component]
pub fn Found() -> impl IntoView {
    let s = use_session();
    let says = move || s.given() >= SAYS_FOUND;
    let found = Memo::new(move |_| s.overview.with(|overview| overview.found()) as i64);
    view! {
        <Show when=says>
            <button type="button" class="bar-found" on:click=move |_| s.go(Route::Overview)>
                <span role="status">{move || ui::ask::found(&s.words(), found.get())}</span>
            </button>
        </Show>
    }
}
