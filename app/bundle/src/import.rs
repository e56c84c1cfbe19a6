//! Services from outside data, made into files of the content.
//!
//! Each format has a reader of its own that gives one record after the other, so that a large file never stands in memory.
//! Nothing is guessed: what a reader cannot use it drops, with the reason.

pub mod common;

// The readers.
pub mod csv;
pub mod hsds;
pub mod lpdc;
pub mod osm;
pub mod sociale_kaart;

// What becomes of what they read.
mod existing;
mod fit;
mod format;
mod intake;
mod merge;
mod tally;
mod told;

pub use format::Format;
pub use intake::{Request, import};
pub use tally::Tally;

use crate::services::{Origin, Record};
use std::fmt;

/// What a reader gives for each record of its file.
#[derive(Clone, Debug, PartialEq)]
pub enum Incoming {
    /// A service. Its id is proposed by the reader and may be taken already; it always has an origin.
    Service(Box<Arrived>),
    /// A record that its publisher archived or deleted.
    Gone(Origin),
    /// A record that cannot be used.
    Dropped(Dropped),
}

/// A service that came in.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrived {
    /// Its facts.
    pub record: Record,
    /// What its publisher says of it, as plain text: kept as a comment for editors, never shown to families unread.
    pub described: Option<String>,
    /// Values that were left out, each with the reason.
    pub left_out: Vec<String>,
    /// Whether an export of ours wrote it: then it is whole, with the sources of its fields.
    pub ours: bool,
}

/// A record that was not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Which one: its id, its name, or its place in the file.
    pub what: String,
    /// Why.
    pub why: String,
}

/// A file that is not what it claims to be; nothing of it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub hint: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n  hint: {}", self.what, self.hint)
    }
}
