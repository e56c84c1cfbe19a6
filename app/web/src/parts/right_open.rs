//! A right, opened: what can go wrong comes before everything else.

use super::chip::Chip;
use super::dutch::Dutch;
use super::local::Local;
use super::near_right::NearRight;
use super::outside::{Contacts, Sources, Whom};
use super::tile::{Size, Tile};
use crate::live::tap;
use crate::route::Route;
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_core::Member;
use wegwijs_core::id::RightId;
use wegwijs_text::card::{Card, CautionText};
use wegwijs_text::ui;

/// All a family reads about one right.
#[component]
pub fn Opened(card: Card) -> impl IntoView {
    let s = use_session();
    let w = s.words();
    let depends: Vec<String> = card.open.into_iter().chain(card.open_figure).collect();
    let refused: Vec<String> = card.appeal.into_iter().collect();
    view! {
        <div class="opened">
            {card.cautions.into_iter().map(|caution| view! { <Caution caution /> }).collect_view()}
            {card.ended.map(|ended| view! { <p class="note"><b>{ended}</b></p> }.into_any())}
            <ForChildren members=card.members />
            <section>
                <p>{card.what}</p>
                <p class="official">{ui::right::official(&w)} ": " <Dutch text=card.official /></p>
                {card.granted.map(|granted| view! { <p>{granted}</p> }.into_any())}
                {card.verify.map(|verify| view! { <p class="note">{verify}</p> }.into_any())}
            </section>
            <Lines title=ui::right::why(&w) lines=card.why />
            <Lines title=ui::right::depends(&w) lines=depends />
            <Lines title=ui::right::also_needed(&w) lines=card.also_needed />
            <section>
                <h3>{ui::right::steps(&w)}</h3>
                <ol>{card.steps.into_iter().map(|step| view! { <li>{step}</li> }.into_any()).collect_view()}</ol>
                {card.until.map(|until| view! { <p><span class="until">{until}</span></p> }.into_any())}
                {card.claim_back.map(|back| view! { <p>{back}</p> }.into_any())}
            </section>
            <Bring documents=card.documents />
            {card.local.map(|local| view! { <Local local /> })}
            <section>
                <h3>{ui::right::place(&w)}</h3>
                {card.body.map(|contact| view! { <Whom contact /> })}
                <p class="soft">{card.channels.join(" · ")}</p>
            </section>
            <NearRight right=card.id />
            <section>
                <h3>{ui::right::say(&w)}</h3>
                {card.desk_meaning.map(|meaning| view! { <p>{meaning}</p> }.into_any())}
                <p class="say" lang="nl" dir="ltr">{card.desk}</p>
            </section>
            <Contacts title=ui::right::go_along(&w) contacts=card.go_along />
            <Lines title=ui::right::privacy(&w) lines=card.privacy />
            <Lines title=ui::right::figures(&w) lines=card.figures />
            <Lines title=ui::right::meanwhile(&w) lines=card.meanwhile />
            <Lines title=ui::right::refused(&w) lines=refused />
            <Related rights=card.related />
            <Sources sources=card.sources />
        </div>
    }
}

/// Rights that go with it; those whose card stands on the same page are one tap away.
#[component]
fn Related(rights: Vec<(RightId, String)>) -> impl IntoView {
    let s = use_session();
    let near = |id: &RightId| s.route.get() == Route::Overview && s.judged().overview.shows(id);
    let line = |(id, name): (RightId, String)| match near(&id) {
        true => view! {
            <li class="dot">
                <button type="button" class="link" on:click=tap(move || s.wanted.set(Some(id.clone())))>{name}</button>
            </li>
        }
        .into_any(),
        false => view! { <li class="dot">{name}</li> }.into_any(),
    };
    (!rights.is_empty()).then(|| {
        view! {
            <section>
                <h3>{ui::right::related(&s.words())}</h3>
                <ul>{rights.into_iter().map(line).collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}

/// The children it is for.
#[component]
fn ForChildren(members: Vec<Member>) -> impl IntoView {
    let chip = |member| view! { <li><Chip member /></li> }.into_any();
    (!members.is_empty())
        .then(|| view! { <ul class="row plain for-children">{members.into_iter().map(chip).collect_view()}</ul> }.into_any())
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
                <Whom contact />
            }.into_any())}
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
                <ul>{lines.into_iter().map(|line| view! { <li class="dot">{line}</li> }.into_any()).collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}

#[component]
fn Bring(documents: Vec<(wegwijs_core::id::Pictogram, String)>) -> impl IntoView {
    let s = use_session();
    let paper = |(picture, name): (wegwijs_core::id::Pictogram, String)| {
        view! { <li class="to-bring"><Tile name=picture.to_string() size=Size::Little />{name}</li> }.into_any()
    };
    (!documents.is_empty()).then(|| {
        view! {
            <section>
                <h3>{ui::right::bring(&s.words())}</h3>
                <ul>{documents.into_iter().map(paper).collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}
