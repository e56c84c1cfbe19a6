//! A question about the children: one screen for all of them, a chip for each.

use super::options::{OneOption, answer_and_go_on};
use crate::parts::answer::{Answer, Unknowns};
use crate::parts::chip::Chip;
use crate::session::{Session, use_session};
use leptos::prelude::*;
use wegwijs_core::id::OptionId;
use wegwijs_core::question::{Kind, Question};
use wegwijs_core::{Answer as Given, Key, Member, Value};
use wegwijs_text::ui;

/// The option that may be given for all children at once.
const NO: &str = "no";

/// One child: as any choice. More: first whether it is about any of them, where 'no' can be said.
#[component]
pub fn EachChild(question: Question, members: Vec<Member>) -> impl IntoView {
    let s = use_session();
    let can_say_no = question.kind == Kind::Choice && question.options.iter().any(|choice| choice.id.as_str() == NO);
    let each = RwSignal::new(!can_say_no || members.len() < 2 || some_yes(s, &question, &members));
    let sensitive = question.sensitive;
    let (asked, listed) = (question.clone(), members.clone());
    let gate = move || view! { <AnyChild question=asked.clone() members=listed.clone() each /> };
    view! {
        <Show when=move || each.get() fallback=gate>
            <Lists question=question.clone() members=members.clone() />
        </Show>
        <Unknowns sensitive />
    }
}

/// Whether something else than 'no' was said of a child.
fn some_yes(s: Session, question: &Question, members: &[Member]) -> bool {
    let no = Value::Choice(OptionId::from(NO));
    s.interview.with_untracked(|interview| {
        let value = |member: &Member| interview.answers().value(&Key::member(question.fact.clone(), *member)).cloned();
        members.iter().filter_map(value).any(|value| value != no)
    })
}

/// 'No, none of the children' or 'yes, one or more'.
#[component]
fn AnyChild(question: Question, members: Vec<Member>, each: RwSignal<bool>) -> impl IntoView {
    let s = use_session();
    let fact = question.fact.clone();
    let none = move || {
        let no = Given::Known(Value::Choice(OptionId::from(NO)));
        members.iter().for_each(|member| s.answer(Key::member(fact.clone(), *member), no.clone()));
        s.advance();
    };
    view! {
        <div class="answers" role="group">
            <Answer
                label=Signal::derive(move || ui::ask::no_member(&s.words()))
                pictogram=Some("no".to_owned())
                chosen=Signal::derive(|| false)
                press=none
            />
            <Answer
                label=Signal::derive(move || ui::ask::some_member(&s.words()))
                pictogram=Some("yes".to_owned())
                chosen=Signal::derive(|| false)
                press=move || each.set(true)
            />
        </div>
    }
}

/// A list of answers for each child, and a button to go on.
#[component]
fn Lists(question: Question, members: Vec<Member>) -> impl IntoView {
    let s = use_session();
    let alone = members.len() == 1;
    let list = |member: Member| {
        let key = Key::member(question.fact.clone(), member);
        let press: fn(Session, Key, Given) = if alone { answer_and_go_on } else { Session::answer };
        let options = question.options.iter().map(|choice| view! { <OneOption key=key.clone() choice=choice.clone() press /> });
        view! {
            <fieldset class="each-child">
                <legend><Chip member /></legend>
                <div class="answers">{options.collect_view()}</div>
            </fieldset>
        }
    };
    view! {
        {(!alone).then(|| view! { <p class="soft">{move || ui::ask::each_member(&s.words())}</p> })}
        {members.into_iter().map(list).collect_view()}
        {(!alone).then(|| view! {
            <button type="button" class="button main wide" on:click=move |_| s.leave_open(Given::DontKnow)>
                {move || ui::frame::next(&s.words())}
            </button>
        })}
    }
}
