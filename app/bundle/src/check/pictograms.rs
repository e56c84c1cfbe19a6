//! Each pictogram that is named lies in `public/pictograms`, in colour and in outline.

use crate::content::{Content, question_file, right_file};
use crate::finding::{Findings, Place};
use crate::project::{PICTOGRAMS, Project};
use crate::read::TOPICS;
use std::collections::BTreeSet;
use wegwijs_core::id::Pictogram;

pub(super) fn check(project: &Project, content: &Content, findings: &mut Findings) {
    let [colour, line] = [PICTOGRAMS.to_owned(), format!("{PICTOGRAMS}/line")].map(|folder| (files(project, &folder), folder));
    for (place, pictogram) in named(content) {
        let lacks = [&colour, &line].into_iter().filter(|(files, _)| !files.contains(&format!("{pictogram}.svg")));
        let folders: Vec<&str> = lacks.map(|(_, folder)| folder.as_str()).collect();
        if !folders.is_empty() {
            let what = format!("no {pictogram}.svg in {}", folders.join(" and "));
            findings.error(&place.at("pictogram"), what, "use one that is there, or add it");
        }
    }
}

fn files(project: &Project, folder: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(project.path(folder)).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

/// Every pictogram of the content, with the thing that names it.
fn named(content: &Content) -> Vec<(Place, &Pictogram)> {
    let bundle = &content.bundle;
    let file = |folder: &str, id: &str| Place::file(format!("content/{folder}/{id}.yaml"));
    let mut named: Vec<(Place, &Pictogram)> = Vec::new();
    named.extend(bundle.topics.iter().map(|topic| (Place::file(TOPICS).at(&topic.id), &topic.pictogram)));
    named.extend(bundle.rights.iter().map(|right| (Place::file(right_file(&right.id)), &right.pictogram)));
    named.extend(bundle.documents.iter().map(|document| (file("documents", document.id.as_str()), &document.pictogram)));
    named.extend(bundle.doors.iter().map(|door| (file("doors", door.id.as_str()), &door.pictogram)));
    named.extend(bundle.emergencies.iter().map(|emergency| (file("emergencies", emergency.id.as_str()), &emergency.pictogram)));
    let categories = &content.services.categories;
    named.extend(categories.iter().map(|category| (file("categories", category.id.as_str()), &category.pictogram)));
    for question in &bundle.questions {
        let place = Place::file(question_file(&question.fact));
        let options = question.options.iter().map(|choice| (place.at("options").at(&choice.id), &choice.pictogram));
        named.extend(options);
        named.push((place.clone(), &question.pictogram));
    }
    named
}
