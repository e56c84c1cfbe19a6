//! Each thing of the content has its words, and each of those words belongs to something.
//!
//! Asked of the language the content is written in; the others must equal it (`same.rs`).

use crate::content::{Content, local_file, question_stem, right_file};
use crate::finding::{Findings, Place};
use crate::words::{Locale, Message};
use std::collections::{BTreeMap, BTreeSet};
use wegwijs_core::question::Question;

/// The kinds of content messages: the name of their file (before a dash) and the beginning of their ids.
const KINDS: [(&str, &str); 19] = [
    ("questions", "question"),
    ("topics", "topic"),
    ("screens", "screen"),
    ("doors", "door"),
    ("emergencies", "emergency"),
    ("helplines", "helpline"),
    ("rights", "right"),
    ("steps", "step"),
    ("needs", "need"),
    ("cautions", "caution"),
    ("meanwhile", "meanwhile"),
    ("documents", "document"),
    ("bodies", "body"),
    ("figures", "figure"),
    ("elsewhere", "elsewhere"),
    ("local", "local"),
    ("categories", "category"),
    ("finders", "finder"),
    ("services", "service"),
];

/// A message of the content: which parts it must have, and which variables each part is given.
#[derive(Default)]
struct Need {
    parts: Vec<String>,
    variables: BTreeMap<String, BTreeSet<String>>,
    owner: String,
}

pub(super) fn check(content: &Content, locales: &[Locale], findings: &mut Findings) {
    let Some(source) = locales.iter().find(|locale| locale.is_source()) else { return };
    let needs = needs(content);
    for (id, need) in &needs {
        for part in need.parts.iter().filter(|part| source.pattern(id, part).is_none()) {
            let kind = KINDS.iter().find(|(_, prefix)| id.starts_with(&format!("{prefix}-"))).map_or("", |(file, _)| file);
            let place = Place::file(format!("locales/{}/content/{kind}.ftl", source.lang.tag()));
            let name = if part.is_empty() { id.clone() } else { format!("{id}.{part}") };
            findings.error(&place, format!("no words for `{name}`"), format!("{} needs them", need.owner));
        }
    }
    for (id, message) in source.messages.iter().filter(|(_, message)| message.part == "content") {
        match needs.get(id) {
            Some(need) => variables(id, message, need, findings),
            None if message.is_unfilled() => {}
            None => findings.warning(&message.place, format!("nothing in the content says `{id}`"), "mind the spelling, or remove it"),
        }
    }
    locales.iter().for_each(|locale| file_names(locale, findings));
}

fn variables(id: &str, message: &Message, need: &Need, findings: &mut Findings) {
    for (part, pattern) in &message.patterns {
        let given = need.variables.get(part);
        for variable in pattern.variables.iter().filter(|variable| !given.is_some_and(|given| given.contains(*variable))) {
            let what = format!("`{id}` takes ${variable}, which the content does not give it");
            findings.error(&message.place, what, "only options with vars have variables");
        }
    }
}

/// An id begins with the name of its file: `overview-…` in overview.ftl, `right-…` in rights-general.ftl.
fn file_names(locale: &Locale, findings: &mut Findings) {
    for (id, message) in &locale.messages {
        let kind = message.file.split('-').next().unwrap_or_default();
        let prefix = match message.part {
            "content" => KINDS.iter().find(|(file, _)| *file == kind).map(|(_, prefix)| *prefix),
            _ => Some(message.file.as_str()),
        };
        match prefix {
            Some(prefix) if id.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('-')) => {}
            Some(prefix) => {
                findings.error(&message.place, format!("`{id}` is in the wrong file"), format!("here ids begin with {prefix}-"))
            }
            None => {
                let files: Vec<_> = KINDS.iter().map(|(file, _)| *file).collect();
                findings.error(
                    &message.place,
                    format!("no words belong in {}.ftl", message.file),
                    format!("use one of: {}", files.join(", ")),
                );
            }
        }
    }
}

fn needs(content: &Content) -> BTreeMap<String, Need> {
    let bundle = &content.bundle;
    let mut needs = BTreeMap::new();
    let mut add = |id: String, parts: &[&str], owner: &str| {
        let parts = parts.iter().map(|part| (*part).to_owned()).collect();
        needs.entry(id).or_insert(Need { parts, variables: BTreeMap::new(), owner: owner.to_owned() });
    };
    bundle.topics.iter().for_each(|topic| add(format!("topic-{}", topic.id), &[""], "content/topics.yaml"));
    bundle.screens.iter().for_each(|screen| add(format!("screen-{}", screen.id), &["", "why"], "a screen"));
    bundle.elsewhere.iter().for_each(|elsewhere| add(format!("elsewhere-{}", elsewhere.id), &["", "do"], "a region"));
    bundle.doors.iter().for_each(|door| add(format!("door-{}", door.id), &[""], "a door"));
    bundle.emergencies.iter().for_each(|need| add(format!("emergency-{}", need.id), &["", "do", "night"], "an emergency"));
    bundle.helplines.iter().for_each(|line| add(format!("helpline-{}", line.id), &["what"], "a helpline"));
    bundle.bodies.iter().for_each(|body| add(format!("body-{}", body.id), &[], "a body"));
    bundle.documents.iter().for_each(|document| add(format!("document-{}", document.id), &[""], "a document"));
    let shown = bundle.figures.iter().filter(|figure| figure.periods.iter().any(|period| period.official));
    shown.for_each(|figure| add(format!("figure-{}", figure.id), &[""], "a figure that may be shown"));
    for right in &bundle.rights {
        let owner = right_file(&right.id);
        add(format!("right-{}", right.id), &["", "phrase", "what", "desk"], &owner);
        right.steps.iter().for_each(|step| add(format!("step-{step}"), &[""], &owner));
        right.also_needed.iter().for_each(|need| add(format!("need-{need}"), &[""], &owner));
        right.cautions.iter().for_each(|caution| add(format!("caution-{}", caution.id), &[""], &owner));
        right.meanwhile.iter().for_each(|bridge| add(format!("meanwhile-{bridge}"), &[""], &owner));
    }
    for (region, overlay) in bundle.local.iter().flat_map(|local| local.overlays.iter().map(|it| (&local.region.id, it))) {
        let owner = local_file(region, &overlay.right);
        overlay.supplement.iter().for_each(|word| add(format!("local-{word}"), &[""], &owner));
    }
    content.services.categories.iter().for_each(|kind| add(format!("category-{}", kind.id), &["", "what"], "a category"));
    content.services.finders.iter().for_each(|finder| add(format!("finder-{}", finder.id), &[""], "a finder"));
    content.services.records().for_each(|record| add(format!("service-{}", record.id), &[], "a service"));
    let ticked = |question: &Question| bundle.screens.iter().any(|screen| screen.facts.contains(&question.fact));
    needs.extend(bundle.questions.iter().map(|it| question(it, ticked(it))));
    needs
}

fn question(question: &Question, ticked: bool) -> (String, Need) {
    let stem = question_stem(&question.fact);
    let mut need = Need { parts: ["", "short", "why"].map(str::to_owned).into(), ..Need::default() };
    need.owner = format!("content/questions/{stem}.yaml");
    for choice in &question.options {
        let part = format!("opt-{}", choice.id);
        need.variables.insert(part.clone(), choice.vars.keys().cloned().collect());
        need.parts.push(part);
    }
    if ticked {
        need.parts.extend(question.ticks().map(|choice| format!("tick-{}", choice.id)));
    }
    (format!("question-{stem}"), need)
}
