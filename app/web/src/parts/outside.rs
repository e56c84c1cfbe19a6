//! Whom to turn to, and where a rule was read: what leads out of the page.

use super::dutch::{Dutch, Tel};
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_text::card::{Contact, SourceText};
use wegwijs_text::ui;

/// People to turn to, under a title; nothing if there are none.
#[component]
pub fn Contacts(title: String, contacts: Vec<Contact>) -> impl IntoView {
    (!contacts.is_empty()).then(|| {
        view! {
            <section>
                <h3>{title}</h3>
                <ul>{contacts.into_iter().map(|contact| view! { <li class="dot"><Whom contact /></li> }.into_any()).collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}

/// Somebody to turn to.
#[component]
pub fn Whom(contact: Contact) -> impl IntoView {
    let Contact { name, what, phone, url } = contact;
    let named = match url {
        Some(url) => view! { <a class="link" href=url rel="noreferrer"><Dutch text=name /></a> }.into_any(),
        None => view! { <b><Dutch text=name /></b> }.into_any(),
    };
    view! {
        <p class="row">{named} {phone.map(|number| view! { <Tel number /> })}</p>
        {what.map(|what| view! { <p class="soft">{what}</p> }.into_any())}
    }
}

/// Where a rule was read, and when.
#[component]
pub fn Sources(sources: Vec<SourceText>) -> impl IntoView {
    let s = use_session();
    let line = |source: SourceText| {
        let SourceText { title, url, checked } = source;
        let named = match url {
            Some(url) => view! { <a class="link" href=url rel="noreferrer"><Dutch text=title /></a> }.into_any(),
            None => view! { <Dutch text=title /> }.into_any(),
        };
        view! { <li class="small">{named} <span class="soft two-lines">{checked}</span></li> }.into_any()
    };
    view! {
        <section>
            <h3>{ui::right::source(&s.words())}</h3>
            <ul>{sources.into_iter().map(line).collect_view()}</ul>
        </section>
    }
}
