//! Facts as they are asked: type, options, gate, place in the order of asking.
//!
//! The words of a question are not here; they are messages named after the fact.

use crate::condition::Condition;
use crate::id::{FactId, OptionId, Pictogram, ScreenId, TopicId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A fact of the vocabulary and how it is asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The fact that the answer narrows.
    pub fact: FactId,
    /// The topic it belongs to; topics have an order of their own.
    pub topic: TopicId,
    /// The place within the topic.
    pub order: u16,
    /// What kind of values it has.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// The picture beside the question.
    pub pictogram: Pictogram,
    /// Whether 'rather not say' is offered.
    #[serde(default)]
    pub sensitive: bool,
    /// The answers of a choice, in the order shown.
    #[serde(default)]
    pub options: Vec<Choice>,
    /// When the fact has a meaning; left out: always.
    #[serde(default)]
    pub gate: Option<Condition>,
    /// Its value while the gate is not met, or while nothing is said if there is no gate; left out: not applicable,
    /// so that no leaf on it is met, or unknown.
    #[serde(default)]
    pub implied: Option<OptionId>,
    /// While the gate is not met, the value is that of this household fact.
    #[serde(default)]
    pub same_as: Option<FactId>,
    /// When the question is not put although the fact stays unknown.
    #[serde(default)]
    pub skip_when: Option<Condition>,
    /// The lower bounds of the bands shown for a number; the last has no upper bound.
    #[serde(default)]
    pub bands: Vec<i64>,
    /// Another fact that bounds this one widely.
    #[serde(default)]
    pub wide_from: Option<WideFrom>,
    /// Whether it stands on the main path however little it settles: what hangs on it cannot wait, or nearly every family
    /// looks for it.
    #[serde(default)]
    pub main: bool,
    /// Whether the interview never puts this question.
    #[serde(default)]
    pub unasked: bool,
}

/// Several choices of the household on one screen, as ticks: what is not ticked has its [denial](Question::denial).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TickScreen {
    /// Its id.
    pub id: ScreenId,
    /// The topic it belongs to.
    pub topic: TopicId,
    /// The picture beside it.
    pub pictogram: Pictogram,
    /// The facts, in the order of their ticks.
    pub facts: Vec<FactId>,
}

impl Question {
    /// The option that says 'no'.
    pub fn denial(&self) -> Option<&Choice> {
        self.options.iter().find(|choice| DENIALS.contains(&choice.id.as_str()))
    }

    /// The other options, which can be ticked.
    pub fn ticks(&self) -> impl Iterator<Item = &Choice> {
        let denial = self.denial();
        self.options.iter().filter(move |choice| Some(*choice) != denial)
    }
}

/// The names of the options that say 'no'.
const DENIALS: [&str; 2] = ["no", "none"];

/// The kinds of values a fact can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One of the options.
    Choice,
    /// Any of the options; an empty answer is 'known to be none'.
    Choices,
    /// A whole number, not negative, exact or a range.
    Number,
    /// A month; any day of it is possible.
    Month,
    /// A Belgian postcode.
    Postcode,
    /// The list of children.
    Members,
}

/// One answer of a choice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its id.
    pub id: OptionId,
    /// Its picture.
    pub pictogram: Pictogram,
    /// Numbers that its words need.
    #[serde(default)]
    pub vars: BTreeMap<String, i64>,
}

/// A wide bound of one number by another: from `times_from` times its lowest to `times_to` times its highest value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WideFrom {
    /// The number that is asked.
    pub fact: FactId,
    /// Factor for the lower bound.
    pub times_from: i64,
    /// Factor for the upper bound.
    pub times_to: i64,
    /// Where the factors come from.
    pub source: crate::source::Source,
}

/// A topic of questions, in the order of asking.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its id.
    pub id: TopicId,
    /// Its picture.
    pub pictogram: Pictogram,
    /// Whether it stays out of the first questions, unless the chosen door needs it.
    #[serde(default)]
    pub late: bool,
}
