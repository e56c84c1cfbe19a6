//! A right in the overview, closed to one line: picture, name, one phrase, and the last day if there is one.

use super::chip::Chip;
use super::icon::{Glyph, Icon};
use super::right_open::Opened;
use super::tile::Tile;
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_core::{Group, Item};
use wegwijs_text::card;

/// One right; it opens in place.
#[component]
pub fn RightLine(item: Item) -> impl IntoView {
    let s = use_session();
    let open = RwSignal::new(false);
    let rulebook = s.rulebook();
    let id = format!("right-{}", item.right);
    let first = item.rows.first().is_some_and(|row| row.group == Group::DoFirst);
    let domain = rulebook.right(&item.right).and_then(|right| right.domains.first().copied());
    let members = item.members();
    let card = Memo::new(move |_| s.interview.with(|interview| card(&s.words(), &s.rulebook(), interview.answers(), &item)));
    let line = move || {
        card.get().map(|card| {
            view! {
                <Tile name=card.pictogram.to_string() domain />
                <span class="grow">
                    <b>{card.name}</b>
                    <span class="two-lines">{card.phrase}</span>
                    {card.until.map(|until| view! { <span class="until">{until}</span> })}
                </span>
                <Icon glyph=Glyph::Down />
            }
        })
    };
    view! {
        <details class="right" class:do-first=first id=id on:toggle:target=move |ev| open.set(ev.target().open())>
            <summary>{line}</summary>
            <Show when=move || open.get()>
                {(!members.is_empty()).then(|| {
                    let chips = members.iter().map(|member| view! { <li><Chip member=*member /></li> }).collect_view();
                    view! { <ul class="row plain for-children">{chips}</ul> }
                })}
                {move || card.get().map(|card| view! { <Opened card /> })}
            </Show>
        </details>
    }
}
