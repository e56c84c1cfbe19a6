//! A choice of several. 'None of these' is a button of its own; going on without a choice leaves it unknown.

use crate::live::{live, said, tap};
use crate::parts::answer::{Answer, Unknowns};
use crate::session::use_session;
use leptos::prelude::*;
use std::collections::BTreeSet;
use wegwijs_core::id::{FactId, OptionId};
use wegwijs_core::question::{Choice, Question};
use wegwijs_core::{Answer as Given, Key, Value};
use wegwijs_text::{content, ui};

/// One button for each option, one for none, one to go on.
#[component]
pub fn SeveralChoices(question: &'static Question) -> impl IntoView {
    let s = use_session();
    let key = Key::household(question.fact.clone());
    let known = s.interview.with_untracked(|interview| match interview.answers().value(&key) {
        Some(Value::Choices(known)) => known.clone(),
        _ => BTreeSet::new(),
    });
    let chosen = RwSignal::new(known);
    let options = question.options.iter().map(|choice| view! { <Several fact=&question.fact choice chosen /> });
    let options = options.collect_view();
    let (none, some) = (key.clone(), key);
    let go_on = move || {
        let options = chosen.get_untracked();
        if options.is_empty() {
            return s.leave_open(Given::DontKnow);
        }
        s.answer(some.clone(), Given::Known(Value::Choices(options)));
        s.advance();
    };
    view! {
        <p class="soft">{said(ui::ask::several)}</p>
        <div class="answers" role="group">
            {options}
            <Answer
                label=said(ui::ask::none)
                pictogram=Some("no".to_owned())
                chosen=live(|| false)
                press=tap(move || super::options::answer_and_go_on(s, none.clone(), Given::Known(Value::Choices(BTreeSet::new()))))
            />
        </div>
        <button type="button" class="button main wide" on:click=tap(go_on)>{said(ui::frame::next)}</button>
        <Unknowns sensitive=question.sensitive />
    }
}

#[component]
fn Several(fact: &'static FactId, choice: &'static Choice, chosen: RwSignal<BTreeSet<OptionId>>) -> impl IntoView {
    let id = &choice.id;
    let pictogram = choice.pictogram.to_string();
    let toggle = move || {
        chosen.update(|chosen| {
            if !chosen.remove(id) {
                chosen.insert(id.clone());
            }
        });
    };
    view! {
        <Answer
            label=said(move |w| content::option(w, fact, choice))
            pictogram=Some(pictogram)
            chosen=live(move || chosen.with(|chosen| chosen.contains(id)))
            press=tap(toggle)
        />
    }
}
