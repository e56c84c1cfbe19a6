//! One object of the map as a service.

use super::FORMAT;
use super::geometry;
use super::kind::{self, SHELTER};
use super::tags::Tags;
use crate::import::common::value::begin;
use crate::import::common::{Draft, day, plain};
use crate::import::{Dropped, Incoming};
use crate::services::{Degrees, Field, Origin, Said};
use serde_json::Value;
use wegwijs_core::Date;
use wegwijs_core::id::CategoryId;
use wegwijs_core::service::Wheelchair;
use wegwijs_core::source::Evidence;

/// The site of the map.
const SITE: &str = "https://www.openstreetmap.org";
/// The title with the licence that asks for it.
const TITLE: &str = "OpenStreetMap (ODbL)";
/// The most letters of a description that are kept for editors.
const DESCRIPTION: usize = 4_000;
/// South, north, west and east of Belgium in degrees, a little wide.
const BELGIUM: [f64; 4] = [49.49, 51.52, 2.5, 6.42];

/// The service that an object is, or why it is none.
///
/// `nth` is its place in the file; `made` the day of the data, if the file says it.
pub fn read(feature: &Value, nth: usize, made: Option<String>, today: Date) -> Incoming {
    let Some(tags) = feature.get("properties").and_then(Value::as_object).map(Tags) else {
        return dropped(format!("feature {nth}"), "it has no properties");
    };
    let Some(id) = tags.get("@id").or_else(|| feature.get("id")?.as_str()).filter(|id| is_id(id)) else {
        return dropped(format!("feature {nth}"), "it has no id such as `way/1`");
    };
    service(feature, tags, id, made, today).unwrap_or_else(|why| {
        let name = tags.get("name").map(|name| format!(" {}", begin(&plain::line(&begin(name, 120)), 60)));
        dropped(format!("{id}{}", name.unwrap_or_default()), why)
    })
}

fn dropped(what: String, why: impl Into<String>) -> Incoming {
    Incoming::Dropped(Dropped { what, why: why.into() })
}

fn is_id(id: &str) -> bool {
    let number = |number: &str| number.len() <= 20 && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    id.split_once('/').is_some_and(|(kind, rest)| ["node", "way", "relation"].contains(&kind) && number(rest))
}

fn service(feature: &Value, tags: Tags, id: &str, made: Option<String>, today: Date) -> Result<Incoming, String> {
    let category = kind::category(tags)?;
    let mut left_out = Vec::new();
    let (name, generic) = name(tags, &mut left_out)?;
    let checked = tags.first(&["check_date", "survey:date"]).and_then(|date| day::past(date, today));
    let edited = tags.get("@timestamp").and_then(|date| day::past(date, today));
    let said = Said {
        title: TITLE.to_owned(),
        // the page of a shelter would show where it is
        url: Some(if category == SHELTER { SITE.to_owned() } else { format!("{SITE}/{id}") }),
        date: checked.or(edited).or(made),
        evidence: Evidence::M,
    };
    let origin = Origin { format: FORMAT.to_owned(), id: id.to_owned() };
    let mut draft = Draft::new(origin, &name, CategoryId::new(category), said);
    draft.says(Field::Name).generic_name = generic;
    contact(tags, &mut draft, &mut left_out);
    if category == SHELTER {
        hide(&mut draft);
    } else {
        place(feature, tags, &mut draft, &mut left_out)?;
        if let Some(description) = tags.first(&["description:nl", "description"]) {
            draft.described(&begin(description, DESCRIPTION));
        }
    }
    left_out.into_iter().for_each(|why| draft.leave_out(why));
    match draft.says(Field::Name) {
        record if category == SHELTER && record.phone.is_none() => Err("it is a shelter without a phone".to_owned()),
        _ => Ok(draft.incoming()),
    }
}

/// The official name, else who runs a place with an address; and whether it is such a generic name.
fn name(tags: Tags, left_out: &mut Vec<String>) -> Result<(String, bool), String> {
    let text = |keys: &[&str], left_out: &mut Vec<String>| {
        let text = tags.short(keys, left_out).map(plain::text).map(|text| plain::line(&text));
        text.filter(|text| text.chars().any(char::is_alphanumeric))
    };
    if let Some(name) = text(&["name:nl", "name", "official_name"], left_out) {
        return Ok((name, false));
    }
    match text(&["brand", "operator"], left_out).filter(|_| tags.knows("addr:street")) {
        Some(name) => Ok((name, true)),
        None => Err(left_out.first().cloned().unwrap_or_else(|| "it has no name".to_owned())),
    }
}

/// How to reach it, who runs it and when it is open.
fn contact(tags: Tags, draft: &mut Draft, left_out: &mut Vec<String>) {
    if let Some(operator) = tags.short(&["operator"], left_out) {
        draft.operator(&plain::text(operator));
    }
    // several numbers stand in one tag: the first is the one to call
    let mut phones =
        tags.short(&["phone", "contact:phone", "contact:mobile", "mobile"], left_out).into_iter().flat_map(|all| all.split(';'));
    phones.next().into_iter().for_each(|phone| draft.phone(phone));
    phones.for_each(|phone| left_out.push(format!("phone `{}`: one number is kept", phone.trim())));
    if let Some(email) = tags.short(&["email", "contact:email"], left_out) {
        draft.email(email.split(';').next().unwrap_or_default());
    }
    if let Some(url) = tags.short(&["website", "contact:website", "url"], left_out) {
        draft.url(url.split(';').next().unwrap_or_default());
    }
    if let Some(hours) = tags.short(&["opening_hours"], left_out) {
        draft.hours(hours);
    }
    match tags.get("wheelchair") {
        None => {}
        Some("yes" | "designated") => draft.says(Field::Wheelchair).wheelchair = Some(Wheelchair::Yes),
        Some("limited") => draft.says(Field::Wheelchair).wheelchair = Some(Wheelchair::Limited),
        Some("no") => draft.says(Field::Wheelchair).wheelchair = Some(Wheelchair::No),
        Some(other) => left_out.push(format!("wheelchair `{}`: is none of yes, limited, no", begin(other, 30))),
    }
}

/// No pin, and nothing from the map that could lead there.
fn hide(draft: &mut Draft) {
    draft.says(Field::Name).no_pin = true;
    draft.leave_out("address, point and description: people may hide there from violence");
}

/// Where it is: a postcode or a point in Belgium.
fn place(feature: &Value, tags: Tags, draft: &mut Draft, left_out: &mut Vec<String>) -> Result<(), String> {
    if let Some(country) = tags.get("addr:country").filter(|country| !country.eq_ignore_ascii_case("BE")) {
        return Err(format!("it lies in {}", begin(country, 30)));
    }
    if let Some(street) = tags.short(&["addr:street:nl", "addr:street", "addr:place"], left_out) {
        let number = tags.short(&["addr:housenumber"], left_out);
        let bus = tags.short(&["addr:unit", "addr:flats"], left_out).map(|bus| format!("bus {bus}"));
        let parts: Vec<&str> = [Some(street), number, bus.as_deref()].into_iter().flatten().collect();
        draft.street(&plain::text(&parts.join(" ")));
    }
    if let Some(postcode) = tags.short(&["addr:postcode"], left_out) {
        draft.postcode(postcode);
    }
    if let Some(city) = tags.short(&["addr:city:nl", "addr:city"], left_out) {
        draft.municipality(&plain::text(city));
    }
    let point = feature.get("geometry").and_then(geometry::point);
    match point {
        Some(point) if in_belgium(point) => draft.point(point.lat, point.lon),
        Some(Degrees { lat, lon }) => left_out.push(format!("point `{lat}, {lon}`: lies outside Belgium")),
        None => left_out.push("point: its coordinates are no place".to_owned()),
    }
    let record = draft.says(Field::Name);
    match record.postcode().is_some() || record.point.is_some() {
        true => Ok(()),
        false => Err("it has neither a Belgian postcode nor a point in Belgium".to_owned()),
    }
}

fn in_belgium(Degrees { lat, lon }: Degrees) -> bool {
    let [south, north, west, east] = BELGIUM;
    (south..=north).contains(&lat) && (west..=east).contains(&lon)
}
