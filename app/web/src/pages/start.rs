//! The doors. The first one, always, is help today.

use crate::live::{said, tap};
use crate::parts::answer::Onward;
use crate::parts::page::{Heading, Middle};
use crate::parts::wipe::Wipe;
use crate::route::Route;
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_core::help::Door;
use wegwijs_text::{DUTCH, content, ui};

/// Help now, or a life event or wish.
#[component]
pub fn StartPage() -> impl IntoView {
    let s = use_session();
    let title = said(ui::start::title);
    let doors = s.doors();
    let names = {
        let doors = doors.clone();
        said(move |w| [ui::start::urgent(w)].into_iter().chain(doors.iter().map(|door| content::door(w, &door.id))).collect())
    };
    view! {
        <Middle name=said(ui::start::page) title=title.clone() more=names>
            <Heading text=title />
            <Onward
                label=said(ui::start::urgent)
                hint=said(|w| Some(ui::start::urgent_hint(w)))
                pictogram="lifebuoy"
                urgent=true
                press=tap(move || { s.emergency.set(None); s.go(Route::Urgent); })
            />
            <Resume />
            <p>{said(ui::start::intro)}</p>
            <ul class="doors">{doors.into_iter().map(|door| view! { <li><OneDoor door /></li> }.into_any()).collect_view()}</ul>
            <Onward
                label=said(ui::near::title_unknown)
                hint=said(|w| Some(ui::near::search(w)))
                pictogram="map-pin"
                press=tap(move || s.go(Route::Near))
            />
            <Privacy />
        </Middle>
    }
}

#[component]
fn OneDoor(door: &'static Door) -> impl IntoView {
    let s = use_session();
    let id = &door.id;
    view! {
        <Onward
            label=said(move |w| content::door(w, id))
            hint=said(move |w| content::door_hint(w, id))
            pictogram=door.pictogram.to_string()
            press=tap(move || s.enter(id))
        />
    }
}

/// Going on where it stopped, once something was answered.
#[component]
fn Resume() -> impl IntoView {
    let s = use_session();
    let given = s.given() as i64;
    (given > 0).then(|| {
        view! {
            <Onward
                label=said(ui::start::resume)
                hint=said(move |w| Some(ui::start::resume_hint(w, given)))
                pictogram="forward"
                press=tap(move || s.resume())
            />
        }
    })
}

/// What happens with answers, in one line, with a switch.
#[component]
fn Privacy() -> impl IntoView {
    let s = use_session();
    let unread = s.lang() != DUTCH && !s.lang().reviewed();
    view! {
        <div class="quiet stack-tight">
            <p>{said(ui::start::private)}</p>
            {if s.can_keep() { view! { <Keep /> }.into_any() } else { view! { <p>{said(ui::start::keep_impossible)}</p> }.into_any() }}
            {unread.then(|| view! { <p class="soft small">{said(ui::start::not_reviewed)}</p> }.into_any())}
            <Wipe />
            <p class="soft small">{said(ui::frame::credits)}</p>
        </div>
    }
}

/// Whether this tab remembers.
#[component]
fn Keep() -> impl IntoView {
    let s = use_session();
    view! {
        <label class="switch">
            <input type="checkbox" prop:checked=s.keep.get_untracked() on:change:target=move |ev| s.keep.set(ev.target().checked()) />
            {said(ui::start::keep)}
        </label>
        <p class="soft small">{said(ui::start::keep_hint)}</p>
    }
}
