//! A point that stands for the shape of an object.

use crate::services::Degrees;
use serde_json::Value;

/// Longitude and latitude in degrees.
type Position = (f64, f64);

/// The point itself, the middle of a line, or the centre of gravity of an area; of several parts that of the largest. `None`
/// if a coordinate is no number or lies on no map.
pub fn point(geometry: &Value) -> Option<Degrees> {
    let coordinates = geometry.get("coordinates")?;
    let (lon, lat) = match geometry.get("type")?.as_str()? {
        "Point" => position(coordinates)?,
        "MultiPoint" | "LineString" => middle(&line(coordinates)?)?,
        "MultiLineString" => middle(&parts(coordinates)?.into_iter().max_by_key(Vec::len)?)?,
        "Polygon" => gravity(&line(coordinates.get(0)?)?)?.0,
        "MultiPolygon" => {
            let rings = coordinates.as_array()?.iter().map(|area| line(area.get(0)?)).collect::<Option<Vec<_>>>()?;
            rings.iter().filter_map(|ring| gravity(ring)).max_by(|one, other| one.1.total_cmp(&other.1))?.0
        }
        _ => return None,
    };
    Some(Degrees { lat, lon })
}

fn position(value: &Value) -> Option<Position> {
    let (lon, lat) = (value.get(0)?.as_f64()?, value.get(1)?.as_f64()?);
    (lon.abs() <= 180.0 && lat.abs() <= 90.0).then_some((lon, lat))
}

fn line(value: &Value) -> Option<Vec<Position>> {
    value.as_array()?.iter().map(position).collect()
}

fn parts(value: &Value) -> Option<Vec<Vec<Position>>> {
    value.as_array()?.iter().map(line).collect()
}

/// The mean of some positions.
fn middle(positions: &[Position]) -> Option<Position> {
    let count = positions.len() as f64;
    let (lon, lat) = positions.iter().fold((0.0, 0.0), |(lon, lat), position| (lon + position.0, lat + position.1));
    (count > 0.0).then_some((lon / count, lat / count))
}

/// The centre of gravity of a ring and twice its area; of a ring without area the mean of its positions. It is counted from
/// the first position: the rings are small and far from the origin.
fn gravity(ring: &[Position]) -> Option<(Position, f64)> {
    let (lon, lat) = *ring.first()?;
    let near: Vec<Position> = ring.iter().map(|position| (position.0 - lon, position.1 - lat)).collect();
    let (mut area, mut east, mut north) = (0.0, 0.0, 0.0);
    for ((x, y), (next_x, next_y)) in near.iter().zip(near.iter().cycle().skip(1)) {
        let cross = x * next_y - next_x * y;
        area += cross;
        east += (x + next_x) * cross;
        north += (y + next_y) * cross;
    }
    match area.abs() > f64::EPSILON * f64::EPSILON {
        true => Some(((lon + east / (3.0 * area), lat + north / (3.0 * area)), area.abs())),
        false => Some((middle(ring)?, 0.0)),
    }
}

#[cfg(test)]
mod tests {
    use super::point;
    use serde_json::json;

    #[test]
    fn one_point_stands_for_each_shape() {
        let square = json!([[[4.0, 51.0], [4.2, 51.0], [4.2, 51.2], [4.0, 51.2], [4.0, 51.0]]]);
        let small = json!([[[5.0, 50.0], [5.1, 50.0], [5.1, 50.1], [5.0, 50.0]]]);
        for (shape, coordinates, expected) in [
            ("Point", json!([4.1, 51.1]), (51.1, 4.1)),
            ("Point", json!([4.1, 51.1, 12.0]), (51.1, 4.1)),
            ("LineString", json!([[4.0, 51.0], [4.2, 51.2]]), (51.1, 4.1)),
            ("MultiPoint", json!([[4.0, 51.0], [4.2, 51.2]]), (51.1, 4.1)),
            ("MultiLineString", json!([[[1.0, 1.0]], [[4.0, 51.0], [4.2, 51.2]]]), (51.1, 4.1)),
            ("Polygon", square.clone(), (51.1, 4.1)),
            ("Polygon", json!([[[4.1, 51.1], [4.1, 51.1]]]), (51.1, 4.1)),
            ("MultiPolygon", json!([small, square]), (51.1, 4.1)),
        ] {
            let point = point(&json!({"type": shape, "coordinates": coordinates})).expect(shape);
            assert!((point.lat - expected.0).abs() < 1e-9 && (point.lon - expected.1).abs() < 1e-9, "{shape}: {point:?}");
        }
    }

    #[test]
    fn knows_what_is_no_place() {
        for geometry in [
            json!(null),
            json!({"type": "Point", "coordinates": ["NaN", "NaN"]}),
            json!({"type": "Point", "coordinates": [null, 51.0]}),
            json!({"type": "Point", "coordinates": [4.0]}),
            json!({"type": "Point", "coordinates": [51.0, 400.0]}),
            json!({"type": "Polygon", "coordinates": []}),
            json!({"type": "Polygon", "coordinates": [[]]}),
            json!({"type": "LineString", "coordinates": [[4.0, 51.0], [4.0, "x"]]}),
            json!({"type": "GeometryCollection", "geometries": []}),
        ] {
            assert_eq!(point(&geometry), None, "{geometry}");
        }
    }
}
