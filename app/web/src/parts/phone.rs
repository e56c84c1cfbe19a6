//! A telephone line: number first, then whom one reaches, when, and in which languages.

use super::dutch::{Dutch, call};
use super::icon::{Glyph, Icon};
use crate::live::said;
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_core::help::{Helpline, Hours};
use wegwijs_text::{Words, content, say, ui};

/// One line to call.
#[component]
pub fn PhoneLine(line: &'static Helpline) -> impl IntoView {
    let s = use_session();
    let facts = facts(&s.words(), line);
    let label = said(move |w| ui::helplines::call_name(w, &line.name, &line.phone));
    view! {
        <li class="line box">
            <a class="call" href=call(&line.phone) aria-label=label>
                <Icon glyph=Glyph::Phone />
                <bdi dir="ltr">{line.phone.as_str()}</bdi>
            </a>
            <h2 class="line-name"><Dutch text=line.name.as_str() /></h2>
            <p>{said(move |w| content::helpline_what(w, &line.id))}</p>
            <ul class="soft small">{facts.into_iter().map(|fact| view! { <li>{fact}</li> }.into_any()).collect_view()}</ul>
            {line.url.as_ref().map(|site| view! {
                <a class="link small" href=site.as_str() rel="noreferrer">{said(ui::helplines::site)}</a>
            }.into_any())}
        </li>
    }
}

/// When it answers, in which languages, and that it is free.
fn facts(words: &Words, line: &Helpline) -> Vec<String> {
    let hours = if line.always {
        vec![ui::helplines::always(words)]
    } else if line.hours.is_empty() {
        vec![ui::helplines::unknown_hours(words)]
    } else {
        line.hours.iter().map(|hours| opening(words, hours)).collect()
    };
    let free = line.free.then(|| ui::helplines::free(words));
    let names: Vec<String> = line.languages.iter().map(|tag| say::tongue(words, tag)).collect();
    let tongues = (!names.is_empty()).then(|| ui::helplines::languages(words, &say::list(words, names)));
    hours.into_iter().chain(free).chain(tongues).collect()
}

fn opening(words: &Words, hours: &Hours) -> String {
    let days: Vec<i64> = hours.days.iter().map(|day| *day as i64 + 1).collect();
    let names = || days.iter().map(|day| ui::calendar::weekday(words, *day)).collect::<Vec<_>>();
    let in_a_row = days.windows(2).all(|pair| matches!(pair, [a, b] if a + 1 == *b));
    let days = match (names().first(), names().last()) {
        (Some(first), Some(last)) if in_a_row && days.len() > 2 => ui::helplines::days(words, first, last),
        _ => say::list(words, names()),
    };
    ui::helplines::hours(words, &days, &hours.from, &hours.to)
}
