//! Kinds of services: they help with rights that exist, and a family that follows `via` comes to a door.

use crate::content::{Content, Near};
use crate::finding::{Findings, Place};
use crate::services::has_door;
use std::collections::BTreeSet;
use wegwijs_core::directory::Category;
use wegwijs_core::id::CategoryId;

pub(super) fn check(content: &Content, findings: &mut Findings) {
    let near = &content.services;
    let doors = doors(near);
    for category in &near.categories {
        let place = Place::file(format!("content/categories/{}.yaml", category.id));
        for right in category.rights.iter().filter(|id| !content.bundle.rights.iter().any(|right| right.id == **id)) {
            let hint = "use the name of a file in content/rights/, or leave it out";
            findings.error(&place.at("rights"), format!("unknown right `{right}`"), hint);
        }
        useful(category, near, &place, findings);
        via(category, near, &place, findings);
        if !category.via.is_empty() && follow(category, near).is_disjoint(&doors) {
            let what = format!("`{}` and what it leads to never come to a door", category.id);
            findings.warning(&place.at("via"), what, "name a kind with services that can be called, visited or seen online");
        }
    }
}

/// A kind that helps with no right and leads to none that does is never shown beside a right.
fn useful(category: &Category, near: &Near, place: &Place, findings: &mut Findings) {
    let helped = near.categories.iter().any(|other| other.via.contains(&category.id));
    if category.rights.is_empty() && !helped {
        findings.warning(&place.at("rights"), "helps with no right, and no other kind leads here", "name the rights it helps with");
    }
}

fn via(category: &Category, near: &Near, place: &Place, findings: &mut Findings) {
    for id in &category.via {
        let other = near.categories.iter().find(|other| other.id == *id);
        let wrong = match other {
            None => Some((format!("unknown category `{id}`"), "use the name of a file in content/categories/")),
            Some(other) if other.id == category.id => Some(("it leads to itself".to_owned(), "leave it out")),
            Some(other) if other.danger_only && !category.danger_only => {
                Some((format!("`{id}` is shown only where there is danger"), "lead to a kind that everybody sees"))
            }
            Some(_) => None,
        };
        if let Some((what, hint)) = wrong {
            findings.error(&place.at("via"), what, hint);
        }
    }
}

/// The kinds that have a service with a door.
fn doors(near: &Near) -> BTreeSet<&CategoryId> {
    let kind = |id: &CategoryId| near.categories.iter().find(|category| category.id == *id);
    let open = near.records().filter(|record| kind(&record.category).is_some_and(|category| has_door(record, category)));
    open.map(|record| &record.category).collect()
}

/// Every kind that `via` leads to, however far; a loop ends the way.
fn follow<'a>(category: &'a Category, near: &'a Near) -> BTreeSet<&'a CategoryId> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&CategoryId> = category.via.iter().collect();
    while let Some(id) = next.pop() {
        if reached.insert(id) {
            next.extend(near.categories.iter().filter(|other| other.id == *id).flat_map(|other| &other.via));
        }
    }
    reached
}
