//! Where a service is, in the shape of HSDS.

use super::super::filled;
use super::uuid;
use crate::services::{Address, Record};
use serde_json::{Value, json};
use wegwijs_core::service::Wheelchair;

/// The provinces by their postcodes, first and last.
const PROVINCES: [(u16, u16, &str); 7] = [
    (1000, 1299, "Brussel"),
    (1500, 1999, "Vlaams-Brabant"),
    (2000, 2999, "Antwerpen"),
    (3000, 3499, "Vlaams-Brabant"),
    (3500, 3999, "Limburg"),
    (8000, 8999, "West-Vlaanderen"),
    (9000, 9999, "Oost-Vlaanderen"),
];

/// The place of a service with only what a source says; none if no address and no point is known.
pub(super) fn locations(service: &str, sure: &Record) -> Vec<Value> {
    let address = sure.address.as_ref().and_then(|address| self::address(service, address));
    if address.is_none() && sure.point.is_none() {
        return Vec::new();
    }
    let location = filled(json!({
        "id": uuid("location", service),
        "location_type": "physical",
        "latitude": sure.point.map(|point| point.lat),
        "longitude": sure.point.map(|point| point.lon),
        "addresses": address.map(|address| [address]),
        "accessibility": sure.wheelchair.map(|wheelchair| [accessibility(service, wheelchair)]),
    }));
    vec![json!({"id": uuid("service_at_location", service), "location": location})]
}

/// The address, if it names a municipality and a postcode. Where no street is sure, the district or municipality is its first line.
fn address(service: &str, address: &Address) -> Option<Value> {
    let (postcode, municipality) = (address.postcode?, address.municipality.as_deref()?);
    let province = PROVINCES.iter().find(|(first, last, _)| (first..=last).contains(&&postcode)).map_or("", |(_, _, name)| name);
    let district = address.district.as_deref();
    Some(filled(json!({
        "id": uuid("address", service),
        "address_1": address.street.as_deref().or(district).unwrap_or(municipality),
        "address_2": address.street.as_ref().and(district),
        "city": municipality,
        "state_province": province,
        "postal_code": postcode.to_string(),
        "country": "BE",
        "address_type": "physical",
    })))
}

fn accessibility(service: &str, wheelchair: Wheelchair) -> Value {
    let description = match wheelchair {
        Wheelchair::Yes => "Wheelchair accessible",
        Wheelchair::Limited => "Wheelchair accessible in part or with help",
        Wheelchair::No => "Not wheelchair accessible",
    };
    json!({"id": uuid("accessibility", service), "description": description})
}
