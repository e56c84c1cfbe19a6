//! The files of one folder, in the order of their names.

use crate::finding::{Findings, Place};
use crate::project::Project;
use std::fs;
use std::path::PathBuf;

/// A file that was read.
pub(crate) struct File {
    /// Its name without ending.
    pub stem: String,
    /// Where it is, from the root of the project.
    pub place: Place,
    pub text: String,
}

/// Reads each file of the folder that ends in `.ending`. A folder that is not there holds nothing.
pub(crate) fn read(project: &Project, folder: &str, ending: &str, findings: &mut Findings) -> Vec<File> {
    read_beside(project, folder, "", ending, findings)
}

/// As [`read`], where a folder of this name may lie beside the files.
pub(crate) fn read_beside(project: &Project, folder: &str, beside: &str, ending: &str, findings: &mut Findings) -> Vec<File> {
    let mut files = Vec::new();
    for (name, path) in entries(project, folder, findings).into_iter().filter(|(name, path)| name != beside || !path.is_dir()) {
        let place = Place::file(format!("{folder}/{name}"));
        let Some((stem, _)) = name.rsplit_once('.').filter(|(stem, end)| !stem.is_empty() && *end == ending) else {
            findings.error(&place, "nothing reads this file", format!("give it the ending .{ending} or remove it"));
            continue;
        };
        match fs::read_to_string(&path) {
            Ok(text) => files.push(File { stem: stem.to_owned(), place, text }),
            Err(error) => findings.error(&place, format!("cannot be read: {error}"), "make it a readable text file in UTF-8"),
        }
    }
    files
}

/// The names in a folder, sorted, without hidden ones.
pub(crate) fn entries(project: &Project, folder: &str, findings: &mut Findings) -> Vec<(String, PathBuf)> {
    let found = match fs::read_dir(project.path(folder)) {
        Ok(found) => found,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Vec::new(),
        Err(error) => {
            findings.error(&Place::file(folder), format!("cannot be read: {error}"), "make it a readable folder");
            return Vec::new();
        }
    };
    let named = found.flatten().map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()));
    let mut names: Vec<_> = named.filter(|(name, _)| !name.starts_with('.')).collect();
    names.sort();
    names
}
