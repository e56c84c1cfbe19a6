//! The services near: filters, a map, and a list that says the same.

use super::Another;
use super::filters::Filters;
use super::map::NearMap;
use crate::browser::document;
use crate::live::{Said, place, said, shown, tap};
use crate::parts::icon::{Glyph, Icon};
use crate::parts::service::ServiceLine;
use crate::route::Route;
use crate::session::{Nearby, Session, use_session};
use leptos::prelude::*;
use std::sync::Arc;
use wegwijs_core::directory::Area;
use wegwijs_core::filter::{Filter, Fit};
use wegwijs_core::near::Near;
use wegwijs_text::ui;

/// How many services are shown at first.
const AT_FIRST: usize = 10;

/// Services that are known to fit, and those to ask.
#[derive(Default)]
struct Sorted {
    fitting: Vec<Near<'static>>,
    to_ask: Vec<Near<'static>>,
}

/// What is near a postcode.
#[component]
pub fn Around(nearby: &'static Nearby, area: &'static Area, asking: RwSignal<bool>) -> impl IntoView {
    let s = use_session();
    let filter = RwSignal::new(Filter::default());
    let sorted = Memo::new_with_compare(move |_| Arc::new(sorted(s, nearby, &filter.get())), |_, _| true);
    let all = RwSignal::new(false);
    let list = move || {
        let sorted = sorted.get();
        if sorted.fitting.is_empty() && sorted.to_ask.is_empty() {
            return view! { <p class="note" role="status">{said(ui::around::filter_none)}</p> }.into_any();
        }
        view! {
            <Services nearby services=sorted.fitting.clone() title=said(ui::near::services) all />
            <Services nearby services=sorted.to_ask.clone() title=said(ui::around::filter_ask) all />
        }
        .into_any()
    };
    view! {
        <Another asking />
        <div class="stack-tight">
            <details class="box fold">
                <summary><b>{said(ui::around::filter)}</b> <Icon glyph=Glyph::Down /></summary>
                <Filters filter directory=nearby.directory tongues=tongues(area) />
            </details>
            <MapFold nearby sorted />
        </div>
        {shown(move || filter.with(Filter::is_chosen), move || view! {
            <button type="button" class="link" on:click=tap(move || filter.set(Filter::default()))>{said(ui::around::filter_clear)}</button>
        }.into_any())}
        {place(list)}
        <button type="button" class="button wide" on:click=tap(move || s.go(Route::Helplines))>{said(ui::near::lines)}</button>
        <p class="soft small">{said(ui::around::straight)} " " {said(ui::around::credits)}</p>
    }
}

fn sorted(s: Session, nearby: &'static Nearby, filter: &Filter) -> Sorted {
    let mut sorted = Sorted::default();
    for near in s.services(nearby) {
        match filter.fit(nearby.directory, near.service) {
            Fit::Yes => sorted.fitting.push(near),
            Fit::Ask => sorted.to_ask.push(near),
            Fit::No => {}
        }
    }
    sorted
}

/// The map, open where there is room for it beside the list; drawn only while it is open.
#[component]
fn MapFold(nearby: &'static Nearby, sorted: Memo<Arc<Sorted>>) -> impl IntoView {
    let open = RwSignal::new(document::is_roomy());
    let map = move || {
        let sorted = sorted.get();
        view! { <NearMap nearby services=[sorted.fitting.clone(), sorted.to_ask.clone()].concat() /> }.into_any()
    };
    view! {
        <details class="box fold" open=open.get_untracked() on:toggle:target=move |ev| open.set(ev.target().open())>
            <summary><b>{said(ui::around::map)}</b> <Icon glyph=Glyph::Down /></summary>
            {shown(move || open.get(), move || place(map).into_any())}
        </details>
    }
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
