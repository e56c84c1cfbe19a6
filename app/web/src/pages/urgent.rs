//! Help today: five tiles, then the numbers at once. No question is asked here.

use crate::parts::answer::Onward;
use crate::parts::bars::BottomBar;
use crate::parts::page::{Heading, Middle};
use crate::parts::phone::PhoneLine;
use crate::parts::right::RightLine;
use crate::session::{Session, use_session};
use leptos::prelude::*;
use wegwijs_core::help::{Emergency, Helpline};
use wegwijs_core::id::RightId;
use wegwijs_core::{Item, Row};
use wegwijs_text::{content, ui};

/// The tiles, or the page of one of them.
#[component]
pub fn UrgentPage() -> impl IntoView {
    let s = use_session();
    let chosen = move || {
        let id = s.emergency.get()?;
        s.rulebook().bundle().emergencies.iter().find(|emergency| emergency.id == id).cloned()
    };
    view! {
        {move || match chosen() {
            Some(emergency) => view! { <Acute emergency /> }.into_any(),
            None => view! { <Tiles /> }.into_any(),
        }}
        <footer class="bottom"><BottomBar /></footer>
    }
}

#[component]
fn Tiles() -> impl IntoView {
    let s = use_session();
    let title = Signal::derive(move || ui::urgent::title(&s.words()));
    let needs = s.needs();
    let names = {
        let needs = needs.clone();
        move || needs.iter().map(|need| content::emergency(&s.words(), &need.id)).collect::<Vec<_>>()
    };
    let tile = move |need: Emergency| {
        let (id, label) = (need.id.clone(), need.id);
        view! {
            <li>
                <Onward
                    label=Signal::derive(move || content::emergency(&s.words(), &label))
                    pictogram=need.pictogram.to_string()
                    press=move || s.urgent(id.clone())
                />
            </li>
        }
    };
    view! {
        <Middle
            name=Signal::derive(move || ui::urgent::page(&s.words()))
            text=Signal::derive(move || [vec![title.get()], names()].concat())
        >
            <Heading text=title />
            <p class="soft">{move || ui::urgent::intro(&s.words())}</p>
            <ul class="answers">{needs.into_iter().map(tile).collect_view()}</ul>
        </Middle>
    }
}

#[component]
fn Acute(emergency: Emergency) -> impl IntoView {
    let s = use_session();
    let (id, what, night) = (emergency.id.clone(), emergency.id.clone(), emergency.id.clone());
    let title = Signal::derive(move || content::emergency(&s.words(), &id));
    let what = Signal::derive(move || content::emergency_do(&s.words(), &what));
    let rulebook = s.rulebook();
    let known = &rulebook.bundle().helplines;
    let lines: Vec<Helpline> = emergency.helplines.iter().filter_map(|id| known.iter().find(|line| line.id == *id).cloned()).collect();
    let rights: Vec<Item> = emergency.rights.iter().filter_map(|id| item(s, id)).collect();
    view! {
        <Middle name=Signal::derive(move || ui::urgent::page(&s.words())) text=Signal::derive(move || vec![title.get(), what.get()])>
            <Heading text=title />
            <p class="lead">{move || what.get()}</p>
            <ul class="lines">{lines.into_iter().map(|line| view! { <PhoneLine line /> }).collect_view()}</ul>
            <section class="stack-tight">
                <h2>{move || ui::urgent::night(&s.words())}</h2>
                <p>{move || content::emergency_night(&s.words(), &night)}</p>
            </section>
            {(!rights.is_empty()).then(|| view! {
                <section class="group">
                    <h2>{move || ui::urgent::rights(&s.words())}</h2>
                    {rights.into_iter().map(|item| view! { <RightLine item /> }).collect_view()}
                </section>
            })}
        </Middle>
    }
}

/// A right with all its rows, whatever group they stand in.
fn item(s: Session, id: &RightId) -> Option<Item> {
    let rows: Vec<Row> = s.rows.get_untracked().iter().filter(|row| row.right == *id).cloned().collect();
    (!rows.is_empty()).then(|| Item { right: id.clone(), rows })
}
