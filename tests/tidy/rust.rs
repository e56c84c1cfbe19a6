//! Just enough reading of Rust: code without comments and texts, and what is shipped without its tests.

use super::files::{self, File};

/// What comes before the tests at the end of a file.
pub fn shipped(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text)
}

/// Whether a file is only compiled for tests: in a folder of tests, or declared under `#[cfg(test)]` beside it.
pub fn is_test(file: &File) -> bool {
    let (folder, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
    let stem = name.trim_end_matches(".rs");
    if file.path.split('/').any(|part| matches!(part, "tests" | "benches")) || matches!(stem, "tests") {
        return true;
    }
    let declared = ["mod", "pub mod", "pub(crate) mod"].map(|word| format!("#[cfg(test)]\n{word} {stem};"));
    let parents = [format!("{folder}/lib.rs"), format!("{folder}/main.rs"), format!("{folder}/mod.rs"), format!("{folder}.rs")];
    files::under(&["app"], "rs")
        .iter()
        .any(|other| parents.contains(&other.path) && declared.iter().any(|line| other.text.contains(line.as_str())))
}

/// The code alone: comments, texts and characters are left out.
pub fn code(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['/', '"', '\'']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        rest = if from.starts_with("//") {
            from.split_at(from.find('\n').unwrap_or(from.len())).1
        } else if from.starts_with("/*") {
            from.split_once("*/").map_or("", |(_, after)| after)
        } else if from.starts_with('"') {
            let hashes = before.len() - before.trim_end_matches('#').len();
            after_text(from.get(1..).unwrap_or(""), before.trim_end_matches('#').ends_with('r').then_some(hashes))
        } else if let Some(length) = character(from) {
            from.get(length..).unwrap_or("")
        } else {
            out.push_str(from.get(..1).unwrap_or(""));
            from.get(1..).unwrap_or("")
        };
    }
    out + rest
}

/// What follows a text; `raw` is the number of its `#` if it is a raw one.
fn after_text(text: &str, raw: Option<usize>) -> &str {
    if let Some(hashes) = raw {
        let end = format!("\"{}", "#".repeat(hashes));
        return text.split_once(&end).map_or("", |(_, after)| after);
    }
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' if !escaped => return text.get(at + 1..).unwrap_or(""),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    ""
}

/// The length of a character literal such as `'"'` or `'\n'`; a lifetime is none.
fn character(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    if inside.starts_with('\\') {
        let end = inside.get(2..)?.find('\'')?;
        return Some(end + 4);
    }
    let first = inside.chars().next()?;
    inside.get(first.len_utf8()..)?.starts_with('\'').then_some(first.len_utf8() + 2)
}

#[test]
fn reads_code_without_comments_and_texts() {
    let source = "a /* b */ \"c // \\\" d\" e '\"' f // g\nh<'i> r#\"j\"k\"# '\\'' l / m";
    let code = code(source);
    let words: Vec<&str> = code.split_whitespace().collect();
    assert_eq!(words, ["a", "e", "f", "h<'i>", "r#", "l", "/", "m"]);
}

#[test]
fn knows_tests() {
    let file = |path: &str| File { path: path.into(), text: String::new() };
    assert!(is_test(&file("app/core/tests/laws.rs")));
    assert!(is_test(&file("app/core/src/judge/tests.rs")));
    assert!(!is_test(&file("app/core/src/date.rs")));
}
