//! From services as they lie in the content to the files that the page fetches: one with kinds and places, and one for each
//! postcode with what is near it.

mod area;
mod shown;

use crate::content::Content;
use crate::hours::Almanac;
use crate::words::Locale;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use wegwijs_core::Date;
use wegwijs_core::directory::{self, Area, Directory, Fetched};
use wegwijs_core::hours::Hours;
use wegwijs_core::id::ServiceId;
use wegwijs_core::service::Service;

/// The files of a site that show what is near.
pub struct Files {
    /// The file with kinds and places.
    pub directory: Vec<u8>,
    /// The file of each postcode, by name.
    pub areas: BTreeMap<String, Vec<u8>>,
}

/// Kinds and places, and what is near one postcode, without hours; nothing is near a postcode of no region.
pub fn of(content: &Content, postcode: u16) -> (Directory, Area) {
    let directory = directory(content);
    let services = services(content, &directory, &BTreeSet::new(), |_| None);
    let area = area::all(&directory, &services, &content.services.regions, |code| code == postcode).next();
    let area = area.unwrap_or(Area { schema: directory::SCHEMA, postcode, ..Area::default() });
    (directory, area)
}

/// The files of the site. `worded` are the services that have a sentence of their own; hours are known from the first day of
/// the year of `on`.
///
/// # Errors
/// A value that has no bytes, which content never holds.
pub fn files(content: &Content, worded: &BTreeSet<ServiceId>, on: Date) -> io::Result<Files> {
    let damaged = |_| io::Error::other("the services have no bytes");
    let mut directory = directory(content);
    let mut almanac = Almanac::new(on);
    let services = services(content, &directory, worded, |text| almanac.hours(text));
    let (mut areas, mut hashes) = (BTreeMap::new(), Vec::new());
    for area in area::all(&directory, &services, &content.services.regions, |_| true) {
        let bytes = area.to_bytes().map_err(damaged)?;
        let hash = hash(&bytes);
        hashes.push((area.postcode, hash));
        areas.insert(directory::area_file(area.postcode, hash), bytes);
    }
    directory.areas = hashes;
    Ok(Files { directory: directory.to_bytes().map_err(damaged)?, areas })
}

/// Kinds, finders and places; the sources of finders are for editors.
fn directory(content: &Content) -> Directory {
    let mut finders = content.services.finders.clone();
    finders.iter_mut().for_each(|finder| finder.sources.clear());
    Directory {
        schema: directory::SCHEMA,
        categories: content.services.categories.clone(),
        finders,
        places: content.services.places.clone(),
        areas: Vec::new(),
    }
}

fn services(
    content: &Content,
    directory: &Directory,
    worded: &BTreeSet<ServiceId>,
    mut hours: impl FnMut(&str) -> Option<Hours>,
) -> Vec<Service> {
    content.services.records().map(|record| shown::service(directory, record, worded, &mut hours)).collect()
}

/// The services that have a sentence of their own, in the language the content is written in.
pub fn worded(content: &Content, locales: &[Locale]) -> BTreeSet<ServiceId> {
    let source = locales.iter().find(|locale| locale.is_source());
    let has = |id: &ServiceId| source.is_some_and(|source| source.pattern(&format!("service-{id}"), "").is_some());
    content.services.records().map(|record| record.id.clone()).filter(has).collect()
}

/// The first 32 bits of the SHA-256.
fn hash(bytes: &[u8]) -> u32 {
    Sha256::digest(bytes).iter().take(4).fold(0, |hash, byte| hash << 8 | u32::from(*byte))
}
