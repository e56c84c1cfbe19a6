//! What the tool says in Dutch to who keeps services up to date: coordinators, who read no English and have no git.
//!
//! Its own sentences stand in `dutch.ftl`, beside the code and not in `locales/`: no family loads them.

use std::sync::Arc;
use wegwijs_core::id::CategoryId;
use wegwijs_text::{Argument, Catalog, DUTCH, Words};

const OWN: &str = include_str!("dutch.ftl");

/// The Dutch words of the content, with those of the tool.
#[derive(Debug)]
pub struct Dutch(Words);

impl Dutch {
    /// Speaks with these Dutch words of the content.
    ///
    /// # Errors
    /// Every syntax error in them and every message that stands twice.
    pub fn new(content: &str) -> Result<Self, Vec<String>> {
        let catalog = Catalog::parse(DUTCH, format!("{content}\n{OWN}"))?;
        Ok(Self(Words::new(Arc::new(catalog), None)))
    }

    /// A sentence.
    pub fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A sentence with its values filled in. Nothing here runs from right to left, so isolation marks are left out.
    pub fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Argument<'_>)> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        plain(&self.0.say(id, None, &values))
    }

    /// The name of a kind of services.
    pub fn category(&self, id: &CategoryId) -> String {
        plain(&self.0.say(&format!("category-{id}"), None, &[]))
    }
}

fn plain(text: &str) -> String {
    text.chars().filter(|sign| !('\u{2066}'..='\u{2069}').contains(sign)).collect()
}
