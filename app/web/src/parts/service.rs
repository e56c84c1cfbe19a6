//! A service, closed to one line: picture, name, kind, how far, and whether it is open.

use super::dutch::Dutch;
use super::icon::{Glyph, Icon};
use super::service_open::OpenedService;
use super::tile::Tile;
use crate::live::{place, said};
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_core::hours::Openness;
use wegwijs_core::near::{self, Near};
use wegwijs_text::say;
use wegwijs_text::service::service;

/// One service; it opens in place.
#[component]
pub fn ServiceLine(near: Near<'static>) -> impl IntoView {
    let s = use_session();
    let open = RwSignal::new(false);
    let card = said(move |w| {
        let nearby = s.nearby()?;
        let own = s.own_rights();
        let rights = near::helps_with(nearby.directory, near.service, &own.iter().collect());
        Some(service(w, nearby.directory, &s.services(nearby), &near, &rights, s.moment()))
    });
    let opened = card.clone();
    let line = place(move || {
        card()
            .map(|card| {
                let under = [Some(card.kind), card.distance].into_iter().flatten().collect();
                view! {
                    <Tile name=card.pictogram.to_string() domain=card.domain />
                    <span class="grow">
                        <b><Dutch text=card.name /></b>
                        <span class="two-lines">{say::list(&s.words(), under)}</span>
                        <span class=state(card.now.state)>{card.now.text}</span>
                    </span>
                    <Icon glyph=Glyph::Down />
                }
                .into_any()
            })
            .into_any()
    });
    view! {
        <details class="right service" on:toggle:target=move |ev| open.set(ev.target().open())>
            <summary>{line}</summary>
            {place(move || open.get().then(|| opened()).flatten().map(|card| view! { <OpenedService card /> }.into_any()).into_any())}
        </details>
    }
}

/// Open is marked by more than a colour: its words are bold.
fn state(state: Openness) -> &'static str {
    match state {
        Openness::Open => "state open",
        _ => "state",
    }
}
