//! A postcode. One that does not exist is said kindly, and the family can go on without it.

use crate::parts::answer::Unknowns;
use crate::parts::fields::DigitsField;
use crate::session::use_session;
use crate::typed;
use leptos::prelude::*;
use wegwijs_core::question::Question;
use wegwijs_core::region::Region;
use wegwijs_core::{Answer as Given, Key, Value};
use wegwijs_text::ui;

/// The postcode of that text, if it can exist.
fn postcode(text: &str) -> Option<u16> {
    let code: u16 = typed::number(text)?.try_into().ok()?;
    Region::of(code).map(|_| code)
}

/// A field for a postcode.
#[component]
pub fn PostcodeAnswer(question: Question) -> impl IntoView {
    let s = use_session();
    let key = Key::household(question.fact.clone());
    let known = s.interview.with_untracked(|interview| match interview.answers().value(&key) {
        Some(Value::Postcode(code)) => code.to_string(),
        _ => String::new(),
    });
    let typed = RwSignal::new(known);
    let refused = RwSignal::new(None::<String>);
    let wrong = move || refused.get().map(|code| ui::ask::postcode_unknown(&s.words(), &code));
    let go_on = move || {
        let text = typed.get_untracked();
        match postcode(&text) {
            Some(code) => {
                s.answer(key.clone(), Given::Known(Value::Postcode(code)));
                s.advance();
            }
            None if text.trim().is_empty() => s.leave_open(Given::DontKnow),
            None => refused.set(Some(text.trim().to_owned())),
        }
    };
    view! {
        <form class="stack" novalidate on:submit=move |ev| { ev.prevent_default(); go_on(); }>
            <DigitsField label=Signal::derive(move || ui::ask::postcode(&s.words())) typed wrong=Signal::derive(wrong) />
            <button type="submit" class="button main wide">{move || ui::frame::next(&s.words())}</button>
        </form>
        <Show when=move || refused.get().is_some() fallback=move || view! { <Unknowns sensitive=question.sensitive /> }>
            <button type="button" class="button wide" on:click=move |_| s.leave_open(Given::DontKnow)>
                {move || ui::ask::postcode_without(&s.words())}
            </button>
        </Show>
    }
}
