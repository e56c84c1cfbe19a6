//! Outside data as an editor meets it: what becomes a service, what is dropped or left out and why, what is refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod lpdc;
mod osm;
mod support;
