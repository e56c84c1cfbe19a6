//! Services of different sources that may be the same: at the same place, with nearly the same name.
//!
//! They are told to editors and never merged. The same place is the same telephone number, less than sixty metres, or the same
//! street. Names are compared without the words of places and of their kind. Only neighbours are compared: in a cell of the
//! map, at a number, in a street; where very many share one, each only with those whose names come next in the alphabet.

use super::Record;
use deunicode::deunicode;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt;
use wegwijs_core::id::{CategoryId, ServiceId};
use wegwijs_core::place::{Place, Point};

/// How alike names have to be: 1 is the same.
const ALIKE: f64 = 0.8;
/// How near two points have to be, in metres.
const NEAR: u32 = 60;
/// About so many metres in hundred-thousandths of a degree, north and east (at 51° north).
const CELL: (i32, i32) = (54, 86);
/// With how many that come next in the alphabet a name is compared.
const NEXT: usize = 30;

/// Words that names do not differ by.
#[derive(Debug, Default)]
pub struct Kinds(HashSet<String>);

/// What is compared of a service.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// Its id.
    pub id: ServiceId,
    /// The format it came in; `None`: written by hand.
    pub format: Option<String>,
    category: CategoryId,
    name: String,
    postcode: Option<u16>,
    street: Option<String>,
    phone: Option<String>,
    point: Option<Point>,
}

/// How two services are at the same place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Same {
    /// The same telephone number.
    Phone,
    /// The same street of the same postcode.
    Street,
    /// Less than [`NEAR`] metres.
    Point,
}

impl fmt::Display for Same {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Phone => "the same telephone number",
            Self::Street => "the same street",
            Self::Point => "the same point on the map",
        })
    }
}

impl Kinds {
    /// Words of these places.
    pub fn of(places: &[Place]) -> Self {
        Self(places.iter().flat_map(|place| words(&place.name).into_iter().chain(words(&place.municipality))).collect())
    }

    /// What is compared of a record.
    pub fn known(&self, record: &Record) -> Known {
        let kind: HashSet<String> = words(record.category.as_str()).into_iter().collect();
        let mut name = words(&record.name);
        name.retain(|word| !kind.contains(word) && !self.0.contains(word));
        name.sort();
        Known {
            id: record.id.clone(),
            format: record.origin.as_ref().map(|origin| origin.format.clone()),
            category: record.category.clone(),
            name: name.join(" "),
            postcode: record.postcode(),
            street: record.address.as_ref().and_then(|address| address.street.as_deref()).map(street),
            phone: record.phone.as_ref().map(|phone| phone.chars().filter(char::is_ascii_digit).collect()),
            point: record.point.filter(|_| !record.no_pin).map(|point| Point::of(point.lat, point.lon)),
        }
    }
}

/// The pairs that may be the same service, by their places in the list.
pub fn pairs(all: &[Known]) -> BTreeMap<(usize, usize), Same> {
    let mut pairs = BTreeMap::new();
    let mut compare = |group: &mut Vec<usize>, same: Same| {
        group.sort_by_key(|nth| all.get(*nth).map(|known| &known.name));
        for (nth, one) in group.iter().enumerate() {
            for other in group.iter().skip(nth + 1).take(NEXT) {
                if all.get(*one).zip(all.get(*other)).is_some_and(|(a, b)| alike(a, b, same)) {
                    pairs.entry((*one.min(other), *one.max(other))).or_insert(same);
                }
            }
        }
    };
    groups(all, |known| known.phone.clone()).values_mut().for_each(|group| compare(group, Same::Phone));
    groups(all, |known| Some((known.street.clone()?, known.postcode?))).values_mut().for_each(|group| compare(group, Same::Street));
    let cells = groups(all, |known| known.point.map(|Point { lat, lon }| (lat.div_euclid(CELL.0), lon.div_euclid(CELL.1))));
    for (north, east) in cells.keys() {
        let around = [(0, 0), (0, 1), (1, -1), (1, 0), (1, 1)].map(|(up, on)| cells.get(&(north + up, east + on)));
        compare(&mut around.into_iter().flatten().flatten().copied().collect(), Same::Point);
    }
    pairs
}

fn groups<K: Eq + std::hash::Hash>(all: &[Known], key: impl Fn(&Known) -> Option<K>) -> HashMap<K, Vec<usize>> {
    let mut groups: HashMap<K, Vec<usize>> = HashMap::new();
    all.iter().zip(0..).filter_map(|(known, nth)| Some((key(known)?, nth))).for_each(|(key, nth)| groups.entry(key).or_default().push(nth));
    groups
}

/// Whether two that share something may be the same service. Sources know their own records apart.
fn alike(one: &Known, other: &Known, same: Same) -> bool {
    one.format != other.format && together(one, other, same) && named(one, other)
}

fn together(one: &Known, other: &Known, same: Same) -> bool {
    match same {
        Same::Phone => one.postcode.zip(other.postcode).is_none_or(|(one, other)| one == other),
        Same::Street => true,
        Same::Point => one.point.zip(other.point).is_some_and(|(one, other)| one.metres_to(other) < NEAR),
    }
}

/// Whether their names are alike; of two that only say their kind, whether it is the same.
fn named(one: &Known, other: &Known) -> bool {
    match (one.name.is_empty(), other.name.is_empty()) {
        (true, true) => one.category == other.category,
        (false, false) => strsim::normalized_levenshtein(&one.name, &other.name) >= ALIKE,
        _ => false,
    }
}

/// The words of a name without accents, in small letters.
fn words(name: &str) -> Vec<String> {
    let folded = deunicode(name).to_lowercase();
    let words: BTreeSet<&str> = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.into_iter().map(ToOwned::to_owned).collect()
}

/// A street without its number, in one form.
fn street(text: &str) -> String {
    let folded = deunicode(text).to_lowercase();
    let begin = folded.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(0);
    let number = folded.match_indices(|c: char| c.is_ascii_digit()).map(|(at, _)| at).find(|at| *at > begin);
    let street = folded.get(..number.unwrap_or(folded.len())).unwrap_or_default();
    street.chars().filter(char::is_ascii_alphanumeric).collect()
}

#[cfg(test)]
mod tests {
    use super::{Kinds, Same, pairs};
    use crate::services::Record;
    use wegwijs_core::place::{Place, Point};

    fn record(format: &str, name: &str, category: &str, more: &str) -> Record {
        let text = format!(
            "{{id: x, name: \"{name}\", category: {category}, {more}, origin: {{format: {format}, id: '1'}}, sources: {{}}, from: {{}}}}"
        );
        serde_yaml_ng::from_str(&text).unwrap()
    }

    fn found(one: &Record, other: &Record) -> Option<Same> {
        let place =
            Place { postcode: 2180, name: "Ekeren".to_owned(), municipality: "Antwerpen".to_owned(), centre: Point::of(51.28, 4.42) };
        let kinds = Kinds::of(&[place]);
        pairs(&[kinds.known(one), kinds.known(other)]).into_values().next()
    }

    #[test]
    fn the_same_place_and_nearly_the_same_name() {
        let here = record("osm", "Huis van het Kind Ekeren", "huis-van-het-kind", "point: {lat: 51.28000, lon: 4.42000}");
        let cases = [
            ("Huis van het Kind", "huis-van-het-kind", "point: {lat: 51.28030, lon: 4.42030}", Some(Same::Point)),
            ("Huis van het Kind", "huis-van-het-kind", "point: {lat: 51.28100, lon: 4.42000}", None),
            ("Apotheek", "apotheek-van-wacht", "point: {lat: 51.28, lon: 4.42}", None),
        ];
        for (name, kind, more, expected) in cases {
            assert_eq!(found(&here, &record("csv", name, kind, more)), expected, "{name} {more}");
        }
        assert_eq!(found(&here, &here), None, "one source knows its own records");
    }

    #[test]
    fn a_number_or_a_street_is_a_place() {
        let one = record("osm", "Jeugdhuis De Kring", "jeugdwerk", "phone: '03 221 13 33', address: {street: Dorp 1, postcode: 2180}");
        let phone = record("csv", "De Kringg Jeugdhuis", "jeugdwerk", "phone: '032 21 13 33'");
        let street = record("csv", "Jeugdhuis Kring, de", "jeugdwerk", "address: {street: 'DORP 1 bus 3', postcode: 2180}");
        let elsewhere = record("csv", "Jeugdhuis De Kring", "jeugdwerk", "phone: '03 221 13 33', address: {postcode: 2060}");
        let other = record("csv", "Jeugdhuis De Zolder", "jeugdwerk", "phone: '03 221 13 33'");
        assert_eq!([&phone, &street, &elsewhere, &other].map(|it| found(&one, it)), [Some(Same::Phone), Some(Same::Street), None, None]);
    }
}
