//! A month of the household, such as the month in which a baby is due.

use crate::live::{line, said, tap};
use crate::parts::answer::Unknowns;
use crate::parts::fields::{MonthDraft, MonthFields};
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_core::question::Question;
use wegwijs_core::{Answer as Given, Key, Value};
use wegwijs_text::ui;

/// A year and a month, this year and the next.
#[component]
pub fn MonthAnswer(question: &'static Question) -> impl IntoView {
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
        <p role="status">{line("wrong", said(move |w| (tried.get() && draft.get().is_none()).then(|| ui::ask::month_missing(w))))}</p>
        <button type="button" class="button main wide" on:click=tap(go_on)>{said(ui::frame::next)}</button>
        <Unknowns sensitive=question.sensitive />
    }
}
