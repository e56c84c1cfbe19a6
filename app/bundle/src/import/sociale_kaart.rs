//! The Flemish social map (Sociale Kaart): lists and leaflets as its public addresses answer them, in JSON.
//!
//! A record that its keepers have not verified, or that is of no kind known here, is dropped with the reason. What a leaflet says
//! about the firm (its number, its managers) is not used.

mod offer;
mod pages;
mod rubrics;

use super::common::open::{self, refusal};
use super::common::{Draft, plain};
use super::{Dropped, Incoming, Refusal};
use crate::services::{Origin, Said};
use offer::{Contact, Offer};
use pages::Node;
use rubrics::Rubrics;
use serde::de::DeserializeSeed;
use std::io::BufReader;
use std::path::Path;
use wegwijs_core::source::Evidence;

/// The name of the format.
pub const FORMAT: &str = "sociale-kaart";

/// States in which a record counts.
const ALIVE: [&str; 4] = ["", "active", "published", "approved"];
/// States in which its publisher took it away.
const GONE: [&str; 6] = ["inactive", "archived", "deleted", "stopped", "closed", "removed"];

/// Reads a file, or each `.json` of a folder.
///
/// # Errors
/// A file that is no answer of the social map.
pub fn read(file: &Path, sink: &mut dyn FnMut(Incoming)) -> Result<(), Refusal> {
    let rubrics = Rubrics::new();
    open::files(file, "json")?.iter().try_for_each(|file| one(file, &rubrics, sink))
}

fn one(file: &Path, rubrics: &Rubrics, sink: &mut dyn FnMut(Incoming)) -> Result<(), Refusal> {
    let (mut records, mut strangers, mut listed) = (0_usize, 0_usize, false);
    let mut each = |offer: Option<Offer>| {
        records += 1;
        let known = offer.filter(|offer| !(offer.id.id.0.is_empty() && offer.legal_name.description.0.is_empty()));
        strangers += usize::from(known.is_none());
        let without_form = || Incoming::Dropped(Dropped { what: format!("record {records}"), why: "has no id and no name".to_owned() });
        sink(known.map_or_else(without_form, |offer| incoming(&offer, rubrics)));
    };
    let mut json = serde_json::Deserializer::from_reader(BufReader::new(open::text(file)?));
    let walked = Node { each: &mut each, listed: &mut listed }.deserialize(&mut json).and_then(|()| json.end());
    walked.map_err(|error| refusal(file, &format!("is no whole JSON: {error}"), "fetch it again"))?;
    if records == strangers && (records > 0 || !listed) {
        return Err(refusal(file, "is no answer of the Sociale Kaart", "save the answer of /api/health-offers or /api/leaflet"));
    }
    Ok(())
}

fn incoming(offer: &Offer, rubrics: &Rubrics) -> Incoming {
    let id = plain::line(&offer.id.id.0);
    let name = plain::words(&offer.legal_name.description.0);
    let dropped = |why: String| Incoming::Dropped(Dropped { what: format!("{id} ({name})"), why });
    let state = offer.state.0.to_lowercase();
    if id.is_empty() {
        return dropped("has no id".to_owned());
    }
    let origin = Origin { format: FORMAT.to_owned(), id: id.clone() };
    if GONE.contains(&state.as_str()) {
        return Incoming::Gone(origin);
    }
    if !ALIVE.contains(&state.as_str()) {
        return dropped(format!("its state is `{}`", plain::line(&offer.state.0)));
    }
    if offer.verified.0 == "false" {
        return dropped("its keepers have not verified it".to_owned());
    }
    let names: Vec<String> = offer.activities.iter().map(|activity| plain::words(&activity.name.description.0)).collect();
    let Some(category) = names.iter().find_map(|rubric| rubrics.category(rubric)) else {
        let names = if names.is_empty() { "none".to_owned() } else { names.join("; ") };
        return dropped(format!("no known rubric: {names}"));
    };
    let url = Some("https://www.desocialekaart.be".to_owned());
    let said = Said { title: "Sociale Kaart (Departement Zorg)".to_owned(), url, date: None, evidence: Evidence::S };
    let mut draft = Draft::new(origin, &name, category, said);
    fill(&mut draft, offer);
    draft.incoming()
}

fn fill(draft: &mut Draft, offer: &Offer) {
    if let Some(address) = offer.address() {
        let street = &address.street.name.description.0;
        draft.street(&if street.is_empty() { String::new() } else { format!("{street} {}", address.number.0) });
        draft.postcode(&address.municipality.postal_code.0);
        draft.municipality(&address.municipality.name.description.0);
        let [lat, lon] = [&address.location.lat, &address.location.lon].map(|degrees| degrees.0.parse::<f64>().ok());
        lat.zip(lon).into_iter().for_each(|(lat, lon)| draft.point(lat, lon));
    }
    let Contact { phones, emails, websites } = &offer.contact_info;
    draft.phone(Contact::main(phones));
    draft.email(Contact::main(emails));
    draft.url(Contact::main(websites));
    draft.described(&offer.description.0);
}
