//! One question on one screen: progress, the question, its answers, and ways to leave it open.

mod around;
mod bands;
mod children;
mod choices;
mod each_child;
mod month;
mod options;
mod postcode;
mod ticks;

use crate::live::{place, said, tap};
use crate::parts::bars::{BarButton, BottomBar};
use crate::parts::page::{Heading, Middle};
use crate::parts::tile::{Size, Tile};
use crate::route::Route;
use crate::session::{Session, use_session};
use around::{Aside, Found, Progress, Why};
use leptos::prelude::*;
use wegwijs_core::id::MEMBERS;
use wegwijs_core::question::{Kind, Question};
use wegwijs_core::{Answer, Screen};
use wegwijs_text::{content, ui};

/// The question that the interview stands at.
#[component]
pub fn QuestionPage() -> impl IntoView {
    let s = use_session();
    let asked = move || {
        let screen = s.screen.get()?;
        let question = s.rulebook().question(&screen.fact)?;
        Some(view! { <Asked question screen /> }.into_any())
    };
    place(move || asked().into_any())
}

#[component]
fn Asked(question: &'static Question, screen: Screen) -> impl IntoView {
    let s = use_session();
    let fact = &question.fact;
    let shared = s.rulebook().tick_screen(fact).filter(|_| !screen.ticks.is_empty());
    let (topic, pictogram) = shared.map_or((&question.topic, &question.pictogram), |shared| (&shared.topic, &shared.pictogram));
    let title = said(move |w| shared.map_or_else(|| content::question(w, fact), |shared| content::screen(w, &shared.id)));
    let why = said(move |w| shared.map_or_else(|| content::question_why(w, fact), |shared| content::screen_why(w, &shared.id)));
    let hint = content::question_hint(&s.words(), fact).filter(|_| shared.is_none());
    let answers = screen.clone();
    let spoken = said(move |w| options::spoken(w, s.rulebook(), question, &answers));
    view! {
        <Middle name=said(ui::ask::page) title=title.clone() more=spoken>
            <Progress topic />
            <div class="asked">
                <Tile name=pictogram.to_string() size=Size::Big />
                <Heading text=title />
            </div>
            {hint.map(|hint| view! { <p>{hint}</p> }.into_any())}
            <AnswerArea question screen />
            <Aside fact />
            <Why why />
        </Middle>
        <footer class="bottom">
            <Found />
            <BottomBar>
                <BarButton press=tap(move || skip(s))>{said(ui::ask::skip)}</BarButton>
                <BarButton press=tap(move || s.go(Route::Overview))>{said(ui::ask::stop)}</BarButton>
            </BottomBar>
        </footer>
    }
}

/// Leaves the screen as it is; a list of children that has begun stays.
fn skip(s: Session) {
    let listed = s.screen.with_untracked(|screen| screen.as_ref().is_some_and(|screen| screen.fact.as_str() == MEMBERS));
    let some = s.interview.with_untracked(|interview| interview.answers().children().is_some_and(|count| count > 0));
    if listed && some { s.advance() } else { s.leave_open(Answer::DontKnow) }
}

#[component]
fn AnswerArea(question: &'static Question, screen: Screen) -> impl IntoView {
    if !screen.ticks.is_empty() {
        return view! { <ticks::Ticks facts=screen.ticks /> }.into_any();
    }
    if question.fact.is_member() {
        return view! { <each_child::EachChild question members=screen.members /> }.into_any();
    }
    match question.kind {
        Kind::Choice => view! { <options::OneChoice question /> }.into_any(),
        Kind::Choices => view! { <choices::SeveralChoices question /> }.into_any(),
        Kind::Number => view! { <bands::Bands question /> }.into_any(),
        Kind::Month => view! { <month::MonthAnswer question /> }.into_any(),
        Kind::Postcode => view! { <postcode::PostcodeAnswer question /> }.into_any(),
        Kind::Members => view! { <children::Children /> }.into_any(),
    }
}
