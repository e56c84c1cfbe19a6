//! What is not known yet: the questions on which rights still hang, each one tap away.

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
    let facts = Memo::new(move |_| open(s));
    let count = move || facts.with(Vec::len);
    let any = move || count() > 0;
    let more = Memo::new(move |_| !s.agenda().now.is_empty());
    view! {
        <Show when=any>
            <section class="group">
                <h2>{move || ui::overview::open_title(&s.words())}</h2>
                <p class="soft">{move || ui::overview::open_intro(&s.words(), count() as i64)}</p>
                <Show when=move || more.get()>
                    <button type="button" class="button main wide" on:click=move |_| s.resume()>
                        {move || ui::overview::go_on(&s.words())}
                    </button>
                </Show>
                <details>
                    <summary><b>{move || ui::overview::show_all(&s.words(), count() as i64)}</b><Icon glyph=Glyph::Down /></summary>
                    <ul>{move || facts.get().into_iter().map(|fact| view! { <Unanswered fact /> }).collect_view()}</ul>
                </details>
            </section>
        </Show>
    }
}

/// The askable facts on which a row still hangs, in the order of the content.
fn open(s: Session) -> Vec<FactId> {
    let rulebook = s.rulebook();
    let questions = rulebook.bundle().questions.iter().filter(|question| !question.unasked);
    s.rows.with(|rows| {
        let hangs = |fact: &FactId| rows.iter().any(|row| row.open_facts.iter().any(|key| key.fact == *fact));
        questions.map(|question| question.fact.clone()).filter(hangs).collect()
    })
}

#[component]
fn Unanswered(fact: FactId) -> impl IntoView {
    let s = use_session();
    let pictogram = s.rulebook().question(&fact).map(|question| question.pictogram.to_string()).unwrap_or_default();
    let asked = fact.clone();
    view! {
        <li class="reviewed">
            <Tile name=pictogram size=Size::Little />
            <button type="button" class="link grow" on:click=move |_| s.edit(asked.clone())>
                {move || content::question(&s.words(), &fact)}
            </button>
        </li>
    }
}
