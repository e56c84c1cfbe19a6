//! Writes several files, or none: each is written aside first and then renamed.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// Writes the files, in place of what was there.
///
/// # Errors
/// What the file system refuses; then nothing is left aside.
pub(crate) fn write(files: &[(PathBuf, String)]) -> io::Result<()> {
    let asides: Vec<PathBuf> = files.iter().map(|(path, _)| aside(path)).collect();
    let written = files.iter().zip(&asides).try_for_each(|((path, text), aside)| {
        fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
        fs::write(aside, text)
    });
    let placed = written.and_then(|()| files.iter().zip(&asides).try_for_each(|((path, _), aside)| fs::rename(aside, path)));
    if placed.is_err() {
        asides.iter().for_each(|aside| drop(fs::remove_file(aside)));
    }
    placed
}

/// A hidden name beside the file, which nothing reads.
fn aside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}", std::process::id()))
}
