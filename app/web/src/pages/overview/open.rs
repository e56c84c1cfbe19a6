//! What is not known yet: the questions on which rights still hang, each one tap away.

use crate::live::{said, tap};
use crate::parts::icon::{Glyph, Icon};
use crate::parts::tile::{Size, Tile};
use crate::session::{Session, use_session};
use leptos::prelude::*;
use wegwijs_core::id::FactId;
use wegwijs_text::{content, ui};

/// The open questions; nothing if there are none.
#[component]
pub fn OpenQuestions() -> impl IntoView {
    let s = use_session();
    let facts = open(s);
    let count = facts.len() as i64;
    let more = !s.agenda().now.is_empty();
    (count > 0).then(|| {
        view! {
            <section class="group">
                <h2>{said(ui::overview::open_title)}</h2>
                <p class="soft">{said(move |w| ui::overview::open_intro(w, count))}</p>
                {more.then(|| view! {
                    <button type="button" class="button main wide" on:click=tap(move || s.go_on())>
                        {said(ui::overview::go_on)}
                    </button>
                }.into_any())}
                <details>
                    <summary><b>{said(move |w| ui::overview::show_all(w, count))}</b><Icon glyph=Glyph::Down /></summary>
                    <ul>{facts.into_iter().map(|fact| view! { <Unanswered fact /> }).collect_view()}</ul>
                </details>
            </section>
        }
    })
}

/// The askable facts on which a row still hangs, in the order of the content.
fn open(s: Session) -> Vec<FactId> {
    let rulebook = s.rulebook();
    let questions = rulebook.bundle().questions.iter().filter(|question| !question.unasked);
    let judged = s.judged();
    let hangs = |fact: &FactId| judged.rows.iter().any(|row| row.open_facts.iter().any(|key| key.fact == *fact));
    questions.map(|question| question.fact.clone()).filter(hangs).collect()
}

#[component]
fn Unanswered(fact: FactId) -> impl IntoView {
    let s = use_session();
    let pictogram = s.rulebook().question(&fact).map(|question| question.pictogram.to_string()).unwrap_or_default();
    let asked = fact.clone();
    view! {
        <li class="reviewed">
            <Tile name=pictogram size=Size::Little />
            <button type="button" class="link grow" on:click=tap(move || s.edit(asked.clone()))>
                {said(move |w| content::question(w, &fact))}
            </button>
        </li>
    }
}
