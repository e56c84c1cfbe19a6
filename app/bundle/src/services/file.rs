//! The file of a service: a line for each key, what is nested in flow style.

use super::record::Record;
use serde_json::Value;
use std::fmt::Write;
use wegwijs_core::id::{LocalRegionId, ServiceId};

/// The folder of all services.
pub const FOLDER: &str = "services";

/// The path of a service's file, from the root of the project.
pub fn path(region: &LocalRegionId, id: &ServiceId) -> String {
    format!("content/{FOLDER}/{region}/{id}.yaml")
}

/// The text of a record's file; reading it gives the same record.
pub fn text(record: &Record) -> String {
    let mut text = String::new();
    if let Ok(Value::Object(keys)) = serde_json::to_value(record) {
        for (key, value) in &keys {
            let _ = match value {
                Value::Object(sources) if key == "sources" => lines(&mut text, sources),
                _ => writeln!(text, "{key}: {value}"),
            };
        }
    }
    text
}

/// A line for each source: they are long.
fn lines(text: &mut String, sources: &serde_json::Map<String, Value>) -> std::fmt::Result {
    writeln!(text, "sources:")?;
    sources.iter().try_for_each(|(key, source)| writeln!(text, "  {key}: {source}"))
}
