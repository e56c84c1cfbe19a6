//! Words that still wait for somebody. Until they stand, nothing else is said of them.

use crate::finding::Findings;
use crate::words::Locale;

pub(super) fn check(locales: &[Locale], findings: &mut Findings) {
    for (id, message) in locales.iter().flat_map(|locale| &locale.messages) {
        for part in message.unfilled() {
            let name = if part.is_empty() { id.clone() } else { format!("{id}.{part}") };
            findings.error(&message.place, format!("`{name}` is still to be filled in"), "write the words; CONTENT.md says how");
        }
    }
}
