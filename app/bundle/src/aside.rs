//! Writes several files, or none: each is written aside first and then renamed.
//!
//! [`write`] takes them all together; a [`Stage`] takes one after the other, so that many never stand in memory.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// Within a [`Stage`]: what is to be there, and what was there.
const NEW: &str = "new";
const OLD: &str = "old";

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

/// Changes to the files of one folder, which happen together or not at all.
#[derive(Debug)]
pub(crate) struct Stage {
    target: PathBuf,
    aside: PathBuf,
    written: Vec<String>,
    removed: Vec<String>,
}

impl Stage {
    /// Nothing changed yet. What is written stands in a hidden folder beside the target until it is placed.
    pub(crate) fn new(target: &Path) -> Self {
        Self { target: target.to_owned(), aside: aside(target), written: Vec::new(), removed: Vec::new() }
    }

    /// A file that is to be there with this text.
    ///
    /// # Errors
    /// What the file system refuses.
    pub(crate) fn put(&mut self, name: String, text: &str) -> io::Result<()> {
        let new = self.aside.join(NEW);
        if self.written.is_empty() {
            fs::create_dir_all(&new)?;
        }
        fs::write(new.join(&name), text)?;
        self.written.push(name);
        Ok(())
    }

    /// A file that is to be gone.
    pub(crate) fn remove(&mut self, name: String) {
        self.removed.push(name);
    }

    /// Makes all of it happen.
    ///
    /// # Errors
    /// What the file system refuses; then the folder is as it was.
    pub(crate) fn place(self) -> io::Result<()> {
        if self.written.is_empty() && self.removed.is_empty() {
            return Ok(());
        }
        let (new, old) = (self.aside.join(NEW), self.aside.join(OLD));
        [&self.target, &old].into_iter().try_for_each(fs::create_dir_all)?;
        let kept = self.written.iter().chain(&self.removed).filter(|name| self.target.join(name).exists());
        let kept: Vec<&String> = kept.collect();
        let moved = kept.iter().try_for_each(|name| fs::rename(self.target.join(name), old.join(name)));
        let placed = moved.and_then(|()| self.written.iter().try_for_each(|name| fs::rename(new.join(name), self.target.join(name))));
        if placed.is_err() {
            self.written.iter().filter(|name| !new.join(name).exists()).for_each(|name| drop(fs::remove_file(self.target.join(name))));
            kept.iter().for_each(|name| drop(fs::rename(old.join(name), self.target.join(name))));
        }
        placed
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.aside);
    }
}

#[cfg(test)]
mod tests {
    use super::Stage;
    use std::fs;
    use std::path::PathBuf;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("wegwijs-aside-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("a")).unwrap();
        fs::write(folder.join("a/old"), "old").unwrap();
        folder
    }

    #[test]
    fn a_stage_changes_everything_at_once() {
        let root = folder("all");
        let mut stage = Stage::new(&root.join("a"));
        stage.put("one".to_owned(), "1").unwrap();
        stage.remove("old".to_owned());
        assert!(root.join("a/old").exists() && !root.join("a/one").exists());
        stage.place().unwrap();
        assert!(!root.join("a/old").exists() && fs::read_to_string(root.join("a/one")).unwrap() == "1");
        assert_eq!(fs::read_dir(&root).unwrap().count(), 1, "nothing is left aside");
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn what_cannot_be_placed_changes_nothing() {
        let root = folder("none");
        let mut stage = Stage::new(&root.join("a"));
        stage.put("old".to_owned(), "new").unwrap();
        stage.put("two".to_owned(), "2").unwrap();
        fs::remove_file(stage.aside.join("new/two")).unwrap();
        assert!(stage.place().is_err());
        assert_eq!(fs::read_to_string(root.join("a/old")).unwrap(), "old");
        assert_eq!(fs::read_dir(&root).unwrap().count(), 1);
        fs::remove_dir_all(root).unwrap();
    }
}
