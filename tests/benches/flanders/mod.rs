//! A made-up Flanders: the real content with so many more services, spread over all postcodes as people are.
//!
//! Names, streets and numbers are invented; kinds, postcodes and centres are the real ones. The same every time.

mod chance;
mod made;
mod words;

use chance::Chance;
use made::service;
use std::fs;
use std::path::Path;
use wegwijs_bundle::content::Content;
use wegwijs_bundle::finding::Findings;
use wegwijs_bundle::project::Project;
use wegwijs_bundle::read;
use wegwijs_bundle::services::file;
use wegwijs_core::directory::Category;
use wegwijs_core::id::LocalRegionId;
use wegwijs_core::place::Place;
use words::{BUSY, CITIES};

/// Writes the project into an empty folder.
pub fn write(real: &Path, folder: &Path, services: usize) -> Project {
    for name in ["content", "locales", "public/pictograms"] {
        copy(&real.join(name), &folder.join(name));
    }
    let project = Project::at(folder).unwrap();
    let content = read::content(&project, &mut Findings::default());
    fs::write(folder.join("content/regions/flanders.yaml"), region(&content)).unwrap();
    let id = LocalRegionId::from("flanders");
    fs::create_dir_all(folder.join("content/services/flanders")).unwrap();
    let mut chance = Chance::new(50_000);
    let people: Vec<u64> = content.services.places.iter().map(|place| people(place, &mut chance)).collect();
    let kinds: Vec<u64> = content.services.categories.iter().map(weight).collect();
    for nth in 0..services {
        let place = chance.weighted(&content.services.places, &people);
        let category = chance.weighted(&content.services.categories, &kinds);
        let record = service(nth, place, category, &content.services.places, &mut chance);
        fs::write(folder.join(file::path(&id, &record.id)), file::text(&record)).unwrap();
    }
    project
}

/// A region of all postcodes: its own where no real region has them, else around it.
fn region(content: &Content) -> String {
    let taken = |place: &&Place| content.bundle.local.iter().any(|local| local.region.postcodes.contains(&place.postcode));
    let (around, own): (Vec<&Place>, Vec<&Place>) = content.services.places.iter().partition(taken);
    let list = |places: Vec<&Place>| places.iter().map(|place| place.postcode.to_string()).collect::<Vec<_>>().join(", ");
    format!(
        "id: flanders\nname: Vlaanderen\npostcodes: [{}]\naround: [{}]\ncontact: netwerk@voorbeeld.be\nsources:\n  - {{title: Bench, checked: 2026-11-21, evidence: S}}\n",
        list(own),
        list(around)
    )
}

/// How many people live at a postcode, in thousands: in a city as many as do, elsewhere 3 to 18, most often few.
fn people(place: &Place, chance: &mut Chance) -> u64 {
    let few = 3 + chance.below(16) * chance.below(16) / 15;
    CITIES.iter().find(|(postcode, _)| *postcode == place.postcode).map_or(few, |(_, people)| *people)
}

/// How many there are of a kind, beside others.
fn weight(category: &Category) -> u64 {
    if BUSY.contains(&category.id.as_str()) { 8 } else { 1 }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).unwrap()),
        }
    }
}
