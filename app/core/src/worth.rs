//! How much an answer is worth: how many rights it can still settle.
//!
//! Facts that are asked on one screen are worth what the screen is worth, because the family answers them together. A right
//! counts once, however many children it is open for.

use crate::help::Door;
use crate::id::{FactId, RightId};
use crate::judge::Row;
use crate::rulebook::Rulebook;
use std::collections::{BTreeMap, BTreeSet};

/// A screen stands on the main path if it can settle at least one right in so many.
pub const ONE_IN: usize = 10;

/// The rights that hang on each screen.
#[derive(Default)]
struct Rights<'a> {
    all: BTreeSet<&'a RightId>,
    in_door: BTreeSet<&'a RightId>,
    main: bool,
}

/// What a screen is worth.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Worth {
    /// How many rights it can settle.
    pub all: usize,
    /// How many of them are behind the door.
    pub in_door: usize,
    /// Whether it is put without being asked for.
    pub main: bool,
}

/// What each screen is worth.
pub(crate) struct Worths<'a> {
    rulebook: &'a Rulebook,
    screens: BTreeMap<&'a str, Rights<'a>>,
}

impl<'a> Worths<'a> {
    pub fn new(rulebook: &'a Rulebook, rows: &'a [Row], door: Option<&Door>) -> Self {
        let mut screens: BTreeMap<&str, Rights<'_>> = BTreeMap::new();
        for row in rows {
            let in_door = door.is_some_and(|door| serves(rulebook, door, row));
            for key in row.open_facts.iter().chain(&row.order_facts) {
                let rights = screens.entry(screen(rulebook, &key.fact)).or_default();
                rights.all.insert(&row.right);
                rights.main |= rulebook.question(&key.fact).is_some_and(|question| question.main);
                if in_door {
                    rights.in_door.insert(&row.right);
                }
            }
        }
        Self { rulebook, screens }
    }

    /// What the screen of a fact is worth.
    pub fn of(&self, fact: &FactId) -> Worth {
        let Some(rights) = self.screens.get(screen(self.rulebook, fact)) else { return Worth::default() };
        let (all, in_door) = (rights.all.len(), rights.in_door.len());
        Worth { all, in_door, main: in_door > 0 || rights.main || all * ONE_IN >= self.rulebook.bundle().rights.len() }
    }
}

/// The name of a fact's screen: its own, or that of the one it shares.
pub(crate) fn screen<'a>(rulebook: &'a Rulebook, fact: &'a FactId) -> &'a str {
    rulebook.tick_screen(fact).map_or(fact.as_str(), |screen| screen.id.as_str())
}

fn serves(rulebook: &Rulebook, door: &Door, row: &Row) -> bool {
    rulebook.right(&row.right).is_some_and(|right| right.domains.iter().any(|domain| door.domains.contains(domain)))
}
