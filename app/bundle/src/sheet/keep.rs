//! The new text of a file: lines whose values stay are kept as they were written, and every comment above a key stays.

use std::collections::BTreeSet;

/// A key of a file with the comments above it and the lines of its value.
struct Part<'a> {
    key: &'a str,
    comments: Vec<&'a str>,
    lines: Vec<&'a str>,
}

/// The new text. `old` is the present text, `new` that of the new record, `same` the keys whose values stay.
pub(super) fn keep(old: &str, new: &str, same: &BTreeSet<String>) -> String {
    let (old, new) = (parts(old), parts(new));
    let mut lines: Vec<&str> = Vec::new();
    for part in old.iter().filter(|part| !new.iter().any(|other| other.key == part.key)) {
        lines.extend(&part.comments);
    }
    for part in &new {
        let before = old.iter().find(|other| other.key == part.key);
        lines.extend(before.iter().flat_map(|before| &before.comments));
        lines.extend(before.filter(|_| same.contains(part.key)).map_or(&part.lines, |before| &before.lines));
    }
    lines.iter().flat_map(|line| [*line, "\n"]).collect()
}

/// Comments at the end of a file belong to a key without a name.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    let mut comments = Vec::new();
    for line in text.lines() {
        match parts.last_mut() {
            Some(part) if line.starts_with([' ', '-', '}', ']']) => part.lines.push(line),
            _ if line.starts_with('#') || line.trim().is_empty() => comments.push(line),
            _ => {
                let key = line.split(':').next().unwrap_or_default();
                parts.push(Part { key, comments: std::mem::take(&mut comments), lines: vec![line] });
            }
        }
    }
    if !comments.is_empty() {
        parts.push(Part { key: "", comments, lines: Vec::new() });
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::keep;

    #[test]
    fn what_stays_is_kept_as_it_was_written() {
        let old = "# top\nid: x\n# asked\nphone: '1'\n# shut in summer\nhours: Mo\nsources:\n  a: {title: \"A\"}\n# end\n";
        let new = "id: \"x\"\nphone: \"2\"\nsources:\n  a: {\"title\":\"A\"}\n";
        let same = ["id", "sources"].map(ToOwned::to_owned).into();
        assert_eq!(keep(old, new, &same), "# shut in summer\n# end\n# top\nid: x\n# asked\nphone: \"2\"\nsources:\n  a: {title: \"A\"}\n");
    }
}
