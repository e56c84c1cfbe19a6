//! A record while a reader fills it in: one source says all its fields, and what does not have its form is left out with
//! the reason.

use super::{plain, slug, tidy};
use crate::hours;
use crate::import::{Arrived, Dropped, Incoming};
use crate::services::phone::{self, NoPhone};
use crate::services::{Address, Degrees, Field, Origin, Record, Said};
use std::collections::BTreeMap;
use wegwijs_core::id::{CategoryId, ServiceId};

/// A record that is not complete yet.
#[derive(Clone, Debug)]
pub struct Draft {
    record: Record,
    source: String,
    described: Option<String>,
    left_out: Vec<String>,
}

impl Draft {
    /// A record with a name and a kind. Its source has the format for a key.
    pub fn new(origin: Origin, name: &str, category: CategoryId, said: Said) -> Self {
        let name = plain::words(name);
        let source = origin.format.clone();
        let record = Record {
            id: ServiceId::new(slug::slug(&name)),
            name,
            generic_name: false,
            category,
            operator: None,
            address: None,
            point: None,
            phone: None,
            email: None,
            url: None,
            hours: None,
            access: Vec::new(),
            cost: None,
            ages: None,
            audience: Vec::new(),
            languages: Vec::new(),
            wheelchair: None,
            catchment: Vec::new(),
            waiting: None,
            secret: false,
            anonymous: false,
            no_pin: false,
            origin: Some(origin),
            edited: Vec::new(),
            sources: BTreeMap::from([(source.clone(), said)]),
            from: BTreeMap::from([(Field::Name, source.clone())]),
        };
        Self { record, source, described: None, left_out: Vec::new() }
    }

    /// Notes that the source says a field, which the caller fills in.
    pub fn says(&mut self, field: Field) -> &mut Record {
        self.record.from.insert(field, self.source.clone());
        &mut self.record
    }

    /// Notes a value that is not used, and why.
    pub fn leave_out(&mut self, why: impl Into<String>) {
        self.left_out.push(why.into());
    }

    /// Keeps a value that has its form, notes why it has not otherwise.
    fn keep<T>(&mut self, field: Field, value: Result<T, String>, fill: impl FnOnce(&mut Record, T)) {
        match value {
            Ok(value) => fill(self.says(field), value),
            Err(why) => self.leave_out(why),
        }
    }

    /// A short text; an empty one says nothing.
    fn words(&mut self, field: Field, text: &str, fill: impl FnOnce(&mut Record, String)) {
        let text = plain::words(text);
        if !text.is_empty() {
            fill(self.says(field), text);
        }
    }

    /// Who runs it.
    pub fn operator(&mut self, text: &str) {
        self.words(Field::Operator, text, |record, text| record.operator = Some(text));
    }

    /// Street and number.
    pub fn street(&mut self, text: &str) {
        self.words(Field::Address, text, |record, text| address(record).street = Some(text));
    }

    /// Its postcode, as it is written.
    pub fn postcode(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.keep(Field::Postcode, tidy::postcode(text), |record, code| address(record).postcode = Some(code));
        }
    }

    /// Its municipality.
    pub fn municipality(&mut self, text: &str) {
        self.words(Field::Municipality, text, |record, text| address(record).municipality = Some(text));
    }

    /// The part of the town.
    pub fn district(&mut self, text: &str) {
        self.words(Field::District, text, |record, text| address(record).district = Some(text));
    }

    /// The point on the map, in degrees; rounded to a metre.
    pub fn point(&mut self, lat: f64, lon: f64) {
        let metre = |degrees: f64| (degrees * 1e5).round() / 1e5;
        self.says(Field::Point).point = Some(Degrees { lat: metre(lat), lon: metre(lon) });
    }

    /// Its telephone number, as it is written.
    pub fn phone(&mut self, text: &str) {
        if !text.trim().is_empty() {
            let why = |why| match why {
                NoPhone::Words => format!("phone `{}`: holds more than one number", text.trim()),
                NoPhone::Foreign | NoPhone::Digits => format!("phone `{}`: is no Belgian number", text.trim()),
            };
            self.keep(Field::Phone, phone::grouped(text).map_err(why), |record, phone| record.phone = Some(phone));
        }
    }

    /// Its mail address.
    pub fn email(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.keep(Field::Email, tidy::email(text), |record, email| record.email = Some(email));
        }
    }

    /// Its site.
    pub fn url(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.keep(Field::Url, tidy::url(text), |record, url| record.url = Some(url));
        }
    }

    /// When it is open, in the syntax of OpenStreetMap; a time with a remark that is not known becomes unknown.
    pub fn hours(&mut self, text: &str) {
        let text = plain::line(text);
        if !text.is_empty() {
            let why = |fault: hours::Fault| format!("hours `{text}`: {}", fault.what);
            let hours = hours::adopt(&text).map_err(|faults| faults.into_iter().map(why).collect::<Vec<_>>().join("; "));
            self.keep(Field::Hours, hours, |record, text| record.hours = Some(text));
        }
    }

    /// What its publisher says of it; may be HTML.
    pub fn described(&mut self, html: &str) {
        self.described = Some(plain::text(html)).filter(|text| !text.is_empty());
    }

    /// The record for the sink; one without a name is dropped.
    pub fn incoming(self) -> Incoming {
        let Self { record, described, left_out, .. } = self;
        if record.name.is_empty() {
            let what = record.origin.map_or_else(String::new, |origin| origin.id);
            return Incoming::Dropped(Dropped { what, why: "has no name".to_owned() });
        }
        Incoming::Service(Box::new(Arrived { record, described, left_out, ours: false }))
    }
}

/// The address of a record, which may be begun here.
fn address(record: &mut Record) -> &mut Address {
    record.address.get_or_insert_default()
}
