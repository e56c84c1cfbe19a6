//! Several facts as ticks. What is not ticked is 'no' once something is; going on without a tick leaves all unknown.

use crate::live::{live, said, tap};
use crate::parts::answer::{Answer, Unknowns};
use crate::session::{Session, use_session};
use leptos::prelude::*;
use std::collections::BTreeMap;
use wegwijs_core::id::{FactId, OptionId};
use wegwijs_core::question::{Choice, Question};
use wegwijs_core::{Answer as Given, Key, Value};
use wegwijs_text::{content, ui};

/// The option chosen for each fact that has a tick.
type Chosen = RwSignal<BTreeMap<FactId, OptionId>>;

/// A tick for each thing that can be so, one button for none, one to go on.
#[component]
pub fn Ticks(facts: Vec<FactId>) -> impl IntoView {
    let s = use_session();
    let questions: Vec<&'static Question> = facts.iter().filter_map(|fact| s.rulebook().question(fact)).collect();
    let chosen: Chosen = RwSignal::new(known(s, &questions));
    let sensitive = questions.iter().any(|question| question.sensitive);
    let ticks = questions.iter().flat_map(|question| question.ticks().map(|choice| view! { <Tick question choice chosen /> }));
    let ticks = ticks.collect_view();
    let (asked, none) = (questions.clone(), questions);
    let go_on = move || {
        let chosen = chosen.get_untracked();
        if chosen.is_empty() { s.leave_open(Given::DontKnow) } else { record(s, &asked, &chosen) }
    };
    view! {
        <p class="soft">{said(ui::ask::ticks)}</p>
        <div class="answers" role="group">
            {ticks}
            <Answer
                label=said(ui::ask::none)
                pictogram=Some("no".to_owned())
                chosen=live(|| false)
                press=tap(move || record(s, &none, &BTreeMap::new()))
            />
        </div>
        <button type="button" class="button main wide" on:click=tap(go_on)>{said(ui::frame::next)}</button>
        <Unknowns sensitive />
    }
}

/// The ticks of what was answered before.
fn known(s: Session, questions: &[&'static Question]) -> BTreeMap<FactId, OptionId> {
    s.interview.with_untracked(|interview| {
        let value = |question: &&'static Question| match interview.answers().value(&Key::household(question.fact.clone())) {
            Some(Value::Choice(option)) if question.denial().is_none_or(|denial| denial.id != *option) => {
                Some((question.fact.clone(), option.clone()))
            }
            _ => None,
        };
        questions.iter().filter_map(value).collect()
    })
}

/// Answers every fact of the screen, and goes on.
fn record(s: Session, questions: &[&'static Question], chosen: &BTreeMap<FactId, OptionId>) {
    for question in questions {
        let option = chosen.get(&question.fact).or(question.denial().map(|choice| &choice.id));
        if let Some(option) = option {
            s.answer(Key::household(question.fact.clone()), Given::Known(Value::Choice(option.clone())));
        }
    }
    s.advance();
}

#[component]
fn Tick(question: &'static Question, choice: &'static Choice, chosen: Chosen) -> impl IntoView {
    let (fact, id) = (&question.fact, &choice.id);
    // A yes shows the picture of what it is about.
    let pictogram = if id.as_str() == "yes" { &question.pictogram } else { &choice.pictogram };
    let toggle = move || {
        chosen.update(|chosen| {
            if chosen.get(fact) == Some(id) {
                chosen.remove(fact);
            } else {
                chosen.insert(fact.clone(), id.clone());
            }
        });
    };
    view! {
        <Answer
            label=said(move |w| content::tick(w, fact, id))
            pictogram=Some(pictogram.to_string())
            chosen=live(move || chosen.with(|chosen| chosen.get(fact) == Some(id)))
            press=tap(toggle)
        />
    }
}
