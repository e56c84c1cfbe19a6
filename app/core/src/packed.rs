//! Places and names of files in few bytes: column by column, each number as the step from the one before it.
//!
//! A country of postcodes is a third smaller so, once compressed. Nothing is rounded.

use crate::place::{Place, Point};
use serde::{Deserialize, Serialize};

/// Places in columns.
#[derive(Serialize, Deserialize)]
struct Columns {
    postcodes: Vec<i32>,
    names: Vec<String>,
    /// Absent where it is the name of the place itself.
    municipalities: Vec<Option<String>>,
    lats: Vec<i32>,
    lons: Vec<i32>,
}

/// A list of places, for `serde(with)`.
pub(crate) mod places {
    use super::{Columns, Place, steps};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(crate) fn serialize<S: Serializer>(places: &[Place], to: S) -> Result<S::Ok, S::Error> {
        let other = |place: &Place| Some(place.municipality.clone()).filter(|name| *name != place.name);
        Columns {
            postcodes: steps(places.iter().map(|place| place.postcode.into())),
            names: places.iter().map(|place| place.name.clone()).collect(),
            municipalities: places.iter().map(other).collect(),
            lats: steps(places.iter().map(|place| place.centre.lat)),
            lons: steps(places.iter().map(|place| place.centre.lon)),
        }
        .serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Place>, D::Error> {
        Columns::deserialize(from).map(Columns::places)
    }
}

/// Postcodes, each with the hash in the name of its file, for `serde(with)`.
pub(crate) mod areas {
    use super::{postcode, steps, sums};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(crate) fn serialize<S: Serializer>(areas: &[(u16, u32)], to: S) -> Result<S::Ok, S::Error> {
        let hashes: Vec<u32> = areas.iter().map(|(_, hash)| *hash).collect();
        (steps(areas.iter().map(|(postcode, _)| (*postcode).into())), hashes).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<(u16, u32)>, D::Error> {
        let (postcodes, hashes) = <(Vec<i32>, Vec<u32>)>::deserialize(from)?;
        Ok(sums(postcodes).into_iter().map(postcode).zip(hashes).collect())
    }
}

impl Columns {
    fn places(self) -> Vec<Place> {
        let points = sums(self.lats).into_iter().zip(sums(self.lons)).map(|(lat, lon)| Point { lat, lon });
        let named = sums(self.postcodes).into_iter().map(postcode).zip(self.names).zip(self.municipalities);
        let place = |(((postcode, name), other), centre): (((u16, String), Option<String>), Point)| {
            let municipality = other.unwrap_or_else(|| name.clone());
            Place { postcode, name, municipality, centre }
        };
        named.zip(points).map(place).collect()
    }
}

/// A postcode out of its column; one that is none finds nothing.
fn postcode(number: i32) -> u16 {
    u16::try_from(number).unwrap_or_default()
}

fn steps(numbers: impl Iterator<Item = i32>) -> Vec<i32> {
    let mut before = 0;
    numbers.map(|number| number.wrapping_sub(std::mem::replace(&mut before, number))).collect()
}

fn sums(mut steps: Vec<i32>) -> Vec<i32> {
    let mut sum: i32 = 0;
    for step in &mut steps {
        sum = sum.wrapping_add(*step);
        *step = sum;
    }
    steps
}
