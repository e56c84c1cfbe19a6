//! Each language says the same: the same messages, attributes and variables as the language the content is written in.

use crate::finding::{Findings, Place};
use crate::words::{Locale, Message};
use std::collections::BTreeSet;

pub(super) fn check(locales: &[Locale], findings: &mut Findings) {
    locales.iter().for_each(|locale| references(locale, findings));
    let Some(source) = locales.iter().find(|locale| locale.is_source()) else { return };
    for locale in locales.iter().filter(|locale| !locale.is_source()) {
        for (id, message) in source.messages.iter().filter(|(_, message)| !message.is_unfilled()) {
            match locale.messages.get(id) {
                Some(other) => compare(source, id, message, other, findings),
                None => {
                    let place = Place::file(format!("locales/{}/{}/{}.ftl", locale.lang.tag(), message.part, message.file));
                    findings.error(&place, format!("no `{id}`"), format!("translate it from {}", source.lang.tag()));
                }
            }
        }
        for (id, message) in locale.messages.iter().filter(|(id, _)| !source.messages.contains_key(*id)) {
            findings.error(&message.place, format!("`{id}` is not in {}", source.lang.tag()), "mind the spelling, or remove it");
        }
    }
}

fn compare(source: &Locale, id: &str, message: &Message, other: &Message, findings: &mut Findings) {
    let tag = source.lang.tag();
    let parts: BTreeSet<&String> = message.patterns.keys().chain(other.patterns.keys()).collect();
    for part in parts {
        let name = if part.is_empty() { id.to_owned() } else { format!("{id}.{part}") };
        match (message.patterns.get(part), other.patterns.get(part)) {
            (Some(_), None) => findings.error(&other.place, format!("no `{name}`"), format!("translate it from {tag}")),
            (None, Some(_)) => findings.error(&other.place, format!("`{name}` is not in {tag}"), "mind the spelling, or remove it"),
            (Some(a), Some(b)) if a.variables != b.variables => {
                let list = |names: &BTreeSet<String>| names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" ");
                let what = format!("`{name}` takes [{}], in {tag} [{}]", list(&b.variables), list(&a.variables));
                findings.error(&other.place, what, "use the same variables");
            }
            _ => {}
        }
    }
}

/// What a text names exists in the same language.
fn references(locale: &Locale, findings: &mut Findings) {
    for (id, message) in &locale.messages {
        for reference in message.patterns.values().flat_map(|pattern| &pattern.references) {
            let (named, attribute) = reference.split_once('.').unwrap_or((reference, ""));
            let known = match named.strip_prefix('-') {
                Some(term) => locale.terms.contains(term),
                None => locale.pattern(named, attribute).is_some(),
            };
            if !known {
                let what = format!("`{id}` names `{reference}`, which is not there");
                findings.error(&message.place, what, "mind the spelling, or write the words here");
            }
        }
    }
}
