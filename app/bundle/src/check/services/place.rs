//! Where a service is: within Belgium, where its postcode lies, in the municipality of today.

use crate::content::Near;
use crate::finding::{Findings, Place};
use crate::services::{Address, Degrees, Record};
use wegwijs_core::place::{Point, find};

/// The southern, northern, western and eastern ends of Belgium in degrees (NGI), rounded outwards.
const BELGIUM: [f64; 4] = [49.49, 51.51, 2.54, 6.41];
/// How far a point may lie from the centre of its postcode, in metres.
const FAR: u32 = 3_000;

pub(super) fn check(record: &Record, near: &Near, place: &Place, findings: &mut Findings) {
    if let Some(address) = &record.address {
        self::address(address, near, &place.at("address"), findings);
    }
    if let Some(point) = record.point {
        self::point(point, record.postcode(), near, &place.at("point"), findings);
    }
    for postcode in record.catchment.iter().filter(|postcode| find(&near.places, **postcode).is_none()) {
        findings.error(&place.at("catchment"), format!("unknown postcode {postcode}"), "mind the digits, or add it to content/places/");
    }
}

fn address(address: &Address, near: &Near, place: &Place, findings: &mut Findings) {
    if address.street.as_ref().is_some_and(|street| street.contains(['(', ')', '[', ']'])) {
        let hint = "keep street and number; what else helps to find it belongs in the words service-<id>";
        findings.error(&place.at("street"), "a note in brackets", hint);
    }
    if address.street.is_some() && address.postcode.is_none() {
        findings.warning(&place.at("postcode"), "a street without a postcode: no distance can be told", "look the postcode up");
    }
    let Some(postcode) = address.postcode else { return };
    let Some(known) = find(&near.places, postcode) else {
        findings.error(&place.at("postcode"), format!("unknown postcode {postcode}"), "mind the digits, or add it to content/places/");
        return;
    };
    if let Some(municipality) = address.municipality.as_ref().filter(|name| **name != known.municipality) {
        let what = format!("{postcode} lies in {}, not in `{municipality}`", known.municipality);
        findings.error(&place.at("municipality"), what, "use the municipality of today; a district goes into `district`");
    }
}

fn point(point: Degrees, postcode: Option<u16>, near: &Near, place: &Place, findings: &mut Findings) {
    let [south, north, west, east] = BELGIUM;
    if !((south..=north).contains(&point.lat) && (west..=east).contains(&point.lon)) {
        let what = format!("{}, {} lies outside Belgium", point.lat, point.lon);
        findings.error(place, what, "give lat (about 51) and lon (about 4) in degrees; mind their order");
        return;
    }
    let Some(known) = postcode.and_then(|postcode| find(&near.places, postcode)) else { return };
    let metres = known.centre.metres_to(Point::of(point.lat, point.lon));
    if metres > FAR {
        let what = format!("{:.1} km from the middle of {} {}", f64::from(metres) / 1_000.0, known.postcode, known.name);
        findings.warning(place, what, "check the point and the postcode");
    }
}
