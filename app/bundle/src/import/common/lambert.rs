//! Belgian Lambert 72 (EPSG:31370) to degrees (WGS 84), with the seven parameters of the datum as EPSG 15929 has them.

use proj4rs::Proj;
use proj4rs::transform::transform;

const LAMBERT_72: &str = "+proj=lcc +lat_0=90 +lon_0=4.36748666666667 +lat_1=51.1666672333333 +lat_2=49.8333339 +x_0=150000.013 \
     +y_0=5400088.438 +ellps=intl +towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m +no_defs";
const WGS_84: &str = "+proj=longlat +datum=WGS84 +no_defs";

/// The conversion, made once for many points.
#[derive(Debug)]
pub struct Lambert {
    from: Proj,
    to: Proj,
}

impl Lambert {
    /// The conversion; `None` only if its definition had no form.
    pub fn new() -> Option<Self> {
        Some(Self { from: Proj::from_proj_string(LAMBERT_72).ok()?, to: Proj::from_proj_string(WGS_84).ok()? })
    }

    /// Latitude and longitude in degrees of a point in metres; `None` outside Belgium.
    pub fn degrees(&self, x: f64, y: f64) -> Option<(f64, f64)> {
        let inside = (0.0..300_000.0).contains(&x) && (0.0..260_000.0).contains(&y);
        let mut point = (x, y, 0.0);
        transform(&self.from, &self.to, &mut point).ok().filter(|()| inside)?;
        Some((point.1.to_degrees(), point.0.to_degrees()))
    }
}

#[cfg(test)]
mod tests {
    use super::Lambert;
    use wegwijs_core::place::Point;

    #[test]
    fn known_points_come_out_within_two_metres() {
        let lambert = Lambert::new().unwrap();
        // Two addresses as the geolocation service of Digitaal Vlaanderen gave them in both systems: Gent and Zonhoven.
        let known = [((104_751.84, 192_389.4), (51.039_912_2, 3.723_601_4)), ((219_009.14, 187_317.72), (50.991_974_0, 5.351_704_7))];
        for ((x, y), (lat, lon)) in known {
            let (north, east) = lambert.degrees(x, y).unwrap();
            assert!(Point::of(north, east).metres_to(Point::of(lat, lon)) < 2, "{north} {east} is not {lat} {lon}");
        }
    }

    #[test]
    fn what_lies_elsewhere_has_no_degrees() {
        let lambert = Lambert::new().unwrap();
        for (x, y) in [(f64::NAN, 1.0), (700_000.0, 200_000.0), (-1.0, 100_000.0)] {
            assert_eq!(lambert.degrees(x, y), None, "{x} {y}");
        }
    }
}
