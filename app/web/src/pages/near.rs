//! What is near, and a search box over rights and services. Nothing is asked of the family but a postcode.

mod around;
mod filters;
mod map;
mod search;
mod uncovered;

use crate::live::{follow, place, said, tap};
use crate::parts::bars::BottomBar;
use crate::parts::fields::DigitsField;
use crate::parts::page::{Heading, Middle};
use crate::route::Route;
use crate::session::{Looked, Session, use_session};
use crate::typed;
use around::Around;
use leptos::prelude::*;
use search::SearchBox;
use uncovered::Uncovered;
use wegwijs_core::place;
use wegwijs_text::{Words, ui};

/// The page.
#[component]
pub fn NearPage() -> impl IntoView {
    let s = use_session();
    follow(move || s.look(false));
    let title = said(move |w| title(s, w));
    let query = RwSignal::new(String::new());
    let idle = Memo::new(move |_| query.with(|query| query.trim().is_empty()));
    view! {
        <Middle name=said(ui::near::page) title=title.clone()>
            <Heading text=title />
            <SearchBox query />
            {place(move || if idle.get() { view! { <Here /> }.into_any() } else { ().into_any() })}
        </Middle>
        <footer class="bottom"><BottomBar /></footer>
    }
}

fn title(s: Session, words: &Words) -> String {
    let nearby = s.nearby().filter(|nearby| Some(nearby.postcode) == s.postcode());
    let here = nearby.and_then(|nearby| place::find(&nearby.directory.places, nearby.postcode));
    here.map_or_else(|| ui::near::title_unknown(words), |here| ui::around::title(words, &format!("{} {}", here.postcode, here.name)))
}

/// As far as looking has come.
#[component]
fn Here() -> impl IntoView {
    let s = use_session();
    let asking = RwSignal::new(false);
    place(move || match s.near.get() {
        _ if asking.get() || s.postcode().is_none() => view! { <Ask asking /> }.into_any(),
        Looked::NotYet | Looked::Fetching(_) => view! {
            <p role="status">{said(ui::near::loading)}</p>
            <div class="bone" aria-hidden="true"></div>
            <div class="bone" aria-hidden="true"></div>
        }
        .into_any(),
        Looked::Failed(_) => view! { <Failed /> }.into_any(),
        Looked::Found(nearby) => match &nearby.area {
            Some(area) => view! { <Around nearby area asking /> }.into_any(),
            None => view! { <Uncovered nearby asking /> }.into_any(),
        },
    })
}

#[component]
fn Failed() -> impl IntoView {
    let s = use_session();
    view! {
        <p role="alert">{said(ui::near::failed)}</p>
        <button type="button" class="button main wide" on:click=tap(move || s.look(true))>{said(ui::near::again)}</button>
        <button type="button" class="button wide" on:click=tap(move || s.go(Route::Helplines))>{said(ui::near::lines)}</button>
    }
}

/// Asks for a postcode.
#[component]
fn Ask(asking: RwSignal<bool>) -> impl IntoView {
    let s = use_session();
    let typed = RwSignal::new(String::new());
    let refused = RwSignal::new(None::<String>);
    let wrong = said(move |w| refused.get().map(|code| ui::ask::postcode_unknown(w, &code)));
    let show = move || match typed::postcode(&typed.get_untracked()) {
        Some(postcode) => {
            s.tell_postcode(postcode);
            asking.set(false);
        }
        None => refused.set(Some(typed.get_untracked().trim().to_owned())),
    };
    view! {
        <form class="stack" novalidate on:submit=move |ev| { ev.prevent_default(); show(); }>
            <p>{said(ui::near::ask)}</p>
            <DigitsField label=said(ui::ask::postcode) typed wrong />
            <button type="submit" class="button main wide">{said(ui::near::show)}</button>
        </form>
    }
}

/// A button that asks for another postcode.
#[component]
fn Another(asking: RwSignal<bool>) -> impl IntoView {
    view! { <button type="button" class="link" on:click=tap(move || asking.set(true))>{said(ui::around::other)}</button> }
}
