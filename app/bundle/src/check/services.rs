//! Services: each can be found, called and believed, and none says what could endanger somebody.
//!
//! [`valid`] looks at one record alone, so that what comes in from outside is held to the same rules.

mod place;
mod reach;
mod said;

pub(super) use reach::is_web;

use crate::content::{Content, Near};
use crate::finding::{Findings, Place};
use crate::project::Project;
use crate::services::{self, Record};
use std::collections::BTreeMap;
use std::fs;
use wegwijs_core::directory::Category;
use wegwijs_core::id::ServiceId;

/// The most lines of a file: more than that is no service but a page.
const LONGEST: usize = 40;

pub(super) fn check(project: &Project, content: &Content, findings: &mut Findings) {
    let near = &content.services;
    let mut taken: BTreeMap<&ServiceId, String> = BTreeMap::new();
    for region in &near.regions {
        for record in &region.records {
            let file = services::file::path(&region.id, &record.id);
            let place = Place::file(&file);
            valid(record, near, &place, findings);
            short(project, &file, findings);
            entrance(record, near, &place, findings);
            if let Some(other) = taken.insert(&record.id, file) {
                findings.error(&place.at("id"), format!("{other} has this id too"), "take another id for one of them");
            }
        }
    }
}

/// Holds one record to the rules: what is wrong with it is noted at `place`.
pub(crate) fn valid(record: &Record, near: &Near, place: &Place, findings: &mut Findings) {
    let category = near.categories.iter().find(|category| category.id == record.category);
    if category.is_none() {
        let hint = "use the name of a file in content/categories/, or add one";
        findings.error(&place.at("category"), format!("unknown category `{}`", record.category), hint);
    }
    place::check(record, near, place, findings);
    reach::check(record, category, place, findings);
    said::check(record, place, findings);
}

/// A service without a door needs one to get in through: the page shows no bare name.
fn entrance(record: &Record, near: &Near, place: &Place, findings: &mut Findings) {
    let category = near.categories.iter().find(|category| category.id == record.category);
    let Some(category) = category.filter(|category| !services::has_door(record, category)) else { return };
    let mut through = near.records().filter(|other| category.via.contains(&other.category));
    if !through.any(|other| near.categories.iter().any(|kind| kind.id == other.category && services::has_door(other, kind))) {
        let hint = format!("find its phone or site, or give content/categories/{}.yaml a `via` that can be reached", category.id);
        findings.warning(place, "no phone, address, mail or site that can be shown, and no entrance", hint);
    }
}

fn short(project: &Project, file: &str, findings: &mut Findings) {
    let lines = fs::read_to_string(project.path(file)).map_or(0, |text| text.lines().count());
    if lines > LONGEST {
        let hint = format!("at most {LONGEST}: move what it does to the words, leave out what no family needs");
        findings.error(&Place::file(file), format!("{lines} lines"), hint);
    }
}

/// Whether a category tells no place.
fn hidden(category: Option<&Category>) -> bool {
    category.is_some_and(|category| category.phone_only)
}
