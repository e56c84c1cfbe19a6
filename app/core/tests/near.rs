//! What is near: order, ways to get help with a right, entrances, and filters that never take 'not known' for a no.

use wegwijs_core::Date;
use wegwijs_core::directory::{Area, Category, Directory, Fetched, SCHEMA};
use wegwijs_core::filter::{Filter, Fit};
use wegwijs_core::hours::{Hours, Openness, Span};
use wegwijs_core::moment::Moment;
use wegwijs_core::near::{self, Near};
use wegwijs_core::place::{Place, Point};
use wegwijs_core::right::Domain;
use wegwijs_core::service::{Access, Cost, Service, Told, Wheelchair};
use wegwijs_core::source::Evidence;

fn told<T>(value: T) -> Option<Told<T>> {
    Some(Told { value, evidence: Evidence::S })
}

fn service(id: &str, category: &str) -> Service {
    Service {
        id: id.into(),
        name: id.into(),
        generic_name: false,
        category: category.into(),
        operator: None,
        street: None,
        postcode: Some(2060),
        district: None,
        point: None,
        phone: None,
        email: None,
        url: None,
        hours: None,
        access: None,
        cost: None,
        ages: None,
        audience: None,
        languages: None,
        wheelchair: None,
        catchment: Vec::new(),
        waiting: None,
        secret: false,
        anonymous: false,
        worded: false,
        sources: Vec::new(),
    }
}

fn at(id: &str, category: &str, lat: f64) -> Service {
    Service { point: Some(Point::of(lat, 4.42)), ..service(id, category) }
}

fn category(id: &str, rights: &[&str]) -> Category {
    Category {
        id: id.into(),
        order: 1,
        pictogram: "school".into(),
        domain: Domain::Home,
        rights: rights.iter().map(|right| (*right).into()).collect(),
        via: Vec::new(),
        by_catchment: false,
        danger_only: false,
        phone_only: false,
    }
}

fn directory() -> Directory {
    let place = |postcode, lat| Place { postcode, name: "Stad".into(), municipality: "Stad".into(), centre: Point::of(lat, 4.42) };
    Directory {
        schema: SCHEMA,
        categories: vec![
            category("house", &["b", "c", "a"]),
            category("desk", &["a"]),
            Category { by_catchment: true, via: vec!["house".into(), "desk".into()], ..category("contact", &["a", "b"]) },
            Category { danger_only: true, ..category("police", &["a"]) },
            Category { phone_only: true, ..category("shelter", &["b"]) },
        ],
        finders: Vec::new(),
        places: vec![place(2060, 51.23), place(2100, 51.21)],
        areas: Vec::new(),
    }
}

fn area(services: Vec<Service>) -> Area {
    Area { schema: SCHEMA, postcode: 2060, contact: None, services }
}

fn ids(near: &[Near<'_>]) -> Vec<String> {
    near.iter().map(|near| near.service.id.to_string()).collect()
}

#[test]
fn the_nearest_stands_first_and_what_is_for_others_last() {
    let services = vec![
        Service { postcode: None, ..service("nowhere", "house") },
        Service { catchment: vec![2100], ..at("for-others", "house", 51.2301) },
        at("far", "house", 51.27),
        service("somewhere-here", "house"),
        at("corner", "desk", 51.231),
        Service { postcode: None, catchment: vec![2060], ..service("by-phone", "house") },
    ];
    let (directory, area) = (directory(), area(services));
    let near = near::near(&directory, &area, false);
    assert_eq!(ids(&near), ["corner", "somewhere-here", "far", "by-phone", "nowhere", "for-others"]);
    assert_eq!(near.first().and_then(|near| near.metres), Some(111));
    assert!(!near.iter().any(|near| near.exact && near.service.point.is_none()));
}

#[test]
fn police_desks_appear_only_under_danger_and_shelters_have_no_place() {
    let (directory, area) = (directory(), area(vec![at("police-desk", "police", 51.23), at("safe-house", "shelter", 51.23)]));
    assert_eq!(ids(&near::near(&directory, &area, false)), ["safe-house"]);
    let near = near::near(&directory, &area, true);
    assert_eq!(ids(&near), ["police-desk", "safe-house"]);
    assert_eq!(near.iter().find(|near| near.service.id.as_str() == "safe-house").and_then(|near| near.metres), None);
}

#[test]
fn a_right_gets_two_ways_the_kind_that_names_it_first() {
    let services = vec![at("house-1", "house", 51.2301), at("house-2", "house", 51.2302), at("desk-1", "desk", 51.26)];
    let (directory, area) = (directory(), area(services));
    let near = near::near(&directory, &area, false);
    assert_eq!(ids(&near::helping(&directory, &near, &"a".into(), 3)), ["desk-1", "house-1", "house-2"]);
    assert_eq!(ids(&near::helping(&directory, &near, &"b".into(), 1)), ["house-1"]);
    assert!(near::helping(&directory, &near, &"x".into(), 3).is_empty());
}

#[test]
fn a_kind_that_works_by_catchment_is_said_to_be_lacking_elsewhere() {
    let contact = |id: &str, postcode: u16| Service { catchment: vec![postcode], postcode: None, ..service(id, "contact") };
    let desk = Service { phone: told("03 22 11 333".to_owned()), ..at("desk-1", "desk", 51.23) };
    let (directory, area) = (directory(), area(vec![contact("contact-2100", 2100), desk, at("house-1", "house", 51.23)]));
    let near = near::near(&directory, &area, false);
    let lacking = near::lacking(&directory, &near, &"a".into());
    assert_eq!(lacking.iter().map(|kind| kind.id.as_str()).collect::<Vec<_>>(), ["contact"]);
    assert!(!ids(&near::helping(&directory, &near, &"a".into(), 9)).contains(&"contact-2100".to_owned()));
    // only who can be reached is an entrance
    assert_eq!(ids(&near::entrances(&directory, &near, &"contact".into())), ["desk-1"]);
    let with = Area { services: vec![contact("contact-2060", 2060)], ..area };
    let near = near::near(&directory, &with, false);
    assert!(near::lacking(&directory, &near, &"a".into()).is_empty());
    assert_eq!(ids(&near::helping(&directory, &near, &"a".into(), 9)), ["contact-2060"]);
}

#[test]
fn what_is_not_known_is_asked_and_never_a_no() {
    let directory = directory();
    let noon = Moment { date: Date::from_days(20_000), minute: 720 };
    let wishes = [
        Filter { open_at: Some(noon), ..Filter::default() },
        Filter { free: true, ..Filter::default() },
        Filter { walk_in: true, ..Filter::default() },
        Filter { wheelchair: true, ..Filter::default() },
        Filter { language: Some("ar".into()), ..Filter::default() },
    ];
    let blank = service("blank", "desk");
    for wish in &wishes {
        assert_eq!(wish.fit(&directory, &blank), Fit::Ask, "{wish:?}");
        assert!(wish.is_chosen());
    }
    let open = Hours {
        first: 20_000,
        length: 1,
        days: vec![vec![Span { from: 540, to: 780, state: Openness::Open }]],
        seasons: vec![(0, [0; 7])],
        exceptions: Vec::new(),
    };
    let good = Service {
        hours: told(open.clone()),
        cost: told(Cost::Free),
        access: told(vec![Access::Phone, Access::WalkIn]),
        wheelchair: told(Wheelchair::Limited),
        languages: told(vec!["nl".into(), "ar".into()]),
        ..service("good", "desk")
    };
    wishes.iter().for_each(|wish| assert_eq!(wish.fit(&directory, &good), Fit::Yes, "{wish:?}"));
    let bad = Service {
        hours: told(Hours { days: vec![Vec::new()], ..open }),
        cost: told(Cost::Low),
        access: told(vec![Access::Referral]),
        wheelchair: told(Wheelchair::No),
        languages: told(vec!["nl".into()]),
        ..service("bad", "desk")
    };
    let fits: Vec<Fit> = wishes.iter().map(|wish| wish.fit(&directory, &bad)).collect();
    // a language that is not named may still be spoken
    assert_eq!(fits, [Fit::No, Fit::No, Fit::No, Fit::No, Fit::Ask]);
    let elsewhere = Filter { domain: Some(Domain::School), ..Filter::default() };
    assert_eq!(elsewhere.fit(&directory, &good), Fit::No);
    assert_eq!(Filter::default().fit(&directory, &blank), Fit::Yes);
}

#[test]
fn files_come_back_as_they_were_and_damaged_ones_do_not() {
    let area = area(vec![at("corner", "desk", 51.231)]);
    let bytes = area.to_bytes().expect("bytes");
    assert_eq!(Area::from_bytes(&bytes), Ok(area));
    assert!(Area::from_bytes(&bytes[..bytes.len() - 1]).is_err());
    assert!(Area::from_bytes(&[&bytes[..], &[0]].concat()).is_err());
    let later = Directory { schema: SCHEMA + 1, ..directory() };
    assert!(Directory::from_bytes(&later.to_bytes().expect("bytes")).is_err());
    let mut known = directory();
    known.places.push(Place { postcode: 1000, name: "Dorp".into(), municipality: "Stad".into(), centre: Point::of(50.8, -4.4) });
    known.areas = vec![(2060, 7), (2100, 9)];
    assert_eq!(Directory::from_bytes(&known.to_bytes().expect("bytes")), Ok(known.clone()));
    assert_eq!(known.file(2100).as_deref(), Some("near/2100.00000009.bin"));
    assert_eq!(known.file(2170), None);
}
