//! OpenStreetMap as Overpass Turbo exports it: GeoJSON, an object for each thing with its tags.
//!
//! Only kinds of things that a family can go to are read; what a tag does not say is left open. Nothing leads to a shelter for
//! people who hide from violence. Opening hours stay in the syntax they are in.

mod found;
mod geometry;
mod kind;
mod names;
mod tags;

#[cfg(test)]
pub use kind::exists;

use super::common::{day, open, stream};
use super::{Incoming, Refusal};
use serde_json::Value;
use std::path::Path;

/// The name of the format.
pub const FORMAT: &str = "osm";

/// Reads the objects of a file.
///
/// # Errors
/// The file is no GeoJSON with features, or is broken or cut off.
pub fn read(file: &Path, sink: &mut dyn FnMut(Incoming)) -> Result<(), Refusal> {
    let today = day::today();
    let mut nth = 0_usize;
    let envelope = stream::each(file, "features", &mut |envelope, feature| {
        nth += 1;
        let made = envelope.get("timestamp").and_then(Value::as_str).and_then(|made| day::past(made, today));
        sink(found::read(&feature, nth, made, today));
    })?;
    match envelope.get("type").and_then(Value::as_str) {
        Some("FeatureCollection") => Ok(()),
        _ => Err(open::refusal(file, "is no FeatureCollection", "in Overpass Turbo choose Export, then 'download as GeoJSON'")),
    }
}
