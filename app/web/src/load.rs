//! What the page needs before it can show itself: the list of files, the content, and the words of a language.

use crate::browser::fetch;
use crate::browser::json::Json;
use std::sync::Arc;
use wegwijs_core::bundle::SCHEMA;
use wegwijs_core::directory::{Area, Directory, Fetched};
use wegwijs_core::{Bundle, Date, Rulebook};
use wegwijs_text::{Catalog, DUTCH, Lang};

/// `content/manifest.json`: which files belong together.
pub struct Manifest {
    bundle: String,
    directory: String,
    languages: Vec<(Lang, String)>,
    near: Vec<(Lang, String)>,
}

impl Manifest {
    /// What the file says; `None` if it lacks something or belongs to another version of the page.
    fn read(file: &Json) -> Option<Self> {
        if file.field("schema")?.number()? != f64::from(SCHEMA) {
            return None;
        }
        let words = |of: &str| {
            let names = file.field(of)?;
            Some(Lang::all().filter_map(|lang| Some((lang, names.field(lang.tag())?.text()?))).collect())
        };
        let text = |of: &str| file.field(of)?.text();
        Some(Self { bundle: text("bundle")?, directory: text("directory")?, languages: words("languages")?, near: words("near")? })
    }
}

/// Everything for a first page.
pub struct Loaded {
    /// Which files there are.
    pub manifest: Manifest,
    /// The content on this day.
    pub rulebook: Rulebook,
    /// The words of the first language.
    pub catalog: Arc<Catalog>,
}

/// Loads content and one language; `None` if anything is missing or damaged.
pub async fn everything(wanted: Lang, on: Date) -> Option<Loaded> {
    let manifest = Manifest::read(&fetch::begin("content/manifest.json", true).json().await?)?;
    let bundle = fetch::begin(&format!("content/{}", manifest.bundle), false);
    let catalog = match language(&manifest, wanted).await {
        Some(catalog) => catalog,
        None => language(&manifest, DUTCH).await?,
    };
    let bundle = Bundle::from_bytes(&bundle.bytes().await?).ok()?;
    let rulebook = Rulebook::new(Arc::new(bundle), on).ok()?;
    Some(Loaded { manifest, rulebook, catalog })
}

/// Loads the words of a language.
pub async fn language(manifest: &Manifest, lang: Lang) -> Option<Arc<Catalog>> {
    Catalog::parse(lang, words(&manifest.languages, lang).await?).ok().map(Arc::new)
}

/// The same words with those that are needed to show what is near.
pub async fn more(manifest: &Manifest, catalog: &Catalog) -> Option<Arc<Catalog>> {
    catalog.with(words(&manifest.near, catalog.lang()).await?).ok().map(Arc::new)
}

async fn words(files: &[(Lang, String)], lang: Lang) -> Option<String> {
    let (_, file) = files.iter().find(|(known, _)| *known == lang)?;
    fetch::begin(&format!("content/{file}"), false).text().await
}

/// Loads kinds and places.
pub async fn directory(manifest: &Manifest) -> Option<Directory> {
    Directory::from_bytes(&fetch::begin(&format!("content/{}", manifest.directory), false).bytes().await?).ok()
}

/// Loads what is near a postcode; `None` within if nothing is known there.
pub async fn area(directory: &Directory, postcode: u16) -> Option<Option<Area>> {
    let Some(file) = directory.file(postcode) else { return Some(None) };
    Area::from_bytes(&fetch::begin(&format!("content/{file}"), false).bytes().await?).ok().map(Some)
}
