//! Examples of rights: those in the file of a right, and those beyond its forty lines in `content/examples/<right>.yaml`.

use super::folder::{self, File};
use super::typed;
use crate::content::Example;
use crate::finding::{Findings, Place};
use crate::project::{CONTENT, Project};
use serde_json::Value;
use std::collections::BTreeMap;
use wegwijs_core::id::RightId;

/// The folder of the further examples.
pub(crate) const FOLDER: &str = "examples";

/// Takes the examples out of the file of a right: they stand there but are no part of it.
pub(super) fn take(file: &File, right: &mut Value, findings: &mut Findings) -> Vec<Example> {
    let examples = right.as_object_mut().and_then(|map| map.remove("examples"));
    examples.map_or_else(Vec::new, |value| list(value, &file.place, findings))
}

/// Adds the examples that have a file of their own.
pub(super) fn further(project: &Project, examples: &mut BTreeMap<RightId, Vec<Example>>, findings: &mut Findings) {
    for file in folder::read(project, &format!("{CONTENT}/{FOLDER}"), "yaml", findings) {
        let value = typed::value(&file.text, &file.place, findings);
        let read = value.map_or_else(Vec::new, |value| list(value, &file.place, findings));
        match examples.get_mut(&RightId::from(file.stem.as_str())) {
            Some(known) => known.extend(read),
            None => findings.error(&file.place, "no right has this name", "call the file after a right"),
        }
    }
}

fn list(value: Value, place: &Place, findings: &mut Findings) -> Vec<Example> {
    let Value::Array(list) = value else {
        findings.error(&place.at("examples"), "no list", "begin each example with a dash");
        return Vec::new();
    };
    let at = |at: usize| place.at(format!("examples[{at}]"));
    list.into_iter().enumerate().filter_map(|(number, value)| typed::typed(value, &at(number), findings)).collect()
}
