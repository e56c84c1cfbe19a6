//! A service, closed to one line: picture, name, kind, how far, and whether it is open.

use super::dutch::Dutch;
use super::icon::{Glyph, Icon};
use super::service_open::OpenedService;
use super::tile::Tile;
use crate::live::{place, said};
use crate::session::{Nearby, use_session};
use leptos::prelude::*;
use wegwijs_core::hours::Openness;
use wegwijs_core::near::Near;
use wegwijs_text::service::head;

/// One service; it opens in place.
#[component]
pub fn ServiceLine(nearby: &'static Nearby, near: Near<'static>) -> impl IntoView {
    let s = use_session();
    let open = RwSignal::new(false);
    let head = said(move |w| head(w, nearby.directory, &near, s.moment()));
    let line = place(move || {
        let head = head();
        view! {
            <Tile name=head.pictogram.to_string() domain=head.domain />
            <span class="grow">
                <b><Dutch text=head.name /></b>
                <span class="two-lines">{head.under}</span>
                <span class=state(head.now.state)>{head.now.text}</span>
            </span>
            <Icon glyph=Glyph::Down />
        }
        .into_any()
    });
    view! {
        <details class="right service" on:toggle:target=move |ev| open.set(ev.target().open())>
            <summary>{line}</summary>
            {place(move || match open.get() {
                true => view! { <OpenedService nearby near /> }.into_any(),
                false => ().into_any(),
            })}
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
