//! The list of children. Each is added with a month of birth, where it lives, and a picture; never a name.

mod draft;
mod form;

use crate::live::{live, place, said, tap};
use crate::parts::answer::{Answer, Unknowns};
use crate::parts::chip::Chip;
use crate::parts::icon::{Glyph, Icon};
use crate::session::{Session, use_session};
use form::ChildForm;
use leptos::prelude::*;
use wegwijs_core::{MAX_CHILDREN, Member};
use wegwijs_text::{Words, ui};

/// The list, or the form of one child.
#[component]
pub fn Children() -> impl IntoView {
    let s = use_session();
    let draft = RwSignal::new(None::<Member>);
    let none = move || count(s) == 0;
    place(move || match draft.get() {
        Some(member) => view! { <ChildForm member draft /> }.into_any(),
        None if none() => view! { <NoneYet draft /> }.into_any(),
        None => view! { <Listed draft /> }.into_any(),
    })
}

/// How many children are listed.
fn count(s: Session) -> usize {
    s.interview.with(|interview| interview.answers().children().unwrap_or(0))
}

#[component]
fn NoneYet(draft: RwSignal<Option<Member>>) -> impl IntoView {
    let s = use_session();
    let none = move || {
        s.interview.update(|interview| interview.set_children(Some(0)));
        s.advance();
    };
    view! {
        <div class="answers" role="group">
            <Answer
                label=said(ui::children::add)
                pictogram=Some("child".to_owned())
                chosen=live(|| false)
                press=tap(move || draft.set(Some(0)))
            />
            <Answer
                label=said(ui::children::none)
                pictogram=Some("no".to_owned())
                chosen=live(|| false)
                press=tap(none)
            />
        </div>
        <Unknowns />
    }
}

#[component]
fn Listed(draft: RwSignal<Option<Member>>) -> impl IntoView {
    let s = use_session();
    let list = place(move || (0..count(s)).map(|member| view! { <Child member=member as Member draft /> }).collect_view().into_any());
    let full = || view! { <p class="note">{said(move |w| ui::children::full(w, MAX_CHILDREN as i64))}</p> };
    let another = move || {
        view! {
            <button type="button" class="button wide" on:click=tap(move || draft.set(Some(count(s) as Member)))>
                <Icon glyph=Glyph::Plus />
                {said(ui::children::another)}
            </button>
        }
    };
    view! {
        <ul class="stack-tight">{list}</ul>
        {place(move || if count(s) < MAX_CHILDREN { another().into_any() } else { full().into_any() })}
        <button type="button" class="button main wide" on:click=tap(move || s.advance())>{said(ui::children::complete)}</button>
    }
}

#[component]
fn Child(member: Member, draft: RwSignal<Option<Member>>) -> impl IntoView {
    let s = use_session();
    let named = |what: fn(&Words) -> String| said(move |w| format!("{}: {}", what(w), ui::children::name(w, i64::from(member) + 1)));
    let remove = move || {
        s.interview.update(|interview| interview.remove_child(member));
        s.pictures.update(|pictures| {
            if usize::from(member) < pictures.len() {
                pictures.remove(usize::from(member));
            }
        });
    };
    view! {
        <li class="child">
            <span class="grow"><Chip member /></span>
            <button type="button" class="icon-button" aria-label=named(ui::children::change)
                on:click=tap(move || draft.set(Some(member)))>
                <Icon glyph=Glyph::Pencil />
            </button>
            <button type="button" class="icon-button" aria-label=named(ui::children::remove) on:click=tap(remove)>
                <Icon glyph=Glyph::Bin />
            </button>
        </li>
    }
}
