//! Where things stand in this project, and the exact versions that Cargo.lock names.

use crate::fail::{Context, Done, Fail};
use std::path::{Path, PathBuf};

/// The target that browsers run.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The project's folder.
#[derive(Debug, Clone)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The project that this xtask was compiled in.
    pub fn here() -> Done<Self> {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = manifest.ancestors().nth(2).map(Path::to_path_buf);
        let root = root.filter(|root| root.join("Cargo.lock").is_file());
        let root = root.ok_or_else(|| Fail::new("Cargo.lock is not where xtask was compiled"))?;
        Ok(Self { root })
    }

    /// The folder with the workspace's Cargo.toml.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside the project.
    pub fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// A path inside the cache of tools and half-finished builds; never committed.
    pub fn cache(&self, path: &str) -> PathBuf {
        self.root.join(".cache").join(path)
    }

    /// The finished site.
    pub fn dist(&self) -> PathBuf {
        self.at("dist")
    }

    /// The version of a package in Cargo.lock.
    pub fn locked(&self, package: &str) -> Done<String> {
        let path = self.at("Cargo.lock");
        let lock = std::fs::read_to_string(&path).while_doing("reading Cargo.lock")?;
        locked_in(&lock, package).map(String::from).ok_or_else(|| Fail::new(format!("Cargo.lock names no package {package}")))
    }
}

fn locked_in<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines.next()?.strip_prefix("version = \"")?;
    version.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::locked_in;

    #[test]
    fn finds_the_exact_package() {
        let lock = "[[package]]\nname = \"ab-c\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"ab\"\nversion = \"0.2.1\"\n";
        assert_eq!(locked_in(lock, "ab"), Some("0.2.1"));
        assert_eq!(locked_in(lock, "b"), None);
    }
}
