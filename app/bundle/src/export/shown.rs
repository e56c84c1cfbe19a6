//! What may be said of a service to others.

use crate::services::{Address, Field, Record};
use serde_json::{Map, Value, json};
use wegwijs_core::directory::Category;
use wegwijs_core::source::Evidence;

/// The record without a place that must stay hidden: of a shelter nothing of its address, of what has no pin neither the
/// street nor the point. A kind that is not known hides as a shelter does.
pub fn kept(record: &Record, categories: &[Category]) -> Record {
    let kind = categories.iter().find(|category| category.id == record.category);
    let shelter = kind.is_none_or(|category| category.phone_only);
    let mut kept = record.clone();
    if shelter {
        kept.address = None;
        [Field::Postcode, Field::Municipality, Field::District].iter().for_each(|field| drop(kept.from.remove(field)));
    }
    if shelter || record.no_pin {
        kept.point = None;
        kept.address = kept.address.map(|address| Address { street: None, ..address });
        [Field::Address, Field::Point].iter().for_each(|field| drop(kept.from.remove(field)));
    }
    kept
}

/// The record with only what a source says; its name and kind stay in any case.
pub fn sure(record: &Record) -> Record {
    let mut sure = record.clone();
    let said = |field| record.evidence(field) != Evidence::O;
    let address = record.address.clone().unwrap_or_default();
    let address = Address {
        street: address.street.filter(|_| said(Field::Address)),
        postcode: address.postcode.filter(|_| said(Field::Postcode)),
        municipality: address.municipality.filter(|_| said(Field::Municipality)),
        district: address.district.filter(|_| said(Field::District)),
    };
    sure.address = Some(address).filter(|address| *address != Address::default());
    keep(&mut sure.operator, said(Field::Operator));
    keep(&mut sure.point, said(Field::Point));
    keep(&mut sure.phone, said(Field::Phone));
    keep(&mut sure.email, said(Field::Email));
    keep(&mut sure.url, said(Field::Url));
    keep(&mut sure.hours, said(Field::Hours));
    keep(&mut sure.access, said(Field::Access));
    keep(&mut sure.cost, said(Field::Cost));
    keep(&mut sure.ages, said(Field::Ages));
    keep(&mut sure.audience, said(Field::For));
    keep(&mut sure.languages, said(Field::Languages));
    keep(&mut sure.wheelchair, said(Field::Wheelchair));
    keep(&mut sure.catchment, said(Field::Catchment));
    keep(&mut sure.waiting, said(Field::Waiting));
    keep(&mut sure.secret, said(Field::Secret));
    keep(&mut sure.anonymous, said(Field::Anonymous));
    sure.from.retain(|field, _| said(*field));
    sure
}

fn keep<T: Default>(value: &mut T, said: bool) {
    if !said {
        *value = T::default();
    }
}

/// The record as the keys of its file.
pub(super) fn keys(record: &Record) -> Map<String, Value> {
    match json!(record) {
        Value::Object(keys) => keys,
        _ => Map::new(),
    }
}

/// The name of a field in the files.
pub(super) fn name(field: Field) -> String {
    json!(field).as_str().unwrap_or_default().to_owned()
}

/// The value of the field of this name as text; empty if the words say it, and not the record.
pub(super) fn text(record: &Record, field: &str) -> String {
    let keys = keys(record);
    let part = if field == "address" { "street" } else { field };
    let value = keys.get("address").and_then(|address| address.get(part)).or_else(|| keys.get(field).filter(|_| part == field));
    value.map_or_else(String::new, |value| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned))
}
