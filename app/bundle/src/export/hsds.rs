//! Services in the shape of Open Referral HSDS 3: each service with its organisation, place, phones and schedules inside it.
//!
//! Plain fields hold only what a source says. What HSDS has no place for goes along as attributes of a taxonomy of our own
//! ([`TAXONOMY`]), one for each key of our record, as JSON: with them, reading the file gives the same records. A value of own
//! knowledge stands only there, marked [`UNVERIFIED`]: nobody should show it.

mod place;

use super::tabular::NOBODY;
use super::week::{self, Week, clock};
use super::{View, filled, shown};
use crate::services::{Field, Record, Said};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use wegwijs_core::Date;
use wegwijs_core::service::Cost;
use wegwijs_core::source::Evidence;

/// The name of our taxonomy.
pub const TAXONOMY: &str = "wegwijs";
/// What the code of a kind of service begins with.
pub const CATEGORY: &str = "category/";
/// What the code of an extra begins with.
pub const EXTRA: &str = "record/";
/// The kind of link to a value of own knowledge.
pub const UNVERIFIED: &str = "wegwijs_unverified";
/// The kind of link to any other extra.
const KEPT: &str = "wegwijs_kept";
/// The kind of link to the kind of service.
const KIND: &str = "service_type";

/// The keys of a record that HSDS holds without loss, if a source says them.
const PLAIN: [&str; 9] = ["name", "operator", "point", "phone", "email", "url", "ages", "languages", "catchment"];

/// The services of a view.
pub fn services(view: &View) -> Vec<Value> {
    view.kept().iter().map(|record| service(view, record)).collect()
}

/// All services as one page, the way the API of HSDS gives them.
pub fn page(services: Vec<Value>) -> Value {
    let (count, empty) = (services.len(), services.is_empty());
    json!({
        "total_items": count, "total_pages": 1, "page_number": 1, "size": count,
        "first_page": true, "last_page": true, "empty": empty, "contents": services,
    })
}

/// The identifier of a thing: made of what it is, so that it stays the same (a UUID of version 8).
pub fn uuid(kind: &str, name: &str) -> String {
    let hash = Sha256::digest(format!("{TAXONOMY}/{kind}/{name}"));
    let bits = hash.iter().take(16).fold(0_u128, |bits, byte| bits << 8 | u128::from(*byte));
    let marked = bits & !(0xF << 76) & !(0x3 << 62) | 0x8 << 76 | 0x2 << 62;
    let text = format!("{marked:032x}");
    let part = |from, to| text.get(from..to).unwrap_or_default();
    [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-")
}

fn service(view: &View, record: &Record) -> Value {
    let sure = shown::sure(record);
    let id = uuid("service", record.id.as_str());
    let week = sure.hours.as_deref().and_then(week::read);
    filled(json!({
        "id": id,
        "name": record.name,
        "description": view.what(&sure),
        "status": "active",
        "url": sure.url,
        "email": sure.email,
        "minimum_age": sure.ages.and_then(|ages| ages.from),
        "maximum_age": sure.ages.and_then(|ages| ages.to),
        "assured_date": sure.from.values().filter_map(|key| day(sure.sources.get(key)?)).max(),
        "organization": sure.operator.as_deref().map(organization),
        "phones": sure.phone.iter().map(|phone| json!({"id": uuid("phone", &id), "number": phone, "type": "voice"})).collect::<Vec<_>>(),
        "schedules": sure.hours.as_deref().map(|hours| schedules(&id, hours, week.as_ref())),
        "languages": sure.languages.iter().map(|tag| json!({"id": uuid("language", &format!("{id}/{tag}")), "code": tag})).collect::<Vec<_>>(),
        "cost_options": sure.cost.map(|cost| [cost_option(&id, cost)]),
        "service_areas": sure.catchment.iter().map(|postcode| area(&id, *postcode)).collect::<Vec<_>>(),
        "service_at_locations": place::locations(&id, &sure),
        "attributes": attributes(view, &id, record, &sure),
        "metadata": metadata(&id, &sure),
    }))
}

/// Who runs it.
fn organization(name: &str) -> Value {
    json!({"id": uuid("organization", name), "name": name, "description": name})
}

/// The schedules of a plain week; other hours are one schedule in words.
fn schedules(service: &str, hours: &str, week: Option<&Week>) -> Vec<Value> {
    let Some(week) = week else {
        return vec![json!({"id": uuid("schedule", service), "description": hours})];
    };
    let schedule = |((from, to), days): (week::Span, Vec<usize>)| {
        let days: Vec<String> = days.iter().filter_map(|day| week::DAYS.get(*day)).map(|day| day.to_uppercase()).collect();
        let id = uuid("schedule", &format!("{service}/{}/{from}/{to}", days.join(",")));
        // the last minute stands for the end of the day: the format has no 24:00
        json!({"id": id, "freq": "WEEKLY", "interval": 1, "byday": days.join(","), "opens_at": clock(from),
            "closes_at": clock(to.min(1_439)), "description": hours})
    };
    week::spans(week).into_iter().map(schedule).collect()
}

fn cost_option(service: &str, cost: Cost) -> Value {
    let option = json!({"id": uuid("cost_option", service), "option": cost});
    match (cost, option) {
        (Cost::Free, Value::Object(mut keys)) => {
            keys.insert("amount".to_owned(), json!(0));
            keys.insert("currency".to_owned(), json!("EUR"));
            Value::Object(keys)
        }
        (_, option) => option,
    }
}

/// A postcode whose families it is for.
fn area(service: &str, postcode: u16) -> Value {
    json!({"id": uuid("service_area", &format!("{service}/{postcode}")), "name": postcode.to_string(), "extent": postcode.to_string(), "extent_type": "text"})
}

/// The kind of service, and every key of the record that the plain fields do not hold.
fn attributes(view: &View, service: &str, record: &Record, sure: &Record) -> Vec<Value> {
    let (kept, sure) = (shown::keys(record), shown::keys(sure));
    let kind = term(&format!("{CATEGORY}{}", record.category), &view.kind(record), "A kind of basic service.");
    let kind = attribute(service, KIND, kind, None);
    let plain = |key: &str, value| PLAIN.contains(&key) && sure.get(key) == Some(value) && whole(value);
    let extras = kept.iter().filter(|(key, value)| *key != "category" && !plain(key, value));
    let extra = |(key, value): (&String, &Value)| {
        // sources of own knowledge are told as such; what they say is what must not be shown
        let told = matches!(key.as_str(), "sources" | "from") || sure.get(key) == Some(value);
        let term = term(&format!("{EXTRA}{key}"), key, "A key of the record it comes from, as JSON.");
        attribute(service, if told { KEPT } else { UNVERIFIED }, term, Some(value.to_string()))
    };
    std::iter::once(kind).chain(extras.map(extra)).collect()
}

fn attribute(service: &str, link: &str, term: Value, value: Option<String>) -> Value {
    let code = term.get("code").and_then(Value::as_str).unwrap_or_default();
    let id = uuid("attribute", &format!("{service}/{code}"));
    filled(json!({"id": id, "link_id": service, "link_entity": "service", "link_type": link, "value": value, "taxonomy_term": term}))
}

fn term(code: &str, name: &str, description: &str) -> Value {
    json!({"id": uuid("taxonomy_term", code), "code": code, "name": name, "description": description, "taxonomy": TAXONOMY})
}

/// Whether a plain field gives this value back as it is: text that is no blank, and an age at one end at least.
fn whole(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.is_empty() && text.trim() == text && text != NOBODY,
        Value::Object(keys) => keys.values().any(|value| !value.is_null()),
        _ => true,
    }
}

/// Which source said which field, where the source has a day: a day is never made up.
fn metadata(service: &str, sure: &Record) -> Vec<Value> {
    let entry = |(field, key): (&Field, &String)| {
        let said = sure.sources.get(key)?;
        let by = said.url.as_ref().map_or_else(|| said.title.clone(), |url| format!("{} ({url})", said.title));
        let field = shown::name(*field);
        Some(json!({"id": uuid("metadata", &format!("{service}/{field}")), "resource_id": service, "resource_type": "service",
            "last_action_date": day(said)?, "last_action_type": "source", "field_name": field,
            "previous_value": "", "replacement_value": shown::text(sure, &field), "updated_by": by}))
    };
    sure.from.iter().filter_map(entry).collect()
}

/// The date of a source that was seen, if it is a whole day.
fn day(said: &Said) -> Option<String> {
    let day: Date = said.date.as_deref()?.parse().ok()?;
    (said.evidence != Evidence::O).then(|| day.to_string())
}

#[cfg(test)]
mod tests {
    use super::uuid;

    #[test]
    fn an_identifier_stays_and_differs_by_kind() {
        let id = uuid("service", "clb");
        assert_eq!(id, uuid("service", "clb"));
        assert_ne!(id, uuid("phone", "clb"));
        let parts: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert_eq!(id.as_bytes().get(14), Some(&b'8'), "{id}");
        assert!(id.as_bytes().get(19).is_some_and(|digit| b"89ab".contains(digit)), "{id}");
    }
}
