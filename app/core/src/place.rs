//! Places: postcodes with their municipality and a point, and distances as the crow flies.

use serde::{Deserialize, Serialize};

/// The mean radius of the Earth in metres (IUGG).
const EARTH: f64 = 6_371_008.8;

/// A point in WGS 84, in hundred-thousandths of a degree: about a metre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Point {
    /// Latitude.
    pub lat: i32,
    /// Longitude.
    pub lon: i32,
}

/// A postcode and where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The postcode.
    pub postcode: u16,
    /// What people call it, such as 'Borgerhout'.
    pub name: String,
    /// The official Dutch name of its municipality.
    pub municipality: String,
    /// Its centre.
    pub centre: Point,
}

impl Place {
    /// The official name of the public centre for social welfare (OCMW) of its municipality.
    pub fn ocmw(&self) -> String {
        format!("OCMW {}", self.municipality)
    }
}

impl Point {
    /// The point at these degrees.
    pub fn of(lat: f64, lon: f64) -> Self {
        let whole = |degrees: f64| (degrees * 1e5).round() as i32;
        Self { lat: whole(lat), lon: whole(lon) }
    }

    /// Latitude and longitude in degrees.
    pub fn degrees(self) -> (f64, f64) {
        (f64::from(self.lat) / 1e5, f64::from(self.lon) / 1e5)
    }

    /// Metres to another point as the crow flies, on a sphere flattened around the two: within Belgium less than a
    /// thousandth off the great circle.
    pub fn metres_to(self, other: Self) -> u32 {
        let ((lat, lon), (to_lat, to_lon)) = (self.degrees(), other.degrees());
        let north = (to_lat - lat).to_radians();
        let east = (to_lon - lon).to_radians() * narrowing((lat + to_lat) / 2.0);
        (EARTH * (north * north + east * east).sqrt()).round() as u32
    }
}

/// The cosine of a latitude, by its tangent at 50.8 degrees and the curve there: within Belgium less than 0.00001 off.
fn narrowing(lat: f64) -> f64 {
    let off = (lat - 50.8).to_radians();
    0.632_029 - 0.774_944 * off - 0.316_015 * off * off
}

/// The place of a postcode among places sorted by postcode.
pub fn find(places: &[Place], postcode: u16) -> Option<&Place> {
    places.get(places.binary_search_by_key(&postcode, |place| place.postcode).ok()?)
}

#[cfg(test)]
mod tests {
    use super::Point;

    #[test]
    fn knows_distances() {
        // Antwerp cathedral to Ghent belfry: 51.4 km on the great circle.
        let (antwerp, ghent) = (Point::of(51.22028, 4.40139), Point::of(51.05361, 3.72500));
        assert!((50_500..51_500).contains(&antwerp.metres_to(ghent)), "{}", antwerp.metres_to(ghent));
        assert_eq!(antwerp.metres_to(antwerp), 0);
        // a thousandth of a degree of latitude
        assert_eq!(Point::of(51.0, 4.0).metres_to(Point::of(51.001, 4.0)), 111);
    }
}
