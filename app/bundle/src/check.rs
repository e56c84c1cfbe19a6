//! Checks all content and all words, and tells everything at once.

mod bands;
mod categories;
mod conditions;
mod duplicates;
mod examples;
pub(crate) mod figures;
mod finders;
mod form;
mod local;
mod needed;
mod pictograms;
mod plain;
mod promises;
mod proof;
mod reachable;
mod references;
mod same;
pub(crate) mod services;
pub(crate) mod sources;
mod text;
mod unasked;
mod unfilled;
mod unsaid;
mod unused;

use crate::content::{Content, question_file};
use crate::finding::{Findings, Place};
use crate::project::Project;
use crate::read;
use crate::words::{self, Locale};
use wegwijs_core::id::FactId;
use wegwijs_core::{Date, Fault, Rulebook};

/// The day on which examples are judged: the one they were written for, so that time alone breaks none.
pub const EXAMPLES_ON: &str = "2026-11-21";

/// A whole project as it was read and checked.
#[derive(Debug)]
pub struct Checked {
    /// The content.
    pub content: Content,
    /// The words of each language that has some.
    pub locales: Vec<Locale>,
    /// Everything that was found.
    pub findings: Findings,
}

/// Reads and checks a project as it stands on a day.
pub fn check(project: &Project, on: Date) -> Checked {
    let mut findings = Findings::default();
    let content = read::content(project, &mut findings);
    let locales = words::locales(project, &mut findings);
    let bundle = &content.bundle;
    references::check(bundle, &mut findings);
    form::check(bundle, &mut findings);
    local::check(bundle, &mut findings);
    categories::check(&content, &mut findings);
    services::check(project, &content, &mut findings);
    duplicates::check(&content.services, &mut findings);
    finders::check(&content.services.finders, &mut findings);
    pictograms::check(project, &content, &mut findings);
    figures::check(bundle, on, &mut findings);
    bands::check(bundle, on, &mut findings);
    sources::check(&content, on, &mut findings);
    unused::check(bundle, &mut findings);
    unasked::check(bundle, &mut findings);
    if let Some(rulebook) = rulebook(&content, on, &mut findings) {
        conditions::check(&rulebook, &mut findings);
        reachable::check(&rulebook, &mut findings);
        examples::check(&content, &mut findings);
        proof::check(&rulebook, &content, &mut findings);
    }
    unfilled::check(&locales, &mut findings);
    needed::check(&content, &locales, &mut findings);
    same::check(&locales, &mut findings);
    text::check(project, &locales, &mut findings);
    plain::check(&locales, &mut findings);
    promises::check(&locales, &mut findings);
    unsaid::check(project, &locales, &mut findings);
    Checked { content, locales, findings }
}

/// Makes the content ready for a day; what keeps it from that is a finding.
pub fn rulebook(content: &Content, on: Date, findings: &mut Findings) -> Option<Rulebook> {
    match Rulebook::new(content.bundle.clone(), on) {
        Ok(rulebook) => Some(rulebook),
        Err(faults) => {
            faults.iter().for_each(|Fault { place, what, hint }| findings.error(&file_of(place), what, hint));
            None
        }
    }
}

/// The core names things as `rights/leefloon`.
fn file_of(place: &str) -> Place {
    Place::file(match place.strip_prefix("questions/") {
        Some(fact) => question_file(&FactId::from(fact)),
        None if place.contains('/') => format!("content/{place}.yaml"),
        None => "content".to_owned(),
    })
}
