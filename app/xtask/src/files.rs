//! Small helpers over folders: list, copy, hash. Every list is sorted, so that builds repeat byte for byte.

use crate::fail::{Context, Done};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// All files under a folder (or the file itself), sorted; nothing if it isn't there.
pub fn under(path: &Path) -> Done<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut waiting = vec![path.to_path_buf()];
    while let Some(path) = waiting.pop() {
        if path.is_file() {
            found.push(path);
        } else if path.is_dir() {
            let doing = || format!("reading {}", path.display());
            for entry in fs::read_dir(&path).while_doing(doing())? {
                waiting.push(entry.while_doing(doing())?.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Reads a file as bytes.
pub fn read(path: &Path) -> Done<Vec<u8>> {
    fs::read(path).while_doing(format!("reading {}", path.display()))
}

/// Reads a file as text.
pub fn read_text(path: &Path) -> Done<String> {
    fs::read_to_string(path).while_doing(format!("reading {}", path.display()))
}

/// Writes a file, and the folders above it.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Done {
    let doing = || format!("writing {}", path.display());
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).while_doing(doing())?;
    }
    fs::write(path, bytes).while_doing(doing())
}

/// Copies all files of a folder into another one.
pub fn copy_all(from: &Path, to: &Path) -> Done {
    for file in under(from)? {
        if let Ok(inside) = file.strip_prefix(from) {
            write(&to.join(inside), read(&file)?)?;
        }
    }
    Ok(())
}

/// Leaves an empty folder.
pub fn empty(folder: &Path) -> Done {
    remove(folder)?;
    fs::create_dir_all(folder).while_doing(format!("making {}", folder.display()))
}

/// Removes a folder, if it is there.
pub fn remove(folder: &Path) -> Done {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).while_doing(format!("removing {}", folder.display()))
}

/// The short hash that stands in file names.
pub fn short_hash(bytes: &[u8]) -> String {
    hex(bytes).chars().take(16).collect()
}

/// SHA-256 in hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
