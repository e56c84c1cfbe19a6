//! A service as the page may show it: a street, phone, mail, hours or point that is only own knowledge is left out, and so
//! is every place where an address would put people in danger.

use crate::services::{Field, Record};
use std::collections::BTreeSet;
use wegwijs_core::directory::Directory;
use wegwijs_core::hours::Hours;
use wegwijs_core::id::ServiceId;
use wegwijs_core::place::Point;
use wegwijs_core::service::{Checked, Service, Told};
use wegwijs_core::source::Evidence;

/// The service of a record.
pub(super) fn service(
    directory: &Directory,
    record: &Record,
    worded: &BTreeSet<ServiceId>,
    hours: &mut impl FnMut(&str) -> Option<Hours>,
) -> Service {
    let phone_only = directory.category(&record.category).is_some_and(|category| category.phone_only);
    let address = record.address.clone().filter(|_| !phone_only).unwrap_or_default();
    let placed = !phone_only && !record.no_pin;
    Service {
        id: record.id.clone(),
        name: record.name.clone(),
        generic_name: record.generic_name,
        category: record.category.clone(),
        operator: told(record, Field::Operator, record.operator.clone()),
        street: seen(record, Field::Address, address.street.filter(|_| placed)),
        postcode: address.postcode,
        district: address.district,
        point: seen(record, Field::Point, record.point.filter(|_| placed)).map(|point| Point::of(point.value.lat, point.value.lon)),
        phone: seen(record, Field::Phone, record.phone.clone()),
        email: seen(record, Field::Email, record.email.clone()).map(|email| email.value),
        url: told(record, Field::Url, record.url.clone()),
        hours: seen(record, Field::Hours, record.hours.as_deref().and_then(hours)),
        access: told(record, Field::Access, some(&record.access)),
        cost: told(record, Field::Cost, record.cost),
        ages: told(record, Field::Ages, record.ages),
        audience: told(record, Field::For, some(&record.audience)),
        languages: told(record, Field::Languages, some(&record.languages)),
        wheelchair: told(record, Field::Wheelchair, record.wheelchair),
        catchment: record.catchment.clone(),
        waiting: record.waiting.clone(),
        secret: record.secret,
        anonymous: record.anonymous,
        worded: worded.contains(&record.id),
        sources: sources(record),
    }
}

fn told<T>(record: &Record, field: Field, value: Option<T>) -> Option<Told<T>> {
    value.map(|value| Told { value, evidence: record.evidence(field) })
}

/// As [`told`], but own knowledge is not told.
fn seen<T>(record: &Record, field: Field, value: Option<T>) -> Option<Told<T>> {
    told(record, field, value).filter(|told| told.evidence != Evidence::O)
}

fn some<T: Clone>(values: &[T]) -> Option<Vec<T>> {
    (!values.is_empty()).then(|| values.to_vec())
}

/// The sources that were seen, in the order of the fields they say; not those that our own sentence was made after.
fn sources(record: &Record) -> Vec<Checked> {
    let mut sources: Vec<Checked> = Vec::new();
    let told = record.from.iter().filter(|(field, _)| **field != Field::What).map(|(_, key)| key);
    let said = told.filter_map(|key| record.sources.get(key)).filter(|said| said.evidence != Evidence::O);
    for said in said {
        let checked = Checked { title: said.title.clone(), url: said.url.clone(), date: said.date.clone() };
        if !sources.contains(&checked) {
            sources.push(checked);
        }
    }
    sources
}
