//! A number, asked in bands; without bands as digits. Income also shows what it is a year.

use super::options::answer_and_go_on;
use crate::live::{live, said, tap};
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
    let (low, high) = (typed::grouped(from), to.map(typed::grouped));
    let below = to.filter(|_| from == 0).map(|to| typed::grouped(to + 1));
    match (unit, below, high) {
        (Unit::Count, ..) => say::range(words, Some(from), to),
        (Unit::Income, Some(below), _) => ui::ask::month_below(words, &below),
        (Unit::Income, None, Some(high)) => ui::ask::month_between(words, &low, &high),
        (Unit::Income, None, None) => ui::ask::month_from(words, &low),
        (Unit::Euro, Some(below), _) => ui::ask::euro_below(words, &below),
        (Unit::Euro, None, Some(high)) => ui::ask::euro_between(words, &low, &high),
        (Unit::Euro, None, None) => ui::ask::euro_from(words, &low),
    }
}

fn yearly(words: &Words, unit: Unit, (from, to): (i64, Option<i64>)) -> Option<String> {
    let low = typed::grouped(from * 12);
    let said = match to {
        None => ui::ask::year_from(words, &low),
        Some(to) if from == 0 => ui::ask::year_below(words, &typed::grouped((to + 1) * 12)),
        Some(to) => ui::ask::year_between(words, &low, &typed::grouped((to + 1) * 12 - 1)),
    };
    (unit == Unit::Income).then_some(said)
}

/// One button for each band, or a field.
#[component]
pub fn Bands(question: &'static Question) -> impl IntoView {
    let s = use_session();
    let unit = unit(s.rulebook(), question);
    let key = Key::household(question.fact.clone());
    if question.bands.is_empty() {
        return view! { <Digits key /> <Unknowns sensitive=question.sensitive /> }.into_any();
    }
    let band = |band: (i64, Option<i64>)| {
        let value = typed::band_value(band);
        let (asked, mine, key) = (key.clone(), value.clone(), key.clone());
        view! {
            <Answer
                label=said(move |w| label(w, unit, band))
                more=said(move |w| yearly(w, unit, band))
                pictogram=None
                chosen=live(move || s.interview.with(|interview| interview.answers().value(&asked) == Some(&mine)))
                press=tap(move || answer_and_go_on(s, key.clone(), Given::Known(value.clone())))
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
    let wrong = said(move |w| (tried.get() && typed::number(&typed.get()).is_none()).then(|| ui::ask::number_wrong(w)));
    let go_on = move || {
        tried.set(true);
        if let Some(number) = typed::number(&typed.get_untracked()) {
            s.answer(key.clone(), Given::Known(Value::Number(Some(number), Some(number))));
            s.advance();
        }
    };
    view! {
        <form class="stack" on:submit=move |ev| { ev.prevent_default(); go_on(); }>
            <DigitsField label=said(ui::ask::number) typed wrong=wrong />
            <button type="submit" class="button main wide">{said(ui::frame::next)}</button>
        </form>
    }
}
