//! Everything that is named exists: bodies, documents, figures, rights, helplines, facts and topics.

use crate::content::{question_file, right_file};
use crate::finding::{Findings, Place};
use std::collections::BTreeSet;
use std::fmt::Display;
use wegwijs_core::Bundle;
use wegwijs_core::region::Region;
use wegwijs_core::right::Right;

pub(super) fn check(bundle: &Bundle, findings: &mut Findings) {
    let known = Known {
        bodies: names(bundle.bodies.iter().map(|body| &body.id)),
        documents: names(bundle.documents.iter().map(|document| &document.id)),
        figures: names(bundle.figures.iter().map(|figure| &figure.id)),
        rights: names(bundle.rights.iter().map(|right| &right.id)),
        helplines: names(bundle.helplines.iter().map(|helpline| &helpline.id)),
        facts: names(bundle.questions.iter().map(|question| &question.fact)),
        topics: names(bundle.topics.iter().map(|topic| &topic.id)),
    };
    bundle.rights.iter().for_each(|right| known.right(right, findings));
    for question in &bundle.questions {
        let place = Place::file(question_file(&question.fact));
        must(&known.topics, &place.at("topic"), "topic", [&question.topic], "add it to content/topics.yaml", findings);
    }
    for screen in &bundle.screens {
        let place = Place::file(format!("content/screens/{}.yaml", screen.id));
        must(&known.topics, &place.at("topic"), "topic", [&screen.topic], "add it to content/topics.yaml", findings);
        must(&known.facts, &place.at("facts"), "fact", &screen.facts, "add it to content/questions/", findings);
    }
    for elsewhere in &bundle.elsewhere {
        let place = Place::file(format!("content/elsewhere/{}.yaml", elsewhere.id));
        must(&known.bodies, &place.at("bodies"), "body", &elsewhere.bodies, "add it to content/bodies/", findings);
        if Region::named(elsewhere.id.as_str()).is_none_or(|region| region == Region::Flanders) {
            findings.error(&place.at("id"), format!("`{}` is no region outside Flanders", elsewhere.id), "use brussels or wallonia");
        }
    }
    for door in &bundle.doors {
        let place = Place::file(format!("content/doors/{}.yaml", door.id));
        must(&known.facts, &place.at("asks_first"), "fact", &door.asks_first, "add it to content/questions/", findings);
    }
    for emergency in &bundle.emergencies {
        let place = Place::file(format!("content/emergencies/{}.yaml", emergency.id));
        must(&known.helplines, &place.at("helplines"), "helpline", &emergency.helplines, "add it to content/helplines/", findings);
        must(&known.rights, &place.at("rights"), "right", &emergency.rights, "add it to content/rights/", findings);
    }
}

struct Known {
    bodies: BTreeSet<String>,
    documents: BTreeSet<String>,
    figures: BTreeSet<String>,
    rights: BTreeSet<String>,
    helplines: BTreeSet<String>,
    facts: BTreeSet<String>,
    topics: BTreeSet<String>,
}

impl Known {
    fn right(&self, right: &Right, findings: &mut Findings) {
        let place = Place::file(right_file(&right.id));
        let mut body = |at: &str, ids: &mut dyn Iterator<Item = &wegwijs_core::id::BodyId>| {
            must(&self.bodies, &place.at(at), "body", ids, "add it to content/bodies/", findings);
        };
        body("body", &mut std::iter::once(&right.body));
        body("go_along", &mut right.go_along.iter());
        body("appeal.to", &mut right.appeal.iter().map(|appeal| &appeal.to));
        body("cautions", &mut right.cautions.iter().filter_map(|caution| caution.ask.as_ref()));
        must(&self.documents, &place.at("documents"), "document", &right.documents, "add it to content/documents/", findings);
        must(&self.figures, &place.at("figures"), "figure", &right.figures, "add it to content/figures/", findings);
        must(&self.rights, &place.at("related"), "right", &right.related, "add it to content/rights/, or leave it out", findings);
        if right.related.contains(&right.id) {
            findings.error(&place.at("related"), "a right is not related to itself", "leave it out");
        }
        let from = right.deadline.iter().map(|deadline| &deadline.from.fact);
        must(&self.facts, &place.at("deadline.from.fact"), "fact", from, "add it to content/questions/", findings);
    }
}

fn names<T: Display>(ids: impl Iterator<Item = T>) -> BTreeSet<String> {
    ids.map(|id| id.to_string()).collect()
}

fn must<'a, T: Display + 'a>(
    known: &BTreeSet<String>,
    place: &Place,
    kind: &str,
    ids: impl IntoIterator<Item = &'a T>,
    hint: &str,
    findings: &mut Findings,
) {
    for id in ids.into_iter().map(ToString::to_string).filter(|id| !known.contains(id)) {
        findings.error(place, format!("unknown {kind} `{id}`"), hint);
    }
}
