//! Words: the languages, their messages, and what the core says in them.
//!
//! No facts (numbers, phones, links and official names come in as variables), no browser, no files.

pub mod card;
pub mod catalog;
pub mod content;
pub mod figures;
mod fill;
pub mod hours;
pub mod languages;
pub mod local;
mod plural;
mod privacy;
pub mod say;
pub mod service;

/// Interface messages as functions, one module for each file of `locales/nl/ui/`.
pub mod ui {
    use crate::catalog::Words;
    include!(concat!(env!("OUT_DIR"), "/ui.rs"));
}

pub use card::{Card, card};
pub use catalog::{Catalog, Words};
pub use fill::Argument;
pub use languages::{DUTCH, Lang};
