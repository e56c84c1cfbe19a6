//! What stands in the file of a postcode: the nearest of each kind, what is for its families alone, and what is nearest of all.
//!
//! A file has room for so many services, so that what a family downloads does not grow with the country; and a country with so
//! many services is no reason to sort all of them for each postcode.

use crate::content::ServiceRegion;
use std::collections::{BTreeMap, BTreeSet};
use wegwijs_core::directory::{Area, Directory, SCHEMA};
use wegwijs_core::id::CategoryId;
use wegwijs_core::near;
use wegwijs_core::place::Point;
use wegwijs_core::service::Service;

/// How many services a file holds at most, unless the nearest of each kind are more.
const MOST: usize = 270;
/// How many of each kind it holds, however far.
const OF_EACH: usize = 3;
/// How many it holds, however far, of those that are for families of that postcode and not for all.
const OF_ITS_OWN: usize = 60;

/// The area of each wanted postcode of the regions, one at a time: together they would fill the memory.
pub(super) fn all<'a>(
    directory: &'a Directory,
    services: &'a [Service],
    regions: &'a [ServiceRegion],
    wanted: impl Fn(u16) -> bool + 'a,
) -> impl Iterator<Item = Area> + 'a {
    let country = Country::of(directory, services);
    let homes: BTreeMap<u16, &ServiceRegion> =
        regions.iter().flat_map(|region| region.postcodes.iter().map(move |code| (*code, region))).collect();
    let area = move |(postcode, region): (u16, &ServiceRegion)| Area {
        schema: SCHEMA,
        postcode,
        contact: region.contact.clone(),
        services: country.chosen(near::centre(directory, postcode), postcode),
    };
    homes.into_iter().filter(move |(postcode, _)| wanted(*postcode)).map(area)
}

/// All services by what they are chosen for, each as its number in the list.
struct Country<'a> {
    services: &'a [Service],
    points: Vec<Option<Point>>,
    all: Vec<usize>,
    kinds: BTreeMap<&'a CategoryId, Vec<usize>>,
    own: BTreeMap<u16, Vec<usize>>,
}

impl<'a> Country<'a> {
    fn of(directory: &Directory, services: &'a [Service]) -> Self {
        let points = services.iter().map(|service| near::point(directory, service)).collect();
        let (mut kinds, mut own): (BTreeMap<_, Vec<usize>>, BTreeMap<_, Vec<usize>>) = Default::default();
        for (service, place) in services.iter().zip(0..) {
            kinds.entry(&service.category).or_default().push(place);
            service.catchment.iter().for_each(|postcode| own.entry(*postcode).or_default().push(place));
        }
        Self { services, points, all: (0..services.len()).collect(), kinds, own }
    }

    /// What stands in the file of a postcode, the nearest first.
    fn chosen(&self, home: Option<Point>, postcode: u16) -> Vec<Service> {
        let of_each = self.kinds.values().flat_map(|kind| self.nearest(home, kind, OF_EACH));
        let own = self.own.get(&postcode).into_iter().flat_map(|own| self.nearest(home, own, OF_ITS_OWN));
        let mut chosen: BTreeSet<(u32, usize)> = of_each.chain(own).collect();
        for near in self.nearest(home, &self.all, MOST) {
            if chosen.len() < MOST {
                chosen.insert(near);
            }
        }
        chosen.into_iter().filter_map(|(_, place)| self.services.get(place).cloned()).collect()
    }

    /// The nearest of these with how far they are, in order; what has no place is farthest.
    fn nearest(&self, home: Option<Point>, of: &[usize], most: usize) -> Vec<(u32, usize)> {
        let point = |place: &usize| self.points.get(*place).copied().flatten();
        let metres = |place: &usize| home.zip(point(place)).map_or(u32::MAX, |(home, there)| home.metres_to(there));
        let mut near: Vec<(u32, usize)> = of.iter().map(|place| (metres(place), *place)).collect();
        if most < near.len() {
            near.select_nth_unstable(most);
            near.truncate(most);
        }
        near.sort_unstable();
        near
    }
}

#[cfg(test)]
mod tests {
    use super::{Country, MOST, OF_EACH, OF_ITS_OWN};
    use wegwijs_core::directory::Directory;
    use wegwijs_core::place::Point;
    use wegwijs_core::service::Service;

    /// So many services of a kind, each a little farther to the north than the one before.
    fn services(kind: &str, count: usize, from: i32, catchment: &str) -> Vec<Service> {
        let service = |nth: usize| {
            let lat = from + nth as i32;
            let text = format!(
                "{{id: {kind}-{nth}, name: x, generic_name: false, category: {kind}, point: {{lat: {lat}, lon: 442000}}, \
                 catchment: {catchment}, secret: false, anonymous: false, worded: false, sources: []}}"
            );
            serde_yaml_ng::from_str(&text).unwrap()
        };
        (0..count).map(service).collect()
    }

    #[test]
    fn a_file_has_the_nearest_and_what_must_not_be_lacking() {
        let near = services("near", 2 * MOST, 5_123_000, "[]");
        let far = services("far", 2 * OF_EACH, 5_200_000, "[]");
        let own = services("own", 2 * OF_ITS_OWN, 5_300_000, "[2060]");
        let all = [near, far, own].concat();
        let directory = Directory::default();
        let chosen = Country::of(&directory, &all).chosen(Some(Point { lat: 5_123_000, lon: 442_000 }), 2060);
        let ids: Vec<&str> = chosen.iter().map(|service| service.id.as_str()).collect();
        let first = |kind: &str, count: usize| (0..count).map(|nth| format!("{kind}-{nth}")).collect::<Vec<_>>();
        let filled = MOST - OF_EACH - OF_ITS_OWN;
        assert_eq!(ids, [first("near", filled), first("far", OF_EACH), first("own", OF_ITS_OWN)].concat());
    }

    #[test]
    fn a_small_region_is_there_as_a_whole() {
        let all = services("near", MOST - 1, 5_123_000, "[]");
        assert_eq!(Country::of(&Directory::default(), &all).chosen(None, 2060).len(), MOST - 1);
    }
}
