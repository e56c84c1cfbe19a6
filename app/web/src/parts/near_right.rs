//! Who near the family can help with a right: two ways or more where they exist, and a name for what is lacking.

use super::dutch::{Dutch, Tel};
use super::service_open::Ways;
use crate::live::{follow, place, said, tap};
use crate::route::Route;
use crate::session::{Nearby, use_session};
use leptos::prelude::*;
use wegwijs_core::directory::Category;
use wegwijs_core::id::RightId;
use wegwijs_core::near::{self, Near};
use wegwijs_text::{content, say, service, ui};

/// How many services stand with a right.
const MOST: usize = 3;

/// The section; until a postcode is told it asks for one.
#[component]
pub fn NearRight(right: RightId) -> impl IntoView {
    let s = use_session();
    follow(move || s.look(false));
    let open = tap(move || s.go(Route::Near));
    let known = s.postcode().is_some();
    view! {
        <section>
            <h3>{said(ui::near::here)}</h3>
            {place(move || s.nearby().map(|nearby| helpers(nearby, &right)).into_any())}
            <button type="button" class="link" on:click=open>
                {said(move |w| if known { ui::near::here_more(w) } else { ui::near::here_ask(w) })}
            </button>
        </section>
    }
}

fn helpers(nearby: &'static Nearby, right: &RightId) -> AnyView {
    let s = use_session();
    let all = s.services(nearby);
    let found = near::helping(nearby.directory, &all, right, MOST);
    let lacking = if nearby.area.is_some() { near::lacking(nearby.directory, &all, right) } else { Vec::new() };
    view! {
        {lacking.into_iter().map(|kind| lack(nearby, &all, kind)).collect_view()}
        <ul>{found.into_iter().map(|near| line(nearby, near)).collect_view()}</ul>
    }
    .into_any()
}

/// One helper in two lines: name and number, kind and distance.
fn line(nearby: &'static Nearby, near: Near<'static>) -> AnyView {
    let w = use_session().words();
    let ways = (!near::reachable(near.service)).then(|| service::kinds_in(&w, nearby.directory, near.service));
    let ways = ways.map(|kinds| ui::around::via(&w, &say::list(&w, kinds)));
    view! {
        <li class="dot">
            <p class="row">
                <b><Dutch text=near.service.name.as_str() /></b>
                {near.service.phone.as_ref().map(|phone| view! { <Tel number=phone.value.as_str() /> })}
            </p>
            <p class="soft small">{service::kind_and_distance(&w, &near)}</p>
            {ways.map(|ways| view! { <p class="small">{ways}</p> }.into_any())}
        </li>
    }
    .into_any()
}

/// A kind that has nobody here, said by name, and whom to ask.
fn lack(nearby: &'static Nearby, all: &[Near<'static>], kind: &'static Category) -> AnyView {
    let w = use_session().words();
    let name = content::category(&w, &kind.id);
    let entrances = service::entrances(&w, nearby.directory, all, Some(kind));
    view! {
        <p>{ui::around::lacking(&w, &name, &nearby.postcode.to_string())}</p>
        <Ways entrances />
    }
    .into_any()
}
