//! One .ftl file: its messages with their lines, its text without comments.

use super::{Locale, Message, Pattern};
use crate::finding::Findings;
use crate::read::folder::File;
use fluent_syntax::ast::{Entry, Message as Parsed};
use fluent_syntax::parser;

/// Adds the messages of a file to its language; gives the file's text without comments.
pub(super) fn read(locale: &mut Locale, part: &'static str, file: &File, findings: &mut Findings) -> String {
    let resource = match parser::parse(file.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in &errors {
                let place = file.place.at(format!("line {}", line_at(&file.text, error.pos.start)));
                findings.error(&place, error.to_string(), "write id = text; indent what goes on; begin an attribute with a dot");
            }
            resource
        }
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => add(locale, part, file, message, findings),
            Entry::Term(term) => {
                locale.terms.insert(term.id.name.to_owned());
            }
            _ => {}
        }
    }
    without_comments(&file.text)
}

fn add(locale: &mut Locale, part: &'static str, file: &File, message: &Parsed<&str>, findings: &mut Findings) {
    let id = message.id.name;
    let place = file.place.at(format!("line {}", line_of(&file.text, id)));
    let value = message.value.iter().map(|value| (String::new(), Pattern::of(value)));
    let attributes = message.attributes.iter().map(|attribute| (attribute.id.name.to_owned(), Pattern::of(&attribute.value)));
    let mut patterns = std::collections::BTreeMap::new();
    for (name, pattern) in value.chain(attributes) {
        if patterns.insert(name.clone(), pattern).is_some() {
            findings.error(&place, format!("`{id}.{name}` stands twice"), "keep one of them");
        }
    }
    let message = Message { place: place.clone(), file: file.stem.clone(), part, patterns };
    if let Some(other) = locale.messages.insert(id.to_owned(), message) {
        findings.error(&place, format!("`{id}` stands twice; the other is in {}/{}.ftl", other.part, other.file), "keep one of them");
    }
}

/// A comment begins a line with `#`; no text can, since what goes on is indented.
fn without_comments(text: &str) -> String {
    let lines = text.trim_start_matches('\u{feff}').lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn line_at(text: &str, byte: usize) -> usize {
    1 + text.bytes().take(byte).filter(|byte| *byte == b'\n').count()
}

fn line_of(text: &str, id: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    1 + text.lines().position(begins).unwrap_or(0)
}
