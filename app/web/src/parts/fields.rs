//! Fields for what cannot be picked from a few answers: a month, a number.

use crate::session::use_session;
use crate::typed;
use leptos::prelude::*;
use wegwijs_core::YearMonth;
use wegwijs_text::ui;

/// A year and a month, both still open.
#[derive(Clone, Copy)]
pub struct MonthDraft {
    year: RwSignal<Option<i32>>,
    month: RwSignal<Option<u8>>,
}

impl MonthDraft {
    /// A draft that begins with what is known.
    pub fn new(known: Option<YearMonth>) -> Self {
        Self { year: RwSignal::new(known.map(YearMonth::year)), month: RwSignal::new(known.map(YearMonth::month)) }
    }

    /// The month, once both are chosen.
    pub fn get(self) -> Option<YearMonth> {
        YearMonth::new(self.year.get()?, self.month.get()?)
    }

    /// The same, outside a view.
    pub fn now(self) -> Option<YearMonth> {
        YearMonth::new(self.year.get_untracked()?, self.month.get_untracked()?)
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
    let s = use_session();
    let choose = move || ui::ask::choose(&s.words());
    let number = |text: String| typed::number(&text);
    let years = years.into_iter().map(|year| {
        view! { <option value=year.to_string() selected=move || draft.year.get() == Some(year)>{year}</option> }
    });
    let months = (1..=12_u8).map(|month| {
        let name = move || ui::calendar::month(&s.words(), month.into());
        view! { <option value=month.to_string() selected=move || draft.month.get() == Some(month)>{name}</option> }
    });
    view! {
        <div class="field-pair">
            <label class="field">
                {move || ui::ask::year(&s.words())}
                <select on:change:target=move |ev| draft.year.set(number(ev.target().value()).and_then(|n| n.try_into().ok()))>
                    <option value="" selected=move || draft.year.get().is_none()>{choose}</option>
                    {years.collect_view()}
                </select>
            </label>
            <label class="field">
                {move || ui::ask::month(&s.words())}
                <select on:change:target=move |ev| draft.month.set(number(ev.target().value()).and_then(|n| n.try_into().ok()))>
                    <option value="" selected=move || draft.month.get().is_none()>{choose}</option>
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
    #[prop(into)]
    label: Signal<String>,
    /// What was typed.
    typed: RwSignal<String>,
    /// What is wrong, in words.
    #[prop(into)]
    wrong: Signal<Option<String>>,
) -> impl IntoView {
    view! {
        <label class="field">
            {move || label.get()}
            <input
                type="text"
                inputmode="numeric"
                autocomplete="off"
                maxlength="9"
                dir="ltr"
                aria-invalid=move || wrong.with(Option::is_some).to_string()
                aria-describedby="wrong"
                prop:value=move || typed.get()
                on:input:target=move |ev| typed.set(ev.target().value())
            />
        </label>
        <p id="wrong" role="status">
            {move || wrong.get().map(|wrong| view! { <span class="wrong">{wrong}</span> })}
        </p>
    }
}
