//! Starts the page: loads, then shows the open page; what cannot be loaded ends in the static message.

use crate::browser::{clock, document};
use crate::live::place;
use crate::load;
use crate::pages::Page;
use crate::session::{Saved, Session};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wegwijs_text::{DUTCH, Lang};

/// How long a slow network may take, in milliseconds.
const PATIENCE: u32 = 60_000;

/// Mounts the app before everything else in the body.
pub fn start() {
    match document::place() {
        Some(place) => mount_to(place, App).forget(),
        None => document::fail(),
    }
}

#[component]
fn App() -> impl IntoView {
    let session = RwSignal::new(None::<Session>);
    let owner = Owner::current().unwrap_or_default();
    spawn_local(async move {
        match begin(owner).await {
            Some(begun) => session.set(Some(begun)),
            None => document::fail(),
        }
    });
    document::later(PATIENCE, move || {
        if session.get_untracked().is_none() {
            document::fail();
        }
    });
    place(move || match session.get() {
        None => view! { <Skeleton /> }.into_any(),
        Some(session) => {
            provide_context(session);
            view! { <Page /> }.into_any()
        }
    })
}

/// Loads everything and takes up the visit.
async fn begin(owner: Owner) -> Option<Session> {
    let saved = Saved::read();
    let lang = saved.as_ref().and_then(Saved::lang).or_else(preferred).unwrap_or(DUTCH);
    let loaded = load::everything(lang, clock::now().date).await?;
    let session = owner.with(|| {
        let session = Session::start(loaded, saved);
        session.name_document();
        session.keep_up();
        session
    });
    spawn_local(session.fetch_dutch());
    Some(session)
}

/// The first language of the browser that we have.
fn preferred() -> Option<Lang> {
    let base = |tag: &String| Lang::find(tag.split('-').next().unwrap_or(tag));
    document::languages().iter().find_map(base)
}

/// The shape of a page, while the words are on their way.
#[component]
fn Skeleton() -> impl IntoView {
    view! {
        <div class="skeleton" aria-hidden="true">
            <div class="bone bar"></div>
            <div class="bone title"></div>
            <div class="bone"></div>
            <div class="bone"></div>
            <div class="bone"></div>
        </div>
    }
}
