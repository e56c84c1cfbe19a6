//! Conditions made ready for one day: facts by number, ages as days of birth, ceilings as amounts.
//!
//! Everything that depends on content and date alone is decided when this is built, so that judging a
//! household only looks at its answers.

use crate::id::FactId;
use crate::ranges::Ranges;
use std::sync::Arc;

/// The place of a fact in the rulebook.
pub(crate) type FactIx = usize;

/// A condition, compiled.
#[derive(Clone, Debug)]
pub(crate) enum Expr {
    /// Decided already.
    Always(bool),
    /// A fact is compared with a set of values.
    Leaf(Leaf),
    /// The answer hangs on a figure that is not known well enough; nobody can be asked.
    Unverified(usize),
    /// The contrary.
    Not(Box<Expr>),
    /// All of these.
    All(Vec<Expr>),
    /// Any of these.
    Any(Vec<Expr>),
    /// It holds for at least so many children.
    AtLeast(u32, Box<Expr>),
    /// An amount is within a ceiling that more people raise.
    Ceiling(Box<CeilingExpr>),
}

/// A leaf: a fact, and the values that meet it.
#[derive(Clone, Debug)]
pub(crate) struct Leaf {
    pub fact: FactIx,
    /// For several-choice facts: which option.
    pub part: Option<u16>,
    pub accepts: Ranges,
    /// The leaf as it is written, for reasons.
    pub text: Arc<str>,
}

/// `fact ≤ base + per_extra × (the people that `raised_by` counts)`.
#[derive(Clone, Debug)]
pub(crate) struct CeilingExpr {
    pub fact: FactIx,
    pub base: i64,
    pub per_extra: i64,
    /// Met by an adult who raises the ceiling.
    pub adult: Option<Expr>,
    /// Met by each child who raises the ceiling.
    pub child: Expr,
    pub text: Arc<str>,
}

/// What a fact's value is while its gate is not met.
#[derive(Clone, Debug)]
pub(crate) enum Implied {
    NotApplicable,
    Value(i64),
    SameAs(FactIx),
}

/// A fact, compiled.
#[derive(Clone, Debug)]
pub(crate) struct FactRules {
    pub id: FactId,
    pub member: bool,
    /// Every value it can have.
    pub domain: Ranges,
    pub gate: Option<Expr>,
    pub implied: Implied,
    /// Another fact that bounds it: place, lowest and highest factor.
    pub wide_from: Option<(FactIx, i64, i64)>,
}

impl Expr {
    pub fn not(self) -> Self {
        match self {
            Self::Always(value) => Self::Always(!value),
            other => Self::Not(Box::new(other)),
        }
    }
}
