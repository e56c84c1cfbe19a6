//! How many cases the exact decision of a condition can need: a measure of the content, not of a household.
//!
//! Only facts that stand in more than one leaf have to be split. Each is counted with the cells into which its
//! leaves cut its values; a ceiling counts as one cut and a condition on children as if there were one child.

use crate::expr::{Expr, FactIx, Implied};
use crate::id::RightId;
use crate::ranges::Ranges;
use crate::rulebook::Rulebook;
use std::collections::{BTreeMap, BTreeSet};

/// The most cases that a condition of the content may need.
pub const MOST_CASES: u64 = 4_096;

/// Where the leaves on a fact (an option of it) cut its values, and how many leaves there are.
#[derive(Default)]
struct Seen {
    leaves: usize,
    cuts: BTreeSet<i64>,
}

type Tally = BTreeMap<(FactIx, Option<u16>), Seen>;

impl Rulebook {
    /// The most cases that any condition of a right can need; 0 if there is no such right.
    pub fn cases(&self, right: &RightId) -> u64 {
        let Some(rules) = self.right_rules(right) else { return 0 };
        let more = [&rules.danger, &rules.highlight, &rules.sensitive].into_iter().chain(&rules.cautions);
        let all = std::iter::once(&rules.met).chain(more.flatten());
        all.map(|expr| self.needed(expr)).max().unwrap_or(0)
    }

    fn needed(&self, expr: &Expr) -> u64 {
        let mut tally = Tally::new();
        self.count(expr, &mut tally);
        let several = tally.into_iter().filter(|(_, seen)| seen.leaves > 1);
        several.map(|((fact, _), seen)| self.cells(fact, &seen.cuts)).fold(1, u64::saturating_mul)
    }

    fn cells(&self, fact: FactIx, cuts: &BTreeSet<i64>) -> u64 {
        let Some(rules) = self.facts.get(fact) else { return 1 };
        let first = rules.domain.spans().next().map_or(i64::MIN, |(from, _)| from);
        1 + cuts.iter().filter(|&&cut| cut > first && rules.domain.contains(cut)).count() as u64
    }

    fn count(&self, expr: &Expr, tally: &mut Tally) {
        match expr {
            Expr::Always(_) | Expr::Unverified(_) => {}
            Expr::Leaf(leaf) => self.leaf(leaf.fact, leaf.part, &leaf.accepts, tally),
            Expr::Not(part) | Expr::AtLeast(_, part) => self.count(part, tally),
            Expr::All(parts) | Expr::Any(parts) => parts.iter().for_each(|part| self.count(part, tally)),
            Expr::Ceiling(ceiling) => {
                self.leaf(ceiling.fact, None, &Ranges::span(0, ceiling.base), tally);
                ceiling.adult.iter().for_each(|adult| self.count(adult, tally));
                self.count(&ceiling.child, tally);
            }
        }
    }

    /// A leaf stands behind the gate of its fact, so what the gate hangs on counts as well.
    fn leaf(&self, fact: FactIx, part: Option<u16>, accepts: &Ranges, tally: &mut Tally) {
        let seen = tally.entry((fact, part)).or_default();
        seen.leaves += 1;
        seen.cuts.extend(accepts.cuts());
        let Some(rules) = self.facts.get(fact) else { return };
        if let Some(gate) = &rules.gate {
            self.count(gate, tally);
        }
        if let Implied::SameAs(other) = rules.implied {
            self.leaf(other, part, accepts, tally);
        }
    }
}
