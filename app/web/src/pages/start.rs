//! The doors. The first one, always, is help today.

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
    let title = Signal::derive(move || ui::start::title(&s.words()));
    let doors = s.doors();
    let names = {
        let doors = doors.clone();
        move || doors.iter().map(|door| content::door(&s.words(), &door.id)).collect::<Vec<_>>()
    };
    let text = Signal::derive(move || [vec![title.get(), ui::start::urgent(&s.words())], names()].concat());
    view! {
        <Middle name=Signal::derive(move || ui::start::page(&s.words())) text>
            <Heading text=title />
            <Onward
                label=Signal::derive(move || ui::start::urgent(&s.words()))
                hint=Signal::derive(move || Some(ui::start::urgent_hint(&s.words())))
                pictogram="lifebuoy"
                urgent=true
                press=move || { s.emergency.set(None); s.go(Route::Urgent); }
            />
            <Resume />
            <p>{move || ui::start::intro(&s.words())}</p>
            <ul class="doors">{doors.into_iter().map(|door| view! { <li><OneDoor door /></li> }).collect_view()}</ul>
            <Privacy />
        </Middle>
    }
}

#[component]
fn OneDoor(door: Door) -> impl IntoView {
    let s = use_session();
    let (id, hint, label) = (door.id.clone(), door.id.clone(), door.id);
    view! {
        <Onward
            label=Signal::derive(move || content::door(&s.words(), &label))
            hint=Signal::derive(move || content::door_hint(&s.words(), &hint))
            pictogram=door.pictogram.to_string()
            press=move || s.enter(&id)
        />
    }
}

/// Going on where it stopped, once something was answered.
#[component]
fn Resume() -> impl IntoView {
    let s = use_session();
    let given = Memo::new(move |_| s.given());
    let any = move || given.get() > 0;
    view! {
        <Show when=any>
            <Onward
                label=Signal::derive(move || ui::start::resume(&s.words()))
                hint=Signal::derive(move || Some(ui::start::resume_hint(&s.words(), given.get() as i64)))
                pictogram="forward"
                press=move || s.resume()
            />
        </Show>
    }
}

/// What happens with answers, in one line, with a switch.
#[component]
fn Privacy() -> impl IntoView {
    let s = use_session();
    let switch = move || {
        view! {
            <label class="switch">
                <input type="checkbox" prop:checked=move || s.keep.get() on:change:target=move |ev| s.keep.set(ev.target().checked()) />
                {move || ui::start::keep(&s.words())}
            </label>
            <p class="soft small">{move || ui::start::keep_hint(&s.words())}</p>
        }
    };
    view! {
        <div class="quiet stack-tight">
            <p>{move || ui::start::private(&s.words())}</p>
            <Show when=move || s.can_keep() fallback=move || view! { <p>{move || ui::start::keep_impossible(&s.words())}</p> }>
                {switch}
            </Show>
            <Show when=move || s.lang() != DUTCH && !s.lang().reviewed()>
                <p class="soft small">{move || ui::start::not_reviewed(&s.words())}</p>
            </Show>
            <Wipe />
            <p class="soft small">{move || ui::frame::credits(&s.words())}</p>
        </div>
    }
}
