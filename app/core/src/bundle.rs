//! The content as one value: what `wegwijs build` writes and the page reads.

use crate::figure::Figure;
use crate::help::{Body, Document, Door, Emergency, Helpline};
use crate::local::Local;
use crate::question::{Question, TickScreen, Topic};
use crate::right::Right;
use serde::{Deserialize, Serialize};

/// The version of the shape of [`Bundle`]; a reader refuses any other.
pub const SCHEMA: u32 = 1;

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
    /// What regions add to rights; read by nobody who judges.
    pub local: Vec<Local>,
}
