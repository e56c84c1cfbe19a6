//! A right, opened: what can go wrong comes before everything else.

use super::dutch::{Dutch, Tel};
use super::tile::{Size, Tile};
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_text::card::{Card, CautionText, Contact, SourceText};
use wegwijs_text::ui;

/// All a family reads about one right.
#[component]
pub fn Opened(card: Card) -> impl IntoView {
    let s = use_session();
    let w = s.words();
    let depends: Vec<String> = card.open.into_iter().chain(card.open_figure).collect();
    let related: Vec<String> = card.related.into_iter().map(|(_, name)| name).collect();
    let refused: Vec<String> = card.appeal.into_iter().collect();
    view! {
        <div class="opened">
            {card.cautions.into_iter().map(|caution| view! { <Caution caution /> }).collect_view()}
            <section>
                <p>{card.what}</p>
                <p class="official">{ui::right::official(&w)} ": " <Dutch text=card.official /></p>
                <p>{card.granted}</p>
                {card.verify.map(|verify| view! { <p class="note">{verify}</p> })}
            </section>
            <Lines title=ui::right::why(&w) lines=card.why />
            <Lines title=ui::right::depends(&w) lines=depends />
            <Lines title=ui::right::also_needed(&w) lines=card.also_needed />
            <section>
                <h3>{ui::right::steps(&w)}</h3>
                <ol>{card.steps.into_iter().map(|step| view! { <li>{step}</li> }).collect_view()}</ol>
                {card.until.map(|until| view! { <p><span class="until">{until}</span></p> })}
                {card.claim_back.map(|back| view! { <p>{back}</p> })}
            </section>
            <Bring documents=card.documents />
            <section>
                <h3>{ui::right::place(&w)}</h3>
                {card.body.map(|contact| view! { <Whom contact /> })}
                <p class="soft">{card.channels.join(" · ")}</p>
            </section>
            <section>
                <h3>{ui::right::say(&w)}</h3>
                {card.desk_meaning.map(|meaning| view! { <p>{meaning}</p> })}
                <p class="say" lang="nl" dir="ltr">{card.desk}</p>
            </section>
            <Contacts title=ui::right::go_along(&w) contacts=card.go_along />
            <Lines title=ui::right::meanwhile(&w) lines=card.meanwhile />
            <Lines title=ui::right::refused(&w) lines=refused />
            <Lines title=ui::right::related(&w) lines=related />
            <Sources sources=card.sources />
        </div>
    }
}

#[component]
fn Caution(caution: CautionText) -> impl IntoView {
    let s = use_session();
    let w = s.words();
    view! {
        <div class="caution">
            <h3>{ui::right::caution(&w)}</h3>
            <p>{caution.text}</p>
            {caution.ask.map(|contact| view! {
                <p>{ui::right::ask_first(&w, &contact.name)}</p>
                {contact.phone.map(|number| view! { <p><Tel number /></p> })}
            })}
        </div>
    }
}

/// A title with lines under it; nothing if there are none.
#[component]
fn Lines(title: String, lines: Vec<String>) -> impl IntoView {
    (!lines.is_empty()).then(|| {
        view! {
            <section>
                <h3>{title}</h3>
                <ul>{lines.into_iter().map(|line| view! { <li class="dot">{line}</li> }).collect_view()}</ul>
            </section>
        }
    })
}

#[component]
fn Bring(documents: Vec<(wegwijs_core::id::Pictogram, String)>) -> impl IntoView {
    let s = use_session();
    let paper = |(picture, name): (wegwijs_core::id::Pictogram, String)| {
        view! { <li class="to-bring"><Tile name=picture.to_string() size=Size::Little />{name}</li> }
    };
    (!documents.is_empty()).then(|| {
        view! {
            <section>
                <h3>{ui::right::bring(&s.words())}</h3>
                <ul>{documents.into_iter().map(paper).collect_view()}</ul>
            </section>
        }
    })
}

#[component]
fn Contacts(title: String, contacts: Vec<Contact>) -> impl IntoView {
    (!contacts.is_empty()).then(|| {
        view! {
            <section>
                <h3>{title}</h3>
                <ul>{contacts.into_iter().map(|contact| view! { <li class="dot"><Whom contact /></li> }).collect_view()}</ul>
            </section>
        }
    })
}

/// Somebody to turn to.
#[component]
fn Whom(contact: Contact) -> impl IntoView {
    let Contact { name, what, phone, url } = contact;
    let named = match url {
        Some(url) => view! { <a class="link" href=url rel="noreferrer"><Dutch text=name /></a> }.into_any(),
        None => view! { <b><Dutch text=name /></b> }.into_any(),
    };
    view! {
        <p class="row">{named} {phone.map(|number| view! { <Tel number /> })}</p>
        {what.map(|what| view! { <p class="soft">{what}</p> })}
    }
}

#[component]
fn Sources(sources: Vec<SourceText>) -> impl IntoView {
    let s = use_session();
    let line = |source: SourceText| {
        let SourceText { title, url, checked } = source;
        let named = match url {
            Some(url) => view! { <a class="link" href=url rel="noreferrer"><Dutch text=title /></a> }.into_any(),
            None => view! { <Dutch text=title /> }.into_any(),
        };
        view! { <li class="small">{named} <span class="soft two-lines">{checked}</span></li> }
    };
    view! {
        <section>
            <h3>{ui::right::source(&s.words())}</h3>
            <ul>{sources.into_iter().map(line).collect_view()}</ul>
        </section>
    }
}
