//! Whether a family can reach a service by what the page may show of it.

use super::{Field, Record};
use wegwijs_core::directory::Category;

/// Whether something is shown by which a family gets to a service: a phone, a street, mail or a site.
pub fn has_door(record: &Record, category: &Category) -> bool {
    let street = record.shows(Field::Address) && !category.phone_only && !record.no_pin;
    street || [Field::Phone, Field::Email, Field::Url].into_iter().any(|field| record.shows(field))
}
