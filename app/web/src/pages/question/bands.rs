//! A number, asked in bands; without bands as digits. Income also shows what it is a year.

use super::options::answer_and_go_on;
use crate::parts::answer::{Answer, Unknowns};
use crate::parts::fields::DigitsField;
use crate::session::use_session;
use crate::typed;
use leptos::prelude::*;
use wegwijs_core::question::Question;
use wegwijs_core::{Answer as Given, Key, Rulebook, Value};
use wegwijs_text::{Words, say, ui};

/// What a number counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    /// Euro a month of which the content makes a yearly income.
    Income,
    /// Euro.
    Euro,
    /// People, years.
    Count,
}

/// From this lower bound on, bands are of money: nobody counts so many people or years.
const MONEY_FROM: i64 = 100;

fn unit(rulebook: &Rulebook, question: &Question) -> Unit {
    let income = rulebook.bundle().questions.iter().filter_map(|other| other.wide_from.as_ref()).any(|wide| wide.fact == question.fact);
    let money = question.bands.iter().any(|bound| *bound >= MONEY_FROM);
    if income {
        Unit::Income
    } else if money {
        Unit::Euro
    } else {
        Unit::Count
    }
}

fn label(words: &Words, unit: Unit, (from, to): (i64, Option<i64>)) -> String {
    let range = say::range(words, Some(from), to);
    match unit {
        Unit::Income => ui::ask::euro_month(words, &range),
        Unit::Euro => ui::ask::euro(words, &range),
        Unit::Count => range,
    }
}

fn yearly(words: &Words, unit: Unit, (from, to): (i64, Option<i64>)) -> Option<String> {
    let range = || say::range(words, Some(from * 12), to.map(|to| (to + 1) * 12 - 1));
    (unit == Unit::Income).then(|| ui::ask::euro_year(words, &range()))
}

/// One button for each band, or a field.
#[component]
pub fn Bands(question: Question) -> impl IntoView {
    let s = use_session();
    let unit = unit(&s.rulebook(), &question);
    let key = Key::household(question.fact.clone());
    if question.bands.is_empty() {
        return view! { <Digits key /> <Unknowns sensitive=question.sensitive /> }.into_any();
    }
    let band = |band: (i64, Option<i64>)| {
        let value = typed::band_value(band);
        let (asked, mine, key) = (key.clone(), value.clone(), key.clone());
        view! {
            <Answer
                label=Signal::derive(move || label(&s.words(), unit, band))
                more=Signal::derive(move || yearly(&s.words(), unit, band))
                pictogram=None
                chosen=Signal::derive(move || s.interview.with(|interview| interview.answers().value(&asked) == Some(&mine)))
                press=move || answer_and_go_on(s, key.clone(), Given::Known(value.clone()))
            />
        }
    };
    let bands = typed::bands(&question.bands).into_iter().map(band).collect_view();
    view! { <div class="answers" role="group">{bands}</div> <Unknowns sensitive=question.sensitive /> }.into_any()
}

/// A number in digits.
#[component]
fn Digits(key: Key) -> impl IntoView {
    let s = use_session();
    let typed = RwSignal::new(String::new());
    let tried = RwSignal::new(false);
    let wrong = move || (tried.get() && typed::number(&typed.get()).is_none()).then(|| ui::ask::number_wrong(&s.words()));
    let go_on = move || {
        tried.set(true);
        if let Some(number) = typed::number(&typed.get_untracked()) {
            s.answer(key.clone(), Given::Known(Value::Number(Some(number), Some(number))));
            s.advance();
        }
    };
    view! {
        <form class="stack" on:submit=move |ev| { ev.prevent_default(); go_on(); }>
            <DigitsField label=Signal::derive(move || ui::ask::number(&s.words())) typed wrong=Signal::derive(wrong) />
            <button type="submit" class="button main wide">{move || ui::frame::next(&s.words())}</button>
        </form>
    }
}
