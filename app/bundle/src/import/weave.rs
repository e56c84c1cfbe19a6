//! The text of a record's file when one is there already: what did not change stays as it was written, and every comment of
//! an editor stays.

use std::collections::BTreeSet;

/// Begins each line that holds the publisher's own words.
const TOLD: &str = "# In de bron: ";
/// The most lines of a file, those that a publisher's words fill included.
const LINES: usize = 40;
/// The most lines of a publisher's words.
const TOLD_LINES: usize = 8;
/// The most signs of such a line.
const WIDTH: usize = 120;

/// A key of a file with what stands above it.
#[derive(Default)]
struct Part<'a> {
    comments: Vec<&'a str>,
    key: &'a str,
    lines: Vec<&'a str>,
}

/// The new text of a file. `old` is its present text, `new` the text of the new record, `same` the keys whose values stay.
pub(super) fn weave(old: &str, new: &str, same: &BTreeSet<String>, described: Option<&str>) -> String {
    let (old, new) = (parts(old), parts(new));
    let mut body: Vec<String> = Vec::new();
    for part in old.iter().filter(|part| !new.iter().any(|other| other.key == part.key)) {
        body.extend(part.comments.iter().map(ToString::to_string).chain(remarks(&part.lines)));
    }
    for part in &new {
        let before = old.iter().find(|other| other.key == part.key);
        body.extend(before.iter().flat_map(|before| &before.comments).map(ToString::to_string));
        match before.filter(|_| same.contains(part.key)) {
            Some(before) => body.extend(before.lines.iter().map(ToString::to_string)),
            None => {
                body.extend(before.map(|before| remarks(&before.lines)).unwrap_or_default());
                body.extend(part.lines.iter().map(ToString::to_string));
            }
        }
    }
    let room = LINES.saturating_sub(body.len()).min(TOLD_LINES);
    let lines = told(described.unwrap_or_default(), room).into_iter().chain(body);
    lines.fold(String::new(), |text, line| text + &line + "\n")
}

/// The publisher's words in a file.
pub(super) fn told_before(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| line.starts_with(TOLD.trim_end()))
}

/// The comments of people in a file.
pub(super) fn comments(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| !line.starts_with(TOLD.trim_end()))
        .filter_map(|line| if line.starts_with('#') { Some(line) } else { remark(line) })
}

/// The keys of a file in order; comments at its end belong to a key without a name. The publisher's words are left out.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    let mut comments = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with(TOLD.trim_end())) {
        match parts.last_mut() {
            _ if line.starts_with('#') => comments.push(line),
            _ if line.trim().is_empty() => {}
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
fn remarks(lines: &[&str]) -> Vec<String> {
    lines.iter().filter_map(|line| remark(line)).map(ToOwned::to_owned).collect()
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

/// A publisher's words as comments, cut to so many lines.
fn told(words: &str, room: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in words.lines() {
        lines.push(TOLD.to_owned());
        for word in line.split(' ') {
            match lines.last_mut() {
                Some(last) if last == TOLD => last.push_str(word),
                Some(last) if last.chars().count() + word.chars().count() < WIDTH => last.extend([" ", word]),
                _ => lines.push(format!("{TOLD}{word}")),
            }
        }
    }
    if lines.len() > room {
        lines.truncate(room);
        lines.last_mut().into_iter().for_each(|last| last.push_str(" …"));
    }
    lines
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
        let old = "# In de bron: oud\n# Bel eerst.\nid: x # vast\nphone: \"03 #1\" # nagebeld\nhours: Mo\n# los\nsources:\n  # een noot\n  a: {}\n# einde\n";
        let new = "id: \"x\"\nphone: \"04\"\nsources:\n  b: {}\n";
        let woven = weave(old, new, &same(&["id"]), Some("nieuw"));
        assert_eq!(
            woven,
            "# In de bron: nieuw\n# einde\n# Bel eerst.\nid: x # vast\n# nagebeld\nphone: \"04\"\n# los\n# een noot\nsources:\n  b: {}\n"
        );
        assert_eq!(weave(&woven, new, &same(&["id", "phone", "sources"]), Some("nieuw")), woven, "weaving again changes nothing");
    }

    #[test]
    fn values_in_any_form_stay_whole() {
        let old = "id: x\naccess:\n- walk_in # altijd\n- phone\nfrom: {name: a,\n  phone: 'b'}\nname: \"a\\\\\" # \"b\"\n";
        let new = "id: x\nname: \"c\"\naccess: [\"walk_in\"]\nfrom: {}\n";
        let woven = weave(old, new, &same(&["id", "access", "from"]), None);
        assert_eq!(woven, "id: x\n# \"b\"\nname: \"c\"\naccess:\n- walk_in # altijd\n- phone\nfrom: {name: a,\n  phone: 'b'}\n");
        assert_eq!(weave(old, new, &same(&[]), None), "id: x\n# \"b\"\nname: \"c\"\n# altijd\naccess: [\"walk_in\"]\nfrom: {}\n");
    }

    #[test]
    fn a_long_description_is_cut() {
        let words = "woord ".repeat(400);
        let woven = weave("", "id: x\n", &same(&[]), Some(words.trim_end()));
        assert_eq!(woven.lines().count(), 9);
        assert!(woven.lines().all(|line| line.chars().count() <= 122) && woven.contains(" …\nid: x"));
        let long = (0..39).map(|n| format!("k{n}: 1\n")).collect::<String>();
        assert_eq!(weave("", &long, &same(&[]), Some("een\ntwee\ndrie")).lines().count(), 40);
    }
}
