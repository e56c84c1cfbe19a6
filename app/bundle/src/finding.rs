//! What is wrong with the content or the words: where, what, and what to do about it.
//!
//! Nothing here stops at the first one; everything that can be found is found in one run.

use serde::Serialize;
use std::fmt;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Nothing is built while it stands.
    Error,
    /// Somebody should look.
    Warning,
}

/// A file of the project and a place in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    file: String,
    path: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// The file, from the root of the project.
    pub file: String,
    /// The place in the file, such as `condition.all[0].is` or `line 3`; empty for the whole file.
    pub path: String,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub hint: String,
}

/// All findings of a run.
#[derive(Clone, Debug, Default)]
pub struct Findings(Vec<Finding>);

impl Place {
    /// A whole file.
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), path: String::new() }
    }

    /// A place inside this one.
    pub fn at(&self, path: impl fmt::Display) -> Self {
        let path = path.to_string();
        let dot = if self.path.is_empty() || path.is_empty() || path.starts_with('[') { "" } else { "." };
        Self { file: self.file.clone(), path: format!("{}{dot}{path}", self.path) }
    }
}

impl Findings {
    /// Notes what keeps the content from being built.
    pub fn error(&mut self, place: &Place, what: impl Into<String>, hint: impl Into<String>) {
        self.add(Severity::Error, place, what.into(), hint.into());
    }

    /// Notes what somebody should look at.
    pub fn warning(&mut self, place: &Place, what: impl Into<String>, hint: impl Into<String>) {
        self.add(Severity::Warning, place, what.into(), hint.into());
    }

    fn add(&mut self, severity: Severity, place: &Place, what: String, hint: String) {
        let Place { file, path } = place.clone();
        self.0.push(Finding { severity, file, path, what, hint });
    }

    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.0.iter().filter(|finding| finding.severity == Severity::Error).count()
    }

    /// How many warnings there are.
    pub fn warnings(&self) -> usize {
        self.0.len() - self.errors()
    }

    /// All of them, errors first, then by file and place.
    pub fn sorted(mut self) -> Vec<Finding> {
        self.0.sort();
        self.0.dedup();
        self.0
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if *self == Self::Error { "error" } else { "warning" })
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let colon = if self.path.is_empty() { "" } else { ": " };
        write!(f, "{}: {}{colon}{}: {}\n  hint: {}", self.severity, self.file, self.path, self.what, self.hint)
    }
}
