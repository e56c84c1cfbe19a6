//! What is near: fetched when somebody looks, for the postcode that was told, and kept for the visit.

use super::Session;
use crate::browser::clock;
use crate::load;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeSet;
use wegwijs_core::directory::{Area, Directory};
use wegwijs_core::id::RightId;
use wegwijs_core::moment::Moment;
use wegwijs_core::near::{self, Near};
use wegwijs_core::region::Region;
use wegwijs_core::{Answer, Group, Key, Value};

/// How far looking has come.
#[derive(Clone, Copy, Default)]
pub enum Looked {
    /// Nobody looked.
    #[default]
    NotYet,
    /// Files are on their way.
    Fetching(u16),
    /// They did not come.
    Failed(u16),
    /// They are there.
    Found(&'static Nearby),
}

/// What is near a postcode. It lives as long as the page.
pub struct Nearby {
    /// The postcode.
    pub postcode: u16,
    /// Kinds and places.
    pub directory: &'static Directory,
    /// What is near; `None` if nothing is known there.
    pub area: Option<Area>,
}

impl Looked {
    /// Whether somebody looked.
    pub fn was_asked(&self) -> bool {
        !matches!(self, Self::NotYet)
    }

    fn postcode(&self) -> Option<u16> {
        match self {
            Self::NotYet => None,
            Self::Fetching(postcode) | Self::Failed(postcode) => Some(*postcode),
            Self::Found(nearby) => Some(nearby.postcode),
        }
    }

    fn directory(&self) -> Option<&'static Directory> {
        if let Self::Found(nearby) = self { Some(nearby.directory) } else { None }
    }
}

impl Session {
    /// The postcode that the family told.
    pub fn postcode(self) -> Option<u16> {
        self.interview.with(|interview| match interview.answers().value(&Key::household(Region::ASKED_AS)) {
            Some(Value::Postcode(postcode)) => Some(*postcode),
            _ => None,
        })
    }

    /// Takes down the postcode outside the interview.
    pub fn tell_postcode(self, postcode: u16) {
        self.answer(Key::household(Region::ASKED_AS), Answer::Known(Value::Postcode(postcode)));
    }

    /// Fetches what is near the told postcode, unless it is there or on its way; `again` after a failure.
    pub fn look(self, again: bool) {
        let Some(postcode) = self.postcode() else { return };
        let before = self.near.get_untracked();
        if before.postcode() == Some(postcode) && !(again && matches!(before, Looked::Failed(_))) {
            return;
        }
        self.near.set(Looked::Fetching(postcode));
        spawn_local(async move {
            let found = self.fetch(before.directory(), postcode).await;
            if self.near.with_untracked(Looked::postcode) == Some(postcode) {
                self.near.set(found.map_or(Looked::Failed(postcode), Looked::Found));
            }
        });
    }

    async fn fetch(self, directory: Option<&'static Directory>, postcode: u16) -> Option<&'static Nearby> {
        let directory = match directory {
            Some(directory) => directory,
            None => Box::leak(Box::new(load::directory(&self.0.manifest).await?)),
        };
        let area = load::area(directory, postcode).await?;
        self.fetch_near_words().await.then_some(())?;
        Some(Box::leak(Box::new(Nearby { postcode, directory, area })))
    }

    /// What is near, if it is there.
    pub fn nearby(self) -> Option<&'static Nearby> {
        if let Looked::Found(nearby) = self.near.get() { Some(nearby) } else { None }
    }

    /// The rights that probably are or may be the family's.
    pub fn own_rights(self) -> BTreeSet<RightId> {
        let mut rights = BTreeSet::new();
        for row in self.judged().rows.iter().filter(|row| row.group != Group::NotNow) {
            rights.insert(row.right.clone());
        }
        rights
    }

    /// This minute.
    pub fn moment(self) -> Moment {
        clock::now()
    }

    /// The services near, in order. Police desks are among them only if somebody may be in danger.
    pub fn services(self, nearby: &'static Nearby) -> Vec<Near<'static>> {
        let danger = self.judged().rows.iter().any(|row| row.danger);
        nearby.area.as_ref().map(|area| near::near(nearby.directory, area, danger)).unwrap_or_default()
    }
}
