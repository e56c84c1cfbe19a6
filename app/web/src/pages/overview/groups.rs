//! The groups of the overview. What does not fit now stays closed, with its reasons.

use crate::live::{follow, place, said, tap};
use crate::parts::icon::{Glyph, Icon};
use crate::parts::right::RightLine;
use crate::session::{Session, use_session};
use leptos::prelude::*;
use wegwijs_core::id::RightId;
use wegwijs_core::{Group, Item};
use wegwijs_text::{Words, card, ui};

/// How many rights of a group are shown at first.
fn at_first(group: Group) -> usize {
    if group == Group::DoFirst { 3 } else { 7 }
}

/// With fewer rights than this, talking to somebody is the better way.
const FEW: usize = 3;

/// A group with its rights; nothing if it is empty.
#[component]
pub fn GroupSection(group: Group) -> impl IntoView {
    let s = use_session();
    let items = items(s, group);
    let count = items.len();
    let all = RwSignal::new(false);
    let rights = |items: &[Item]| items.iter().cloned().map(|item| view! { <RightLine item /> }).collect_view();
    let (first, rest) = items.split_at(count.min(at_first(group)));
    let (first, rest) = (rights(first), rest.to_vec());
    let folded: Vec<RightId> = rest.iter().map(|item| item.right.clone()).collect();
    follow(move || {
        if s.wanted.with(|wanted| wanted.as_ref().is_some_and(|wanted| folded.contains(wanted))) {
            all.set(true);
        }
    });
    let unfold = move || {
        view! {
            <button type="button" class="button wide" on:click=tap(move || all.set(true))>
                {said(move |w| ui::overview::show_all(w, count as i64))}
            </button>
        }
    };
    (count > 0).then(|| {
        view! {
            <section class="group">
                <div class="group-head">
                    <h2>{said(move |w| name(w, group))}</h2>
                    <span class="count">{count.to_string()}</span>
                </div>
                <p class="soft">{said(move |w| hint(w, group))}</p>
                {first}
                {place(move || match (rest.is_empty(), all.get()) {
                    (true, _) => ().into_any(),
                    (false, true) => rights(&rest).into_any(),
                    (false, false) => unfold().into_any(),
                })}
            </section>
        }
    })
}

fn items(s: Session, group: Group) -> Vec<Item> {
    s.judged().overview.section(group).map(|section| section.items.clone()).unwrap_or_default()
}

/// What probably does not fit now, closed; a gentle sentence for what would wound.
#[component]
pub fn NotNow() -> impl IntoView {
    let s = use_session();
    let items = items(s, Group::NotNow);
    let judged = s.judged();
    let note = match (judged.overview.gentle, judged.overview.found() < FEW) {
        (true, _) => Some(said(ui::overview::gentle)),
        (false, true) => Some(said(ui::overview::talk)),
        (false, false) => None,
    };
    let count = items.len();
    view! {
        {note.map(|note| view! { <p class="note">{note}</p> }.into_any())}
        {(count > 0).then(|| view! {
            <details>
                <summary>
                    <b>{said(ui::overview::show_not_now)}</b>
                    <span class="count">{count.to_string()}</span>
                    <Icon glyph=Glyph::Down />
                </summary>
                <p class="soft">{said(ui::overview::hint_not_now)}</p>
                <ul>{items.into_iter().map(|item| view! { <Missed item /> }).collect_view()}</ul>
            </details>
        }.into_any())}
    }
}

#[component]
fn Missed(item: Item) -> impl IntoView {
    let s = use_session();
    let card = s.interview.with(|interview| card(&s.words(), s.rulebook(), interview.answers(), &item));
    card.map(|card| {
        view! {
            <li class="missed">
                <b>{card.name}</b>
                <p class="soft small">{card.why.join(" · ")}</p>
            </li>
        }
    })
}

fn name(words: &Words, group: Group) -> String {
    match group {
        Group::DoFirst => ui::overview::group_do_first(words),
        Group::Apply => ui::overview::group_apply(words),
        Group::Automatic => ui::overview::group_automatic(words),
        Group::Maybe => ui::overview::group_maybe(words),
        Group::Offer => ui::overview::group_offer(words),
        Group::NotNow => ui::overview::group_not_now(words),
    }
}

fn hint(words: &Words, group: Group) -> String {
    match group {
        Group::DoFirst => ui::overview::hint_do_first(words),
        Group::Apply => ui::overview::hint_apply(words),
        Group::Automatic => ui::overview::hint_automatic(words),
        Group::Maybe => ui::overview::hint_maybe(words),
        Group::Offer => ui::overview::hint_offer(words),
        Group::NotNow => ui::overview::hint_not_now(words),
    }
}
