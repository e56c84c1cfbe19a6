//! Where a fact was found, when it was read, and how far it can be trusted.

use crate::date::Date;
use serde::{Deserialize, Serialize};

/// A page or document that a fact was read from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its title as its publisher gives it.
    pub title: String,
    /// Its address; left out where there is no public page.
    #[serde(default)]
    pub url: Option<String>,
    /// The day on which it was last read.
    pub checked: Date,
    /// How old the text itself is, if that is known.
    #[serde(default)]
    pub as_of: Option<String>,
    /// How strong this source is.
    #[serde(default = "own")]
    pub evidence: Evidence,
}

/// How well a fact is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Evidence {
    /// An official or well-kept page was seen that says it.
    S,
    /// Partly seen, partly our own knowledge.
    M,
    /// Our own knowledge only: worded as something to ask.
    O,
}

/// How sure the rule is, apart from its amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// The rule is well known and stable.
    High,
    /// Details may differ.
    Medium,
    /// Ask before you rely on it.
    Low,
}

fn own() -> Evidence {
    Evidence::O
}
