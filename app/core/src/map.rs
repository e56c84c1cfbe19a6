//! A small map: where things lie on a square, north above. Drawn by the page itself; nobody outside is asked for a tile.

use crate::place::Point;

/// A stretch of country on a square of [`SIDE`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Map {
    middle: Point,
    /// Units of the square for a metre.
    scale: f64,
}

/// The side of the square.
pub const SIDE: f64 = 1_000.0;
/// The least that is shown in each direction, in metres.
const LEAST: u32 = 1_000;
/// How much of the square is kept free around what is shown.
const MARGIN: f64 = 0.9;

impl Map {
    /// A map around a point that shows all of these too.
    pub fn around(middle: Point, shown: impl IntoIterator<Item = Point>) -> Self {
        let reach = shown.into_iter().map(|point| middle.metres_to(point)).max().unwrap_or(0).max(LEAST);
        Self { middle, scale: SIDE / 2.0 * MARGIN / f64::from(reach) }
    }

    /// Where a point lies: from the left and from the top.
    pub fn spot(&self, point: Point) -> (i32, i32) {
        let corner = Point { lat: self.middle.lat, lon: point.lon };
        let east = f64::from(self.middle.metres_to(corner)) * f64::from((point.lon - self.middle.lon).signum());
        let north = f64::from(corner.metres_to(point)) * f64::from((point.lat - self.middle.lat).signum());
        let from_middle = |metres: f64| (SIDE / 2.0 + metres * self.scale).round() as i32;
        (from_middle(east), from_middle(-north))
    }

    /// Whether a spot lies on the square.
    pub fn holds((x, y): (i32, i32)) -> bool {
        let side = 0..=SIDE as i32;
        side.contains(&x) && side.contains(&y)
    }

    /// How many units a length in metres takes.
    pub fn length(&self, metres: u32) -> i32 {
        (f64::from(metres) * self.scale).round() as i32
    }
}

#[cfg(test)]
mod tests {
    use super::Map;
    use crate::place::Point;

    #[test]
    fn shows_everything_north_above() {
        let (home, north, west) = (Point::of(51.2, 4.4), Point::of(51.25, 4.4), Point::of(51.2, 4.36));
        let map = Map::around(home, [north, west]);
        assert_eq!(map.spot(home), (500, 500));
        assert_eq!(map.spot(north), (500, 50));
        let (x, y) = map.spot(west);
        assert!(x < 500 && y == 500, "{x} {y}");
        // 5.56 km north took 450 units
        assert_eq!(map.length(5_560), 450);
        assert!(Map::holds(map.spot(north)));
        assert!(!Map::holds(map.spot(Point::of(51.4, 4.4))));
    }

    #[test]
    fn a_map_of_one_place_is_no_point() {
        let home = Point::of(51.2, 4.4);
        assert_eq!(Map::around(home, []).length(1_000), 450);
    }
}
