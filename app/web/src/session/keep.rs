//! What survives a discarded tab, in this tab's own memory and nowhere else.
//!
//! It is kept as the bytes of postcard, like the bundle: fields by place. What cannot be read, because it was damaged or
//! written by another version, is no visit at all, and the page starts anew.

use super::Session;
use crate::browser::storage;
use crate::live::follow;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use wegwijs_core::Interview;
use wegwijs_core::id::RightId;
use wegwijs_text::Lang;

/// The version of [`Saved`]; another one is forgotten. Raise it whenever the shape of anything in there changes.
const SCHEMA: u32 = 2;

/// A running visit as it is kept.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Saved {
    schema: u32,
    lang: String,
    /// The answers and the way through them.
    pub interview: Interview,
    /// The children's pictures.
    pub pictures: Vec<String>,
    /// What the family takes off its paper.
    pub off_paper: Vec<RightId>,
}

impl Saved {
    /// What this tab kept, if it can be read.
    pub fn read() -> Option<Self> {
        match postcard::take_from_bytes::<Self>(&storage::read()?) {
            Ok((saved, [])) if saved.schema == SCHEMA => Some(saved),
            _ => None,
        }
    }

    /// The language of that visit.
    pub fn lang(&self) -> Option<Lang> {
        Lang::find(&self.lang)
    }
}

impl Session {
    /// Keeps the visit in step from now on, and forgets it as soon as that is switched off.
    pub fn keep_up(self) {
        follow(move || {
            let saved = Saved {
                schema: SCHEMA,
                lang: self.lang().tag().to_owned(),
                interview: self.interview.get(),
                pictures: self.pictures.get(),
                off_paper: self.off_paper.get(),
            };
            let chosen = self.has_language();
            match postcard::to_allocvec(&saved) {
                Ok(bytes) if self.keep.get() && chosen => {
                    storage::write(&bytes);
                }
                _ => storage::wipe(),
            }
        });
    }
}
