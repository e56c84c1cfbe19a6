//! A right in the overview, closed to one line: picture, name, one phrase, and the last day if there is one.

use super::icon::{Glyph, Icon};
use super::right_open::Opened;
use super::tile::Tile;
use crate::browser::document;
use crate::live::{follow, place, said};
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_core::{Group, Item};
use wegwijs_text::card::{card, head};

/// One right; it opens in place.
#[component]
pub fn RightLine(item: Item) -> impl IntoView {
    let s = use_session();
    let open = RwSignal::new(false);
    let rulebook = s.rulebook();
    let id = format!("right-{}", item.right);
    let first = item.rows.first().is_some_and(|row| row.group == Group::DoFirst);
    let domain = rulebook.right(&item.right).and_then(|right| right.domains.first().copied());
    let (here, me, opened) = (id.clone(), item.right.clone(), item.clone());
    follow(move || {
        if s.wanted.with(|wanted| wanted.as_ref() == Some(&me)) {
            document::unfold(&here);
            s.wanted.set(None);
        }
    });
    let head = said(move |w| head(w, s.rulebook(), &item));
    let card = said(move |w| s.interview.with(|interview| card(w, s.rulebook(), interview.answers(), &opened)));
    let line = place(move || {
        head()
            .map(|head| {
                view! {
                    <Tile name=head.pictogram.to_string() domain />
                    <span class="grow">
                        <b>{head.name}</b>
                        <span class="two-lines">{head.phrase}</span>
                        {head.until.map(|until| view! { <span class="until">{until}</span> })}
                    </span>
                    <Icon glyph=Glyph::Down />
                }
                .into_any()
            })
            .into_any()
    });
    view! {
        <details class=if first { "right do-first" } else { "right" } id=id on:toggle:target=move |ev| open.set(ev.target().open())>
            <summary>{line}</summary>
            {place(move || open.get().then(|| card()).flatten().map(|card| view! { <Opened card /> }.into_any()).into_any())}
        </details>
    }
}
