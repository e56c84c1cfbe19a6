//! What a family looks for: a few switches and two lists. Nothing chosen shows everything.

use crate::live::{Said, live, said, tap};
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_core::directory::Directory;
use wegwijs_core::filter::Filter;
use wegwijs_core::right::Domain;
use wegwijs_text::{say, service, ui};

/// A switch: what it says, and the part of the filter it turns.
#[component]
fn Switch(label: Said, on: fn(&Filter) -> bool, turn: fn(&mut Filter, bool), filter: RwSignal<Filter>) -> impl IntoView {
    let is_on = move || filter.with(on);
    view! {
        <button
            type="button"
            class="button pick"
            aria-pressed=live(move || is_on().to_string())
            on:click=tap(move || { let next = !filter.with_untracked(on); filter.update(|filter| turn(filter, next)); })
        >
            {label}
        </button>
    }
}

/// The switches and lists.
#[component]
pub fn Filters(filter: RwSignal<Filter>, directory: &'static Directory, tongues: Vec<String>) -> impl IntoView {
    let s = use_session();
    let open = move || {
        let moment = s.moment();
        filter.update(|filter| filter.open_at = if filter.open_at.is_some() { None } else { Some(moment) });
    };
    let mut domains: Vec<Domain> = Vec::new();
    for category in directory.categories.iter().filter(|category| !category.danger_only) {
        if !domains.contains(&category.domain) {
            domains.push(category.domain);
        }
    }
    let (named, listed) = (domains.clone(), domains.clone());
    let place_of = move |filter: RwSignal<Filter>| {
        let at = filter.with(|filter| listed.iter().position(|domain| Some(*domain) == filter.domain));
        at.map_or_else(String::new, |at| at.to_string())
    };
    let of_domain = domains.iter().enumerate().map(|(at, domain)| {
        let domain = *domain;
        view! { <option value=at.to_string()>{said(move |w| service::domain(w, domain))}</option> }.into_any()
    });
    let of_tongue = tongues.into_iter().map(|tag| {
        let name = tag.clone();
        view! { <option value=tag>{said(move |w| say::tongue(w, &name))}</option> }.into_any()
    });
    view! {
        <fieldset class="stack-tight">
            <legend class="unseen">{said(ui::around::filter)}</legend>
            <div class="picks">
                <button type="button" class="button pick" aria-pressed=live(move || filter.with(|f| f.open_at.is_some()).to_string()) on:click=tap(open)>
                    {said(ui::around::filter_open)}
                </button>
                <Switch label=said(ui::around::filter_free) on=|f| f.free turn=|f, on| f.free = on filter />
                <Switch label=said(ui::around::filter_walk_in) on=|f| f.walk_in turn=|f, on| f.walk_in = on filter />
                <Switch label=said(ui::around::filter_wheelchair) on=|f| f.wheelchair turn=|f, on| f.wheelchair = on filter />
            </div>
            <div class="field-pair even">
                <label class="field">
                    {said(ui::around::filter_domain)}
                    <select prop:value=live(move || place_of(filter)) on:change:target=move |ev| {
                        let chosen = ev.target().value().parse().ok().and_then(|at: usize| named.get(at).copied());
                        filter.update(|filter| filter.domain = chosen);
                    }>
                        <option value="">{said(ui::around::filter_any_domain)}</option>
                        {of_domain.collect_view()}
                    </select>
                </label>
                <label class="field">
                    {said(ui::around::filter_language)}
                    <select prop:value=live(move || filter.with(|f| f.language.clone().unwrap_or_default())) on:change:target=move |ev| {
                        let chosen = Some(ev.target().value()).filter(|tag| !tag.is_empty());
                        filter.update(|filter| filter.language = chosen);
                    }>
                        <option value="">{said(ui::around::filter_any_language)}</option>
                        {of_tongue.collect_view()}
                    </select>
                </label>
            </div>
        </fieldset>
    }
}
