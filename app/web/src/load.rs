//! What the page needs before it can show itself: the list of files, the content, and the words of a language.

use crate::browser::fetch;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use wegwijs_core::bundle::SCHEMA;
use wegwijs_core::{Bundle, Date, Rulebook};
use wegwijs_text::{Catalog, DUTCH, Lang};

/// `content/manifest.json`: which files belong together.
#[derive(Clone, Debug, Deserialize)]
pub struct Manifest {
    schema: u32,
    bundle: String,
    languages: BTreeMap<String, String>,
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
    let list = fetch::begin("content/manifest.json", true).text().await?;
    let manifest: Manifest = serde_json::from_str(&list).ok()?;
    if manifest.schema != SCHEMA {
        return None;
    }
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
    let file = manifest.languages.get(lang.tag())?;
    let source = fetch::begin(&format!("content/{file}"), false).text().await?;
    Catalog::parse(lang, source).ok().map(Arc::new)
}
