//! A month of the household, such as the month in which a baby is due.

use crate::parts::answer::Unknowns;
use crate::parts::fields::{MonthDraft, MonthFields};
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_core::question::Question;
use wegwijs_core::{Answer as Given, Key, Value};
use wegwijs_text::ui;

/// A year and a month, this year and the next.
#[component]
pub fn MonthAnswer(question: Question) -> impl IntoView {
    let s = use_session();
    let key = Key::household(question.fact.clone());
    let known = s.interview.with_untracked(|interview| match interview.answers().value(&key) {
        Some(Value::Month(month)) => Some(*month),
        _ => None,
    });
    let draft = MonthDraft::new(known);
    let tried = RwSignal::new(false);
    let this = s.rulebook().on().month().year();
    let go_on = move || match draft.now() {
        Some(month) => {
            s.answer(key.clone(), Given::Known(Value::Month(month)));
            s.advance();
        }
        None => tried.set(true),
    };
    view! {
        <MonthFields draft years=vec![this, this + 1] />
        <Show when=move || tried.get() && draft.get().is_none()>
            <p class="wrong" role="status">{move || ui::ask::month_missing(&s.words())}</p>
        </Show>
        <button type="button" class="button main wide" on:click=move |_| go_on()>{move || ui::frame::next(&s.words())}</button>
        <Unknowns sensitive=question.sensitive />
    }
}
