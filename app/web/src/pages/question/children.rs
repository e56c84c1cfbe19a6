//! The list of children. Each is added with a month of birth, where it lives, and a picture; never a name.

mod draft;
mod form;

use crate::browser::document;
use crate::parts::answer::{Answer, Unknowns};
use crate::parts::chip::Chip;
use crate::parts::icon::{Glyph, Icon};
use crate::session::use_session;
use form::ChildForm;
use leptos::prelude::*;
use wegwijs_core::{MAX_CHILDREN, Member};
use wegwijs_text::ui;

/// The list, or the form of one child.
#[component]
pub fn Children() -> impl IntoView {
    let s = use_session();
    let draft = RwSignal::new(None::<Member>);
    let count = Memo::new(move |_| s.interview.with(|interview| interview.answers().children().unwrap_or(0)));
    move || match draft.get() {
        Some(member) => view! { <ChildForm member close=move || { draft.set(None); document::focus_heading(); } /> }.into_any(),
        None if count.get() == 0 => view! { <NoneYet draft /> }.into_any(),
        None => view! { <Listed draft count /> }.into_any(),
    }
}

#[component]
fn NoneYet(draft: RwSignal<Option<Member>>) -> impl IntoView {
    let s = use_session();
    let none = move || {
        s.interview.update(|interview| interview.set_children(Some(0)));
        s.advance();
    };
    view! {
        <div class="answers" role="group">
            <Answer
                label=Signal::derive(move || ui::children::add(&s.words()))
                pictogram=Some("child".to_owned())
                chosen=Signal::derive(|| false)
                press=move || draft.set(Some(0))
            />
            <Answer
                label=Signal::derive(move || ui::children::none(&s.words()))
                pictogram=Some("no".to_owned())
                chosen=Signal::derive(|| false)
                press=none
            />
        </div>
        <Unknowns />
    }
}

#[component]
fn Listed(draft: RwSignal<Option<Member>>, count: Memo<usize>) -> impl IntoView {
    let s = use_session();
    let list = move || (0..count.get()).map(|member| view! { <Child member=member as Member draft /> }).collect_view();
    let room = move || count.get() < MAX_CHILDREN;
    let full = move || view! { <p class="note">{move || ui::children::full(&s.words(), MAX_CHILDREN as i64)}</p> };
    view! {
        <ul class="stack-tight">{list}</ul>
        <Show when=room fallback=full>
            <button type="button" class="button wide" on:click=move |_| draft.set(Some(count.get_untracked() as Member))>
                <Icon glyph=Glyph::Plus />
                {move || ui::children::another(&s.words())}
            </button>
        </Show>
        <button type="button" class="button main wide" on:click=move |_| s.advance()>{move || ui::children::complete(&s.words())}</button>
    }
}

#[component]
fn Child(member: Member, draft: RwSignal<Option<Member>>) -> impl IntoView {
    let s = use_session();
    let name = move |what: String| format!("{what}: {}", ui::children::name(&s.words(), i64::from(member) + 1));
    let remove = move |_| {
        s.interview.update(|interview| interview.remove_child(member));
        s.pictures.update(|pictures| {
            if usize::from(member) < pictures.len() {
                pictures.remove(usize::from(member));
            }
        });
    };
    view! {
        <li class="child">
            <span class="grow"><Chip member /></span>
            <button type="button" class="icon-button" aria-label=move || name(ui::children::change(&s.words()))
                on:click=move |_| draft.set(Some(member))>
                <Icon glyph=Glyph::Pencil />
            </button>
            <button type="button" class="icon-button" aria-label=move || name(ui::children::remove(&s.words())) on:click=remove>
                <Icon glyph=Glyph::Bin />
            </button>
        </li>
    }
}
