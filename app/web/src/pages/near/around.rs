//! The services near: filters, a map, and a list that says the same.

use super::Another;
use super::filters::Filters;
use super::map::NearMap;
use crate::live::{Said, place, said, shown, tap};
use crate::parts::icon::{Glyph, Icon};
use crate::parts::service::ServiceLine;
use crate::route::Route;
use crate::session::{Nearby, use_session};
use leptos::prelude::*;
use wegwijs_core::directory::Area;
use wegwijs_core::filter::{Filter, Fit};
use wegwijs_core::near::Near;
use wegwijs_text::ui;

/// How many services are shown at first.
const AT_FIRST: usize = 20;

/// What is near a postcode.
#[component]
pub fn Around(nearby: &'static Nearby, area: &'static Area, asking: RwSignal<bool>) -> impl IntoView {
    let s = use_session();
    let filter = RwSignal::new(Filter::default());
    let all = RwSignal::new(false);
    let list = move || {
        let filter = filter.get();
        let (mut fitting, mut to_ask) = (Vec::new(), Vec::new());
        for near in s.services(nearby) {
            match filter.fit(nearby.directory, near.service) {
                Fit::Yes => fitting.push(near),
                Fit::Ask => to_ask.push(near),
                Fit::No => {}
            }
        }
        view! {
            <NearMap nearby services=[fitting.clone(), to_ask.clone()].concat() />
            <Services nearby services=fitting title=said(ui::near::services) all />
            <Services nearby services=to_ask title=said(ui::around::filter_ask) all />
        }
        .into_any()
    };
    view! {
        <div class="row"><p class="soft">{said(ui::around::straight)}</p> <Another asking /></div>
        <details class="box filters">
            <summary><b>{said(ui::around::filter)}</b> <Icon glyph=Glyph::Down /></summary>
            <Filters filter directory=nearby.directory tongues=tongues(area) />
        </details>
        {shown(move || filter.with(Filter::is_chosen), move || view! {
            <button type="button" class="link" on:click=tap(move || filter.set(Filter::default()))>{said(ui::around::filter_clear)}</button>
        }.into_any())}
        <div role="status" class="stack">
            {place(move || none(s.services(nearby).iter().all(|near| filter.get().fit(nearby.directory, near.service) == Fit::No)))}
        </div>
        {place(list)}
        <button type="button" class="button wide" on:click=tap(move || s.go(Route::Helplines))>{said(ui::near::lines)}</button>
        <p class="soft small">{said(ui::around::credits)}</p>
    }
}

/// Said when nothing is left.
fn none(empty: bool) -> AnyView {
    empty.then(|| view! { <p class="note">{said(ui::around::filter_none)}</p> }.into_any()).into_any()
}

/// Languages that some service here speaks for sure.
fn tongues(area: &Area) -> Vec<String> {
    let mut tongues: Vec<String> = vec!["nl".to_owned()];
    for tag in area.services.iter().filter_map(|service| service.languages.as_ref()).flat_map(|told| &told.value) {
        if !tongues.contains(tag) {
            tongues.push(tag.clone());
        }
    }
    tongues
}

/// A list of services: a few first, the rest after a tap.
#[component]
fn Services(nearby: &'static Nearby, services: Vec<Near<'static>>, title: Said, all: RwSignal<bool>) -> impl IntoView {
    let count = services.len();
    let lines =
        move |services: &[Near<'static>]| services.iter().map(|near| view! { <ServiceLine nearby near=*near /> }.into_any()).collect_view();
    let (first, rest) = services.split_at(count.min(AT_FIRST));
    let (first, rest) = (lines(first), rest.to_vec());
    let more = (!rest.is_empty()).then(|| {
        place(move || match all.get() {
            true => lines(&rest).into_any(),
            false => view! {
                <button type="button" class="button wide" on:click=tap(move || all.set(true))>
                    {said(move |w| ui::around::all(w, count as i64))}
                </button>
            }
            .into_any(),
        })
    });
    (count > 0).then(|| {
        view! {
            <section class="stack">
                <h2>{title}</h2>
                {first}
                {more}
            </section>
        }
        .into_any()
    })
}
