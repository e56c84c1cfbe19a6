//! Services that families cannot find by what is known: what is only own knowledge, who has no door, and who lies elsewhere.

use super::html::Html;
use super::section::block;
use super::voice::Voice;
use crate::content::{Near, ServiceRegion};
use crate::services::{self, Field, Record};
use wegwijs_core::directory::Category;
use wegwijs_text::say;

/// What is never shown from own knowledge, and is missed most.
const STRICT: [(Field, &str); 3] =
    [(Field::Address, "services-field-address"), (Field::Phone, "services-field-phone"), (Field::Hours, "services-field-hours")];

pub(super) fn write(html: &mut Html, voice: &Voice<'_>, near: &Near) {
    let records = || near.regions.iter().flat_map(|region| region.records.iter().map(move |record| (region, record)));
    html.tag("div", &[("id", "services")], |html| {
        html.line("h2", &voice.say("services"));
        html.line("p", &voice.with("services-count", &[("count", records().count().into())]));
        let lists: [(&str, Vec<String>); 3] = [
            ("services-unshown", records().filter_map(|(region, record)| unshown(voice, region, record)).collect()),
            ("services-doorless", records().filter_map(|(region, record)| doorless(voice, near, region, record)).collect()),
            ("services-outside", records().filter_map(|(region, record)| outside(voice, region, record)).collect()),
        ];
        for (title, lines) in lists {
            block(html, voice, title, |html| html.tag("ul", &[("id", title)], |html| lines.iter().for_each(|line| html.line("li", line))));
            if lines.is_empty() {
                html.line("p", &voice.say("none"));
            }
        }
    });
}

/// A service with its file, and what is to be said of it.
fn line(voice: &Voice<'_>, region: &ServiceRegion, record: &Record, what: String) -> String {
    let file = services::file::path(&region.id, &record.id);
    voice.with("services-line", &[("name", record.name.as_str().into()), ("what", what.into()), ("file", file.into())])
}

/// Fields that are there and that nobody sees.
fn unshown(voice: &Voice<'_>, region: &ServiceRegion, record: &Record) -> Option<String> {
    let fields = STRICT.into_iter().filter(|(field, _)| record.has(*field) && !record.shows(*field));
    let names: Vec<String> = fields.map(|(_, name)| voice.say(name)).collect();
    (!names.is_empty()).then(|| line(voice, region, record, say::list(&voice.words, names)))
}

/// A service without a door, and the kinds through which families come in.
fn doorless(voice: &Voice<'_>, near: &Near, region: &ServiceRegion, record: &Record) -> Option<String> {
    let category = near.categories.iter().find(|category| category.id == record.category)?;
    let open = |kind: &&Category| near.records().any(|other| other.category == kind.id && services::has_door(other, kind));
    let via = category.via.iter().filter_map(|id| near.categories.iter().find(|kind| kind.id == *id)).filter(open);
    let names: Vec<String> = via.map(|kind| voice.words.say(&format!("category-{}", kind.id), None, &[])).collect();
    let through = match names.is_empty() {
        true => voice.say("services-no-entrance"),
        false => voice.with("services-entrance", &[("kinds", say::list(&voice.words, names).into())]),
    };
    (!services::has_door(record, category)).then(|| line(voice, region, record, through))
}

/// A service in a postcode that is not of the region: often a merger that a source did not know.
fn outside(voice: &Voice<'_>, region: &ServiceRegion, record: &Record) -> Option<String> {
    let postcode = record.postcode().filter(|postcode| !region.postcodes.contains(postcode))?;
    let town = record.address.as_ref().and_then(|address| address.municipality.clone()).unwrap_or_default();
    Some(line(voice, region, record, format!("{postcode} {town}").trim().to_owned()))
}
