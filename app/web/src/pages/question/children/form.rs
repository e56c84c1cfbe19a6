//! The form of one child: when it was born, where it lives, which picture it gets.

use super::draft::{Draft, Refusal, years};
use crate::browser::document;
use crate::parts::answer::Answer;
use crate::parts::chip::{PICTURES, Picture, child_fact};
use crate::parts::fields::MonthFields;
use crate::parts::tile::address;
use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_core::Member;
use wegwijs_core::question::Choice;
use wegwijs_text::{Words, content, ui};

/// One child, new or known.
#[component]
pub fn ChildForm(member: Member, close: impl Fn() + Copy + Send + Sync + 'static) -> impl IntoView {
    let s = use_session();
    let child = Draft::begin(s, member);
    let refused = RwSignal::new(None::<Refusal>);
    Effect::new(|_| document::focus_on("child"));
    let save = move || match child.save(s) {
        Ok(()) => close(),
        Err(refusal) => refused.set(Some(refusal)),
    };
    let unknown = move |_| {
        child.save_unknown(s);
        close();
    };
    view! {
        <form class="box stack" on:submit=move |ev| { ev.prevent_default(); save(); }>
            <h2 id="child" tabindex="-1">{move || ui::children::born(&s.words())}</h2>
            <MonthFields draft=child.born years=years(s.rulebook().on().month()) />
            <p role="status">{move || refused.get().map(|refusal| view! { <span class="wrong">{said(&s.words(), refusal)}</span> })}</p>
            <LivesHere child />
            <Pictures child />
            <button type="submit" class="button main wide">{move || ui::children::save(&s.words())}</button>
            <div class="unknowns">
                <button type="button" class="button" on:click=unknown>{move || ui::children::born_unknown(&s.words())}</button>
                <button type="button" class="button" on:click=move |_| close()>{move || ui::children::cancel(&s.words())}</button>
            </div>
        </form>
    }
}

fn said(words: &Words, refusal: Refusal) -> String {
    match refusal {
        Refusal::Missing => ui::children::born_missing(words),
        Refusal::Later => ui::children::born_later(words),
    }
}

/// Where the child lives, in the words of that question.
#[component]
fn LivesHere(child: Draft) -> impl IntoView {
    let s = use_session();
    let question = s.rulebook().question(&child_fact("lives_here")).cloned();
    let option = move |choice: Choice| {
        let (id, mine) = (choice.id.clone(), choice.id.clone());
        let pictogram = choice.pictogram.to_string();
        view! {
            <Answer
                label=Signal::derive(move || content::option(&s.words(), &child_fact("lives_here"), &choice))
                pictogram=Some(pictogram)
                chosen=Signal::derive(move || child.lives_here.get().as_ref() == Some(&mine))
                press=move || child.lives_here.set(Some(id.clone()))
            />
        }
    };
    question.map(|question| {
        view! {
            <h2>{move || content::question(&s.words(), &child_fact("lives_here"))}</h2>
            <div class="answers" role="group">{question.options.into_iter().map(option).collect_view()}</div>
        }
    })
}

/// The pictures to choose from.
#[component]
fn Pictures(child: Draft) -> impl IntoView {
    let s = use_session();
    let one = |(name, shows): Picture| {
        let mine = move || child.picture.with(|chosen| chosen == name);
        view! {
            <button type="button" class="picture" aria-label=move || shows(&s.words())
                aria-pressed=move || mine().to_string() on:click=move |_| child.picture.set(name.to_owned())>
                <img src=address(name) width="44" height="44" alt="" />
            </button>
        }
    };
    view! {
        <h2>{move || ui::children::picture(&s.words())}</h2>
        <p class="soft small">{move || ui::children::picture_hint(&s.words())}</p>
        <div class="pictures" role="group">{PICTURES.map(one).collect_view()}</div>
    }
}
