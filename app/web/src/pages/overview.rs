//! What was found: a sentence first, then groups. It opens with a few of each; the rest is one tap away.

mod elsewhere;
mod groups;
mod open;

use crate::live::{place, said, tap};
use crate::parts::bars::{BarButton, BottomBar};
use crate::parts::icon::Glyph;
use crate::parts::page::{Heading, Middle};
use crate::parts::wipe::Wipe;
use crate::route::Route;
use crate::session::{Session, use_session};
pub use elsewhere::Elsewhere;
use groups::{GroupSection, NotNow};
use leptos::prelude::*;
use open::OpenQuestions;
use wegwijs_core::Group;
use wegwijs_text::{Words, ui};

/// The groups shown open, in order.
const SHOWN: [Group; 5] = [Group::DoFirst, Group::Apply, Group::Automatic, Group::Maybe, Group::Offer];

/// The overview.
#[component]
pub fn OverviewPage() -> impl IntoView {
    let s = use_session();
    let title = said(move |w| ui::overview::found(w, s.judged().overview.found() as i64));
    view! {
        <Middle name=said(ui::overview::page) title=title.clone() more=said(move |w| sentences(s, w))>
            <Heading text=title />
            <p class="lead">{said(move |w| sentences(s, w).join(" "))}</p>
            <p class="soft">{said(ui::overview::no_promise)}</p>
            {SHOWN.map(|group| view! { <GroupSection group /> }).collect_view()}
            {place(|| view! { <Elsewhere /> }.into_any())}
            <NotNow />
            <OpenQuestions />
            <div class="quiet stack">
                <button type="button" class="button wide" on:click=tap(move || s.go(Route::Answers))>
                    {said(ui::overview::answers)}
                </button>
                <Wipe />
            </div>
        </Middle>
        <footer class="bottom">
            <BottomBar>
                <BarButton glyph=Glyph::Near press=tap(move || s.go(Route::Near))>{said(ui::near::page)}</BarButton>
                <BarButton glyph=Glyph::Printer press=tap(move || s.go(Route::Print))>{said(ui::overview::print)}</BarButton>
            </BottomBar>
        </footer>
    }
}

/// How many come first, and how many are still open.
fn sentences(s: Session, words: &Words) -> Vec<String> {
    let count = |group| s.judged().overview.count(group) as i64;
    let first = Some(count(Group::DoFirst)).filter(|count| *count > 0).map(|count| ui::overview::first(words, count));
    let maybe = Some(count(Group::Maybe)).filter(|count| *count > 0).map(|count| ui::overview::maybe_too(words, count));
    first.into_iter().chain(maybe).collect()
}
