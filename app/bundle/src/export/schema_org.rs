//! schema.org in JSON-LD: each service as a `GovernmentService`, whoever runs it: schema.org has no closer word for basic services.

use super::week::{self, Span, clock};
use super::{View, filled};
use crate::services::Record;
use serde_json::{Value, json};
use wegwijs_core::service::Cost;

/// The days in the words of schema.org, from Monday on.
const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// All services.
pub(super) fn graph(view: &View) -> Value {
    let services: Vec<Value> = view.sure().iter().map(|sure| service(view, sure)).collect();
    json!({"@context": "https://schema.org", "@graph": services})
}

fn service(view: &View, sure: &Record) -> Value {
    let operator = sure.operator.as_ref().map(|name| json!({"@type": "Organization", "name": name}));
    let opening = sure.hours.as_deref().and_then(week::read).map(|week| week::spans(&week).into_iter().map(opening).collect::<Vec<_>>());
    filled(json!({
        "@type": "GovernmentService",
        "@id": format!("#{}", sure.id),
        "identifier": sure.id,
        "name": sure.name,
        "description": view.what(sure),
        "serviceType": view.kind(sure),
        "provider": operator,
        "serviceOperator": operator,
        "areaServed": sure.catchment.iter().map(|postcode| area(*postcode)).collect::<Vec<_>>(),
        "availableChannel": channel(sure),
        "hoursAvailable": opening,
        "isAccessibleForFree": sure.cost.filter(|cost| *cost == Cost::Free).map(|_| true),
        "url": sure.url,
        "email": sure.email,
    }))
}

/// A postcode whose families it is for.
fn area(postcode: u16) -> Value {
    json!({"@type": "DefinedRegion", "addressCountry": "BE", "postalCode": postcode.to_string()})
}

/// How one gets there: by phone, on its site, at its place. Without any of these there is no channel.
fn channel(sure: &Record) -> Option<Value> {
    let phone = sure.phone.as_ref().map(|phone| json!({"@type": "ContactPoint", "telephone": phone}));
    let place = place(sure);
    (phone.is_some() || place.is_some() || sure.url.is_some()).then(|| {
        filled(json!({
            "@type": "ServiceChannel",
            "servicePhone": phone,
            "serviceUrl": sure.url,
            "serviceLocation": place,
            "availableLanguage": sure.languages,
        }))
    })
}

fn place(sure: &Record) -> Option<Value> {
    let address = sure.address.as_ref().map(|address| {
        let postcode = address.postcode.map(|postcode| postcode.to_string());
        filled(json!({"@type": "PostalAddress", "streetAddress": address.street, "postalCode": postcode,
            "addressLocality": address.district.as_ref().or(address.municipality.as_ref()), "addressCountry": "BE"}))
    });
    let geo = sure.point.map(|point| json!({"@type": "GeoCoordinates", "latitude": point.lat, "longitude": point.lon}));
    (address.is_some() || geo.is_some()).then(|| filled(json!({"@type": "Place", "address": address, "geo": geo})))
}

fn opening(((from, to), days): (Span, Vec<usize>)) -> Value {
    let days: Vec<String> = days.iter().filter_map(|day| DAYS.get(*day)).map(|day| format!("https://schema.org/{day}")).collect();
    // the last minute stands for the end of the day, as schema.org has it for open all day
    json!({"@type": "OpeningHoursSpecification", "dayOfWeek": days, "opens": clock(from), "closes": clock(to.min(1_439))})
}
