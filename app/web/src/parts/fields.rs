//! Fields for what cannot be picked from a few answers: a month, a number.

use crate::live::{Live, Said, line, live, said};
use crate::typed;
use leptos::prelude::*;
use wegwijs_core::YearMonth;
use wegwijs_text::ui;

/// A year and a month, both still open.
#[derive(Clone, Copy)]
pub struct MonthDraft {
    year: RwSignal<Option<i32>>,
    month: RwSignal<Option<i32>>,
}

impl MonthDraft {
    /// A draft that begins with what is known.
    pub fn new(known: Option<YearMonth>) -> Self {
        Self { year: RwSignal::new(known.map(YearMonth::year)), month: RwSignal::new(known.map(|known| known.month().into())) }
    }

    /// The month, once both are chosen.
    pub fn get(self) -> Option<YearMonth> {
        YearMonth::new(self.year.get()?, self.month.get()?.try_into().ok()?)
    }

    /// The same, outside a view.
    pub fn now(self) -> Option<YearMonth> {
        YearMonth::new(self.year.get_untracked()?, self.month.get_untracked()?.try_into().ok()?)
    }
}

/// Two lists: years and months.
#[component]
pub fn MonthFields(
    /// What is filled in.
    draft: MonthDraft,
    /// The years offered, in order.
    years: Vec<i32>,
) -> impl IntoView {
    let choose = said(ui::ask::choose);
    let number = |text: String| typed::number(&text);
    let years = years.into_iter().map(|year| {
        view! { <option value=year.to_string() selected=draft.year.get_untracked() == Some(year)>{year.to_string()}</option> }.into_any()
    });
    let months = (1..=12_i32).map(|month| {
        let name = said(move |w| ui::calendar::month(w, month.into()));
        view! { <option value=month.to_string() selected=draft.month.get_untracked() == Some(month)>{name}</option> }.into_any()
    });
    view! {
        <div class="field-pair">
            <label class="field">
                {said(ui::ask::year)}
                <select on:change:target=move |ev| draft.year.set(number(ev.target().value()).and_then(|n| n.try_into().ok()))>
                    <option value="">{choose.clone()}</option>
                    {years.collect_view()}
                </select>
            </label>
            <label class="field">
                {said(ui::ask::month)}
                <select on:change:target=move |ev| draft.month.set(number(ev.target().value()).and_then(|n| n.try_into().ok()))>
                    <option value="">{choose}</option>
                    {months.collect_view()}
                </select>
            </label>
        </div>
    }
}

/// A field for digits, with what is wrong with it beside it.
#[component]
pub fn DigitsField(
    /// What is asked.
    label: Said,
    /// What was typed.
    typed: RwSignal<String>,
    /// What is wrong, in words.
    wrong: Live<Option<String>>,
) -> impl IntoView {
    let invalid = wrong.clone();
    view! {
        <label class="field">
            {label}
            <input
                type="text"
                inputmode="numeric"
                autocomplete="off"
                maxlength="9"
                dir="ltr"
                aria-invalid=live(move || invalid().is_some().to_string())
                aria-describedby="wrong"
                prop:value=move || typed.get()
                on:input:target=move |ev| typed.set(ev.target().value())
            />
        </label>
        <p id="wrong" role="status">
            {line("wrong", wrong)}
        </p>
    }
}
