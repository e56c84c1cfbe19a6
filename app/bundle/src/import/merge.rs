//! What came in, laid onto what the content has: an import changes only what its own earlier import said, or what nobody said.
//!
//! The sources of an import stand under keys that begin with its format, so that each field shows who said it. The id, the kind
//! and a point that must not be shown stay as they are: people may have settled them.

use crate::services::{Address, Field, Origin, Record};
use serde_json::{Map, Value};

/// Where each field lies in a record.
const FIELDS: [(Field, &[&str]); 21] = [
    (Field::Name, &["name"]),
    (Field::Operator, &["operator"]),
    (Field::Address, &["address", "street"]),
    (Field::Postcode, &["address", "postcode"]),
    (Field::Municipality, &["address", "municipality"]),
    (Field::District, &["address", "district"]),
    (Field::Point, &["point"]),
    (Field::Phone, &["phone"]),
    (Field::Email, &["email"]),
    (Field::Url, &["url"]),
    (Field::Hours, &["hours"]),
    (Field::Access, &["access"]),
    (Field::Cost, &["cost"]),
    (Field::Ages, &["ages"]),
    (Field::For, &["for"]),
    (Field::Languages, &["languages"]),
    (Field::Wheelchair, &["wheelchair"]),
    (Field::Catchment, &["catchment"]),
    (Field::Waiting, &["waiting"]),
    (Field::Secret, &["secret"]),
    (Field::Anonymous, &["anonymous"]),
];

/// The field at a place that a check names, such as `address.street`; the first one of an `address`.
pub(super) fn field_at(place: &str) -> Option<Field> {
    let exact = FIELDS.iter().find(|(_, path)| path.join(".") == place);
    let within = || FIELDS.iter().find(|(_, path)| path.first().copied() == place.split('.').next());
    exact.or_else(within).map(|(field, _)| *field)
}

/// A record without one of its fields; `None` if it cannot be without it.
pub(super) fn without(record: &Record, field: Field) -> Option<Record> {
    let (_, path) = FIELDS.iter().find(|(other, _)| *other == field)?;
    let mut value = serde_json::to_value(record).ok()?;
    put(&mut value, path, None);
    let mut record: Record = serde_json::from_value(value).ok()?;
    record.from.remove(&field);
    Some(tidied(record))
}

/// An address that says nothing is none.
fn tidied(mut record: Record) -> Record {
    record.address = record.address.filter(|address| *address != Address::default());
    record
}

/// Whether a source's key belongs to the imports of a format.
fn own(key: &str, format: &str) -> bool {
    key.strip_prefix(format).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// A new record with its sources under keys of its format.
pub(super) fn keyed(mut record: Record, format: &str) -> Record {
    let key = |key: String| if own(&key, format) { key } else { format!("{format}-{key}") };
    record.sources = record.sources.into_iter().map(|(name, said)| (key(name), said)).collect();
    record.from = record.from.into_iter().map(|(field, name)| (field, key(name))).collect();
    record.edited.clear();
    record
}

/// The record that the content should have. `new` has been [`keyed`]. `None` if a value has no form, which a record never holds.
pub(super) fn merged(old: &Record, new: &Record, format: &str) -> Option<Record> {
    let (mut result, given) = (serde_json::to_value(old).ok()?, serde_json::to_value(new).ok()?);
    let mut from = old.from.clone();
    for (field, path) in FIELDS {
        let said = old.from.get(&field);
        let free = said.map_or_else(|| value(&result, path).is_none(), |key| own(key, format));
        if old.edited.contains(&field) || !free {
            continue;
        }
        put(&mut result, path, value(&given, path).cloned());
        from.remove(&field);
        if let Some(key) = new.from.get(&field) {
            from.insert(field, key.clone());
        }
    }
    let mut record: Record = serde_json::from_value(result).ok()?;
    record.no_pin |= new.no_pin;
    record.sources.retain(|key, _| !own(key, format));
    record.sources.extend(new.sources.clone());
    record.sources.retain(|key, _| !own(key, format) || from.values().any(|used| used == key));
    record.from = from;
    Some(tidied(record))
}

/// Whether everything in a record came from the imports of its origin, and nobody corrected it.
pub(super) fn untouched(record: &Record, origin: &Origin) -> bool {
    record.edited.is_empty() && record.from.values().all(|key| own(key, &origin.format))
}

fn value<'a>(record: &'a Value, path: &[&str]) -> Option<&'a Value> {
    path.iter().try_fold(record, |value, key| value.get(key))
}

fn put(record: &mut Value, path: &[&str], value: Option<Value>) {
    let (Some(map), Some((key, rest))) = (record.as_object_mut(), path.split_first()) else { return };
    match (rest.is_empty(), value) {
        (true, Some(value)) => drop(map.insert((*key).to_owned(), value)),
        (true, None) => drop(map.remove(*key)),
        (false, value) => put(map.entry(*key).or_insert_with(|| Value::Object(Map::new())), rest, value),
    }
}

#[cfg(test)]
mod tests {
    use super::{keyed, merged, untouched};
    use crate::services::{Field, Record};

    const OLD: &str = "
id: x
name: Oud
category: clb
phone: '03 221 13 33'
email: hand@x.be
operator: De stad
hours: Mo 09:00-12:00
address: {street: Straat 1, postcode: 2000}
origin: {format: osm, id: '1'}
edited: [hours]
sources: {osm: {title: OSM, evidence: M}, a: {title: Folder, evidence: S}}
from: {name: osm, phone: osm, address: osm, postcode: osm, hours: osm, operator: a}";
    const NEW: &str = "
id: nieuw
name: Nieuw
category: caw
email: bron@x.be
url: https://x.be
operator: Iemand
hours: Tu 09:00-12:00
address: {postcode: 2060}
origin: {format: osm, id: '1'}
sources: {osm: {title: OSM, date: '2026', evidence: M}}
from: {name: osm, email: osm, url: osm, operator: osm, hours: osm, postcode: osm}";

    fn record(text: &str) -> Record {
        serde_yaml_ng::from_str(text).unwrap()
    }

    #[test]
    fn only_what_the_import_said_changes() {
        let it = merged(&record(OLD), &record(NEW), "osm").unwrap();
        assert_eq!((it.id.as_str(), it.name.as_str(), it.category.as_str()), ("x", "Nieuw", "clb"));
        assert_eq!(it.phone, None, "its own earlier import said it, and says it no more");
        assert_eq!(it.email.as_deref(), Some("hand@x.be"), "somebody wrote it without a source");
        assert_eq!(it.url.as_deref(), Some("https://x.be"), "nobody said it before");
        assert_eq!(it.operator.as_deref(), Some("De stad"), "another source says it");
        assert_eq!(it.hours.as_deref(), Some("Mo 09:00-12:00"), "marked as edited");
        let address = it.address.clone().unwrap();
        assert_eq!((address.street, address.postcode), (None, Some(2060)));
        assert_eq!(it.from.get(&Field::Operator).map(String::as_str), Some("a"));
        assert_eq!(it.sources["osm"].date.as_deref(), Some("2026"));
    }

    #[test]
    fn merging_again_changes_nothing() {
        let once = merged(&record(OLD), &record(NEW), "osm").unwrap();
        assert_eq!(merged(&once, &record(NEW), "osm"), Some(once.clone()));
        assert_eq!(merged(&record(NEW), &record(NEW), "osm"), Some(record(NEW)));
    }

    #[test]
    fn sources_of_an_import_have_keys_of_their_own() {
        let it = keyed(record(OLD), "hsds");
        assert_eq!(it.from.get(&Field::Operator).map(String::as_str), Some("hsds-a"));
        assert!(it.sources.contains_key("hsds-osm") && it.edited.is_empty());
        assert!(untouched(&record(NEW), &record(NEW).origin.unwrap()));
        assert!(!untouched(&record(OLD), &record(OLD).origin.unwrap()));
    }
}
