//! How a family gets to a service: numbers and addresses that work, and none that endangers.

use super::hidden;
use crate::finding::{Findings, Place};
use crate::hours;
use crate::services::Record;
use crate::services::phone::{self, NoPhone, Phone};
use wegwijs_core::directory::Category;

pub(super) fn check(record: &Record, category: Option<&Category>, place: &Place, findings: &mut Findings) {
    if let Some(text) = &record.phone {
        self::phone(text, &place.at("phone"), findings);
    }
    if let Some(email) = record.email.as_ref().filter(|email| !is_mail(email)) {
        findings.error(&place.at("email"), format!("`{email}` is no address for mail"), "write it as info@example.be");
    }
    if let Some(url) = record.url.as_ref().filter(|url| !is_web(url)) {
        findings.error(&place.at("url"), format!("`{url}` is no web address"), "begin it with https://");
    }
    if let Some(ages) = record.ages.filter(|ages| ages.from.zip(ages.to).is_some_and(|(from, to)| from > to)) {
        let what = format!("from {} up to {}", ages.from.unwrap_or_default(), ages.to.unwrap_or_default());
        findings.error(&place.at("ages"), what, "give the lower age first");
    }
    if let Some(text) = &record.hours {
        hours::check(text, &place.at("hours"), findings);
    }
    secret(record, category, place, findings);
}

fn phone(text: &str, place: &Place, findings: &mut Findings) {
    let (why, hint) = match phone::kind(text) {
        Ok(Phone::Dear) => {
            let hint = "look for a usual number; keep this one only if there is no other";
            return findings.warning(place, format!("`{text}` can cost more than a usual call"), hint);
        }
        Ok(_) => return,
        Err(NoPhone::Foreign) => ("a number of another country", "give a number in Belgium, or leave it out"),
        Err(NoPhone::Words) => ("not one telephone number", "write one number and nothing else, such as \"03 22 11 333\""),
        Err(NoPhone::Digits) => ("no Belgian number", "count the digits: \"03 22 11 333\", \"0470 12 34 56\", \"0800 30 700\", \"1712\""),
    };
    findings.error(place, format!("`{text}` is {why}"), hint);
}

/// The address of a place where somebody hides stands nowhere: it cannot leak from a file that does not hold it.
fn secret(record: &Record, category: Option<&Category>, place: &Place, findings: &mut Findings) {
    if !hidden(category) {
        return;
    }
    let street = record.address.as_ref().is_some_and(|address| address.street.is_some());
    for (at, there) in [("address", street), ("point", record.point.is_some())] {
        if there {
            let hint = "take it out, of the history too: an address here endangers people; only a telephone number is shown";
            findings.error(&place.at(at), format!("`{}` never tells a place", record.category), hint);
        }
    }
}

fn is_mail(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !text.contains(char::is_whitespace))
}

/// Whether a text is an address of the web.
pub(in crate::check) fn is_web(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| host.contains('.') && !host.contains(char::is_whitespace))
}
