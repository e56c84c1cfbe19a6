//! A postcode. One that does not exist is said kindly, and the family can go on without it.

use crate::live::{place, said, tap};
use crate::parts::answer::Unknowns;
use crate::parts::fields::DigitsField;
use crate::session::use_session;
use crate::typed;
use leptos::prelude::*;
use wegwijs_core::question::Question;
use wegwijs_core::{Answer as Given, Key, Value};
use wegwijs_text::ui;

/// A field for a postcode.
#[component]
pub fn PostcodeAnswer(question: &'static Question) -> impl IntoView {
    let s = use_session();
    let key = Key::household(question.fact.clone());
    let known = s.interview.with_untracked(|interview| match interview.answers().value(&key) {
        Some(Value::Postcode(code)) => code.to_string(),
        _ => String::new(),
    });
    let typed = RwSignal::new(known);
    let refused = RwSignal::new(None::<String>);
    let wrong = said(move |w| refused.get().map(|code| ui::ask::postcode_unknown(w, &code)));
    let go_on = move || {
        let text = typed.get_untracked();
        match typed::postcode(&text) {
            Some(code) => {
                s.answer(key.clone(), Given::Known(Value::Postcode(code)));
                s.advance();
            }
            None if text.trim().is_empty() => s.leave_open(Given::DontKnow),
            None => refused.set(Some(text.trim().to_owned())),
        }
    };
    let without = move || {
        view! {
            <button type="button" class="button wide" on:click=tap(move || s.leave_open(Given::DontKnow))>
                {said(ui::ask::postcode_without)}
            </button>
        }
    };
    let sensitive = question.sensitive;
    view! {
        <form class="stack" novalidate on:submit=move |ev| { ev.prevent_default(); go_on(); }>
            <DigitsField label=said(ui::ask::postcode) typed wrong=wrong />
            <button type="submit" class="button main wide">{said(ui::frame::next)}</button>
        </form>
        {place(move || if refused.get().is_some() { without().into_any() } else { view! { <Unknowns sensitive /> }.into_any() })}
    }
}
