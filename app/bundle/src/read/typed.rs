//! From the text of a YAML file to a value of the core's types, with the path of what does not fit.

use crate::finding::{Findings, Place};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The YAML of a file as plain data. Keys that stand twice are refused.
pub(crate) fn value(text: &str, place: &Place, findings: &mut Findings) -> Option<Value> {
    let yaml: serde_yaml_ng::Value = match serde_yaml_ng::from_str(text) {
        Ok(yaml) => yaml,
        Err(error) => {
            let line = error.location().map_or_else(String::new, |at| format!("line {}", at.line()));
            findings.error(&place.at(line), error.to_string(), "mind indentation, colons and quotes; quote a text that begins with a sign");
            return None;
        }
    };
    match serde_json::to_value(yaml) {
        Ok(value) => Some(value),
        Err(error) => {
            findings.error(place, error.to_string(), "use only texts, numbers, lists and maps");
            None
        }
    }
}

/// Plain data as a `T`.
pub(crate) fn typed<T: DeserializeOwned>(value: Value, place: &Place, findings: &mut Findings) -> Option<T> {
    match serde_path_to_error::deserialize(value) {
        Ok(thing) => Some(thing),
        Err(error) => {
            let path = error.path().to_string();
            let what = error.into_inner().to_string();
            let hint = hint(&what);
            findings.error(&place.at(if path == "." { "" } else { &path }), what, hint);
            None
        }
    }
}

fn hint(what: &str) -> &'static str {
    let hints = [
        ("unknown field", "mind the spelling, or take it out"),
        ("unknown variant", "use one of the names given"),
        ("missing field", "add it"),
        ("invalid length", "mind how many parts it takes, as in is: [fact, option]"),
        ("invalid type", "write it in the form that is expected here"),
        ("not a date", "write it as 2026-11-21"),
    ];
    hints.iter().find(|(part, _)| what.contains(part)).map_or("see CONTENT.md for its form", |(_, hint)| hint)
}
