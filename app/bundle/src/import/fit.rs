//! Whether a record that came in can be used: it passes the checks of the content, it lies in the region, and a family can do
//! something with it.
//!
//! A value that fails a check is taken out, with the reason; the record stays. Of a kind that tells no place nothing is kept that
//! could tell one, and no reason repeats it.

use super::Arrived;
use super::merge::{field_at, without};
use crate::check::services::valid;
use crate::content::{Near, ServiceRegion};
use crate::finding::{Finding, Findings, Place, Severity};
use crate::services::{Field, Origin, Record};
use wegwijs_core::place::{self, Point};

/// Takes out of a record what cannot be used.
///
/// # Errors
/// Why the whole record cannot.
pub(super) fn fit(arrived: &mut Arrived, near: &Near, region: &ServiceRegion) -> Result<(), String> {
    let Arrived { record, described, left_out, ours } = arrived;
    if *ours {
        return errors(record, near).next().map_or(Ok(()), |error| Err(error.what));
    }
    inside(record, near, region)?;
    named(record, near);
    if secret(record, near) {
        *described = None;
    }
    for Finding { path, what, .. } in errors(record, near) {
        match field_at(&path).and_then(|field| without(record, field)) {
            Some(less) => {
                *record = less;
                left_out.push(format!("{path}: {what}"));
            }
            None => return Err(what),
        }
    }
    let placed = record.address.is_some() || record.point.is_some();
    let called = record.phone.is_some() || record.email.is_some() || record.url.is_some();
    if placed || called { Ok(()) } else { Err("has no place, phone, mail or site".to_owned()) }
}

/// Of a kind that tells no place, takes out the id by which its publisher shows one, and the address of the page with this id.
pub(super) fn hide(record: &mut Record, id: &str, near: &Near) {
    if !secret(record, near) {
        return;
    }
    let page = |url: &String| url.strip_suffix(id).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric));
    for said in record.sources.values_mut() {
        said.url = said.url.take().filter(|url| !page(url));
    }
    record.origin = record.origin.take().map(|origin| origin.hidden());
}

/// The origin of a record as others may see it.
pub(super) fn shown(record: &Record, origin: &Origin, near: &Near) -> Origin {
    if secret(record, near) { origin.hidden() } else { origin.clone() }
}

/// Whether a record is of a kind that tells no place.
fn secret(record: &Record, near: &Near) -> bool {
    near.categories.iter().any(|category| category.id == record.category && category.phone_only)
}

/// What the checks of the content have against a record.
pub(super) fn errors(record: &Record, near: &Near) -> impl Iterator<Item = Finding> + use<> {
    let mut findings = Findings::default();
    valid(record, near, &Place::file(""), &mut findings);
    findings.sorted().into_iter().filter(|finding| finding.severity == Severity::Error)
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
    let Some(known) = record.postcode().and_then(|postcode| place::find(&near.places, postcode)) else { return };
    let (Some(address), Some(source)) = (&mut record.address, record.from.get(&Field::Postcode).cloned()) else { return };
    if address.municipality.as_ref() != Some(&known.municipality) {
        address.municipality = Some(known.municipality.clone());
        record.from.insert(Field::Municipality, source.clone());
    }
    if known.name != known.municipality && address.district.is_none() {
        address.district = Some(known.name.clone());
        record.from.insert(Field::District, source);
    }
}
