//! A field of a record as the text of a cell, and back.

use super::column::Column;
use crate::content::Near;
use crate::dutch::Dutch;
use crate::services::{Address, Record};
use wegwijs_core::Date;
use wegwijs_core::service::{Cost, Waiting, Wheelchair};

/// The choices of wheelchair and cost, each with the last part of the id of its Dutch word.
pub(super) const WHEELCHAIR: [(Wheelchair, &str); 3] = [(Wheelchair::Yes, "yes"), (Wheelchair::Limited, "limited"), (Wheelchair::No, "no")];
pub(super) const COST: [(Cost, &str); 3] = [(Cost::Free, "free"), (Cost::Low, "low"), (Cost::ByIncome, "by-income")];

/// The Dutch words of a choice.
pub(super) fn words<T: Copy>(dutch: &Dutch, column: Column, choices: &[(T, &str)]) -> Vec<(T, String)> {
    choices.iter().map(|(value, name)| (*value, dutch.say(&format!("sheet-{}-{name}", column.key())))).collect()
}

/// What stands in a cell; empty if nothing is known.
pub(super) fn text(record: &Record, column: Column, dutch: &Dutch) -> String {
    let address = record.address.clone().unwrap_or_default();
    let known = match column {
        Column::Id => Some(record.id.to_string()),
        Column::Name => Some(record.name.clone()),
        Column::Category => Some(dutch.category(&record.category)),
        Column::Operator => record.operator.clone(),
        Column::Phone => record.phone.clone(),
        Column::Hours => record.hours.clone(),
        Column::Street => address.street,
        Column::Postcode => address.postcode.map(|postcode| postcode.to_string()),
        Column::Municipality => address.municipality,
        Column::Url => record.url.clone(),
        Column::Email => record.email.clone(),
        Column::Wheelchair => record.wheelchair.and_then(|value| word(dutch, column, &WHEELCHAIR, value)),
        Column::Cost => record.cost.and_then(|value| word(dutch, column, &COST, value)),
        Column::Languages => Some(record.languages.join(", ")),
        Column::Waiting => record.waiting.as_ref().map(|waiting| waiting.weeks.to_string()),
        Column::CheckedBy | Column::CheckedOn => None,
    };
    known.unwrap_or_default()
}

fn word<T: Copy + PartialEq>(dutch: &Dutch, column: Column, choices: &[(T, &str)], value: T) -> Option<String> {
    words(dutch, column, choices).into_iter().find(|(choice, _)| *choice == value).map(|(_, word)| word)
}

/// Puts the text of a cell into a record, as it was on a day; `None` if the text cannot be a value of this column.
pub(super) fn put(record: &mut Record, column: Column, text: &str, near: &Near, dutch: &Dutch, on: Date) -> Option<()> {
    let some = (!text.is_empty()).then(|| text.to_owned());
    match column {
        Column::Name => {
            record.name = some?;
            record.generic_name = false;
        }
        Column::Category => record.category = near.categories.iter().find(|kind| dutch.category(&kind.id) == text)?.id.clone(),
        Column::Operator => record.operator = some,
        Column::Phone => record.phone = some,
        Column::Hours => record.hours = some,
        Column::Url => record.url = some,
        Column::Email => record.email = some,
        Column::Street | Column::Postcode | Column::Municipality => place(record, column, some)?,
        Column::Wheelchair => record.wheelchair = chosen(dutch, column, &WHEELCHAIR, text)?,
        Column::Cost => record.cost = chosen(dutch, column, &COST, text)?,
        Column::Languages => record.languages = languages(text)?,
        Column::Waiting => {
            record.waiting = some.map(|text| text.parse().map(|weeks| Waiting { weeks, checked: on.to_string() })).transpose().ok()?
        }
        Column::Id | Column::CheckedBy | Column::CheckedOn => {}
    }
    Some(())
}

/// A part of the address. The point on the map belonged to the old one, and so did the district.
fn place(record: &mut Record, column: Column, text: Option<String>) -> Option<()> {
    let address = record.address.get_or_insert_default();
    match column {
        Column::Street => address.street = text,
        Column::Municipality => address.municipality = text,
        _ => {
            address.postcode = text.map(|text| text.parse()).transpose().ok()?;
            address.district = None;
        }
    }
    if *address == Address::default() {
        record.address = None;
    }
    if column != Column::Municipality {
        record.point = None;
    }
    Some(())
}

/// The choice of this word: `Some(None)` for an empty cell, `None` for any other word.
fn chosen<T: Copy>(dutch: &Dutch, column: Column, choices: &[(T, &str)], text: &str) -> Option<Option<T>> {
    if text.is_empty() {
        return Some(None);
    }
    words(dutch, column, choices).into_iter().find(|(_, word)| word.eq_ignore_ascii_case(text)).map(|(value, _)| Some(value))
}

/// Language tags between commas.
fn languages(text: &str) -> Option<Vec<String>> {
    let tags: Vec<String> = text.split([',', ';', ' ']).filter(|tag| !tag.is_empty()).map(str::to_lowercase).collect();
    tags.iter().all(|tag| matches!(tag.len(), 2..=3) && tag.chars().all(|sign| sign.is_ascii_lowercase())).then_some(tags)
}
