//! The middle of a page: its title, its heading that takes the focus, and what it would read aloud.

use crate::browser::document;
use crate::session::use_session;
use leptos::prelude::*;

/// The content of a page, under the top bar.
#[component]
pub fn Middle(
    /// The name of the page, for the title of the document.
    #[prop(into)]
    name: Signal<String>,
    /// What is read aloud.
    #[prop(into)]
    text: Signal<Vec<String>>,
    children: Children,
) -> impl IntoView {
    let s = use_session();
    Effect::new(move || document::title(&format!("{} – Wegwijs", name.get())));
    Effect::new(move || s.set_text(text.get()));
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
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            document::focus_heading();
        }
    });
    view! { <h1 tabindex="-1">{move || text.get()}</h1> }
}
