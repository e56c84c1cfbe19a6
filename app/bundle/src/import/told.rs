//! What a publisher says of a service, at the head of its file: comments for editors, which each import writes anew.

use std::iter::once;

/// Begins each line that holds the publisher's own words.
const TOLD: &str = "# In de bron: ";
/// The most lines of a file, those that a publisher's words fill included.
const LINES: usize = 40;
/// The most lines of a publisher's words.
const TOLD_LINES: usize = 8;
/// The most signs of such a line.
const WIDTH: usize = 120;

/// The text of a file with the publisher's words above it, as many as there is room for. `text` has none yet.
pub(super) fn above(text: &str, described: Option<&str>) -> String {
    let room = LINES.saturating_sub(text.lines().count()).min(TOLD_LINES);
    told(described.unwrap_or_default(), room).into_iter().map(|line| line + "\n").chain(once(text.to_owned())).collect()
}

/// The publisher's words in a file.
pub(super) fn before(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| is_told(line))
}

/// The text of a file without them.
pub(super) fn without(text: &str) -> String {
    text.lines().filter(|line| !is_told(line)).flat_map(|line| [line, "\n"]).collect()
}

fn is_told(line: &str) -> bool {
    line.starts_with(TOLD.trim_end())
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
    use super::{above, before, without};

    #[test]
    fn a_publisher_speaks_above_the_facts() {
        let text = above("# Bel eerst.\nid: x\n", Some("een\ntwee"));
        assert_eq!(text, "# In de bron: een\n# In de bron: twee\n# Bel eerst.\nid: x\n");
        assert_eq!((before(&text).count(), without(&text).as_str()), (2, "# Bel eerst.\nid: x\n"));
    }

    #[test]
    fn a_long_description_is_cut() {
        let words = "woord ".repeat(400);
        let text = above("id: x\n", Some(words.trim_end()));
        assert_eq!(text.lines().count(), 9);
        assert!(text.lines().all(|line| line.chars().count() <= 122) && text.contains(" …\nid: x"));
        let long = (0..39).map(|n| format!("k{n}: 1\n")).collect::<String>();
        assert_eq!(above(&long, Some("een\ntwee\ndrie")).lines().count(), 40);
    }
}
