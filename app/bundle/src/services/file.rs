//! The file of a service: a line for each key, what is nested in flow style.

use super::record::Record;
use serde_yaml_ng::{Mapping, Value};
use std::fmt::Write;
use wegwijs_core::id::{LocalRegionId, ServiceId};

/// The folder of all services.
pub const FOLDER: &str = "services";

/// The path of a service's file, from the root of the project.
pub fn path(region: &LocalRegionId, id: &ServiceId) -> String {
    format!("content/{FOLDER}/{region}/{id}.yaml")
}

/// The text of a record's file, its keys in the order of [`Record`]; reading it gives the same record.
pub fn text(record: &Record) -> String {
    let mut text = String::new();
    if let Ok(Value::Mapping(keys)) = serde_yaml_ng::to_value(record) {
        for (key, value) in &keys {
            let key = key.as_str().unwrap_or_default();
            let _ = match value {
                Value::Mapping(sources) if key == "sources" => lines(&mut text, sources),
                _ => writeln!(text, "{key}: {}", flow(value)),
            };
        }
    }
    text
}

/// The record that the text of a file holds.
///
/// # Errors
/// Why it holds none.
pub fn record(text: &str) -> Result<Record, String> {
    serde_yaml_ng::from_str(text).map_err(|error| error.to_string())
}

/// A line for each source: they are long.
fn lines(text: &mut String, sources: &Mapping) -> std::fmt::Result {
    writeln!(text, "sources:")?;
    sources.iter().try_for_each(|(key, source)| writeln!(text, "  {}: {}", flow(key), flow(source)))
}

/// A value on one line. What is JSON is YAML too.
fn flow(value: &Value) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
