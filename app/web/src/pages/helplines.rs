//! The telephone lines that are one tap away everywhere.

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
    let title = Signal::derive(move || ui::helplines::title(&s.words()));
    let lines = s.helplines();
    let checked = lines.iter().flat_map(|line| &line.sources).map(|source| source.checked).min();
    let spoken = lines.clone();
    let whats =
        move || spoken.iter().map(|line| format!("{}. {}", line.phone, content::helpline_what(&s.words(), &line.id))).collect::<Vec<_>>();
    view! {
        <Middle
            name=Signal::derive(move || ui::helplines::page(&s.words()))
            text=Signal::derive(move || [vec![title.get()], whats()].concat())
        >
            <Heading text=title />
            <p class="soft">{move || ui::helplines::intro(&s.words())}</p>
            <ul class="lines">{lines.into_iter().map(|line| view! { <PhoneLine line /> }).collect_view()}</ul>
            {checked.map(|day| view! {
                <p class="soft small">{move || ui::helplines::checked(&s.words(), &say::day(&s.words(), day))}</p>
            })}
        </Middle>
        <footer class="bottom"><BottomBar /></footer>
    }
}
