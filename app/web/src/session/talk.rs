//! The language of the page, and reading it aloud.

use super::Session;
use super::nearby::Looked;
use crate::browser::{document, speech};
use crate::live::follow;
use crate::load;
use crate::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use wegwijs_text::{Catalog, DUTCH, Lang, Words};

/// Whether a language has its words for what is near.
fn has_near(catalog: &Catalog) -> bool {
    catalog.get("around-title", None, &[]).is_some()
}

impl Session {
    /// Shows the page in another language, and goes back to where it was chosen from.
    pub fn choose(self, lang: Lang) {
        self.hush();
        spawn_local(async move {
            let Some(main) = self.catalog(lang).await else { return };
            self.words.set(Words::new(main, self.known(DUTCH)));
            if !self.back() {
                self.go(Route::Start);
            }
            self.fetch_dutch().await;
        });
    }

    /// Dutch is needed for what is said at a desk; it comes after the page's own language.
    pub async fn fetch_dutch(self) {
        if let Some(dutch) = self.catalog(DUTCH).await
            && let Some(main) = self.known(self.words.with_untracked(Words::lang))
        {
            self.words.set(Words::new(main, Some(dutch)));
        }
    }

    fn known(self, lang: Lang) -> Option<Arc<Catalog>> {
        self.catalogs.with_value(|known| known.iter().find(|catalog| catalog.lang() == lang).cloned())
    }

    async fn catalog(self, lang: Lang) -> Option<Arc<Catalog>> {
        let mut catalog = match self.known(lang) {
            Some(known) => known,
            None => load::language(&self.0.manifest, lang).await?,
        };
        if self.near.with_untracked(Looked::was_asked) && !has_near(&catalog) {
            catalog = load::more(&self.0.manifest, &catalog).await.unwrap_or(catalog);
        }
        self.catalogs.update_value(|known| {
            known.retain(|known| known.lang() != lang);
            known.push(catalog.clone());
        });
        Some(catalog)
    }

    /// Fetches the words for what is near, in the languages of the page; `false` if those of its own are not there.
    pub(super) async fn fetch_near_words(self) -> bool {
        let Some(main) = self.catalog(self.words.with_untracked(Words::lang)).await else { return false };
        let there = has_near(&main);
        self.words.set(Words::new(main, self.known(DUTCH)));
        self.fetch_dutch().await;
        there
    }

    /// Keeps `lang`, `dir` and title of the document in step with the page.
    pub fn name_document(self) {
        follow(move || {
            let lang = self.lang();
            document::speak(lang.tag(), lang.dir());
        });
    }

    /// What the page would read aloud.
    pub fn set_text(self, texts: Vec<String>) {
        self.page_text.set(texts);
    }

    /// Whether there is something to read and a voice to read it.
    pub fn can_speak(self) -> bool {
        let tag = self.lang().tag();
        let spoken = |voice: &String| voice == tag || voice.strip_prefix(tag).is_some_and(|rest| rest.starts_with('-'));
        self.page_text.with(|texts| !texts.is_empty()) && self.voices.with(|voices| voices.iter().any(spoken))
    }

    /// Starts or stops reading.
    pub fn speak(self) {
        if self.speaking.get_untracked() {
            return self.hush();
        }
        self.speaking.set(true);
        let tag = self.words.with_untracked(Words::lang).tag();
        speech::read(tag, self.page_text.get_untracked(), move || self.speaking.set(false));
    }

    /// Stops reading.
    pub fn hush(self) {
        if self.speaking.get_untracked() {
            self.speaking.set(false);
            speech::hush();
        }
    }
}
