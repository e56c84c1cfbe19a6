//! The page that the family takes along: what is on it, and the paper itself.

mod paper;

use crate::browser;
use crate::live::{place, said, tap};
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
    let title = said(ui::print::heading);
    view! {
        <Middle name=said(ui::print::page) title=title.clone()>
            <div class="not-on-paper stack">
                <Heading text=title />
                <p class="soft">{said(ui::print::intro)}</p>
                <button type="button" class="button main wide" on:click=tap(browser::paper::print)>
                    <Icon glyph=Glyph::Printer />
                    {said(ui::print::button)}
                </button>
                <p class="soft small">{said(ui::print::no_printer)}</p>
                <details class="box">
                    <summary><b>{said(ui::print::choose)}</b><Icon glyph=Glyph::Down /></summary>
                    <p class="soft small">{said(ui::print::choose_hint)}</p>
                    <ul>{all(s).into_iter().map(|item| view! { <Pick item /> }).collect_view()}</ul>
                </details>
            </div>
            {place(move || view! { <Paper items=chosen(s) /> }.into_any())}
        </Middle>
        <footer class="bottom">
            <BottomBar>
                <span></span>
                <BarButton glyph=Glyph::Printer press=tap(browser::paper::print)>{said(ui::print::button)}</BarButton>
            </BottomBar>
        </footer>
    }
}

/// What can stand on paper. What could betray somebody to a reader at home stays off it.
fn all(s: Session) -> Vec<Item> {
    let rulebook = s.rulebook();
    let private = |item: &Item| rulebook.right(&item.right).is_some_and(|right| right.domains.contains(&Domain::Safety));
    let judged = s.judged();
    let sections = PRINTED.iter().filter_map(|group| judged.overview.section(*group));
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
    let on = s.off_paper.with(|off| !off.contains(&shown));
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
                {said(move |w| content::right(w, &named))}
            </label>
        </li>
    }
}
