//! A choice of one: a tap answers, shows it for a moment, and goes on.

use crate::browser::document;
use crate::live::{live, said, tap};
use crate::parts::answer::{Answer, Unknowns};
use crate::session::{Session, use_session};
use crate::typed;
use leptos::prelude::*;
use wegwijs_core::question::{Choice, Question};
use wegwijs_core::{Answer as Given, Key, Rulebook, Screen, Value};
use wegwijs_text::{Words, content, say};

/// How long the chosen answer shows before the next question comes, in milliseconds.
const SHOWS: u32 = 350;

/// Answers, and goes on unless the family went elsewhere in the meantime.
pub fn answer_and_go_on(s: Session, key: Key, answer: Given) {
    let fact = key.fact.clone();
    s.answer(key, answer);
    document::later(SHOWS, move || {
        let still = s.interview.with_untracked(|interview| interview.present() == Some(&fact));
        if still && s.route.get_untracked() == crate::route::Route::Question {
            s.advance();
        }
    });
}

/// One button for each option.
#[component]
pub fn OneChoice(question: &'static Question) -> impl IntoView {
    let key = Key::household(question.fact.clone());
    let options = question.options.iter().map(|choice| view! { <OneOption key=key.clone() choice press=answer_and_go_on /> });
    view! {
        <div class="answers" role="group">{options.collect_view()}</div>
        <Unknowns sensitive=question.sensitive />
    }
}

/// One option of a choice, for the household or a child.
#[component]
pub fn OneOption(
    /// What it answers.
    key: Key,
    /// The option.
    choice: &'static Choice,
    /// What a tap does.
    press: fn(Session, Key, Given),
) -> impl IntoView {
    let s = use_session();
    let value = Value::Choice(choice.id.clone());
    let (fact, asked, mine) = (key.fact.clone(), key.clone(), value.clone());
    let pictogram = choice.pictogram.to_string();
    view! {
        <Answer
            label=said(move |w| content::option(w, &fact, choice))
            pictogram=Some(pictogram)
            chosen=live(move || s.interview.with(|interview| interview.answers().value(&asked) == Some(&mine)))
            press=tap(move || press(s, key.clone(), Given::Known(value.clone())))
        />
    }
}

/// The answers of a screen as they are read aloud.
pub fn spoken(words: &Words, rulebook: &Rulebook, question: &Question, screen: &Screen) -> Vec<String> {
    let ticked = screen.ticks.iter().filter_map(|fact| rulebook.question(fact));
    let ticks: Vec<String> =
        ticked.flat_map(|question| question.ticks().map(|choice| content::tick(words, &question.fact, &choice.id))).collect();
    if !ticks.is_empty() {
        return ticks;
    }
    let options = question.options.iter().map(|choice| content::option(words, &question.fact, choice));
    let bands = typed::bands(&question.bands).into_iter().map(|(from, to)| say::range(words, Some(from), to));
    options.chain(bands).collect()
}
