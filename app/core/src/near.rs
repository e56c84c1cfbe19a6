//! What is near a family: services in an order that is neutral between organisations, and those that help with a right.
//!
//! Distance comes first; what lies somewhere in a postcode does not come before what is known to be round the corner. A service for certain postcodes stands after the others if the family's is not among them; it is
//! not hidden, because catchments change. What has no place on the map comes last, what is meant for this postcode first.

use crate::directory::{Area, Category, Directory};
use crate::gather::gather;
use crate::id::{CategoryId, RightId};
use crate::order;
use crate::place::{self, Point};
use crate::service::Service;
use std::collections::BTreeSet;

/// How far, in metres, something is at least that lies somewhere in a postcode: about the middle of what is near.
const SOMEWHERE: u32 = 700;

/// A service, seen from a postcode.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near<'a> {
    /// The service.
    pub service: &'a Service,
    /// Metres as the crow flies; `None` if its place is not known or not told.
    pub metres: Option<u32>,
    /// Whether that is to its point, and not to the middle of its postcode.
    pub exact: bool,
    /// Whether it is for families of this postcode; `None` if no limit is known.
    pub serves: Option<bool>,
}

/// Services of an area in order. What only danger opens is left out unless there is danger.
pub fn near<'a>(directory: &Directory, area: &'a Area, danger: bool) -> Vec<Near<'a>> {
    let open = |service: &Service| danger || !directory.category(&service.category).is_some_and(|category| category.danger_only);
    let services = area.services.iter().filter(|service| open(service));
    let all: Vec<Near<'a>> = services.map(|service| seen(directory, area.postcode, service)).collect();
    order::by(&all, Near::rank)
}

impl Near<'_> {
    /// Its place among others: the lower, the earlier.
    fn rank(&self) -> i64 {
        let metres = self.metres.map_or(u32::MAX, |metres| if self.exact { metres } else { metres.max(SOMEWHERE) });
        let far = i64::from(metres) * 2 + i64::from(self.serves.is_none());
        far + if self.serves == Some(false) { 1 << 40 } else { 0 }
    }

    /// Whether it is of this kind, and not for other postcodes alone.
    fn is_for(&self, category: &Category) -> bool {
        self.service.category == category.id && !(category.by_catchment && self.serves != Some(true))
    }
}

/// Kinds that help with a right but have nobody for families of this postcode, though they have for others: to be said by name.
pub fn lacking<'a>(directory: &'a Directory, near: &[Near<'_>], right: &RightId) -> Vec<&'a Category> {
    let kinds = directory.categories.iter().filter(|category| category.by_catchment && category.rights.contains(right));
    kinds.filter(|category| !near.iter().any(|near| near.is_for(category))).collect()
}

fn seen<'a>(directory: &Directory, postcode: u16, service: &'a Service) -> Near<'a> {
    let home = centre(directory, postcode);
    let there = point(directory, service);
    let serves = (!service.catchment.is_empty()).then(|| service.catchment.contains(&postcode));
    Near { service, exact: service.point.is_some(), metres: home.zip(there).map(|(home, there)| home.metres_to(there)), serves }
}

/// Where a service is: its point, else the centre of its postcode; nowhere if its kind tells no place.
pub fn point(directory: &Directory, service: &Service) -> Option<Point> {
    let told = !directory.category(&service.category).is_some_and(|category| category.phone_only);
    service.point.or_else(|| centre(directory, service.postcode?)).filter(|_| told)
}

/// The centre of a postcode.
pub fn centre(directory: &Directory, postcode: u16) -> Option<Point> {
    place::find(&directory.places, postcode).map(|place| place.centre)
}

/// The services that help with a right: the nearest of each kind, the kind first that names the right earliest among those
/// it helps with; then the others, so that there are two ways wherever two exist.
pub fn helping<'a>(directory: &Directory, near: &[Near<'a>], right: &RightId, most: usize) -> Vec<Near<'a>> {
    let place = |category: &Category| category.rights.iter().position(|named| named == right);
    let kinds: Vec<&Category> = directory.categories.iter().filter(|category| place(category).is_some()).collect();
    let kinds = order::by(&kinds, |category| place(category).map_or(i64::MAX, |place| place as i64));
    let of = |category: &Category| near.iter().filter(|near| near.is_for(category)).copied().collect::<Vec<_>>();
    let lists: Vec<Vec<Near<'a>>> = kinds.iter().map(|category| of(category)).collect();
    let deepest = lists.iter().map(Vec::len).max().unwrap_or(0);
    let turns = (0..deepest).flat_map(|turn| lists.iter().filter_map(move |list| list.get(turn).copied()));
    turns.take(most).collect()
}

/// Which of these rights a service helps with, in their order.
pub fn helps_with<'a>(directory: &'a Directory, service: &Service, rights: &BTreeSet<&RightId>) -> Vec<&'a RightId> {
    let all = directory.category(&service.category).map(|category| category.rights.as_slice()).unwrap_or_default();
    all.iter().filter(|right| rights.contains(right)).collect()
}

/// Whether a family can do something with what is known of a service: call it, find it, write to it, or see its site.
pub fn reachable(service: &Service) -> bool {
    service.phone.is_some() || service.street.is_some() || service.email.is_some() || service.url.is_some()
}

/// The services through which a family gets into a kind that has no door of its own: the nearest of each.
pub fn entrances<'a>(directory: &Directory, near: &[Near<'a>], category: &CategoryId) -> Vec<Near<'a>> {
    let via: BTreeSet<&CategoryId> = gather(directory.category(category).into_iter().flat_map(|category| &category.via));
    let mut first: Vec<Near<'a>> = Vec::new();
    for candidate in near.iter().filter(|near| via.contains(&near.service.category) && reachable(near.service)) {
        if !first.iter().any(|taken| taken.service.category == candidate.service.category) {
            first.push(*candidate);
        }
    }
    first
}
