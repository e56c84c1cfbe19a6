//! The pure heart of Wegwijs: what is known of a household, what the content says, and what follows.
//!
//! No clock, no browser, no file, no randomness, and no sentence for people: ids, facts and reasons only.
//! Words are made of them in `wegwijs-text`.

// What things are called, and plain values.
pub mod date;
mod gather;
pub mod id;
pub mod map;
pub mod moment;
pub mod order;
mod packed;
pub mod place;
mod ranges;
pub mod region;
pub mod source;

// The content.
pub mod bundle;
pub mod condition;
pub mod confidentiality;
pub mod directory;
pub mod figure;
pub mod help;
pub mod hours;
pub mod local;
pub mod question;
pub mod right;
pub mod service;

// The household.
pub mod answers;

// The content on one day.
pub mod cases;
mod circles;
mod compile;
mod contradictions;
mod expr;
pub mod rulebook;

// The judge.
mod deadline;
mod diagram;
mod ground;
pub mod judge;

// What to ask next, and what to show.
pub mod agenda;
pub mod filter;
pub mod interview;
pub mod near;
pub mod overview;
mod reasons;
pub mod search;
mod world;
mod worth;

pub use agenda::Agenda;
pub use answers::{Answer, Answers, Key, MAX_CHILDREN, Member, Value};
pub use bundle::Bundle;
pub use compile::Fault;
pub use date::{Date, YearMonth};
pub use interview::{Interview, Progress, Screen};
pub use judge::{Group, Reason, Row, Verdict, judge, judge_right};
pub use overview::{Item, Overview, Section, overview};
pub use rulebook::Rulebook;
