//! One made-up service.

use super::chance::Chance;
use super::words::{FIRST, HOURS, LAST, OPERATORS, STREETS, TONGUES};
use std::collections::BTreeMap;
use wegwijs_bundle::services::{Address, Degrees, Field, Origin, Record, Said};
use wegwijs_core::directory::Category;
use wegwijs_core::id::ServiceId;
use wegwijs_core::place::Place;
use wegwijs_core::service::{Access, Ages, Audience, Cost, Wheelchair};
use wegwijs_core::source::Evidence;

/// The service number `nth`, of a kind at a place.
pub fn service(nth: usize, place: &Place, category: &Category, places: &[Place], chance: &mut Chance) -> Record {
    let own = format!("{}{}", chance.pick(FIRST), chance.pick(LAST));
    let kind = kind(category);
    let name = match chance.below(4) {
        0 => format!("{kind} {}", place.name),
        1 => format!("{kind} {own}"),
        2 => format!("De {own}"),
        _ => format!("{own} {} vzw", place.name),
    };
    let told = !category.phone_only;
    let site = format!("{}-{}.be", own.to_lowercase(), place.postcode);
    let mut record = Record {
        id: ServiceId::new(format!("{}-{}-{nth}", category.id, place.postcode)),
        name,
        generic_name: chance.percent(3),
        category: category.id.clone(),
        operator: chance.percent(50).then(|| operator(place, chance)),
        address: Some(address(place, told && chance.percent(92), chance)),
        point: (told && chance.percent(95)).then(|| point(place, chance)),
        phone: chance.percent(85).then(|| phone(place, chance)),
        email: chance.percent(40).then(|| format!("info@{site}")),
        url: chance.percent(60).then(|| format!("https://www.{site}")),
        hours: chance.percent(45).then(|| (*chance.pick(HOURS)).to_owned()),
        access: some(&[Access::WalkIn, Access::Appointment, Access::Phone, Access::HomeVisit, Access::Referral], 40, chance),
        cost: chance.percent(50).then(|| *chance.pick(&[Cost::Free, Cost::Low, Cost::ByIncome])),
        ages: chance.percent(30).then(|| ages(chance)),
        audience: some(&[Audience::Parent, Audience::Child, Audience::YoungPerson, Audience::Newcomer, Audience::Everyone], 30, chance),
        languages: some(TONGUES, 6, chance).into_iter().map(str::to_owned).collect(),
        wheelchair: chance.percent(25).then(|| *chance.pick(&[Wheelchair::Yes, Wheelchair::Limited, Wheelchair::No])),
        catchment: if category.by_catchment || chance.percent(5) { catchment(place, places) } else { Vec::new() },
        waiting: None,
        secret: false,
        anonymous: false,
        no_pin: false,
        origin: Some(Origin { format: "csv".to_owned(), id: nth.to_string() }),
        edited: Vec::new(),
        sources: BTreeMap::new(),
        from: BTreeMap::new(),
    };
    source(&mut record, nth, chance);
    record
}

/// The kind as a name begins with it.
fn kind(category: &Category) -> String {
    let mut kind = category.id.as_str().replace('-', " ");
    kind.get_mut(..1).map(str::make_ascii_uppercase);
    kind
}

fn operator(place: &Place, chance: &mut Chance) -> String {
    if chance.percent(50) { place.ocmw() } else { (*chance.pick(OPERATORS)).to_owned() }
}

fn address(place: &Place, street: bool, chance: &mut Chance) -> Address {
    let street_of = |chance: &mut Chance| format!("{}{} {}", chance.pick(FIRST), chance.pick(STREETS), 1 + chance.below(240));
    Address {
        street: street.then(|| street_of(chance)),
        postcode: Some(place.postcode),
        municipality: Some(place.municipality.clone()),
        district: (place.name != place.municipality).then(|| place.name.clone()),
    }
}

/// Within about two kilometres of the centre.
fn point(place: &Place, chance: &mut Chance) -> Degrees {
    let (lat, lon) = place.centre.degrees();
    let near = |degrees: f64| (degrees * 1e5).round() / 1e5;
    Degrees { lat: near(lat + chance.around() * 0.018), lon: near(lon + chance.around() * 0.028) }
}

fn phone(place: &Place, chance: &mut Chance) -> String {
    let zone = match place.postcode {
        1000..1300 | 1500..2000 => "02",
        2000..3000 => "03",
        9000..10_000 => "09",
        3000..3500 => return format!("016 {:02} {:02} {:02}", 20 + chance.below(60), chance.below(100), chance.below(100)),
        3500..4000 => return format!("011 {:02} {:02} {:02}", 20 + chance.below(60), chance.below(100), chance.below(100)),
        _ => return format!("050 {:02} {:02} {:02}", 20 + chance.below(60), chance.below(100), chance.below(100)),
    };
    format!("{zone} {} {:02} {:02}", 200 + chance.below(600), chance.below(100), chance.below(100))
}

fn ages(chance: &mut Chance) -> Ages {
    let from = chance.below(13) as u8;
    Ages { from: Some(from), to: chance.percent(70).then(|| from + 3 + chance.below(10) as u8) }
}

/// Each of them with a chance of so many in a hundred.
fn some<T: Copy>(all: &[T], percent: u64, chance: &mut Chance) -> Vec<T> {
    all.iter().copied().filter(|_| chance.percent(percent)).collect()
}

/// The postcodes of its municipality.
fn catchment(place: &Place, places: &[Place]) -> Vec<u16> {
    places.iter().filter(|other| other.municipality == place.municipality).map(|other| other.postcode).collect()
}

/// One source for everything, or a second for half of the fields.
fn source(record: &mut Record, nth: usize, chance: &mut Chance) {
    let year = |chance: &mut Chance| format!("{}-{:02}", 2022 + chance.below(5), 1 + chance.below(12).min(9));
    let map = Said {
        title: "Sociale Kaart (Departement Zorg)".to_owned(),
        url: Some(format!("https://www.desocialekaart.be/fiches/{}", 1_000_000 + nth * 37)),
        date: Some(year(chance)),
        evidence: if chance.percent(80) { Evidence::S } else { Evidence::M },
    };
    let street_map = Said {
        title: "OpenStreetMap (ODbL)".to_owned(),
        url: Some(format!("https://www.openstreetmap.org/node/{}", 200_000_000 + chance.below(11_000_000_000))),
        date: Some(format!("{}-{:02}", year(chance), 1 + chance.below(28))),
        evidence: Evidence::M,
    };
    let second = chance.percent(35);
    let there: Vec<Field> = Field::ALL.into_iter().filter(|field| record.has(*field)).collect();
    for field in there {
        let other = second && matches!(field, Field::Point | Field::Hours | Field::Url | Field::Wheelchair);
        record.from.insert(field, if other { "b" } else { "a" }.to_owned());
    }
    record.sources.insert("a".to_owned(), map);
    if record.from.values().any(|key| key == "b") {
        record.sources.insert("b".to_owned(), street_map);
    }
}
