//! The running visit: what was answered, in which language it is shown, and which page is open.
//!
//! One signal holds the interview; rows, screen and overview are derived from it. A change of language touches
//! words only and never judges again. Nothing here is sent anywhere.

mod answering;
mod judged;
mod keep;
mod lists;
mod nearby;
mod steps;
mod talk;

pub use keep::Saved;
pub use nearby::{Looked, Nearby};

use crate::browser::{speech, storage};
use crate::load::{Loaded, Manifest};
use crate::route::Route;
use judged::{Judged, judged};
use leptos::prelude::*;
use std::ops::Deref;
use std::sync::Arc;
use wegwijs_core::id::{EmergencyId, RightId};
use wegwijs_core::{Interview, Rulebook, Screen};
use wegwijs_text::{Catalog, Lang, Words};

/// The visit, for every part of the page. It lives as long as the page does, so a part holds no more than its place.
#[derive(Clone, Copy)]
pub struct Session(&'static Visit);

/// What a visit consists of.
pub struct Visit {
    /// The answers and the way through them.
    pub interview: RwSignal<Interview>,
    /// The picture of each child, in the order of the list.
    pub pictures: RwSignal<Vec<String>>,
    /// The open page.
    pub route: RwSignal<Route>,
    /// The acute need whose page is open; never in the address.
    pub emergency: RwSignal<Option<EmergencyId>>,
    /// Whether a question is shown again to change its answer.
    pub editing: RwSignal<bool>,
    /// Rights that the family takes off its paper.
    pub off_paper: RwSignal<Vec<RightId>>,
    /// Whether this tab remembers the answers.
    pub keep: RwSignal<bool>,
    /// Whether a page can be read aloud now, and is.
    pub speaking: RwSignal<bool>,
    /// The right whose card is to be opened.
    pub wanted: RwSignal<Option<RightId>>,
    /// What is near, once somebody looked.
    pub near: RwSignal<Looked>,
    /// The question now shown.
    pub screen: Memo<Option<Screen>>,
    judged: Memo<Arc<Judged>>,
    words: RwSignal<Words>,
    page_text: RwSignal<Vec<String>>,
    voices: RwSignal<Vec<String>>,
    stack: StoredValue<Vec<Route>>,
    guarded: StoredValue<bool>,
    rulebook: &'static Rulebook,
    catalogs: StoredValue<Vec<Arc<Catalog>>>,
    manifest: Manifest,
}

/// The visit. The app provides it to every part; should that ever fail, the static message shows.
pub fn use_session() -> Session {
    expect_context()
}

impl Deref for Session {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        self.0
    }
}

impl Session {
    /// A visit, taken up where this tab left it.
    pub fn start(loaded: Loaded, saved: Option<Saved>) -> Self {
        let Loaded { manifest, rulebook, catalog } = loaded;
        let had_language = saved.is_some();
        let saved = saved.unwrap_or_default();
        let interview = RwSignal::new(saved.interview);
        let rulebook: &'static Rulebook = Box::leak(Box::new(rulebook));
        let screen = Memo::new(move |_| interview.with(|interview| interview.screen(rulebook)));
        let visit = Visit {
            interview,
            pictures: RwSignal::new(saved.pictures),
            route: RwSignal::new(if had_language { Route::Start } else { Route::Language }),
            emergency: RwSignal::new(None),
            editing: RwSignal::new(false),
            off_paper: RwSignal::new(saved.off_paper),
            keep: RwSignal::new(true),
            speaking: RwSignal::new(false),
            wanted: RwSignal::new(None),
            near: RwSignal::new(Looked::default()),
            screen,
            judged: judged(interview, rulebook),
            words: RwSignal::new(Words::new(catalog.clone(), None)),
            page_text: RwSignal::new(Vec::new()),
            voices: speech::tags(),
            stack: StoredValue::new(Vec::new()),
            guarded: StoredValue::new(false),
            rulebook,
            catalogs: StoredValue::new(vec![catalog]),
            manifest,
        };
        let session = Self(Box::leak(Box::new(visit)));
        session.open(had_language);
        session
    }

    /// The content.
    pub fn rulebook(self) -> &'static Rulebook {
        self.0.rulebook
    }

    /// The words of the page; who calls this in a view is shown anew when the language changes.
    pub fn words(self) -> Words {
        self.words.get()
    }

    /// The language of the page.
    pub fn lang(self) -> Lang {
        self.words.with(Words::lang)
    }

    /// How many answers were given or left open.
    pub fn given(self) -> usize {
        self.reviewed().len()
    }

    /// Whether this browser can remember anything.
    pub fn can_keep(self) -> bool {
        storage::works()
    }
}
