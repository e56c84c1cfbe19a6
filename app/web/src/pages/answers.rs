//! All answers, to look over and change.

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
use wegwijs_text::{content, say, ui};

/// One line for each fact, with a button to change it.
#[component]
pub fn AnswersPage() -> impl IntoView {
    let s = use_session();
    let title = Signal::derive(move || ui::answers::title(&s.words()));
    let facts = Memo::new(move |_| s.interview.with(wegwijs_core::Interview::reviewed));
    view! {
        <Middle name=Signal::derive(move || ui::answers::page(&s.words())) text=Signal::derive(move || [vec![title.get()], lines(s)].concat())>
            <Heading text=title />
            <p class="soft">
                {move || if facts.with(Vec::is_empty) { ui::answers::none(&s.words()) } else { ui::answers::intro(&s.words()) }}
            </p>
            <ul>{move || facts.get().into_iter().map(|fact| view! { <Given fact /> }).collect_view()}</ul>
            <button type="button" class="button main wide" on:click=move |_| s.go(Route::Overview)>
                {move || ui::answers::overview(&s.words())}
            </button>
        </Middle>
        <footer class="bottom">
            <BottomBar>
                <span></span>
                <BarButton press=move || s.resume()>{move || ui::answers::go_on(&s.words())}</BarButton>
            </BottomBar>
        </footer>
    }
}

fn lines(s: Session) -> Vec<String> {
    let rulebook = s.rulebook();
    let said = |fact: &FactId| s.interview.with(|interview| say::answered(&s.words(), &rulebook, interview.answers(), fact));
    s.interview.with(wegwijs_core::Interview::reviewed).iter().map(said).collect()
}

#[component]
fn Given(fact: FactId) -> impl IntoView {
    let s = use_session();
    let pictogram = s.rulebook().question(&fact).map(|question| question.pictogram.to_string()).unwrap_or_default();
    let (asked, name, label, shown) = (fact.clone(), fact.clone(), fact.clone(), fact);
    let name = move || content::question_short(&s.words(), &name);
    let label = move || format!("{}: {}", ui::answers::change(&s.words()), content::question_short(&s.words(), &label));
    view! {
        <li class="reviewed">
            <Tile name=pictogram size=Size::Little />
            <span class="grow">
                <span class="two-lines">{name}</span>
                {move || told(s, &shown).into_iter().map(|line| view! { <Told line /> }).collect_view()}
            </span>
            <button type="button" class="icon-button" aria-label=label on:click=move |_| s.edit(asked.clone())>
                <Icon glyph=Glyph::Pencil />
            </button>
        </li>
    }
}

/// What was said: of whom, and what.
type Line = (Option<Member>, String);

fn told(s: Session, fact: &FactId) -> Vec<Line> {
    let (words, rulebook) = (s.words(), s.rulebook());
    let Some(question) = rulebook.question(fact) else { return Vec::new() };
    s.interview.with(|interview| {
        let answers = interview.answers();
        let listed = answers.children().filter(|_| fact.as_str() == MEMBERS);
        let count = listed.map(|count| (None, ui::say::exactly(&words, count as i64)));
        let given = answers.iter().filter(|(key, _)| key.fact == *fact);
        let given = given.map(|(key, answer)| (key.member, say::answer(&words, question, answer)));
        count.into_iter().chain(given).collect()
    })
}

#[component]
fn Told(line: Line) -> impl IntoView {
    let s = use_session();
    let (member, said) = line;
    let of = member.map(|member| view! { <img src=address(&picture(s, member)) width="28" height="28" alt=ui::children::name(&s.words(), i64::from(member) + 1) /> });
    view! { <b class="told">{of} {said}</b> }
}
