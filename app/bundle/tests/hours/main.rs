//! Opening hours: what is refused, what the days come to, and that the page's form of them is what the crate says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod days;
mod folded;
mod generated;
mod oracle;
mod real;
mod refused;
