//! A service that `wegwijs export hsds` wrote: its extras hold what HSDS has no place for, and come back as they were.

use super::origin;
use super::value::{list, number, text};
use crate::export::hsds::{CATEGORY, EXTRA, TAXONOMY, uuid};
use crate::export::tabular::NOBODY;
use crate::import::Arrived;
use crate::import::common::slug::slug;
use crate::services::Record;
use serde_json::{Map, Value, json};

/// The record, or why it is none; `None` if others wrote it.
///
/// One that came from nowhere has this file for its origin from now on.
pub(super) fn arrived(service: &Value, id: &str) -> Option<Result<Arrived, String>> {
    let mut extras = Map::new();
    for attribute in list(service, "attributes") {
        let Some(code) = own_code(attribute) else { continue };
        if let Some(category) = code.strip_prefix(CATEGORY) {
            extras.insert("category".to_owned(), json!(category));
        } else if let Some(key) = code.strip_prefix(EXTRA) {
            match text(attribute, "value").and_then(|value| serde_json::from_str(&value).ok()) {
                Some(value) => drop(extras.insert(key.to_owned(), value)),
                None => return Some(Err(format!("the extra `{key}` is no JSON"))),
            }
        }
    }
    extras.contains_key("id").then(|| record(service, id, extras))
}

/// The code of a term of our own taxonomy.
pub(super) fn own_code(attribute: &Value) -> Option<String> {
    let term = attribute.get("taxonomy_term")?;
    text(term, "taxonomy").filter(|taxonomy| taxonomy == TAXONOMY).and_then(|_| text(term, "code"))
}

fn record(service: &Value, id: &str, extras: Map<String, Value>) -> Result<Arrived, String> {
    let mut keys = plain(service);
    keys.extend(extras);
    let mut record: Record = serde_json::from_value(Value::Object(keys)).map_err(|error| format!("its extras are no record: {error}"))?;
    if slug(record.id.as_str()) != record.id.as_str() {
        return Err(format!("`{}` is no id", record.id));
    }
    record.origin.get_or_insert_with(|| origin(id, None));
    Ok(Arrived { record, described: None, left_out: Vec::new(), ours: true })
}

/// The keys that the plain fields hold without loss.
fn plain(service: &Value) -> Map<String, Value> {
    let organization = service.get("organization").filter(|one| text(one, "id") != Some(uuid("organization", NOBODY)));
    let (from, to) = (number(service, "minimum_age"), number(service, "maximum_age"));
    let whole = |age: Option<f64>| age.map(|age| age as u8);
    let named = |key, name| list(service, key).iter().filter_map(|one| text(one, name)).collect::<Vec<String>>();
    let point = list(service, "service_at_locations").first().and_then(|at| {
        let location = at.get("location")?;
        Some(json!({"lat": number(location, "latitude")?, "lon": number(location, "longitude")?}))
    });
    let keys = [
        ("name", text(service, "name").map(Value::from)),
        ("operator", organization.and_then(|one| text(one, "name")).map(Value::from)),
        ("point", point),
        ("phone", named("phones", "number").first().map(|phone| json!(phone))),
        ("email", text(service, "email").map(Value::from)),
        ("url", text(service, "url").map(Value::from)),
        ("ages", from.or(to).map(|_| json!({"from": whole(from), "to": whole(to)}))),
        ("languages", Some(json!(named("languages", "code")))),
        ("catchment", Some(named("service_areas", "name").iter().filter_map(|code| code.parse::<u16>().ok()).collect())),
    ];
    keys.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
}
