//! Services, their kinds, official finders, and the places they lie in.

use super::folder;
use super::thing::{Thing, all, inside};
use crate::content::{Near, ServiceRegion};
use crate::finding::{Findings, Place};
use crate::project::{CONTENT, Project};
use crate::services::Record;
use serde::Deserialize;
use wegwijs_core::local::Local;
use wegwijs_core::place::{self, Point};

/// The folder with a table of places for each province.
pub(super) const PLACES: &str = "places";

/// A line of such a table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    postcode: u16,
    place: String,
    municipality: String,
    #[serde(rename = "nis")]
    _nis: u32,
    lat: f64,
    lon: f64,
    #[serde(rename = "also")]
    _also: String,
}

/// Everything that is needed to show what is near. A folder of services that belongs to no region is a finding.
pub(super) fn read(project: &Project, local: &[Local], findings: &mut Findings) -> Near {
    let services = format!("{CONTENT}/{}", Record::FOLDER);
    for (name, path) in folder::entries(project, &services, findings) {
        if !(path.is_dir() && local.iter().any(|local| local.region.id.as_str() == name)) {
            let place = Place::file(format!("{services}/{name}"));
            findings.error(&place, format!("no region is called `{name}`"), format!("write {CONTENT}/regions/{name}.yaml, or move it"));
        }
    }
    let region = |local: &Local, findings: &mut Findings| ServiceRegion {
        id: local.region.id.clone(),
        postcodes: local.region.postcodes.iter().chain(&local.region.around).copied().collect(),
        contact: local.region.contact.clone(),
        records: inside(project, &format!("{services}/{}", local.region.id), findings),
    };
    let regions = local.iter().map(|local| region(local, findings)).collect();
    Near { regions, ..around(project, findings) }
}

/// Kinds, finders and places; no services.
pub(super) fn around(project: &Project, findings: &mut Findings) -> Near {
    let mut near = Near {
        categories: all(project, findings),
        finders: all(project, findings),
        places: places(project, findings),
        regions: Vec::new(),
    };
    near.categories.sort_by_key(|category| category.order);
    near.finders.sort_by_key(|finder| finder.order);
    near
}

fn places(project: &Project, findings: &mut Findings) -> Vec<place::Place> {
    let mut places = Vec::new();
    for file in folder::read(project, &format!("{CONTENT}/{PLACES}"), "csv", findings) {
        let mut reader = csv::Reader::from_reader(file.text.as_bytes());
        for (line, row) in (2..).zip(reader.deserialize::<Line>()) {
            match row {
                Ok(row) => places.push(place::Place {
                    postcode: row.postcode,
                    name: row.place,
                    municipality: row.municipality,
                    centre: Point::of(row.lat, row.lon),
                }),
                Err(error) => {
                    let hint = "write postcode,place,municipality,nis,lat,lon,also";
                    findings.error(&file.place.at(format!("line {line}")), error.to_string(), hint);
                }
            }
        }
    }
    places.sort_by_key(|place| place.postcode);
    for pair in places.windows(2) {
        if let [one, other] = pair
            && one.postcode == other.postcode
        {
            let place = Place::file(format!("{CONTENT}/{PLACES}"));
            findings.error(&place, format!("{} stands twice: {} and {}", one.postcode, one.name, other.name), "keep one of them");
        }
    }
    places
}
