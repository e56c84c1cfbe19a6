//! The telephone lines that are one tap away everywhere.

use crate::live::said;
use crate::parts::bars::BottomBar;
use crate::parts::page::{Heading, Middle};
use crate::parts::phone::PhoneLine;
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_text::{content, say, ui};

/// All of them, most general first.
#[component]
pub fn HelplinesPage() -> impl IntoView {
    let s = use_session();
    let title = said(ui::helplines::title);
    let lines = s.helplines();
    let checked = lines.iter().flat_map(|line| &line.sources).map(|source| source.checked).min();
    let spoken = lines.clone();
    let whats = said(move |w| spoken.iter().map(|line| format!("{}. {}", line.phone, content::helpline_what(w, &line.id))).collect());
    view! {
        <Middle name=said(ui::helplines::page) title=title.clone() more=whats>
            <Heading text=title />
            <p class="soft">{said(ui::helplines::intro)}</p>
            <ul class="lines">{lines.into_iter().map(|line| view! { <PhoneLine line /> }).collect_view()}</ul>
            {checked.map(|day| view! {
                <p class="soft small">{said(move |w| ui::helplines::checked(w, &say::day(w, day)))}</p>
            }.into_any())}
        </Middle>
        <footer class="bottom"><BottomBar /></footer>
    }
}
