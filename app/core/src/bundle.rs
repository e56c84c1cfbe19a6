//! The content as one value: what `wegwijs build` writes and the page reads.
//!
//! Its bytes are those of postcard: fields by place and not by name, so that the page carries no names and the file is
//! small. Reader and writer therefore have to be of one version, which [`SCHEMA`] holds.

use crate::figure::Figure;
use crate::help::{Body, Document, Door, Emergency, Helpline};
use crate::local::{Elsewhere, Local};
use crate::question::{Question, TickScreen, Topic};
use crate::right::Right;
use serde::{Deserialize, Serialize};

/// The version of the shape of [`Bundle`]; a reader refuses any other.
pub const SCHEMA: u32 = 3;

/// All content except words. Questions stand in the order of asking.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// The version of this shape.
    pub schema: u32,
    /// Topics in the order of asking.
    pub topics: Vec<Topic>,
    /// The fact vocabulary.
    pub questions: Vec<Question>,
    /// Screens that ask several facts.
    pub screens: Vec<TickScreen>,
    /// The rights.
    pub rights: Vec<Right>,
    /// Dated figures.
    pub figures: Vec<Figure>,
    /// Competent bodies.
    pub bodies: Vec<Body>,
    /// Documents.
    pub documents: Vec<Document>,
    /// Starting doors.
    pub doors: Vec<Door>,
    /// Helplines.
    pub helplines: Vec<Helpline>,
    /// Acute needs.
    pub emergencies: Vec<Emergency>,
    /// Pointers for those who live outside Flanders.
    pub elsewhere: Vec<Elsewhere>,
    /// What regions add to rights; read by nobody who judges.
    pub local: Vec<Local>,
}

/// Bytes that are no bundle of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

impl Bundle {
    /// The bundle as bytes.
    ///
    /// # Errors
    /// A value that has no bytes, which content never holds.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Damaged> {
        postcard::to_allocvec(self).map_err(|_| Damaged)
    }

    /// The bundle that these bytes hold.
    ///
    /// # Errors
    /// Bytes that were cut off, changed, or written by another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        match postcard::take_from_bytes::<Self>(bytes) {
            Ok((bundle, [])) if bundle.schema == SCHEMA => Ok(bundle),
            _ => Err(Damaged),
        }
    }
}
