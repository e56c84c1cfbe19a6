//! What an import did, in numbers and in lines.

use super::Dropped;
use super::common::plain;
use std::fmt;

/// The most signs of outside text that are shown.
const LONGEST: usize = 200;

/// What an import did, or would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Files that were not there before.
    pub new: usize,
    /// Files that changed.
    pub changed: usize,
    /// Files that stay as they are.
    pub unchanged: usize,
    /// Files that are gone.
    pub gone: usize,
    /// Records that were not used.
    pub dropped: Vec<Dropped>,
    /// Values that were not used: the file, and why.
    pub left_out: Vec<(String, String)>,
    /// What an editor should look at: the file, and what.
    pub notes: Vec<(String, String)>,
    /// Services that may be the same.
    pub duplicates: Vec<String>,
}

impl Tally {
    /// Whether everything that came in was used.
    pub fn all_used(&self) -> bool {
        self.dropped.is_empty() && self.left_out.is_empty()
    }

    /// Notes a record that was not used.
    pub(super) fn drop(&mut self, what: impl Into<String>, why: impl Into<String>) {
        self.dropped.push(Dropped { what: what.into(), why: why.into() });
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.dropped.iter().try_for_each(|Dropped { what, why }| writeln!(f, "dropped: {}: {}", shown(what), shown(why)))?;
        self.left_out.iter().try_for_each(|(file, why)| writeln!(f, "left out: {file}: {}", shown(why)))?;
        self.notes.iter().try_for_each(|(file, what)| writeln!(f, "look at: {file}: {}", shown(what)))?;
        self.duplicates.iter().try_for_each(|pair| writeln!(f, "maybe the same: {pair}"))?;
        let Self { new, changed, unchanged, gone, dropped, left_out, .. } = self;
        let (dropped, left_out) = (dropped.len(), left_out.len());
        write!(f, "{new} new, {changed} changed, {unchanged} unchanged, {gone} gone, {dropped} dropped, {left_out} values left out")
    }
}

/// Outside text as one line for a terminal, which obeys some signs.
fn shown(text: &str) -> String {
    let line = plain::line(text);
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{} …", line.get(..end).unwrap_or_default()),
        None => line,
    }
}
