//! What a right is called where the family lives, and where to go there first.

use super::dutch::Dutch;
use super::outside::Whom;
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_text::local::LocalText;
use wegwijs_text::ui;

/// 'In Antwerpen': the local name, the local desk and what is more.
#[component]
pub fn Local(local: LocalText) -> impl IntoView {
    let s = use_session();
    let w = s.words();
    view! {
        <section>
            <h3>{ui::right::local(&w, &local.region)}</h3>
            {local.name.map(|name| view! { <p class="official">{ui::right::local_name(&w)} ": " <Dutch text=name /></p> }.into_any())}
            {local.desk.map(|contact| view! { <Whom contact /> })}
            {local.address.map(|address| view! { <p><Dutch text=address /></p> }.into_any())}
            {local.lines.into_iter().map(|line| view! { <p>{line}</p> }.into_any()).collect_view()}
            {local.verify.map(|verify| view! { <p class="note">{verify}</p> }.into_any())}
        </section>
    }
}
