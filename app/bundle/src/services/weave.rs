//! The text of a record's file when one is there already: what did not change stays as it was written, and every comment of
//! an editor stays.

use super::file;
use super::record::Record;
use std::collections::BTreeSet;

/// A key of a file with what stands above it.
#[derive(Default)]
struct Part<'a> {
    comments: Vec<&'a str>,
    key: &'a str,
    lines: Vec<&'a str>,
}

/// The text of a record's file. `text` is its present text, `old` the record that this holds.
pub fn woven(text: &str, old: &Record, new: &Record) -> String {
    let (fresh, same) = (file::text(new), same(old, new));
    let kept = weave(text, &fresh, &same);
    // a form that nobody foresaw: rather all values anew than a wrong one
    if file::record(&kept).as_ref() == Ok(new) { kept } else { weave(text, &fresh, &BTreeSet::new()) }
}

/// The comments of people in a file.
pub fn comments(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| if line.starts_with('#') { Some(line) } else { remark(line) })
}

/// The keys whose values stay.
fn same(old: &Record, new: &Record) -> BTreeSet<String> {
    let keys = |record| serde_json::to_value(record).ok().and_then(|value| value.as_object().cloned()).unwrap_or_default();
    let (old, new) = (keys(old), keys(new));
    old.into_iter().filter(|(key, value)| new.get(key) == Some(value)).map(|(key, _)| key).collect()
}

/// The new text of a file. `old` is its present text, `new` the text of the new record, `same` the keys whose values stay.
fn weave(old: &str, new: &str, same: &BTreeSet<String>) -> String {
    let (old, new) = (parts(old), parts(new));
    let mut lines: Vec<&str> = Vec::new();
    for part in old.iter().filter(|part| !new.iter().any(|other| other.key == part.key)) {
        lines.extend(part.comments.iter().copied().chain(remarks(&part.lines)));
    }
    for part in &new {
        let before = old.iter().find(|other| other.key == part.key);
        lines.extend(before.iter().flat_map(|before| &before.comments));
        match before.filter(|_| same.contains(part.key)) {
            Some(before) => lines.extend(&before.lines),
            None => {
                lines.extend(before.into_iter().flat_map(|before| remarks(&before.lines)));
                lines.extend(&part.lines);
            }
        }
    }
    lines.iter().flat_map(|line| [*line, "\n"]).collect()
}

/// The keys of a file in order; comments at its end belong to a key without a name.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    let mut comments = Vec::new();
    for line in text.lines() {
        match parts.last_mut() {
            _ if line.starts_with('#') || line.trim().is_empty() => comments.push(line),
            Some(part) if key(line).is_none() => {
                part.lines.append(&mut comments);
                part.lines.push(line);
            }
            _ => parts.push(Part { comments: std::mem::take(&mut comments), key: key(line).unwrap_or_default(), lines: vec![line] }),
        }
    }
    if !comments.is_empty() {
        parts.push(Part { comments, ..Part::default() });
    }
    parts
}

/// The key that a line begins with.
fn key(line: &str) -> Option<&str> {
    line.split_once(':').map(|(key, _)| key).filter(|key| !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
}

/// The comments within the lines of a value.
fn remarks<'a>(lines: &[&'a str]) -> impl Iterator<Item = &'a str> {
    lines.iter().filter_map(|line| remark(line))
}

/// The comment at the end of a line: from a `#` after a space that stands in no quotes.
fn remark(line: &str) -> Option<&str> {
    let (mut quote, mut before, mut escaped) = (None, ' ', false);
    for (at, c) in line.char_indices() {
        match quote {
            Some('"') if escaped || c == '\\' => escaped = !escaped,
            Some(open) if c == open => quote = None,
            None if matches!(c, '"' | '\'') && matches!(before, ' ' | '{' | '[' | ',' | ':') => quote = Some(c),
            None if c == '#' && before == ' ' => return line.get(at..),
            _ => {}
        }
        before = c;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::weave;
    use std::collections::BTreeSet;

    fn same(keys: &[&str]) -> BTreeSet<String> {
        keys.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_editors_wrote_stays() {
        let old = "# Bel eerst.\nid: x # vast\n\n# asked\nphone: \"03 #1\" # nagebeld\nhours: Mo\n# los\nsources:\n  # een noot\n  a: {}\n# einde\n";
        let new = "id: \"x\"\nphone: \"04\"\nsources:\n  b: {}\n";
        let woven = weave(old, new, &same(&["id"]));
        assert_eq!(
            woven,
            "# einde\n# Bel eerst.\nid: x # vast\n\n# asked\n# nagebeld\nphone: \"04\"\n# los\n# een noot\nsources:\n  b: {}\n"
        );
        assert_eq!(weave(&woven, new, &same(&["id", "phone", "sources"])), woven, "weaving again changes nothing");
    }

    #[test]
    fn values_in_any_form_stay_whole() {
        let old = "id: x\naccess:\n- walk_in # altijd\n- phone\nfrom: {name: a,\n  phone: 'b'}\nname: \"a\\\\\" # \"b\"\n";
        let new = "id: x\nname: \"c\"\naccess: [\"walk_in\"]\nfrom: {}\n";
        let woven = weave(old, new, &same(&["id", "access", "from"]));
        assert_eq!(woven, "id: x\n# \"b\"\nname: \"c\"\naccess:\n- walk_in # altijd\n- phone\nfrom: {name: a,\n  phone: 'b'}\n");
        assert_eq!(weave(old, new, &same(&[])), "id: x\n# \"b\"\nname: \"c\"\n# altijd\naccess: [\"walk_in\"]\nfrom: {}\n");
    }
}
