//! All answers, to look over and change.

use crate::live::{said, tap};
use crate::parts::bars::{BarButton, BottomBar};
use crate::parts::chip::picture;
use crate::parts::icon::{Glyph, Icon};
use crate::parts::page::{Heading, Middle};
use crate::parts::tile::{Size, Tile, address};
use crate::route::Route;
use crate::session::{Session, use_session};
use leptos::prelude::*;
use wegwijs_core::Member;
use wegwijs_core::id::{FactId, MEMBERS};
use wegwijs_text::{Words, content, say, ui};

/// One line for each fact, with a button to change it.
#[component]
pub fn AnswersPage() -> impl IntoView {
    let s = use_session();
    let title = said(ui::answers::title);
    let facts = s.reviewed();
    let none = facts.is_empty();
    view! {
        <Middle name=said(ui::answers::page) title=title.clone() more=said(move |w| lines(s, w))>
            <Heading text=title />
            <p class="soft">
                {said(move |w| if none { ui::answers::none(w) } else { ui::answers::intro(w) })}
            </p>
            <ul>{facts.into_iter().map(|fact| view! { <Given fact /> }).collect_view()}</ul>
            <button type="button" class="button main wide" on:click=tap(move || s.go(Route::Overview))>
                {said(ui::answers::overview)}
            </button>
        </Middle>
        <footer class="bottom">
            <BottomBar>
                <span></span>
                <BarButton press=tap(move || s.resume())>{said(ui::answers::go_on)}</BarButton>
            </BottomBar>
        </footer>
    }
}

/// Each answer in a line, as it is read aloud.
fn lines(s: Session, words: &Words) -> Vec<String> {
    let (rulebook, aside) = (s.rulebook(), s.aside_answers());
    let said = |fact: &FactId| {
        let said = s.interview.with(|interview| say::answered(words, rulebook, interview.answers(), fact));
        let note = aside.iter().any(|key| key.fact == *fact).then(|| ui::answers::aside(words));
        [Some(said), note].into_iter().flatten().collect::<Vec<_>>().join(", ")
    };
    s.reviewed().iter().map(said).collect()
}

#[component]
fn Given(fact: FactId) -> impl IntoView {
    let s = use_session();
    let pictogram = s.rulebook().question(&fact).map(|question| question.pictogram.to_string()).unwrap_or_default();
    let (asked, name, label, shown) = (fact.clone(), fact.clone(), fact.clone(), fact);
    let name = said(move |w| content::question_short(w, &name));
    let label = said(move |w| format!("{}: {}", ui::answers::change(w), content::question_short(w, &label)));
    view! {
        <li class="reviewed">
            <Tile name=pictogram size=Size::Little />
            <span class="grow">
                <span class="two-lines">{name}</span>
                {told(s, &shown).into_iter().map(|line| view! { <Told line /> }).collect_view()}
            </span>
            <button type="button" class="icon-button" aria-label=label on:click=tap(move || s.edit(asked.clone()))>
                <Icon glyph=Glyph::Pencil />
            </button>
        </li>
    }
}

/// What was said: of whom, what, and whether it counts.
type Line = (Option<Member>, String, bool);

fn told(s: Session, fact: &FactId) -> Vec<Line> {
    let (words, rulebook) = (s.words(), s.rulebook());
    let Some(question) = rulebook.question(fact) else { return Vec::new() };
    let aside = s.aside_answers();
    s.interview.with(|interview| {
        let answers = interview.answers();
        let listed = answers.children().filter(|_| fact.as_str() == MEMBERS);
        let count = listed.map(|count| (None, ui::say::exactly(&words, count as i64), true));
        let given = answers.iter().filter(|(key, _)| key.fact == *fact);
        let given = given.map(|(key, answer)| (key.member, say::answer(&words, question, answer), !aside.contains(&key)));
        count.into_iter().chain(given).collect()
    })
}

#[component]
fn Told(line: Line) -> impl IntoView {
    let s = use_session();
    let (member, said, counts) = line;
    let of = member.map(|member| view! { <img src=address(&picture(s, member)) width="28" height="28" alt=ui::children::name(&s.words(), i64::from(member) + 1) /> }.into_any());
    let aside = (!counts).then(|| view! { <span class="aside">{ui::answers::aside(&s.words())}</span> }.into_any());
    view! { <span class="told">{of} <b>{said}</b> {aside}</span> }
}
