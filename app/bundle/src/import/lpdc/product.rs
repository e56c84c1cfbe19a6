//! The latest snapshot of a product as a service.

use super::{category, contact, dutch::dutch, json};
use crate::import::common::value::{begin, fits};
use crate::import::common::{Draft, day, plain};
use crate::import::{Dropped, Incoming};
use crate::services::{Field, Origin, Said};
use serde_json::Value;
use wegwijs_core::Date;
use wegwijs_core::id::CategoryId;
use wegwijs_core::source::Evidence;

/// The title of the catalogue.
const TITLE: &str = "Producten- en dienstencatalogus van de Vlaamse besturen (IPDC/LPDC)";
/// What a member is; others, such as concepts, are examples for administrations.
const TYPES: [&str; 5] = ["InstantieSnapshot", "Instantie", "InstancePublicServiceSnapshot", "InstancePublicService", "PublicService"];
/// Languages of the catalogue (ISO 639-3), and their tags.
const LANGUAGES: [(&str, &str); 18] = [
    ("NLD", "nl"),
    ("FRA", "fr"),
    ("ENG", "en"),
    ("DEU", "de"),
    ("ARA", "ar"),
    ("TUR", "tr"),
    ("POL", "pl"),
    ("RON", "ro"),
    ("BUL", "bg"),
    ("SPA", "es"),
    ("POR", "pt"),
    ("ITA", "it"),
    ("RUS", "ru"),
    ("UKR", "uk"),
    ("PUS", "ps"),
    ("FAS", "fa"),
    ("TIR", "ti"),
    ("SOM", "so"),
];
/// Prose that editors get to read: its label, and its keys.
const PROSE: [(&str, &[&str]); 3] =
    [("", &["beschrijving"]), ("", &["verdereBeschrijving", "aanvullendeBeschrijving"]), ("Uitzonderingen: ", &["uitzonderingen"])];
/// The most letters of each part of it.
const PART: usize = 4_000;

/// The service that a product is, or why it is none.
pub fn read(snapshot: &Value, product: &str, today: Date) -> Incoming {
    let origin = Origin { format: super::FORMAT.to_owned(), id: product.to_owned() };
    if json::flag(snapshot, &["gearchiveerd"]) || ended(snapshot, today) {
        return Incoming::Gone(origin);
    }
    service(snapshot, origin, today).unwrap_or_else(|why| {
        let name = dutch(snapshot, &["naam", "titel"]).map(|name| format!(" {}", begin(&plain::line(&begin(name, 120)), 60)));
        Incoming::Dropped(Dropped { what: format!("{product}{}", name.unwrap_or_default()), why })
    })
}

/// Whether the product is no longer given. Years after 9000 stand for 'never'; days compare as texts do.
fn ended(snapshot: &Value, today: Date) -> bool {
    day_of(snapshot, &["eindeDienstVerlening", "geldigTot"]).is_some_and(|end| end < today.to_string())
}

/// The day that a time begins with, if it is one.
fn day_of(snapshot: &Value, keys: &[&str]) -> Option<String> {
    let day = json::text(snapshot, keys)?.get(..10)?;
    let form = day.char_indices().all(|(at, c)| if matches!(at, 4 | 7) { c == '-' } else { c.is_ascii_digit() });
    form.then(|| day.to_owned())
}

fn service(snapshot: &Value, origin: Origin, today: Date) -> Result<Incoming, String> {
    let name = for_families(snapshot, today)?;
    let (types, themes) = (json::concepts(snapshot, &["type"]), json::concepts(snapshot, &["themas"]));
    let category = category::category(&name, &types, &themes)?;
    let made = ["laatstGewijzigd", "bewerktOp", "generatedAtTime"].iter().find_map(|key| day::past(json::text(snapshot, &[key])?, today));
    let url = Some(origin.id.clone()).filter(|id| id.starts_with("http"));
    let said = Said { title: TITLE.to_owned(), url, date: made, evidence: Evidence::S };
    let mut draft = Draft::new(origin, &name, CategoryId::new(category), said);
    let hours = contact::fill(snapshot, &mut draft);
    contact::site(snapshot, &mut draft);
    languages(snapshot, &mut draft);
    areas(snapshot, &mut draft);
    draft.described(&described(snapshot, hours));
    let record = draft.says(Field::Name);
    let reached = record.postcode().is_some() || [&record.phone, &record.email, &record.url].into_iter().any(Option::is_some);
    if reached { Ok(draft.incoming()) } else { Err("it has neither an address nor a phone, mail address or site".to_owned()) }
}

/// The Dutch name of a product that families can ask for now.
fn for_families(snapshot: &Value, today: Date) -> Result<String, String> {
    let kinds = json::concepts(snapshot, &["@type"]);
    if !kinds.is_empty() && !kinds.iter().any(|kind| TYPES.contains(kind)) {
        return Err(format!("it is a {}, no product of an administration", begin(kinds.first().copied().unwrap_or_default(), 40)));
    }
    let people = json::concepts(snapshot, &["doelgroepen"]);
    if !people.is_empty() && !people.contains(&"Burger") {
        return Err("it is not for citizens".to_owned());
    }
    if let Some(start) = day_of(snapshot, &["startDienstVerlening", "geldigVanaf"]).filter(|start| *start > today.to_string()) {
        return Err(format!("it begins on {start}"));
    }
    let name = dutch(snapshot, &["naam", "titel"]).ok_or("it has no Dutch name")?;
    let name = plain::text(fits("naam", name)?);
    if name.chars().any(char::is_alphanumeric) { Ok(name) } else { Err("it has no Dutch name".to_owned()) }
}

fn languages(snapshot: &Value, draft: &mut Draft) {
    let mut tags = Vec::new();
    for code in json::concepts(snapshot, &["talen"]) {
        match LANGUAGES.iter().find(|(known, _)| known.eq_ignore_ascii_case(code)) {
            Some((_, tag)) if !tags.contains(&(*tag).to_owned()) => tags.push((*tag).to_owned()),
            Some(_) => {}
            None => draft.leave_out(format!("talen `{}`: is no language with a tag here", begin(code, 20))),
        }
    }
    if !tags.is_empty() {
        draft.says(Field::Languages).languages = tags;
    }
}

/// Municipalities are codes here, and a reader knows no postcodes of them.
fn areas(snapshot: &Value, draft: &mut Draft) {
    let areas = json::concepts(snapshot, &["geografischToepassingsgebieden"]);
    if !areas.is_empty() {
        let codes: Vec<String> = areas.iter().take(5).map(|code| begin(code, 20)).collect();
        draft.leave_out(format!("geografischToepassingsgebieden `{}`: write the postcodes under catchment", codes.join(", ")));
    }
}

/// Prose for editors, still as HTML.
fn described(snapshot: &Value, hours: Option<&str>) -> String {
    let prose = PROSE.iter().filter_map(|(label, keys)| Some((*label, dutch(snapshot, keys)?)));
    let parts = prose.chain(hours.map(|hours| ("Openingsuren: ", hours)));
    parts.map(|(label, html)| format!("<p>{label}{}</p>", begin(html, PART))).collect()
}
