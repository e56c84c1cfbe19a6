//! What was found: a sentence first, then groups. It opens with a few of each; the rest is one tap away.

mod groups;
mod open;

use crate::parts::bars::{BarButton, BottomBar};
use crate::parts::icon::Glyph;
use crate::parts::page::{Heading, Middle};
use crate::parts::wipe::Wipe;
use crate::route::Route;
use crate::session::{Session, use_session};
use groups::{GroupSection, NotNow};
use leptos::prelude::*;
use open::OpenQuestions;
use wegwijs_core::Group;
use wegwijs_text::ui;

/// The groups shown open, in order.
const SHOWN: [Group; 5] = [Group::DoFirst, Group::Apply, Group::Automatic, Group::Maybe, Group::Offer];

/// The overview.
#[component]
pub fn OverviewPage() -> impl IntoView {
    let s = use_session();
    let title = Signal::derive(move || ui::overview::found(&s.words(), s.overview.with(|overview| overview.found()) as i64));
    view! {
        <Middle
            name=Signal::derive(move || ui::overview::page(&s.words()))
            text=Signal::derive(move || [vec![title.get()], sentences(s)].concat())
        >
            <Heading text=title />
            <p class="lead">{move || sentences(s).join(" ")}</p>
            <p class="soft">{move || ui::overview::no_promise(&s.words())}</p>
            {SHOWN.map(|group| view! { <GroupSection group /> }).collect_view()}
            <NotNow />
            <OpenQuestions />
            <div class="quiet stack">
                <button type="button" class="button wide" on:click=move |_| s.go(Route::Answers)>
                    {move || ui::overview::answers(&s.words())}
                </button>
                <Wipe />
            </div>
        </Middle>
        <footer class="bottom">
            <BottomBar>
                <span></span>
                <BarButton glyph=Glyph::Printer press=move || s.go(Route::Print)>{move || ui::overview::print(&s.words())}</BarButton>
            </BottomBar>
        </footer>
    }
}

/// How many come first, and how many are still open.
fn sentences(s: Session) -> Vec<String> {
    let words = s.words();
    let count = |group| s.overview.with(|overview| overview.count(group)) as i64;
    let first = Some(count(Group::DoFirst)).filter(|count| *count > 0).map(|count| ui::overview::first(&words, count));
    let maybe = Some(count(Group::Maybe)).filter(|count| *count > 0).map(|count| ui::overview::maybe_too(&words, count));
    first.into_iter().chain(maybe).collect()
}
