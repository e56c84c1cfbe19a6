//! GeoJSON (RFC 7946): the services whose point on the map a source says and may be shown.

use super::{View, filled};
use crate::services::Record;
use serde_json::{Value, json};

/// One feature for each of them.
pub(super) fn collection(view: &View) -> Value {
    let features: Vec<Value> = view.sure().iter().filter_map(|sure| feature(view, sure)).collect();
    json!({"type": "FeatureCollection", "features": features})
}

fn feature(view: &View, sure: &Record) -> Option<Value> {
    let point = sure.point?;
    let address = sure.address.clone().unwrap_or_default();
    let properties = filled(json!({
        "name": sure.name,
        "category": sure.category,
        "kind": view.kind(sure),
        "description": view.what(sure),
        "operator": sure.operator,
        "street": address.street,
        "postcode": address.postcode,
        "municipality": address.municipality,
        "district": address.district,
        "phone": sure.phone,
        "email": sure.email,
        "url": sure.url,
        "opening_hours": sure.hours,
        "access": sure.access,
        "cost": sure.cost,
        "languages": sure.languages,
        "wheelchair": sure.wheelchair,
    }));
    let geometry = json!({"type": "Point", "coordinates": [point.lon, point.lat]});
    Some(json!({"type": "Feature", "id": sure.id, "geometry": geometry, "properties": properties}))
}
