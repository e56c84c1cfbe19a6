//! Writes what the site needs: the bundle, what is near each postcode, words for each language, and the manifest that names them.
//!
//! Names carry a hash of what is in the file, so that a file never changes under its name. All of it appears at
//! once: it is written aside and then renamed.

use crate::content::Content;
use crate::directory::{self, worded};
use crate::words::Locale;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};
use wegwijs_core::bundle::SCHEMA;
use wegwijs_core::{Bundle, Date};

/// The file that names the others; the only one whose name stays.
pub const MANIFEST: &str = "manifest.json";

/// What `content/manifest.json` says.
#[derive(Debug, Serialize)]
struct Manifest<'a> {
    schema: u32,
    bundle: String,
    directory: String,
    languages: BTreeMap<&'a str, String>,
    near: BTreeMap<&'a str, String>,
}

/// The content as the site reads it, and the hash that names it.
///
/// # Errors
/// A value that has no bytes, which content never holds.
pub fn bundle(content: &Content) -> io::Result<(Vec<u8>, String)> {
    let bytes = for_the_page(&content.bundle).to_bytes().map_err(|_| io::Error::other("the content has no bytes"))?;
    let hash = hash(&bytes);
    Ok((bytes, hash))
}

/// The content without the sources that no page shows: they are for editors and for the report.
fn for_the_page(bundle: &Bundle) -> Bundle {
    let mut bundle = bundle.clone();
    bundle.bodies.iter_mut().for_each(|body| body.sources.clear());
    bundle.elsewhere.iter_mut().for_each(|elsewhere| elsewhere.sources.clear());
    for local in &mut bundle.local {
        local.region.sources.clear();
        local.region.around.clear();
        local.region.contact = None;
    }
    bundle.rights.iter_mut().flat_map(|right| &mut right.cautions).for_each(|caution| caution.sources.clear());
    bundle
}

/// Writes `out/content/`, in place of what was there.
///
/// # Errors
/// What the file system refuses; then what was there stays.
pub fn write(out: &Path, content: &Content, locales: &[Locale], on: Date) -> io::Result<()> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let (bytes, hash_of_bundle) = bundle(content)?;
    let near = directory::files(content, &worded(content, locales), on)?;
    let mut manifest = Manifest {
        schema: SCHEMA,
        bundle: format!("bundle.{hash_of_bundle}.bin"),
        directory: format!("near/directory.{}.bin", hash(&near.directory)),
        languages: BTreeMap::new(),
        near: BTreeMap::new(),
    };
    files.insert(manifest.bundle.clone(), bytes);
    files.insert(manifest.directory.clone(), near.directory);
    files.extend(near.areas);
    for locale in locales {
        let tag = locale.lang.tag();
        let mut add = |names: &mut BTreeMap<_, _>, folder: &str, text: &str| {
            let name = format!("{folder}{tag}.{}.ftl", hash(text.as_bytes()));
            names.insert(tag, name.clone());
            files.insert(name, text.as_bytes().to_vec());
        };
        add(&mut manifest.languages, "", &locale.text);
        add(&mut manifest.near, "near/", &locale.near);
    }
    files.insert(MANIFEST.to_owned(), serde_json::to_string_pretty(&manifest)?.into_bytes());
    place(out, &files)
}

fn place(out: &Path, files: &BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    let target = out.join("content");
    let [aside, old] = ["new", "old"].map(|name| out.join(format!(".content.{name}.{}", std::process::id())));
    fs::create_dir_all(&aside)?;
    let written = fill(&aside, files).and_then(|()| swap(&aside, &target, &old));
    if written.is_err() {
        let _ = fs::remove_dir_all(&aside);
    }
    written
}

fn fill(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    fs::create_dir_all(folder.join("near"))?;
    files.iter().try_for_each(|(name, text)| fs::write(folder.join(name), text))
}

fn swap(aside: &Path, target: &PathBuf, old: &PathBuf) -> io::Result<()> {
    if target.exists() {
        fs::rename(target, old)?;
    }
    fs::rename(aside, target).inspect_err(|_| {
        let _ = fs::rename(old, target);
    })?;
    match fs::remove_dir_all(old) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// The first twelve hexadecimal digits of the SHA-256.
fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}
