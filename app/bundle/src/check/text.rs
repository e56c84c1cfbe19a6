//! No facts in words: a number, a telephone number or an address comes from the content, with its source and date.
//!
//! Digits may stand in selectors, and in names on the list `locales/names.txt` (one a line).

use crate::finding::Findings;
use crate::project::{LOCALES, Project};
use crate::words::Locale;

/// Endings by which an address is known.
const ENDINGS: [&str; 10] = ["be", "eu", "org", "com", "net", "info", "brussels", "vlaanderen", "nl", "fr"];

pub(super) fn check(project: &Project, locales: &[Locale], findings: &mut Findings) {
    let names = std::fs::read_to_string(project.path(&format!("{LOCALES}/names.txt"))).unwrap_or_default();
    let mut names: Vec<&str> = names.lines().map(str::trim).filter(|name| !name.is_empty() && !name.starts_with('#')).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    for (id, message) in locales.iter().flat_map(|locale| &locale.messages) {
        for (part, text) in message.patterns.iter().flat_map(|(part, pattern)| pattern.texts.iter().map(move |text| (part, text))) {
            let name = if part.is_empty() { id.clone() } else { format!("{id}.{part}") };
            if let Some((kind, word, hint)) = fact(text, &names) {
                findings.error(&message.place, format!("`{name}` holds {kind}: {word}"), hint);
            }
        }
    }
}

/// The first fact in a text: what it is, the word it is in, what to do.
fn fact(text: &str, names: &[&str]) -> Option<(&'static str, String, &'static str)> {
    let rest = names.iter().fold(text.to_owned(), |rest, name| without(&rest, name));
    rest.split_whitespace().find_map(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let (kind, hint) = if is_address(word) {
            ("an address", "let it come from the content: a body or a source has a url")
        } else if word.chars().any(char::is_numeric) {
            ("digits", "write the number in words, or let it come in as a variable")
        } else {
            return None;
        };
        Some((kind, word.to_owned(), hint))
    })
}

fn is_address(word: &str) -> bool {
    let word = word.to_lowercase();
    let host = word.split('/').next().unwrap_or_default();
    let ending = host.rsplit_once('.').is_some_and(|(before, end)| before.chars().count() > 1 && ENDINGS.contains(&end));
    word.contains("://") || word.starts_with("www.") || word.contains('@') || ending
}

/// The text without a name, where the name stands as a word of its own.
fn without(text: &str, name: &str) -> String {
    let mut rest = String::new();
    let mut from = 0;
    for (at, _) in text.match_indices(name) {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + name.len()..).and_then(|after| after.chars().next());
        if at >= from && !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric) {
            rest.push_str(text.get(from..at).unwrap_or_default());
            from = at + name.len();
        }
    }
    rest.push_str(text.get(from..).unwrap_or_default());
    rest
}

#[cfg(test)]
mod tests {
    use super::fact;

    fn kind(text: &str) -> Option<&'static str> {
        fact(text, &["1712", "Kind en Gezin 3"]).map(|(kind, ..)| kind)
    }

    #[test]
    fn finds_facts_in_words() {
        for text in ["Vraag het binnen 60 dagen", "Bel 0800 12 345", "٦٠ يومًا", "een ½ dag", "1712a", "Kind en Gezin 30"] {
            assert_eq!(kind(text), Some("digits"), "{text}");
        }
        for text in ["Kijk op www.groeipakket.be.", "https://x", "Mail info@ocmw.be", "Ga naar groeipakket.be/nl"] {
            assert_eq!(kind(text), Some("an address"), "{text}");
        }
    }

    #[test]
    fn leaves_words_and_listed_names_alone() {
        for text in ["Vraag het binnen de zestig dagen.", "Bel 1712.", "Ga naar Kind en Gezin 3", "bv. of o.a. een kind", "z.o.z."] {
            assert_eq!(kind(text), None, "{text}");
        }
    }
}
