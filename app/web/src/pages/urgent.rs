//! Help today: five tiles, then the numbers at once. No question is asked here.

use crate::live::{place, said, tap};
use crate::parts::answer::Onward;
use crate::parts::bars::BottomBar;
use crate::parts::page::{Heading, Middle};
use crate::parts::phone::PhoneLine;
use crate::parts::right::RightLine;
use crate::session::{Session, use_session};
use leptos::prelude::*;
use wegwijs_core::help::Emergency;
use wegwijs_core::id::RightId;
use wegwijs_core::{Item, Row};
use wegwijs_text::{content, ui};

/// The tiles, or the page of one of them.
#[component]
pub fn UrgentPage() -> impl IntoView {
    let s = use_session();
    let chosen = move || {
        let id = s.emergency.get()?;
        s.rulebook().bundle().emergencies.iter().find(|emergency| emergency.id == id)
    };
    view! {
        {place(move || match chosen() {
            Some(emergency) => view! { <Acute emergency /> }.into_any(),
            None => view! { <Tiles /> }.into_any(),
        })}
        <footer class="bottom"><BottomBar /></footer>
    }
}

#[component]
fn Tiles() -> impl IntoView {
    let s = use_session();
    let title = said(ui::urgent::title);
    let needs = s.needs();
    let names = {
        let needs = needs.clone();
        said(move |w| needs.iter().map(|need| content::emergency(w, &need.id)).collect())
    };
    let tile = move |need: &'static Emergency| {
        view! {
            <li>
                <Onward
                    label=said(move |w| content::emergency(w, &need.id))
                    pictogram=need.pictogram.to_string()
                    press=tap(move || s.urgent(need.id.clone()))
                />
            </li>
        }
        .into_any()
    };
    view! {
        <Middle name=said(ui::urgent::page) title=title.clone() more=names>
            <Heading text=title />
            <p class="soft">{said(ui::urgent::intro)}</p>
            <ul class="answers">{needs.into_iter().map(tile).collect_view()}</ul>
        </Middle>
    }
}

#[component]
fn Acute(emergency: &'static Emergency) -> impl IntoView {
    let s = use_session();
    let id = &emergency.id;
    let title = said(move |w| content::emergency(w, id));
    let what = said(move |w| content::emergency_do(w, id));
    let more = said(move |w| vec![content::emergency_do(w, id)]);
    let rulebook = s.rulebook();
    let known = &rulebook.bundle().helplines;
    let lines = emergency.helplines.iter().filter_map(|id| known.iter().find(|line| line.id == *id));
    let rights: Vec<Item> = emergency.rights.iter().filter_map(|id| item(s, id)).collect();
    view! {
        <Middle name=said(ui::urgent::page) title=title.clone() more>
            <Heading text=title />
            <p class="lead">{what}</p>
            <ul class="lines">{lines.map(|line| view! { <PhoneLine line /> }).collect_view()}</ul>
            <section class="stack-tight">
                <h2>{said(ui::urgent::night)}</h2>
                <p>{said(move |w| content::emergency_night(w, id))}</p>
            </section>
            {(!rights.is_empty()).then(|| view! {
                <section class="group">
                    <h2>{said(ui::urgent::rights)}</h2>
                    {rights.into_iter().map(|item| view! { <RightLine item /> }).collect_view()}
                </section>
            }.into_any())}
        </Middle>
    }
}

/// A right with all its rows, whatever group they stand in.
fn item(s: Session, id: &RightId) -> Option<Item> {
    let rows: Vec<Row> = s.judged().rows.iter().filter(|row| row.right == *id).cloned().collect();
    (!rows.is_empty()).then(|| Item { right: id.clone(), rows })
}
