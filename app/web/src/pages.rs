//! The pages, one file each.

mod answers;
mod helplines;
mod language;
mod near;
pub mod overview;
mod print;
mod question;
mod start;
mod urgent;

use crate::live::place;
use crate::parts::bars::TopBar;
use crate::route::Route;
use crate::session::use_session;
use leptos::prelude::*;

/// The open page under the bar that all pages share.
#[component]
pub fn Page() -> impl IntoView {
    let s = use_session();
    view! {
        <TopBar />
        {place(move || match s.route.get() {
            Route::Language => view! { <language::LanguagePage /> }.into_any(),
            Route::Start => view! { <start::StartPage /> }.into_any(),
            Route::Urgent => view! { <urgent::UrgentPage /> }.into_any(),
            Route::Question => view! { <question::QuestionPage /> }.into_any(),
            Route::Answers => view! { <answers::AnswersPage /> }.into_any(),
            Route::Overview => view! { <overview::OverviewPage /> }.into_any(),
            Route::Print => view! { <print::PrintPage /> }.into_any(),
            Route::Near => view! { <near::NearPage /> }.into_any(),
            Route::Helplines => view! { <helplines::HelplinesPage /> }.into_any(),
        })}
    }
}
