//! What to ask a service.

use super::risk::{Months, WAYS, age};
use crate::dutch::Dutch;
use crate::services::{Field, Record};
use wegwijs_core::Date;
use wegwijs_core::directory::Category;
use wegwijs_core::source::Evidence;

/// A source older than this is asked about again, in months.
const OLD: i64 = 12;

/// The questions about a service; none if all is known and fresh.
pub(super) fn questions(record: &Record, category: &Category, dutch: &Dutch, on: Date) -> Vec<String> {
    let fields = WAYS.into_iter().filter(|field| *field != Field::Address || !(category.phone_only || record.no_pin));
    let mut questions: Vec<String> = fields.filter_map(|field| question(record, field, dutch, on)).collect();
    if record.generic_name {
        questions.push(dutch.say("calls-ask-name"));
    }
    if category.phone_only && !questions.is_empty() {
        questions.push(dutch.say("calls-ask-secret"));
    }
    questions
}

fn question(record: &Record, field: Field, dutch: &Dutch, on: Date) -> Option<String> {
    let name = field.name();
    let Some(value) = value(record, field) else { return Some(dutch.say(&format!("calls-ask-{name}"))) };
    let why = match (record.evidence(field), age(record, field, on)) {
        (Evidence::O, _) => dutch.say("calls-why-own"),
        (Evidence::M, _) => dutch.say("calls-why-partly"),
        (Evidence::S, Months::Unknown(())) => dutch.say("calls-why-undated"),
        (Evidence::S, Months::Known(months)) if months > OLD => dutch.with("calls-why-old", &[("months", &months.to_string())]),
        (Evidence::S, _) => return None,
    };
    Some(dutch.with(&format!("calls-check-{name}"), &[("value", &value), ("why", &why)]))
}

fn value(record: &Record, field: Field) -> Option<String> {
    match field {
        Field::Phone => record.phone.clone(),
        Field::Hours => record.hours.clone(),
        _ => {
            let address = record.address.as_ref()?;
            let town = [address.postcode.map(|postcode| postcode.to_string()), address.municipality.clone()];
            let town = town.into_iter().flatten().collect::<Vec<_>>().join(" ");
            Some([address.street.clone()?, town].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
        }
    }
}
