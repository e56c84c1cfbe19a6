//! The project's own files, read for the tests beside this one; never what is built or installed.

use std::fs;
use std::path::{Path, PathBuf};

/// A text file and its path from the project's folder.
pub struct File {
    pub path: String,
    pub text: String,
}

impl File {
    /// The value of a plain `key: value` line of YAML, or of a key in a flow map.
    pub fn value(&self, key: &str) -> Option<&str> {
        let start = format!("{key}: ");
        let rest = self.text.split(&start).nth(1)?;
        let value = rest.split([',', '}', '\n', '#']).next()?;
        Some(value.trim().trim_matches('"'))
    }
}

const NOT_OURS: [&str; 5] = ["node_modules", "target", "dist", ".cache", "out"];
const TEXT: [&str; 14] = ["rs", "toml", "yaml", "yml", "ftl", "md", "css", "js", "mjs", "html", "json", "svg", "sh", "txt"];

/// One file that must be there.
pub fn read(path: &str) -> File {
    let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    File { path: path.to_string(), text }
}

/// The files of some folders whose name ends so, sorted.
pub fn under(folders: &[&str], end: &str) -> Vec<File> {
    let mut paths: Vec<PathBuf> = folders.iter().flat_map(|folder| walk(&root().join(folder))).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == end));
    paths.sort();
    paths.iter().map(|path| read(&name(path))).collect()
}

/// The text files of some folders.
pub fn text_files(folders: &[&str]) -> Vec<File> {
    TEXT.iter().flat_map(|end| under(folders, end)).filter(|file| !file.path.ends_with("package-lock.json")).collect()
}

/// The words of a line: runs of letters.
pub fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphabetic())
}

/// The declarations of a style sheet, without comments and selectors.
pub fn declarations(css: &str) -> Vec<String> {
    let mut code = String::new();
    for part in css.split("/*") {
        code.push_str(part.split_once("*/").map_or(if code.is_empty() { part } else { "" }, |(_, after)| after));
    }
    let parts = code.split_inclusive(['{', '}', ';']).filter(|part| !part.ends_with('{'));
    parts.map(|part| part.trim_end_matches(['}', ';']).trim().to_string()).filter(|part| !part.is_empty()).collect()
}

/// The names of the folders in a folder.
pub fn folders(path: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(path)).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> = folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn walk(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_path_buf()];
    }
    let entries = fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path());
    let ours = entries.filter(|path| !NOT_OURS.iter().any(|name| path.ends_with(name)));
    ours.flat_map(|path| walk(&path)).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the project's folder")
}

fn name(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().into_owned()
}

#[test]
fn reads_declarations() {
    let css = "a.right { color: red; /* left; */ margin: 0 }\n@media print { .left { float: none } }";
    assert_eq!(declarations(css), ["color: red", "margin: 0", "float: none"]);
}
