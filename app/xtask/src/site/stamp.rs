//! A stamp over files: equal stamps, equal inputs.

use crate::fail::Done;
use crate::files;
use crate::project::Project;

/// A hash over the names and bytes of files.
pub type Stamp = String;

/// The stamp of some files and folders of the project.
pub fn of(project: &Project, paths: &[&str]) -> Done<Stamp> {
    let mut all = String::new();
    for path in paths {
        for file in files::under(&project.at(path))? {
            let bytes = files::read(&file)?;
            all.push_str(&format!("{} {}\n", file.display(), files::hex(&bytes)));
        }
    }
    Ok(files::hex(all.as_bytes()))
}
