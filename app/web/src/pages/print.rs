//! The page that the family takes along: what is on it, and the paper itself.

mod paper;

use crate::browser;
use crate::parts::bars::{BarButton, BottomBar};
use crate::parts::icon::{Glyph, Icon};
use crate::parts::page::{Heading, Middle};
use crate::session::{Session, use_session};
use leptos::prelude::*;
use paper::Paper;
use wegwijs_core::right::Domain;
use wegwijs_core::{Group, Item};
use wegwijs_text::{content, ui};

/// The groups on paper, in order: what can be done now, then what may come.
const PRINTED: [Group; 4] = [Group::DoFirst, Group::Apply, Group::Automatic, Group::Maybe];

/// A choice of what is printed, the paper, and the print button.
#[component]
pub fn PrintPage() -> impl IntoView {
    let s = use_session();
    let title = Signal::derive(move || ui::print::heading(&s.words()));
    view! {
        <Middle name=Signal::derive(move || ui::print::page(&s.words())) text=Signal::derive(move || vec![title.get()])>
            <div class="not-on-paper stack">
                <Heading text=title />
                <p class="soft">{move || ui::print::intro(&s.words())}</p>
                <button type="button" class="button main wide" on:click=move |_| browser::paper::print()>
                    <Icon glyph=Glyph::Printer />
                    {move || ui::print::button(&s.words())}
                </button>
                <p class="soft small">{move || ui::print::no_printer(&s.words())}</p>
                <details class="box">
                    <summary><b>{move || ui::print::choose(&s.words())}</b><Icon glyph=Glyph::Down /></summary>
                    <p class="soft small">{move || ui::print::choose_hint(&s.words())}</p>
                    <ul>{move || all(s).into_iter().map(|item| view! { <Pick item /> }).collect_view()}</ul>
                </details>
            </div>
            {move || view! { <Paper items=chosen(s) /> }}
        </Middle>
        <footer class="bottom">
            <BottomBar>
                <span></span>
                <BarButton glyph=Glyph::Printer press=browser::paper::print>{move || ui::print::button(&s.words())}</BarButton>
            </BottomBar>
        </footer>
    }
}

/// What can stand on paper. What could betray somebody to a reader at home stays off it.
fn all(s: Session) -> Vec<Item> {
    let rulebook = s.rulebook();
    let private = |item: &Item| rulebook.right(&item.right).is_some_and(|right| right.domains.contains(&Domain::Safety));
    let overview = s.overview.get();
    let sections = PRINTED.iter().filter_map(|group| overview.section(*group));
    sections.flat_map(|section| section.items.clone()).filter(|item| !private(item)).collect()
}

fn chosen(s: Session) -> Vec<Item> {
    s.off_paper.with(|off| all(s).into_iter().filter(|item| !off.contains(&item.right)).collect())
}

/// A tick for one right.
#[component]
fn Pick(item: Item) -> impl IntoView {
    let s = use_session();
    let (shown, named, id) = (item.right.clone(), item.right.clone(), item.right);
    let on = move || s.off_paper.with(|off| !off.contains(&shown));
    let set = move |on: bool| {
        s.off_paper.update(|off| {
            off.retain(|other| *other != id);
            if !on {
                off.push(id.clone());
            }
        });
    };
    view! {
        <li>
            <label class="switch">
                <input type="checkbox" prop:checked=on on:change:target=move |ev| set(ev.target().checked()) />
                {move || content::right(&s.words(), &named)}
            </label>
        </li>
    }
}
