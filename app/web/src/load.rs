//! What the page needs before it can show itself: the list of files, the content, and the words of a language.

use crate::browser::fetch;
use crate::browser::json::Json;
use std::sync::Arc;
use wegwijs_core::bundle::SCHEMA;
use wegwijs_core::{Bundle, Date, Rulebook};
use wegwijs_text::{Catalog, DUTCH, Lang};

/// `content/manifest.json`: which files belong together.
pub struct Manifest {
    bundle: String,
    languages: Vec<(Lang, String)>,
}

impl Manifest {
    /// What the file says; `None` if it lacks something or belongs to another version of the page.
    fn read(file: &Json) -> Option<Self> {
        if file.field("schema")?.number()? != f64::from(SCHEMA) {
            return None;
        }
        let languages = file.field("languages")?;
        let name = |lang: Lang| Some((lang, languages.field(lang.tag())?.text()?));
        Some(Self { bundle: file.field("bundle")?.text()?, languages: Lang::all().filter_map(name).collect() })
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
    let (_, file) = manifest.languages.iter().find(|(known, _)| *known == lang)?;
    let source = fetch::begin(&format!("content/{file}"), false).text().await?;
    Catalog::parse(lang, source).ok().map(Arc::new)
}
