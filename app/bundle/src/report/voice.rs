//! What the report says, and the content it speaks of.
//!
//! Its own sentences stand in `report.ftl`, beside the code and not in `locales/`: no family loads them and they are in Dutch only.

use serde::Serialize;
use std::sync::Arc;
use wegwijs_core::Rulebook;
use wegwijs_text::{Argument, Catalog, DUTCH, Words};

const OWN: &str = include_str!("report.ftl");

/// The Dutch words, and the content on the day of the report.
#[derive(Debug)]
pub struct Voice<'a> {
    /// The content.
    pub(super) rulebook: &'a Rulebook,
    /// The words of the content, with those of the report.
    pub(super) words: Words,
}

impl<'a> Voice<'a> {
    /// Speaks with these Dutch words.
    ///
    /// # Errors
    /// Every syntax error in them and every message that stands twice.
    pub fn new(rulebook: &'a Rulebook, dutch: &str) -> Result<Self, Vec<String>> {
        let catalog = Catalog::parse(DUTCH, format!("{dutch}\n{OWN}"))?;
        Ok(Self { rulebook, words: Words::new(Arc::new(catalog), None) })
    }

    /// A sentence of the report.
    pub(super) fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A sentence of the report with its values filled in.
    pub(super) fn with(&self, id: &str, values: &[(&str, Argument<'_>)]) -> String {
        self.words.say(&format!("report-{id}"), None, values)
    }

    /// The word for a value that has a fixed name in the content, such as the level of government.
    pub(super) fn named(&self, kind: &str, value: &impl Serialize) -> String {
        let name = serde_json::to_value(value).ok().and_then(|name| name.as_str().map(str::to_lowercase)).unwrap_or_default();
        self.say(&format!("{kind}-{}", name.replace('_', "-")))
    }
}
