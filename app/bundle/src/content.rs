//! All content as it was read: what goes into the site, and the examples that stay beside it.

use crate::services::Record;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use wegwijs_core::directory::{Category, Finder};
use wegwijs_core::id::{FactId, LocalRegionId, RightId};
use wegwijs_core::place::Place;
use wegwijs_core::{Bundle, Date, Member, Verdict};

/// Everything in `content/`.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// What goes into the site.
    pub bundle: Arc<Bundle>,
    /// What is near families.
    pub services: Near,
    /// The examples beside each right.
    pub examples: BTreeMap<RightId, Vec<Example>>,
}

/// Everything that shows what is near.
#[derive(Clone, Debug, Default)]
pub struct Near {
    /// Kinds of services, in their order.
    pub categories: Vec<Category>,
    /// Official finders, in their order.
    pub finders: Vec<Finder>,
    /// Places, by postcode.
    pub places: Vec<Place>,
    /// The services of each region.
    pub regions: Vec<ServiceRegion>,
}

impl Near {
    /// Every service.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.regions.iter().flat_map(|region| &region.records)
    }
}

/// The services of a region.
#[derive(Clone, Debug)]
pub struct ServiceRegion {
    /// The region.
    pub id: LocalRegionId,
    /// The postcodes whose families find services here.
    pub postcodes: BTreeSet<u16>,
    /// The mail address of its network.
    pub contact: Option<String>,
    /// Its services.
    pub records: Vec<Record>,
}

/// A household for which the verdict of a right is known.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What the judge must say.
    pub verdict: Verdict,
    /// The facts of the household, as in a facts file.
    #[schemars(with = "BTreeMap<String, Value>")]
    pub facts: Value,
    /// The child, for a right that each child has; left out: every child.
    #[serde(default)]
    pub member: Option<Member>,
    /// The day; left out: [`crate::check::EXAMPLES_ON`].
    #[serde(default)]
    pub on: Option<Date>,
    /// What it shows, for readers.
    #[serde(default)]
    pub why: Option<String>,
}

/// The file of a right.
pub fn right_file(id: &RightId) -> String {
    format!("content/rights/{id}.yaml")
}

/// The file of what a region adds to a right.
pub fn local_file(region: &LocalRegionId, right: &RightId) -> String {
    format!("content/local/{region}/{right}.yaml")
}

/// The file of a question.
pub fn question_file(fact: &FactId) -> String {
    format!("content/questions/{}.yaml", question_stem(fact))
}

/// The file name of a question, without its ending.
pub fn question_stem(fact: &FactId) -> String {
    fact.as_str().replace('.', "-")
}
