//! A postcode whose services are not known: said by name, with what helps everywhere. Never an empty list.

use super::Another;
use crate::live::{place, said, tap};
use crate::pages::overview::Elsewhere;
use crate::parts::dutch::Dutch;
use crate::route::Route;
use crate::session::{Nearby, use_session};
use leptos::prelude::*;
use wegwijs_core::directory::Finder;
use wegwijs_core::place;
use wegwijs_core::region::Region;
use wegwijs_text::{content, ui};

/// What helps everywhere.
#[component]
pub fn Uncovered(nearby: &'static Nearby, asking: RwSignal<bool>) -> impl IntoView {
    let s = use_session();
    let town = place::find(&nearby.directory.places, nearby.postcode);
    let region = Region::of(nearby.postcode);
    let said_first = said(move |w| match (town, region) {
        (_, Some(Region::Wallonia)) => ui::around::uncovered_wallonia(w),
        (Some(town), _) => ui::around::uncovered(w, &format!("{} {}", town.postcode, town.name)),
        (None, _) => ui::around::unknown(w, &nearby.postcode.to_string()),
    });
    let finder = |finder: &'static Finder| {
        view! {
            <li class="dot">
                <a class="link" href=finder.url.as_str() rel="noreferrer"><Dutch text=finder.name.as_str() /></a>
                <p class="soft">{said(move |w| content::finder(w, &finder.id))}</p>
            </li>
        }
        .into_any()
    };
    view! {
        <p class="note">{said_first}</p>
        {place(|| view! { <Elsewhere /> }.into_any())}
        {town.map(|town| view! {
            <section class="box stack-tight">
                <h2><Dutch text=town.ocmw() /></h2>
                <p>{said(ui::around::ocmw_what)}</p>
            </section>
        }.into_any())}
        <button type="button" class="button main wide" on:click=tap(move || s.go(Route::Helplines))>{said(ui::near::lines)}</button>
        <section class="opened-list stack-tight">
            <h2>{said(ui::around::finders)}</h2>
            <ul>{nearby.directory.finders.iter().map(finder).collect_view()}</ul>
        </section>
        <Another asking />
        <p class="soft small">{said(ui::around::credits)}</p>
    }
}
