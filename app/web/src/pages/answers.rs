//! All answers, to look over and change.

use crate::parts::bars::{BarButton, BottomBar};
use crate::parts::icon::{Glyph, Icon};
use crate::parts::page::{Heading, Middle};
use crate::parts::tile::{Size, Tile};
use crate::route::Route;
use crate::session::{Session, use_session};
use leptos::prelude::*;
use wegwijs_core::id::FactId;
use wegwijs_text::{content, say, ui};

/// One line for each fact, with a button to change it.
#[component]
pub fn AnswersPage() -> impl IntoView {
    let s = use_session();
    let title = Signal::derive(move || ui::answers::title(&s.words()));
    let facts = Memo::new(move |_| s.interview.with(wegwijs_core::Interview::reviewed));
    view! {
        <Middle name=Signal::derive(move || ui::answers::page(&s.words())) text=Signal::derive(move || [vec![title.get()], lines(s)].concat())>
            <Heading text=title />
            <p class="soft">
                {move || if facts.with(Vec::is_empty) { ui::answers::none(&s.words()) } else { ui::answers::intro(&s.words()) }}
            </p>
            <ul>{move || facts.get().into_iter().map(|fact| view! { <Given fact /> }).collect_view()}</ul>
            <button type="button" class="button main wide" on:click=move |_| s.go(Route::Overview)>
                {move || ui::answers::overview(&s.words())}
            </button>
        </Middle>
        <footer class="bottom">
            <BottomBar>
                <span></span>
                <BarButton press=move || s.resume()>{move || ui::answers::go_on(&s.words())}</BarButton>
            </BottomBar>
        </footer>
    }
}

fn lines(s: Session) -> Vec<String> {
    let rulebook = s.rulebook();
    let said = |fact: &FactId| s.interview.with(|interview| say::answered(&s.words(), &rulebook, interview.answers(), fact));
    s.interview.with(wegwijs_core::Interview::reviewed).iter().map(said).collect()
}

#[component]
fn Given(fact: FactId) -> impl IntoView {
    let s = use_session();
    let rulebook = s.rulebook();
    let pictogram = rulebook.question(&fact).map(|question| question.pictogram.to_string()).unwrap_or_default();
    let (asked, shown, label) = (fact.clone(), fact.clone(), fact.clone());
    let said = move || s.interview.with(|interview| say::answered(&s.words(), &s.rulebook(), interview.answers(), &shown));
    let label = move || format!("{}: {}", ui::answers::change(&s.words()), content::question_short(&s.words(), &label));
    view! {
        <li class="reviewed">
            <Tile name=pictogram size=Size::Little />
            <span class="grow">{said}</span>
            <button type="button" class="icon-button" aria-label=label on:click=move |_| s.edit(asked.clone())>
                <Icon glyph=Glyph::Pencil />
            </button>
        </li>
    }
}
