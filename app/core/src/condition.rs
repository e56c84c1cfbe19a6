//! The closed language of conditions.
//!
//! Data only: nothing here can call code, and no expression is parsed from text. A new kind of condition
//! is a new variant, with its meaning in `compile.rs`.

use crate::id::{FactId, FigureId, OptionId};
use serde::{Deserialize, Serialize};

/// When a right holds, a gate is open, or a row counts as danger.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// All of these; with none, always met.
    All(Vec<Condition>),
    /// At least one of these; with none, never met.
    Any(Vec<Condition>),
    /// The contrary.
    Not(Box<Condition>),
    /// A choice has this option.
    Is(FactId, OptionId),
    /// A choice has one of these options.
    OneOf(FactId, Vec<OptionId>),
    /// Several-choice answers contain this option.
    Includes(FactId, OptionId),
    /// A number, or an age in whole years or months, is this or more.
    AtLeast(FactId, i64),
    /// A number, or an age in whole years or months, is this or less.
    AtMost(FactId, i64),
    /// Both ends included.
    Between(FactId, i64, i64),
    /// It holds for at least one child.
    AnyMember(Box<Condition>),
    /// It holds for each child; met when there are none.
    EveryMember(Box<Condition>),
    /// So many children for whom it holds.
    CountMembers(Count),
    /// An amount does not exceed a dated ceiling.
    WithinFigure(WithinFigure),
}

/// How many children.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// Which children count; left out: all.
    #[serde(default, rename = "where")]
    pub filter: Option<Box<Condition>>,
    /// The fewest.
    #[serde(default)]
    pub at_least: Option<u32>,
    /// The most.
    #[serde(default)]
    pub at_most: Option<u32>,
}

/// A fact compared with a ceiling.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WithinFigure {
    /// An amount in the unit of the figure.
    pub fact: FactId,
    /// The ceiling.
    pub figure: FigureId,
    /// Who raises the ceiling by the figure's `per_extra`.
    #[serde(default)]
    pub extra: Option<Extra>,
}

/// The people who raise a ceiling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Extra {
    /// Everybody beyond the first person: a partner and the children who live here, always or in turns.
    Household,
    /// The children who live here, always or in turns.
    Children,
}

impl Condition {
    /// The condition that is always met.
    pub fn always() -> Self {
        Self::All(Vec::new())
    }

    /// Calls `visit` on this condition and on every condition inside it.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Condition)) {
        visit(self);
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.walk(visit)),
            Self::Not(part) | Self::AnyMember(part) | Self::EveryMember(part) => part.walk(visit),
            Self::CountMembers(Count { filter: Some(part), .. }) => part.walk(visit),
            _ => {}
        }
    }

    /// The fact that a leaf looks at; `None` for anything that is not a leaf.
    pub fn fact(&self) -> Option<&FactId> {
        match self {
            Self::Is(fact, _) | Self::OneOf(fact, _) | Self::Includes(fact, _) => Some(fact),
            Self::AtLeast(fact, _) | Self::AtMost(fact, _) | Self::Between(fact, _, _) => Some(fact),
            Self::WithinFigure(within) => Some(&within.fact),
            _ => None,
        }
    }
}
