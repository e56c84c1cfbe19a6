//! Who says what: each field has a source that is there, and each source says something.

use super::reach::is_web;
use crate::finding::{Findings, Place};
use crate::services::{Field, Record};
use wegwijs_core::date::{Date, YearMonth};

pub(super) fn check(record: &Record, place: &Place, findings: &mut Findings) {
    for (field, key) in &record.from {
        if !record.sources.contains_key(key) {
            findings.error(&place.at("from").at(field.name()), format!("no source `{key}`"), "use a key that stands in `sources`");
        }
        if *field != Field::What && !record.has(*field) {
            let hint = "add the field, or take it out of `from`";
            findings.warning(&place.at("from").at(field.name()), "a source for a field that is not there", hint);
        }
    }
    for field in Field::ALL.into_iter().filter(|field| record.has(*field) && !record.from.contains_key(field)) {
        findings.warning(&place.at(field.name()), "no source says it: it counts as own knowledge", "name its source in `from`");
    }
    for (key, said) in &record.sources {
        let place = place.at("sources").at(key);
        if !record.from.values().any(|used| used == key) {
            findings.warning(&place, "no field is from this source", "name it in `from`, or take it out");
        }
        if let Some(url) = said.url.as_ref().filter(|url| !is_web(url)) {
            findings.error(&place.at("url"), format!("`{url}` is no web address"), "begin it with https://");
        }
        date(said.date.as_deref(), &place.at("date"), findings);
    }
    date(record.waiting.as_ref().map(|waiting| waiting.checked.as_str()), &place.at("waiting.checked"), findings);
}

fn date(text: Option<&str>, place: &Place, findings: &mut Findings) {
    if let Some(text) = text.filter(|text| !is_date(text)) {
        findings.error(place, format!("`{text}` is no date"), "write \"2026\", \"2026-11\" or \"2026-11-21\"");
    }
}

/// Whether a text is a year, a month or a day.
fn is_date(text: &str) -> bool {
    let year = text.len() == 4 && text.parse::<u16>().is_ok_and(|year| (1900..2100).contains(&year));
    year || text.parse::<YearMonth>().is_ok() || text.parse::<Date>().is_ok()
}
