//! The search box: rights, and services once they are fetched, in the language of the page and in Dutch.

use crate::live::{place, said};
use crate::parts::right::RightLine;
use crate::parts::service::ServiceLine;
use crate::session::{Session, use_session};
use leptos::prelude::*;
use std::sync::Arc;
use wegwijs_core::Item;
use wegwijs_core::id::RightId;
use wegwijs_core::near::Near;
use wegwijs_core::search::Index;
use wegwijs_text::{Words, content, ui};

/// The most results of a kind that are shown.
const MOST: usize = 6;

/// What can be found, and where.
struct Shelf {
    rights: Vec<RightId>,
    services: Vec<Near<'static>>,
    of_rights: Index,
    of_services: Index,
}

/// The places of rights and of services on the shelf.
type Found = (Vec<usize>, Vec<usize>);

impl Shelf {
    /// The best that a query finds.
    fn find(&self, query: &str) -> Found {
        let most = |index: &Index| index.find(query).into_iter().take(MOST).collect();
        (most(&self.of_rights), most(&self.of_services))
    }
}

/// The box with what it finds under it.
#[component]
pub fn SearchBox(query: RwSignal<String>) -> impl IntoView {
    let s = use_session();
    let shelf = Memo::new_with_compare(move |_| Arc::new(shelf(s)), |_, _| true);
    let idle = Memo::new(move |_| query.with(|query| query.trim().is_empty()));
    // A letter that finds the same draws nothing.
    let found = Memo::new(move |_| query.with(|query| shelf.with(|shelf| shelf.find(query))));
    view! {
        <label class="field search">
            {said(ui::near::search)}
            <input
                type="search"
                autocomplete="off"
                spellcheck="false"
                maxlength="60"
                placeholder=said(ui::near::search_hint)
                prop:value=move || query.get()
                on:input:target=move |ev| query.set(ev.target().value())
            />
        </label>
        <div role="status" class="stack">
            {place(move || match idle.get() {
                true => ().into_any(),
                false => results(s, query, &shelf.get(), &found.get()),
            })}
        </div>
    }
}

fn results(s: Session, query: RwSignal<String>, shelf: &Shelf, (rights, services): &Found) -> AnyView {
    let rights: Vec<Item> = rights.iter().filter_map(|at| item(s, shelf.rights.get(*at)?)).collect();
    let services: Vec<Near<'static>> = services.iter().filter_map(|at| shelf.services.get(*at).copied()).collect();
    if rights.is_empty() && services.is_empty() {
        return view! { <p>{said(move |w| ui::near::nothing(w, query.get().trim()))}</p> }.into_any();
    }
    let titled = |title, any: bool| any.then(|| view! { <h2>{title}</h2> }.into_any());
    view! {
        {titled(said(ui::near::rights), !rights.is_empty())}
        {rights.into_iter().map(|item| view! { <RightLine item /> }.into_any()).collect_view()}
        {titled(said(ui::near::services), !services.is_empty())}
        {s.nearby().map(|nearby| services.into_iter().map(|near| view! { <ServiceLine nearby near /> }.into_any()).collect_view())}
    }
    .into_any()
}

/// A right with its rows, whatever group they stand in.
fn item(s: Session, right: &RightId) -> Option<Item> {
    let rows: Vec<_> = s.judged().rows.iter().filter(|row| row.right == *right).cloned().collect();
    (!rows.is_empty()).then(|| Item { right: right.clone(), rows })
}

fn shelf(s: Session) -> Shelf {
    let words = s.words();
    let tongues = [Some(words.clone()), words.dutch()];
    let rights: Vec<RightId> = s.rulebook().bundle().rights.iter().map(|right| right.id.clone()).collect();
    let services = s.nearby().map(|nearby| s.services(nearby)).unwrap_or_default();
    let mut of_rights = Index::default();
    for right in &s.rulebook().bundle().rights {
        let names = in_each(&tongues, |w| content::right(w, &right.id));
        let phrases = in_each(&tongues, |w| content::right_phrase(w, &right.id));
        add(&mut of_rights, &[names, vec![right.name.clone()], phrases]);
    }
    let mut of_services = Index::default();
    for near in &services {
        let kinds = in_each(&tongues, |w| content::category(w, &near.service.category));
        let whats = in_each(&tongues, |w| content::category_what(w, &near.service.category));
        let town = near.service.district.iter().chain(near.service.street.as_ref().map(|street| &street.value)).cloned().collect();
        add(&mut of_services, &[vec![near.service.name.clone()], kinds, town, whats]);
    }
    Shelf { rights, services, of_rights, of_services }
}

fn in_each(tongues: &[Option<Words>], text: impl Fn(&Words) -> String) -> Vec<String> {
    tongues.iter().flatten().map(text).collect()
}

/// One thing by its texts; what names it best comes first.
fn add(index: &mut Index, texts: &[Vec<String>]) {
    let joined: Vec<String> = texts.iter().map(|texts| texts.join(" ")).collect();
    index.add(&joined.iter().map(String::as_str).collect::<Vec<_>>());
}
