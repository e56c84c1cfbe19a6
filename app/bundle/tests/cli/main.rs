//! The tool `wegwijs` as people and programs use it: what it prints, and how it ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod build;
mod calls;
mod check;
mod export;
mod exported;
mod hsds;
mod import;
mod judge;
mod local;
mod new;
mod refuse;
mod report;
mod report_words;
mod round_trip;
mod schema;
mod services;
mod sheet;
mod support;
mod usage;
