//! The risk of a right: its doubts, times what is at stake.
//!
//! Doubt is the sum of the points of all doubts; the weight is one, and one more for each stake. A right without any doubt has no risk,
//! whatever hangs on it. Nothing else plays a part, so that a reader can do the sum.

use super::doubt::{Doubt, doubts};
use super::stake::{Stake, stakes};
use std::cmp::Reverse;
use wegwijs_core::Rulebook;
use wegwijs_core::right::Right;

/// A right and its risk.
pub(super) struct Risk<'a> {
    /// The right.
    pub right: &'a Right,
    /// What to verify, the heaviest first.
    pub doubts: Vec<Doubt<'a>>,
    /// Why it weighs.
    pub stakes: Vec<Stake>,
}

impl Risk<'_> {
    /// The points of all doubts.
    pub fn doubt(&self) -> usize {
        self.doubts.iter().map(Doubt::points).sum()
    }

    /// What they are multiplied by.
    pub fn weight(&self) -> usize {
        1 + self.stakes.iter().map(Stake::weight).sum::<usize>()
    }

    /// The risk.
    pub fn score(&self) -> usize {
        self.doubt() * self.weight()
    }
}

/// Every right once, the riskiest first; at the same risk the one with most at stake, then by id.
pub(super) fn ranked(rulebook: &Rulebook) -> Vec<Risk<'_>> {
    let risk = |right| Risk { right, doubts: doubts(rulebook, right), stakes: stakes(rulebook, right) };
    let mut ranked: Vec<Risk<'_>> = rulebook.bundle().rights.iter().map(risk).collect();
    ranked.sort_by_key(|risk| (Reverse(risk.score()), Reverse(risk.weight()), &risk.right.id));
    ranked
}
