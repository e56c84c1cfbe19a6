//! The form of one child: when it was born, where it lives, which picture it gets.

use super::draft::{Draft, Refusal, years};
use crate::browser::document;
use crate::live::{follow, line, live, said, tap};
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
pub fn ChildForm(member: Member, draft: RwSignal<Option<Member>>) -> impl IntoView {
    let s = use_session();
    let child = Draft::begin(s, member);
    let refused = RwSignal::new(None::<Refusal>);
    let wrong = said(move |w| refused.get().map(|refusal| reason(w, refusal)));
    follow(|| document::focus_on("child"));
    let close = move || {
        draft.set(None);
        document::focus_heading();
    };
    let save = move || match child.save(s) {
        Ok(()) => close(),
        Err(refusal) => refused.set(Some(refusal)),
    };
    let unknown = move || {
        child.save_unknown(s);
        close();
    };
    view! {
        <form class="box stack" on:submit=move |ev| { ev.prevent_default(); save(); }>
            <h2 id="child" tabindex="-1">{said(ui::children::born)}</h2>
            <MonthFields draft=child.born years=years(s.rulebook().on().month()) />
            <p role="status">{line("wrong", wrong)}</p>
            <LivesHere child />
            <Pictures child />
            <button type="submit" class="button main wide">{said(ui::children::save)}</button>
            <div class="unknowns">
                <button type="button" class="button" on:click=tap(unknown)>{said(ui::children::born_unknown)}</button>
                <button type="button" class="button" on:click=tap(close)>{said(ui::children::cancel)}</button>
            </div>
        </form>
    }
}

fn reason(words: &Words, refusal: Refusal) -> String {
    match refusal {
        Refusal::Missing => ui::children::born_missing(words),
        Refusal::Later => ui::children::born_later(words),
    }
}

/// Where the child lives, in the words of that question.
#[component]
fn LivesHere(child: Draft) -> impl IntoView {
    let s = use_session();
    let question = s.rulebook().question(&child_fact("lives_here"));
    let option = move |choice: &'static Choice| {
        let id = &choice.id;
        let pictogram = choice.pictogram.to_string();
        view! {
            <Answer
                label=said(move |w| content::option(w, &child_fact("lives_here"), choice))
                pictogram=Some(pictogram)
                chosen=live(move || child.lives_here.get().as_ref() == Some(id))
                press=tap(move || child.lives_here.set(Some(id.clone())))
            />
        }
    };
    question.map(|question| {
        view! {
            <h2>{said(move |w| content::question(w, &child_fact("lives_here")))}</h2>
            <div class="answers" role="group">{question.options.iter().map(option).collect_view()}</div>
        }
    })
}

/// The pictures to choose from.
#[component]
fn Pictures(child: Draft) -> impl IntoView {
    let one = |(name, shows): Picture| {
        let mine = move || child.picture.with(|chosen| chosen == name);
        view! {
            <button type="button" class="picture" aria-label=said(shows)
                aria-pressed=live(move || mine().to_string()) on:click=tap(move || child.picture.set(name.to_owned()))>
                <img src=address(name) width="44" height="44" alt="" />
            </button>
        }
        .into_any()
    };
    view! {
        <h2>{said(ui::children::picture)}</h2>
        <p class="soft small">{said(ui::children::picture_hint)}</p>
        <div class="pictures" role="group">{PICTURES.map(one).collect_view()}</div>
    }
}
