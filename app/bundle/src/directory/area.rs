//! What stands in the file of a postcode: what is for its families, the nearest of each kind, and what is nearest of all.
//!
//! A file has room for so many services, so that what a family downloads does not grow with the country.

use crate::content::ServiceRegion;
use std::collections::BTreeMap;
use wegwijs_core::directory::{Area, Directory, SCHEMA};
use wegwijs_core::id::CategoryId;
use wegwijs_core::near;
use wegwijs_core::place::Point;
use wegwijs_core::service::Service;

/// How many services a file holds at most, what is for that very postcode aside.
const MOST: usize = 300;
/// How many of each kind it holds, however far.
const OF_EACH: usize = 3;

/// The area of each wanted postcode of the regions.
pub(super) fn all(directory: &Directory, services: &[Service], regions: &[ServiceRegion], wanted: impl Fn(u16) -> bool) -> Vec<Area> {
    let points: Vec<Option<Point>> = services.iter().map(|service| near::point(directory, service)).collect();
    let homes: BTreeMap<u16, &ServiceRegion> =
        regions.iter().flat_map(|region| region.postcodes.iter().map(move |code| (*code, region))).collect();
    let area = |(postcode, region): (&u16, &&ServiceRegion)| Area {
        schema: SCHEMA,
        postcode: *postcode,
        contact: region.contact.clone(),
        services: chosen(directory, services, &points, *postcode),
    };
    homes.iter().filter(|(postcode, _)| wanted(**postcode)).map(area).collect()
}

fn chosen(directory: &Directory, services: &[Service], points: &[Option<Point>], postcode: u16) -> Vec<Service> {
    let home = near::centre(directory, postcode);
    let metres = |point: &Option<Point>| home.zip(*point).map_or(u32::MAX, |(home, there)| home.metres_to(there));
    let mut order: Vec<(u32, usize)> = points.iter().map(metres).zip(0..).collect();
    order.sort_unstable();
    let mut taken: BTreeMap<&CategoryId, usize> = BTreeMap::new();
    let mut chosen = Vec::new();
    for (nth, (_, place)) in order.iter().enumerate() {
        let Some(service) = services.get(*place) else { continue };
        let of_kind = taken.entry(&service.category).or_default();
        if nth < MOST || *of_kind < OF_EACH || service.catchment.contains(&postcode) {
            *of_kind += 1;
            chosen.push(service.clone());
        }
    }
    chosen
}
