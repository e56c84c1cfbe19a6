//! Interface messages that the program never says.
//!
//! Each is a function in Rust, `ui::<file>::<rest of the id>`, so the sources of the program are searched for that name.
//! A project without them has nothing to say about it.

use crate::finding::Findings;
use crate::project::Project;
use crate::words::Locale;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Where interface messages are said.
const SOURCES: [&str; 2] = ["app/text/src", "app/web/src"];

pub(super) fn check(project: &Project, locales: &[Locale], findings: &mut Findings) {
    let mut code = String::new();
    SOURCES.iter().for_each(|folder| gather(&project.path(folder), &mut code));
    let Some(locale) = locales.iter().find(|locale| locale.is_source()).filter(|_| !code.is_empty()) else { return };
    let paths = paths(&code);
    let patterns = locale.messages.values().flat_map(|message| message.patterns.values());
    let named: BTreeSet<&String> = patterns.flat_map(|pattern| &pattern.references).collect();
    for (id, message) in locale.messages.iter().filter(|(_, message)| message.part == "ui") {
        for part in message.patterns.keys() {
            let name = if part.is_empty() { id.clone() } else { format!("{id}.{part}") };
            let (file, function) = function(&message.file, &name);
            if !named.contains(&name) && !paths.contains(&(file.as_str(), function.as_str())) {
                findings.warning(&message.place, format!("the program never says `{name}`"), "remove it from every language");
            }
        }
    }
}

/// The module and the function of a message: `children-born.hint` of children.ftl is `children::born_hint`.
fn function(file: &str, name: &str) -> (String, String) {
    let rest = name.strip_prefix(file).and_then(|rest| rest.strip_prefix('-')).unwrap_or(name);
    (file.replace('-', "_"), rest.replace(['-', '.'], "_"))
}

/// The Rust sources in a folder and those below it.
fn gather(folder: &Path, code: &mut String) {
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            gather(&path, code);
        } else if path.extension().is_some_and(|end| end == "rs") {
            code.push_str(&fs::read_to_string(&path).unwrap_or_default());
        }
    }
}

/// The two names around each `::`.
fn paths(code: &str) -> BTreeSet<(&str, &str)> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let around = code.match_indices("::").filter_map(|(at, colons)| {
        let (before, after) = (code.get(..at)?, code.get(at + colons.len()..)?);
        let after = after.strip_prefix("r#").unwrap_or(after);
        let from = before.len() - before.chars().rev().take_while(|c| is_part(*c)).map(char::len_utf8).sum::<usize>();
        Some((before.get(from..)?, after.get(..after.find(|c| !is_part(c)).unwrap_or(after.len()))?))
    });
    around.collect()
}
