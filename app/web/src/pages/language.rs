//! Choosing a language: each name in its own script, no flags.

use crate::parts::icon::{Glyph, Icon};
use crate::parts::page::{Heading, Middle};
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_text::{Lang, ui};

/// The first page, and one tap away on any other.
#[component]
pub fn LanguagePage() -> impl IntoView {
    let s = use_session();
    let title = Signal::derive(move || ui::language::title(&s.words()));
    let offer = move |lang: Lang| {
        let now = move || s.lang() == lang;
        view! {
            <li>
                <button type="button" class="answer" lang=lang.tag() dir=lang.dir()
                    aria-current=move || now().then_some("true") on:click=move |_| s.choose(lang)>
                    <b>{lang.name()}</b>
                    <Icon glyph=Glyph::Forward />
                </button>
            </li>
        }
    };
    view! {
        <Middle name=Signal::derive(move || ui::language::page(&s.words())) text=Signal::derive(move || vec![title.get()])>
            <Heading text=title />
            <p class="soft">{move || ui::language::intro(&s.words())}</p>
            <ul class="answers languages">{Lang::all().map(offer).collect_view()}</ul>
        </Middle>
    }
}
