//! A question about the children: one screen for all of them, a chip for each.

use super::options::{OneOption, answer_and_go_on};
use crate::live::{live, place, said, tap};
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
pub fn EachChild(question: &'static Question, members: Vec<Member>) -> impl IntoView {
    let s = use_session();
    let can_say_no = question.kind == Kind::Choice && question.options.iter().any(|choice| choice.id.as_str() == NO);
    let each = RwSignal::new(!can_say_no || members.len() < 2 || some_yes(s, question, &members));
    let sensitive = question.sensitive;
    let listed = members.clone();
    let lists = move || view! { <Lists question members=members.clone() /> };
    let gate = move || view! { <AnyChild question members=listed.clone() each /> };
    view! {
        {place(move || if each.get() { lists().into_any() } else { gate().into_any() })}
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
fn AnyChild(question: &'static Question, members: Vec<Member>, each: RwSignal<bool>) -> impl IntoView {
    let s = use_session();
    let none = move || {
        let no = Given::Known(Value::Choice(OptionId::from(NO)));
        members.iter().for_each(|member| s.answer(Key::member(question.fact.clone(), *member), no.clone()));
        s.advance();
    };
    view! {
        <div class="answers" role="group">
            <Answer
                label=said(ui::ask::no_member)
                pictogram=Some("no".to_owned())
                chosen=live(|| false)
                press=tap(none)
            />
            <Answer
                label=said(ui::ask::some_member)
                pictogram=Some("yes".to_owned())
                chosen=live(|| false)
                press=tap(move || each.set(true))
            />
        </div>
    }
}

/// A list of answers for each child, and a button to go on.
#[component]
fn Lists(question: &'static Question, members: Vec<Member>) -> impl IntoView {
    let s = use_session();
    let alone = members.len() == 1;
    let list = |member: Member| {
        let key = Key::member(question.fact.clone(), member);
        let press: fn(Session, Key, Given) = if alone { answer_and_go_on } else { Session::answer };
        let options = question.options.iter().map(|choice| view! { <OneOption key=key.clone() choice press /> });
        view! {
            <fieldset class="each-child">
                <legend><Chip member /></legend>
                <div class="answers">{options.collect_view()}</div>
            </fieldset>
        }
        .into_any()
    };
    view! {
        {(!alone).then(|| view! { <p class="soft">{said(ui::ask::each_member)}</p> }.into_any())}
        {members.into_iter().map(list).collect_view()}
        {(!alone).then(|| view! {
            <button type="button" class="button main wide" on:click=tap(move || s.leave_open(Given::DontKnow))>
                {said(ui::frame::next)}
            </button>
        }.into_any())}
    }
}
