//! Whether a record that came in can be used: its kind is known, it lies in the region, and a family can do something with it.
//!
//! A value without its form is taken out, with the reason; the record stays.

use super::Arrived;
use super::common::phone;
use crate::content::{Near, ServiceRegion};
use crate::services::{Degrees, Field, Record};
use wegwijs_core::place::{self, Place, Point};

/// The southern, northern, western and eastern ends of Belgium in degrees (NGI), rounded outwards.
const BELGIUM: [f64; 4] = [49.49, 51.51, 2.54, 6.41];

/// Takes out of a record what cannot be used.
///
/// # Errors
/// Why the whole record cannot.
pub(super) fn fit(arrived: &mut Arrived, near: &Near, region: &ServiceRegion) -> Result<(), String> {
    let Arrived { record, left_out, .. } = arrived;
    if !near.categories.iter().any(|category| category.id == record.category) {
        return Err(format!("unknown category `{}`", record.category));
    }
    if let Some(point) = record.point.filter(|point| !in_belgium(*point)) {
        left_out.push(format!("point {}, {}: lies outside Belgium", point.lat, point.lon));
        record.point = None;
        record.from.remove(&Field::Point);
    }
    if let Some(Err(why)) = record.phone.as_deref().map(phone::belgian) {
        left_out.push(why);
        record.phone = None;
        record.from.remove(&Field::Phone);
    }
    inside(record, near, region)?;
    named(record, near);
    let reachable = record.address.is_some() || record.point.is_some();
    let called = record.phone.is_some() || record.email.is_some() || record.url.is_some();
    if reachable || called { Ok(()) } else { Err("has no place, phone, mail or site".to_owned()) }
}

fn in_belgium(point: Degrees) -> bool {
    let [south, north, west, east] = BELGIUM;
    (south..=north).contains(&point.lat) && (west..=east).contains(&point.lon)
}

/// A place outside the region is for another region. Without a postcode the nearest centre decides; it is not written down.
fn inside(record: &Record, near: &Near, region: &ServiceRegion) -> Result<(), String> {
    let nearest = || {
        let point = record.point.map(|point| Point::of(point.lat, point.lon))?;
        near.places.iter().min_by_key(|place| place.centre.metres_to(point)).map(|place| place.postcode)
    };
    match record.postcode().or_else(nearest) {
        Some(postcode) if !region.postcodes.contains(&postcode) => Err(format!("{postcode} lies outside {}", region.id)),
        _ => Ok(()),
    }
}

/// Gives the municipality its name of today, and the part of the town its own.
fn named(record: &mut Record, near: &Near) {
    let Some(Place { name, municipality, .. }) = record.postcode().and_then(|postcode| place::find(&near.places, postcode)) else { return };
    let (Some(address), Some(source)) = (&mut record.address, record.from.get(&Field::Postcode).cloned()) else { return };
    address.municipality = Some(municipality.clone());
    record.from.insert(Field::Municipality, source.clone());
    if name != municipality && address.district.is_none() {
        address.district = Some(name.clone());
        record.from.insert(Field::District, source);
    }
}
