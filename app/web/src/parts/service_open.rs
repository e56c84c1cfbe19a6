//! A service, opened: where, when, how, for whom, what it helps with, and where that was read.

use super::dutch::{Dutch, Tel};
use super::outside::Sources;
use crate::browser::address;
use crate::live::{said, tap};
use crate::route::Route;
use crate::session::{Nearby, Session, use_session};
use leptos::prelude::*;
use wegwijs_core::id::RightId;
use wegwijs_core::near::{self, Near};
use wegwijs_text::service::{Entrance, ServiceCard, service};
use wegwijs_text::ui;

/// All a family reads about one service.
#[component]
pub fn OpenedService(nearby: &'static Nearby, near: Near<'static>) -> impl IntoView {
    let s = use_session();
    let w = s.words();
    let card = card(s, nearby, &near);
    let contact = nearby.area.as_ref().and_then(|area| area.contact.clone());
    let subject = card.wrong;
    view! {
        <div class="opened">
            {card.notes.into_iter().map(|note| view! { <p class="note">{note}</p> }.into_any()).collect_view()}
            <p>{card.what}</p>
            <section>
                <h3>{ui::service_card::r#where(&w)}</h3>
                <p>{card.place}</p>
                {card.route.map(route)}
            </section>
            <section>
                <h3>{ui::service_card::contact(&w)}</h3>
                {match card.phone {
                    Some((number, doubt)) => view! { <p class="row"><Tel number /> {doubt}</p> }.into_any(),
                    None => view! { <p>{ui::service_card::no_phone(&w)}</p> }.into_any(),
                }}
                {card.email.map(|mail| link(format!("mailto:{mail}"), ui::service_card::mail(&w), None))}
                {card.site.map(|(url, doubt)| link(url, ui::service_card::site(&w), doubt))}
            </section>
            <Entrances entrances=card.entrances />
            {(!card.week.is_empty()).then(|| view! {
                <section>
                    <h3>{ui::service_card::hours(&w)}</h3>
                    <ul class="plain">{card.week.into_iter().map(|day| view! { <li>{day}</li> }.into_any()).collect_view()}</ul>
                </section>
            }.into_any())}
            {card.facts.into_iter().map(|(name, told)| view! { <section><h3>{name}</h3>{told.into_iter().map(|line| view! { <p>{line}</p> }.into_any()).collect_view()}</section> }.into_any()).collect_view()}
            {card.ask.map(|ask| view! { <p class="note">{ui::service_card::ask_line(&w)} " " {ask}</p> }.into_any())}
            <Helps rights=card.helps />
            <Sources sources=card.sources />
            {contact.map(|address| view! {
                <section>
                    {link(format!("mailto:{address}?subject={}", address::encoded(&subject)), ui::service_card::wrong(&w), None)}
                    <p class="soft small">{ui::service_card::wrong_hint(&w)}</p>
                </section>
            }.into_any())}
        </div>
    }
}

fn card(s: Session, nearby: &'static Nearby, near: &Near<'static>) -> ServiceCard {
    let own = s.own_rights();
    let rights = near::helps_with(nearby.directory, near.service, &own.iter().collect());
    service(&s.words(), nearby.directory, &s.services(nearby), near, &rights, s.moment())
}

fn link(url: String, text: String, doubt: Option<String>) -> AnyView {
    view! { <p class="row"><a class="link" href=url rel="noreferrer">{text}</a> {doubt}</p> }.into_any()
}

/// The way there, on a site of others: opened by a tap only, and it hears of the service, never of the family.
fn route(place: String) -> AnyView {
    let url = format!("https://www.openstreetmap.org/search?query={}", address::encoded(&place));
    view! {
        <a class="link" href=url target="_blank" rel="noreferrer noopener">{said(ui::service_card::route)}</a>
        <p class="soft small">{said(ui::service_card::route_hint)}</p>
    }
    .into_any()
}

/// Through whom a family gets in where there is no door.
#[component]
fn Entrances(entrances: Vec<Entrance>) -> impl IntoView {
    let s = use_session();
    (!entrances.is_empty()).then(|| {
        view! {
            <section>
                <h3>{ui::service_card::entrance(&s.words())}</h3>
                <Ways entrances />
            </section>
        }
        .into_any()
    })
}

/// Each way in: the kind, and the nearest desk that can be called.
#[component]
pub fn Ways(entrances: Vec<Entrance>) -> impl IntoView {
    let line = |(kind, desk): Entrance| {
        let desk = desk.map(|(name, number)| view! { " " <Dutch text=name /> " " <Tel number /> }.into_any());
        view! { <li class="dot">{kind} {desk}</li> }.into_any()
    };
    view! { <ul>{entrances.into_iter().map(line).collect_view()}</ul> }
}

/// Which of the family's rights it helps with; their cards are one tap away.
#[component]
fn Helps(rights: Vec<(RightId, String)>) -> impl IntoView {
    let s = use_session();
    let line = |(id, name): (RightId, String)| {
        let open = tap(move || {
            s.wanted.set(Some(id.clone()));
            s.go(Route::Overview);
        });
        view! { <li class="dot"><button type="button" class="link" on:click=open>{name}</button></li> }.into_any()
    };
    (!rights.is_empty()).then(|| {
        view! {
            <section>
                <h3>{ui::service_card::helps(&s.words())}</h3>
                <ul>{rights.into_iter().map(line).collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}
