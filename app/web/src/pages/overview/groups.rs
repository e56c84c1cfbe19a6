//! The groups of the overview. What does not fit now stays closed, with its reasons.

use crate::parts::icon::{Glyph, Icon};
use crate::parts::right::RightLine;
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_core::{Group, Item};
use wegwijs_text::{Words, card, ui};

/// How many rights of a group are shown at first.
fn at_first(group: Group) -> usize {
    if group == Group::DoFirst { 3 } else { 7 }
}

/// A group with its rights; nothing if it is empty.
#[component]
pub fn GroupSection(group: Group) -> impl IntoView {
    let s = use_session();
    let all = RwSignal::new(false);
    let items =
        Memo::new(move |_| s.overview.with(|overview| overview.section(group).map(|section| section.items.clone()).unwrap_or_default()));
    let count = move || items.with(Vec::len);
    let any = move || count() > 0;
    let hides = move || !all.get() && count() > at_first(group);
    let shown = move || {
        let limit = if all.get() { usize::MAX } else { at_first(group) };
        items.with(|items| items.iter().take(limit).cloned().collect::<Vec<Item>>())
    };
    view! {
        <Show when=any>
            <section class="group">
                <div class="group-head">
                    <h2>{move || name(&s.words(), group)}</h2>
                    <span class="count">{count}</span>
                </div>
                <p class="soft">{move || hint(&s.words(), group)}</p>
                <For each=shown key=|item| item.right.clone() children=|item| view! { <RightLine item /> } />
                <Show when=hides>
                    <button type="button" class="button wide" on:click=move |_| all.set(true)>
                        {move || ui::overview::show_all(&s.words(), count() as i64)}
                    </button>
                </Show>
            </section>
        </Show>
    }
}

/// What probably does not fit now, closed; a gentle sentence for what would wound.
#[component]
pub fn NotNow() -> impl IntoView {
    let s = use_session();
    let items =
        move || s.overview.with(|overview| overview.section(Group::NotNow).map(|section| section.items.clone()).unwrap_or_default());
    let gentle = move || s.overview.with(|overview| overview.gentle);
    let few = move || s.overview.with(|overview| overview.found() < 3);
    view! {
        <Show when=gentle><p class="note">{move || ui::overview::gentle(&s.words())}</p></Show>
        <Show when=move || few() && !gentle()><p class="note">{move || ui::overview::talk(&s.words())}</p></Show>
        <Show when=move || !items().is_empty()>
            <details>
                <summary>
                    <b>{move || ui::overview::show_not_now(&s.words())}</b>
                    <span class="count">{move || items().len()}</span>
                    <Icon glyph=Glyph::Down />
                </summary>
                <p class="soft">{move || ui::overview::hint_not_now(&s.words())}</p>
                <ul>{move || items().into_iter().map(|item| view! { <Missed item /> }).collect_view()}</ul>
            </details>
        </Show>
    }
}

#[component]
fn Missed(item: Item) -> impl IntoView {
    let s = use_session();
    let card = move || s.interview.with(|interview| card(&s.words(), &s.rulebook(), interview.answers(), &item));
    move || {
        card().map(|card| {
            view! {
                <li class="missed">
                    <b>{card.name}</b>
                    <p class="soft small">{card.why.join(" · ")}</p>
                </li>
            }
        })
    }
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
