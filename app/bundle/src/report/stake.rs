//! What is at stake if a right is wrong: what weighs its doubts.

use super::voice::Voice;
use std::collections::BTreeSet;
use wegwijs_core::Rulebook;
use wegwijs_core::id::RightId;
use wegwijs_core::right::Right;

/// So many other rights weigh as much as one danger.
const FEW: usize = 5;
/// More than this the other rights never weigh.
const MOST: usize = 3;

/// Why a mistake in a right weighs more than in another.
pub(super) enum Stake {
    /// It is done first where somebody is in danger.
    Danger,
    /// Asking for it can cost something.
    Cost,
    /// So many other rights open it, are opened by it or go with it.
    Others(usize),
}

impl Stake {
    /// How much it adds to the weight.
    pub fn weight(&self) -> usize {
        match self {
            Self::Danger | Self::Cost => 1,
            Self::Others(count) => (count / FEW).min(MOST),
        }
    }

    /// The same in words.
    pub fn words(&self, voice: &Voice<'_>) -> String {
        match self {
            Self::Danger => voice.say("stake-danger"),
            Self::Cost => voice.say("stake-cost"),
            Self::Others(count) => voice.with("stake-others", &[("count", (*count).into())]),
        }
    }
}

/// What is at stake in a right.
pub(super) fn stakes(rulebook: &Rulebook, right: &Right) -> Vec<Stake> {
    let danger = right.danger_when.is_some().then_some(Stake::Danger);
    let cost = (!right.cautions.is_empty()).then_some(Stake::Cost);
    let others = Some(Stake::Others(others(rulebook, right).len())).filter(|others| others.weight() > 0);
    [danger, cost, others].into_iter().flatten().collect()
}

/// The rights that this one names, and those that name it.
fn others<'a>(rulebook: &'a Rulebook, right: &'a Right) -> BTreeSet<&'a RightId> {
    let naming = rulebook.bundle().rights.iter().filter(|other| other.related.contains(&right.id)).map(|other| &other.id);
    right.related.iter().chain(naming).filter(|id| **id != right.id).collect()
}
