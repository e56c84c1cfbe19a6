//! How to reach who gives a product: the first of its contact points, and no mix of several.

use super::dutch::dutch;
use super::json;
use crate::import::common::value::{begin, fits};
use crate::import::common::{Draft, plain};
use crate::services::Field;
use serde_json::Value;

/// Fills in the first contact point. Opening hours are prose here, which may be HTML: they are given back, for editors to read.
pub fn fill<'a>(snapshot: &'a Value, draft: &mut Draft) -> Option<&'a str> {
    let points = json::ordered(snapshot, &["contactgegevens", "contactPunten"]);
    if points.len() > 1 {
        draft.leave_out(format!("contactgegevens: {} more; the first is kept", points.len() - 1));
    }
    let point = *points.first()?;
    if let Some(phone) = short(point, &["telefoonnummer", "telefoon"], draft) {
        draft.phone(&phone);
    }
    if let Some(email) = short(point, &["email"], draft) {
        draft.email(&email);
    }
    if let Some(url) = short(point, &["url"], draft) {
        draft.url(&url);
    }
    address(point, draft);
    let hours = json::text(point, &["openingsuren"])?;
    let begun = plain::line(&plain::text(&begin(hours, 200)));
    draft.leave_out(format!("openingsuren `{}`: is prose; write it in the syntax of OpenStreetMap", begin(&begun, 60)));
    Some(hours)
}

/// The first site beside the contact points, for a product without one of its own.
pub fn site(snapshot: &Value, draft: &mut Draft) {
    if draft.says(Field::Name).url.is_none()
        && let Some(site) = json::ordered(snapshot, &["websites", "meerInfo"]).first()
        && let Some(url) = short(site, &["url"], draft)
    {
        draft.url(&url);
    }
}

/// The first address of a contact point, if it lies in Belgium.
fn address(point: &Value, draft: &mut Draft) {
    let addresses = json::set(point, &["adres", "adressen"]);
    let Some(address) = addresses.first() else { return };
    if addresses.len() > 1 {
        draft.leave_out(format!("adres: {} more; the first is kept", addresses.len() - 1));
    }
    if let Some(country) = dutch(address, &["land"]).filter(|country| !["belgië", "belgie"].contains(&country.to_lowercase().as_str())) {
        return draft.leave_out(format!("adres: lies in `{}`", begin(&plain::line(&begin(country, 60)), 40)));
    }
    let number = short(address, &["huisnummer"], draft);
    let bus = short(address, &["busnummer"], draft).map(|bus| format!("bus {bus}"));
    if let Some(street) = named(address, &["straatnaam", "straat"], draft) {
        let parts: Vec<String> = [Some(street), number, bus].into_iter().flatten().collect();
        draft.street(&parts.join(" "));
    }
    if let Some(postcode) = short(address, &["postcode"], draft) {
        draft.postcode(&postcode);
    }
    if let Some(municipality) = named(address, &["gemeentenaam", "gemeente"], draft) {
        draft.municipality(&municipality);
    }
}

/// A text that is short enough for a field; also a number.
fn short(object: &Value, keys: &[&str], draft: &mut Draft) -> Option<String> {
    let number = || Some(json::get(object, keys)?.as_u64()?.to_string());
    let text = json::text(object, keys).map(str::to_owned).or_else(number)?;
    fitting(keys, &text, draft)
}

/// A Dutch name that is short enough for a field.
fn named(object: &Value, keys: &[&str], draft: &mut Draft) -> Option<String> {
    fitting(keys, dutch(object, keys)?, draft)
}

fn fitting(keys: &[&str], text: &str, draft: &mut Draft) -> Option<String> {
    match fits(keys.first()?, text) {
        Ok(text) => Some(plain::text(text)),
        Err(why) => {
            draft.leave_out(why);
            None
        }
    }
}
