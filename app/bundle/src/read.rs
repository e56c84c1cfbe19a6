//! Reads `content/`. Everything that can be read is read; what cannot is a finding.

pub(crate) mod examples;
pub(crate) mod folder;
mod local;
mod services;
pub(crate) mod thing;
pub(crate) mod typed;
mod unfilled;

use crate::content::{Content, Near, ServiceRegion};
use crate::finding::{Findings, Place};
use crate::project::{CONTENT, Project};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Arc;
use thing::{all, split};
use wegwijs_core::Bundle;
use wegwijs_core::bundle::SCHEMA;
use wegwijs_core::id::RightId;
use wegwijs_core::local::LocalRegion;
use wegwijs_core::question::{Question, Topic};

/// The file that orders the topics.
pub(crate) const TOPICS: &str = "content/topics.yaml";

/// What a service is held against: kinds, places, and the regions without their services.
pub(crate) fn surroundings(project: &Project, findings: &mut Findings) -> Near {
    let regions = all::<LocalRegion>(project, findings).into_iter().map(|region| ServiceRegion {
        id: region.id,
        postcodes: region.postcodes.into_iter().chain(region.around).collect(),
        contact: region.contact,
        records: Vec::new(),
    });
    Near { regions: regions.collect(), ..services::around(project, findings) }
}

/// Reads all content. Questions stand in the order of asking, other things by file name, what has an order by it.
pub fn content(project: &Project, findings: &mut Findings) -> Content {
    strangers(project, findings);
    let topics = topics(project, findings);
    let mut examples = BTreeMap::new();
    let rights = split(project, findings, |file, value, findings| {
        examples.insert(RightId::from(file.stem.as_str()), examples::take(file, value, findings));
    });
    examples::further(project, &mut examples, findings);
    let mut questions: Vec<Question> = all(project, findings);
    let place = |question: &Question| topics.iter().position(|topic| topic.id == question.topic).unwrap_or(topics.len());
    questions.sort_by_key(|question| (place(question), question.order, question.fact.clone()));
    let local = local::read(project, findings);
    let near = services::read(project, &local, findings);
    let mut bundle = Bundle {
        schema: SCHEMA,
        questions,
        rights,
        screens: all(project, findings),
        figures: all(project, findings),
        bodies: all(project, findings),
        documents: all(project, findings),
        doors: all(project, findings),
        helplines: all(project, findings),
        emergencies: all(project, findings),
        elsewhere: all(project, findings),
        local,
        topics,
    };
    bundle.doors.sort_by_key(|door| door.order);
    bundle.helplines.sort_by_key(|helpline| helpline.order);
    bundle.emergencies.sort_by_key(|emergency| emergency.order);
    Content { bundle: Arc::new(bundle), services: near, examples }
}

/// What lies in `content/` although nothing reads it: most often a folder with a wrong name.
fn strangers(project: &Project, findings: &mut Findings) {
    let known = [thing::FOLDERS, &[examples::FOLDER, services::PLACES]].concat();
    for (name, path) in folder::entries(project, CONTENT, findings) {
        let file = format!("{CONTENT}/{name}");
        if !(path.is_dir() && known.contains(&name.as_str())) && file != TOPICS {
            findings.error(&Place::file(file), "nothing reads this", format!("use one of the folders {}", known.join(", ")));
        }
    }
}

fn topics(project: &Project, findings: &mut Findings) -> Vec<Topic> {
    let place = Place::file(TOPICS);
    let text = match fs::read_to_string(project.path(TOPICS)) {
        Ok(text) => text,
        Err(error) => {
            findings.error(&place, format!("cannot be read: {error}"), "list the topics in the order of asking");
            return Vec::new();
        }
    };
    let value = typed::value(&text, &place, findings);
    let topics: Vec<Topic> = value.and_then(|value| typed::typed(value, &place, findings)).unwrap_or_default();
    let mut seen = BTreeSet::new();
    for topic in &topics {
        if !seen.insert(&topic.id) {
            findings.error(&place, format!("`{}` stands twice", topic.id), "keep one of them");
        }
    }
    topics
}
