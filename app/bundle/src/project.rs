//! Where the project lies, and what its folders are called.

use std::path::{Path, PathBuf};

/// The folder of the content.
pub const CONTENT: &str = "content";
/// The folder of the words.
pub const LOCALES: &str = "locales";
/// The folder of the pictograms; each has a twin in outline in `line/`.
pub const PICTOGRAMS: &str = "public/pictograms";

/// A folder that holds `content/` and `locales/`.
#[derive(Clone, Debug)]
pub struct Project(PathBuf);

impl Project {
    /// The project in this folder; `None` if it holds no content.
    pub fn at(folder: &Path) -> Option<Self> {
        [CONTENT, LOCALES].iter().all(|name| folder.join(name).is_dir()).then(|| Self(folder.to_owned()))
    }

    /// The project around this folder: the folder itself or the nearest one above it.
    pub fn around(folder: &Path) -> Option<Self> {
        folder.ancestors().find_map(Self::at)
    }

    /// A file or folder of the project.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.0.join(relative)
    }
}
