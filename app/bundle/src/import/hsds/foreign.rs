//! A service that others wrote: one record for each of its places.

use super::value::{list, number, text};
use super::{hours, origin};
use crate::import::Incoming;
use crate::import::common::{Draft, day, tidy};
use crate::services::{Field, Said};
use serde_json::Value;
use wegwijs_core::id::CategoryId;
use wegwijs_core::service::{Ages, Cost};
use wegwijs_core::source::Evidence;

/// Belgium lies within these degrees: the least and the greatest latitude and longitude.
const BELGIUM: [(f64, f64); 2] = [(49.49, 51.51), (2.54, 6.41)];

/// The records of a service. At one place its origin is its own id; at several, the place is named after it.
pub(super) fn records(service: &Value, id: &str, name: &str, category: &CategoryId) -> Vec<Incoming> {
    match list(service, "service_at_locations") {
        [] => vec![record(service, None, Draft::new(origin(id, None), name, category.clone(), said(service, name)))],
        [at] => vec![record(service, Some(at), Draft::new(origin(id, None), name, category.clone(), said(service, name)))],
        several => several
            .iter()
            .enumerate()
            .map(|(nth, at)| {
                let place = place(at).unwrap_or_else(|| (nth + 1).to_string());
                let name =
                    match at.get("location").and_then(|location| text(location, "name")).filter(|place| !name.contains(place.as_str())) {
                        Some(place) => format!("{name} – {place}"),
                        None => name.to_owned(),
                    };
                record(service, Some(at), Draft::new(origin(id, Some(&place)), &name, category.clone(), said(service, &name)))
            })
            .collect(),
    }
}

/// The identifier of a place among others.
pub(super) fn place(at: &Value) -> Option<String> {
    text(at, "location_id").or_else(|| text(at.get("location")?, "id")).or_else(|| text(at, "id"))
}

/// Where it was read. Nobody looked at the publisher's page, so it holds in part.
fn said(service: &Value, name: &str) -> Said {
    let publisher = service.get("organization").and_then(|one| text(one, "name")).unwrap_or_else(|| "HSDS".to_owned());
    let on = |key| text(service, key).and_then(|date| day::past(&date, day::today()));
    Said {
        title: format!("{publisher}: {name}"),
        url: text(service, "url").and_then(|url| tidy::url(&url).ok()),
        date: on("assured_date").or_else(|| on("last_modified")),
        evidence: Evidence::M,
    }
}

fn record(service: &Value, at: Option<&Value>, mut draft: Draft) -> Incoming {
    let nothing = Value::Null;
    let organization = service.get("organization").unwrap_or(&nothing);
    let (at, location) = (at.unwrap_or(&nothing), at.and_then(|at| at.get("location")).unwrap_or(&nothing));
    draft.operator(&text(organization, "name").unwrap_or_default());
    address(location, &mut draft);
    point(location, &mut draft);
    let phone = [at, location, service, organization].iter().flat_map(|one| list(one, "phones")).find_map(|phone| text(phone, "number"));
    draft.phone(&phone.unwrap_or_default());
    draft.email(&text(service, "email").or_else(|| text(organization, "email")).unwrap_or_default());
    let site = text(service, "url").or_else(|| text(organization, "website")).or_else(|| text(organization, "url"));
    draft.url(&site.unwrap_or_default());
    match [at, service, location].iter().map(|one| list(one, "schedules")).find(|schedules| !schedules.is_empty()).map(hours::text) {
        Some(Ok(hours)) => draft.hours(&hours),
        Some(Err(why)) => draft.leave_out(why),
        None => {}
    }
    languages(list(service, "languages").iter().chain(list(location, "languages")), &mut draft);
    cost(service, &mut draft);
    ages(service, &mut draft);
    catchment(list(service, "service_areas"), &mut draft);
    for access in list(location, "accessibility").iter().filter_map(|one| text(one, "description").or_else(|| text(one, "details"))) {
        draft.leave_out(format!("accessibility `{access}`: is in words"));
    }
    draft.described(&text(service, "description").unwrap_or_default());
    draft.incoming()
}

/// The address where one goes, never the one for letters; abroad is left out.
fn address(location: &Value, draft: &mut Draft) {
    let goes = |address: &&Value| text(address, "address_type").is_none_or(|kind| kind == "physical");
    let Some(address) = list(location, "addresses").iter().find(goes) else { return };
    match text(address, "country").filter(|country| !matches!(country.to_uppercase().as_str(), "BE" | "BEL")) {
        Some(country) => draft.leave_out(format!("address: lies in `{country}`")),
        None => {
            draft.street(&text(address, "address_1").unwrap_or_default());
            draft.postcode(&text(address, "postal_code").unwrap_or_default());
            draft.municipality(&text(address, "city").unwrap_or_default());
            draft.district(&text(address, "address_2").unwrap_or_default());
        }
    }
}

fn point(location: &Value, draft: &mut Draft) {
    let (Some(lat), Some(lon)) = (number(location, "latitude"), number(location, "longitude")) else { return };
    let within = BELGIUM.iter().zip([lat, lon]).all(|((least, greatest), degrees)| (least..=greatest).contains(&&degrees));
    match within {
        true => draft.point(lat, lon),
        false => draft.leave_out(format!("point {lat}, {lon}: lies outside Belgium")),
    }
}

/// Codes of two or three letters; a name alone is left out.
fn languages<'a>(languages: impl Iterator<Item = &'a Value>, draft: &mut Draft) {
    let mut known: Vec<String> = Vec::new();
    for language in languages {
        let code = text(language, "code").map(|code| code.to_lowercase());
        match code.filter(|code| (2..=3).contains(&code.len()) && code.bytes().all(|letter| letter.is_ascii_lowercase())) {
            Some(code) if known.contains(&code) => {}
            Some(code) => known.push(code),
            None => draft.leave_out(format!("language `{}`: has no code", text(language, "name").unwrap_or_default())),
        }
    }
    if !known.is_empty() {
        draft.says(Field::Languages).languages = known;
    }
}

/// Free if each of its prices is nothing; a price or its words are left out.
fn cost(service: &Value, draft: &mut Draft) {
    let options = list(service, "cost_options");
    if !options.is_empty() && options.iter().all(|option| number(option, "amount") == Some(0.0)) {
        draft.says(Field::Cost).cost = Some(Cost::Free);
    } else if !options.is_empty() || text(service, "fees_description").is_some() {
        draft.leave_out("cost: is an amount or in words");
    }
}

fn ages(service: &Value, draft: &mut Draft) {
    let years =
        |key| number(service, key).map(|age| if age.fract() == 0.0 && (0.0..=120.0).contains(&age) { Ok(age as u8) } else { Err(age) });
    match (years("minimum_age").transpose(), years("maximum_age").transpose()) {
        (Ok(None), Ok(None)) => {}
        (Ok(from), Ok(to)) if from.zip(to).is_none_or(|(from, to)| from <= to) => draft.says(Field::Ages).ages = Some(Ages { from, to }),
        _ => draft.leave_out("ages: are no years from young to old"),
    }
}

/// Postcodes; an area that is none is left out, and then the others are no limit either.
fn catchment(areas: &[Value], draft: &mut Draft) {
    let postcode = |area| [text(area, "name"), text(area, "extent")].into_iter().flatten().find_map(|name| tidy::postcode(&name).ok());
    match areas.iter().map(postcode).collect::<Option<Vec<u16>>>() {
        Some(postcodes) if postcodes.is_empty() => {}
        Some(postcodes) => draft.says(Field::Catchment).catchment = postcodes,
        None => draft.leave_out("service areas: are no postcodes"),
    }
}
