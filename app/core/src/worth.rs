//! How much an answer is worth: how many rights it can still settle.
//!
//! Facts that are asked on one screen are worth what the screen is worth, because the family answers them together. A right
//! counts once, however many children it is open for.

use crate::help::Door;
use crate::id::{FactId, RightId};
use crate::judge::Row;
use crate::rulebook::Rulebook;
use std::collections::{BTreeMap, BTreeSet};

/// The rights that hang on each screen.
#[derive(Default)]
struct Rights<'a> {
    all: BTreeSet<&'a RightId>,
    in_door: BTreeSet<&'a RightId>,
}

/// What each screen is worth.
pub(crate) struct Worths<'a>(BTreeMap<&'a str, Rights<'a>>);

impl<'a> Worths<'a> {
    pub fn new(rulebook: &'a Rulebook, rows: &'a [Row], door: Option<&Door>) -> Self {
        let mut screens: BTreeMap<&str, Rights<'_>> = BTreeMap::new();
        for row in rows {
            let in_door = door.is_some_and(|door| serves(rulebook, door, row));
            for key in row.open_facts.iter().chain(&row.order_facts) {
                let rights = screens.entry(screen(rulebook, &key.fact)).or_default();
                rights.all.insert(&row.right);
                if in_door {
                    rights.in_door.insert(&row.right);
                }
            }
        }
        Self(screens)
    }

    /// How many rights the screen of a fact can settle: of all, and of those behind the door.
    pub fn of(&self, rulebook: &Rulebook, fact: &FactId) -> (usize, usize) {
        self.0.get(screen(rulebook, fact)).map_or((0, 0), |rights| (rights.all.len(), rights.in_door.len()))
    }
}

/// The screen of a fact: one of its own, or the one it shares.
fn screen<'a>(rulebook: &'a Rulebook, fact: &'a FactId) -> &'a str {
    rulebook.tick_screen(fact).map_or(fact.as_str(), |screen| screen.id.as_str())
}

fn serves(rulebook: &Rulebook, door: &Door, row: &Row) -> bool {
    rulebook.right(&row.right).is_some_and(|right| right.domains.iter().any(|domain| door.domains.contains(domain)))
}
