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

/// What is near, as the page has it.
pub struct Known {
    /// Kinds and places; no file has a name yet.
    pub directory: Directory,
    /// What is near each postcode.
    pub areas: Vec<Area>,
}

/// Kinds and places, and what is near one postcode, without hours; nothing is near a postcode of no region.
pub fn of(content: &Content, postcode: u16) -> (Directory, Area) {
    let directory = directory(content);
    let services = services(content, &directory, &BTreeSet::new(), |_| None);
    let area = area::all(&directory, &services, &content.services.regions, |code| code == postcode).pop();
    (directory, area.unwrap_or(Area { schema: directory::SCHEMA, postcode, ..Area::default() }))
}

/// What is near everywhere. `worded` are the services that have a sentence of their own; hours are known from the first day of
/// the year of `on`.
pub fn known(content: &Content, worded: &BTreeSet<ServiceId>, on: Date) -> Known {
    let directory = directory(content);
    let mut almanac = Almanac::new(on);
    let services = services(content, &directory, worded, |text| almanac.hours(text));
    let areas = area::all(&directory, &services, &content.services.regions, |_| true);
    Known { directory, areas }
}

fn directory(content: &Content) -> Directory {
    Directory {
        schema: directory::SCHEMA,
        categories: content.services.categories.clone(),
        finders: content.services.finders.clone(),
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

impl Known {
    /// The files of the site.
    ///
    /// # Errors
    /// A value that has no bytes, which content never holds.
    pub fn files(mut self) -> io::Result<Files> {
        let damaged = |_| io::Error::other("the services have no bytes");
        let mut areas = BTreeMap::new();
        for area in &self.areas {
            let bytes = area.to_bytes().map_err(damaged)?;
            let hash = hash(&bytes);
            self.directory.areas.push((area.postcode, hash));
            areas.insert(directory::area_file(area.postcode, hash), bytes);
        }
        Ok(Files { directory: self.directory.to_bytes().map_err(damaged)?, areas })
    }
}

/// The first 64 bits of the SHA-256.
fn hash(bytes: &[u8]) -> u64 {
    Sha256::digest(bytes).iter().take(8).fold(0, |hash, byte| hash << 8 | u64::from(*byte))
}
