//! Choosing a language: each name in its own script, no flags.

use crate::live::{said, tap};
use crate::parts::icon::{Glyph, Icon};
use crate::parts::page::{Heading, Middle};
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_text::{Lang, ui};

/// The first page, and one tap away on any other.
#[component]
pub fn LanguagePage() -> impl IntoView {
    let s = use_session();
    let title = said(ui::language::title);
    let offer = move |lang: Lang| {
        view! {
            <li>
                <button type="button" class="answer" lang=lang.tag() dir=lang.dir()
                    aria-current=(s.lang() == lang).to_string() on:click=tap(move || s.choose(lang))>
                    <b>{lang.name()}</b>
                    <Icon glyph=Glyph::Forward />
                </button>
            </li>
        }
        .into_any()
    };
    view! {
        <Middle name=said(ui::language::page) title=title.clone()>
            <Heading text=title />
            <p class="soft">{said(ui::language::intro)}</p>
            <ul class="answers languages">{Lang::all().map(offer).collect_view()}</ul>
        </Middle>
    }
}
