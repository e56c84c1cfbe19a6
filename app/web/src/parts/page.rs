//! The middle of a page: its title, its heading that takes the focus, and what it would read aloud.

use crate::browser::document;
use crate::live::{Live, Said, follow};
use crate::session::use_session;
use leptos::prelude::*;

/// The content of a page, under the top bar.
#[component]
pub fn Middle(
    /// The name of the page, for the title of the document.
    name: Said,
    /// What it says first; it is read aloud.
    title: Said,
    /// What is read aloud after it.
    #[prop(optional)]
    more: Option<Live<Vec<String>>>,
    children: Children,
) -> impl IntoView {
    let s = use_session();
    follow(move || document::title(&format!("{} – Wegwijs", name())));
    follow(move || s.set_text([vec![title()], more.as_ref().map(|more| more()).unwrap_or_default()].concat()));
    view! {
        <main class="page">
            <div class="stack">{children()}</div>
        </main>
    }
}

/// The heading of a page; it takes the focus when the page appears.
#[component]
pub fn Heading(
    /// What it says.
    text: Said,
) -> impl IntoView {
    follow(document::focus_heading);
    view! { <h1 tabindex="-1">{text}</h1> }
}
