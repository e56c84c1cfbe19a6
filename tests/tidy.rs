//! The rules of ARCHITECTURE.md that Cargo doesn't enforce by itself, as tests that read manifests and sources.
//!
//! Each test gathers all findings and shows them together, with the file, so that one run says everything.

#[path = "tidy/crates.rs"]
mod crates;
#[path = "tidy/files.rs"]
mod files;
#[path = "tidy/rust.rs"]
mod rust;

use files::{File, words};

/// Fails with all findings at once.
fn none(findings: Vec<String>) {
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent = files::under(&["app", "tests"], "rs").into_iter().filter(|file| !file.text.starts_with("//! "));
    none(silent.map(|file| format!("{}: opens without `//!`", file.path)).collect());
}

#[test]
fn files_are_short() {
    let limits = [("app/core", "rs", 300), ("app/text", "rs", 300), ("app/bundle", "rs", 300), ("app/web", "rs", 150)];
    let limits = limits.into_iter().chain([("app/xtask", "rs", 150), ("content", "yaml", 40)]);
    let long = |(folder, end, limit)| {
        let lines = |file: &File| rust::shipped(&file.text).lines().count();
        let long = files::under(&[folder], end).into_iter().filter(move |file| lines(file) > limit && !rust::is_test(file));
        long.map(move |file| format!("{}: {} lines, the limit is {limit}", file.path, lines(&file)))
    };
    none(limits.flat_map(long).collect());
}

#[test]
fn nothing_is_left_for_later() {
    let markers = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("HA", "CK")];
    let mut findings = Vec::new();
    for file in files::text_files(&["app", "content", "locales", "public", "tests", "docs", ".ci", ".vscode"]) {
        for (number, line) in file.text.lines().enumerate() {
            if words(line).any(|word| markers.contains(&word)) {
                findings.push(format!("{}:{}: {}", file.path, number + 1, line.trim()));
            }
        }
    }
    none(findings);
}

#[test]
fn styles_know_no_left_and_right() {
    let mut findings = Vec::new();
    for file in files::under(&["public", "app/web"], "css") {
        for declaration in files::declarations(&file.text) {
            if words(&declaration).any(|word| matches!(word, "left" | "right")) {
                findings.push(format!("{}: use a logical property: {declaration}", file.path));
            }
        }
    }
    none(findings);
}

#[test]
fn views_hold_no_styles_and_no_raw_html() {
    let mut findings = Vec::new();
    for file in files::under(&["app/web/src"], "rs") {
        let code: String = rust::code(&file.text).split_whitespace().collect();
        for bad in ["style=", "style:", "<style", "inner_html="] {
            // `class:style` or a field `my_style: …` is something else
            let alone = |at: usize| !code.get(..at).unwrap_or("").ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
            if code.match_indices(bad).any(|(at, _)| alone(at) && !code.get(at..).unwrap_or("").starts_with("style::")) {
                findings.push(format!("{}: `{bad}` is refused by the Content-Security-Policy or by us; use a class", file.path));
            }
        }
    }
    none(findings);
}

#[test]
fn isolation_marks_stay_on() {
    let off = concat!("set_use_isolating", "(false)");
    let bad = files::under(&["app", "tests"], "rs").into_iter().filter(|file| file.text.contains(off));
    none(bad.map(|file| format!("{}: {off} breaks right-to-left", file.path)).collect());
}

#[test]
fn the_static_block_names_the_helplines_of_the_content() {
    let page = files::read("app/web/index.html");
    let known = files::under(&["content/helplines"], "yaml");
    let known: Vec<&str> = known.iter().filter_map(|file| file.value("phone")).collect();
    let shown = page.text.split("href=\"tel:").skip(1).filter_map(|rest| rest.split('"').next());
    let shown: Vec<&str> = shown.collect();
    assert_eq!(shown, ["112", "1712", "106", "102", "1813"]);
    none(shown.into_iter().filter(|phone| !known.contains(phone)).map(|phone| format!("no helpline has {phone}")).collect());
}

#[test]
fn the_tests_are_what_ci_runs() {
    assert!(files::read(".ci/run").text.ends_with("exec cargo xtask test\n"));
}
