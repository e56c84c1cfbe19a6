//! What a household has answered so far.
//!
//! A fact that was never asked is absent; a fact that was asked and left open is present as [`Answer::DontKnow`]
//! or [`Answer::RatherNot`]. Both leave every value possible: the judge never reads silence as 'no'.
//! Children are referred to by their place in the list.

use crate::date::YearMonth;
use crate::id::{FactId, MEMBERS, OptionId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The most children that one household can list.
pub const MAX_CHILDREN: usize = 30;

/// The place of a child in the list.
pub type Member = u8;

/// A fact of the household, or of one child.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Key {
    /// The fact.
    pub fact: FactId,
    /// The child, for a fact that each child has.
    pub member: Option<Member>,
}

/// What the family said about a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// A value, or a range of values.
    Known(Value),
    /// Asked, not known.
    DontKnow,
    /// Asked, not told; this and what hangs on it is not asked again.
    RatherNot,
}

/// A value that a family gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// One option.
    Choice(OptionId),
    /// Any options; empty means 'none of these'.
    Choices(BTreeSet<OptionId>),
    /// From and to, both included; `None` means no bound on that side.
    Number(Option<i64>, Option<i64>),
    /// Some day of this month.
    Month(YearMonth),
    /// A Belgian postcode.
    Postcode(u16),
}

type Facts = BTreeMap<FactId, Answer>;

/// All answers of one household.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    household: Facts,
    children: Option<Vec<Facts>>,
}

impl Key {
    /// A fact of the household.
    pub fn household(fact: impl Into<FactId>) -> Self {
        Self { fact: fact.into(), member: None }
    }

    /// A fact of the child at this place.
    pub fn member(fact: impl Into<FactId>, member: Member) -> Self {
        Self { fact: fact.into(), member: Some(member) }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.member {
            Some(member) => write!(f, "children[{member}].{}", self.fact.short()),
            None => write!(f, "{}", self.fact),
        }
    }
}

impl Answer {
    /// The value, if one was given.
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Known(value) => Some(value),
            Self::DontKnow | Self::RatherNot => None,
        }
    }
}

impl Answers {
    /// No answers yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What was said about this fact; `None` if it was not asked yet.
    pub fn get(&self, key: &Key) -> Option<&Answer> {
        self.facts(key.member)?.get(&key.fact)
    }

    /// The value that was given for this fact, if any.
    pub fn value(&self, key: &Key) -> Option<&Value> {
        self.get(key)?.value()
    }

    /// Sets or takes back an answer. A fact of a child that is not in the list is ignored.
    pub fn set(&mut self, key: Key, answer: Option<Answer>) {
        let facts = match key.member {
            None => Some(&mut self.household),
            Some(member) => self.children.as_mut().and_then(|list| list.get_mut(usize::from(member))),
        };
        if let Some(facts) = facts {
            match answer {
                Some(answer) => facts.insert(key.fact, answer),
                None => facts.remove(&key.fact),
            };
        }
    }

    /// How many children there are; `None` if that is not known.
    pub fn children(&self) -> Option<usize> {
        self.children.as_ref().map(Vec::len)
    }

    /// Sets the number of children, keeping what was said of those that stay. `None`: not known.
    pub fn set_children(&mut self, count: Option<usize>) {
        self.household.remove(&FactId::from(MEMBERS));
        match count {
            Some(count) => self.children.get_or_insert_default().resize_with(count.min(MAX_CHILDREN), Facts::new),
            None => self.children = None,
        }
    }

    /// Takes one child off the list.
    pub fn remove_child(&mut self, member: Member) {
        if let Some(list) = &mut self.children
            && usize::from(member) < list.len()
        {
            list.remove(usize::from(member));
        }
    }

    /// Whether this fact was asked: answered or left open.
    pub fn was_asked(&self, key: &Key) -> bool {
        self.get(key).is_some() || (key.fact.as_str() == MEMBERS && self.children.is_some())
    }

    /// Every answer given, household first, then child by child.
    pub fn iter(&self) -> impl Iterator<Item = (Key, &Answer)> {
        let household = self.household.iter().map(|(fact, answer)| (Key::household(fact.clone()), answer));
        let children = self
            .children
            .iter()
            .flatten()
            .enumerate()
            .flat_map(|(member, facts)| facts.iter().map(move |(fact, answer)| (Key::member(fact.clone(), member as Member), answer)));
        household.chain(children)
    }

    fn facts(&self, member: Option<Member>) -> Option<&Facts> {
        match member {
            None => Some(&self.household),
            Some(member) => self.children.as_ref()?.get(usize::from(member)),
        }
    }
}

impl From<FactId> for Key {
    fn from(fact: FactId) -> Self {
        Self { fact, member: None }
    }
}
