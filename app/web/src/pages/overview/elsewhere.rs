//! For a family that lives outside Flanders: that other rights hold there, and whom to ask.

use crate::live::said;
use crate::parts::outside::Whom;
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_core::local;
use wegwijs_text::{card, content};

/// A kind pointer; nothing for who lives in Flanders or did not say.
#[component]
pub fn Elsewhere() -> impl IntoView {
    let s = use_session();
    let bundle = s.rulebook().bundle();
    let pointer = s.interview.with(|interview| local::elsewhere(bundle, interview.answers()));
    pointer.map(|pointer| {
        let words = s.words();
        let contacts = pointer.bodies.iter().filter_map(|body| card::contact(&words, s.rulebook(), body));
        view! {
            <section class="group">
                <h2>{said(move |w| content::elsewhere(w, &pointer.id))}</h2>
                <p>{said(move |w| content::elsewhere_do(w, &pointer.id))}</p>
                <ul>{contacts.map(|contact| view! { <li class="dot"><Whom contact /></li> }.into_any()).collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}
