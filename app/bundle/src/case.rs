//! A household as a file of `tests/cases/`: its facts, what must be found for it, and what must not.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use wegwijs_core::{Date, Group, Member, Row, Verdict};

/// One household.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Who they are and why they are here.
    pub why: String,
    /// Their facts, as in a facts file.
    #[schemars(with = "BTreeMap<String, Value>")]
    pub facts: Value,
    /// Each of these fits at least one row, and all rows of the right and child it names.
    pub must: Vec<Expected>,
    /// None of these fits any row.
    pub must_not: Vec<Expected>,
}

/// Some rows: of a right, of one child if one is given.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The right.
    pub id: String,
    /// The child, counted from 0; left out: any.
    pub member: Option<Member>,
    /// The verdict; left out: any.
    pub verdict: Option<Verdict>,
    /// The group; left out: any.
    pub group: Option<Group>,
    /// The last day; left out: any or none.
    pub deadline: Option<Date>,
}

impl Expected {
    /// Whether it speaks of this row.
    pub fn names(&self, row: &Row) -> bool {
        row.right.as_str() == self.id && (self.member.is_none() || row.member == self.member)
    }

    /// Whether the row is as it says.
    pub fn fits(&self, row: &Row) -> bool {
        let verdict = self.verdict.is_none_or(|verdict| row.verdict == verdict);
        let group = self.group.is_none_or(|group| row.group == group);
        verdict && group && (self.deadline.is_none() || row.deadline == self.deadline)
    }
}
