//! Places of a new file that still wait for somebody: each is told, and nothing else is said of the file.

use crate::finding::{Findings, Place};
use crate::new::FILL_IN;
use serde_json::Value;

/// Tells each place that is still to be filled in; whether there are any.
pub(super) fn found(value: &Value, place: &Place, findings: &mut Findings) -> bool {
    match value {
        Value::String(text) if text == FILL_IN => {
            findings.error(place, "still to be filled in", "the words behind its # say how");
            true
        }
        Value::Array(list) => {
            list.iter().enumerate().fold(false, |found, (at, value)| self::found(value, &place.at(format!("[{at}]")), findings) || found)
        }
        Value::Object(map) => map.iter().fold(false, |found, (key, value)| self::found(value, &place.at(key), findings) || found),
        _ => false,
    }
}
