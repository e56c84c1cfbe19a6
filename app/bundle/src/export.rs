//! What the content holds, in formats that others read.
//!
//! Only what a source says goes out as a fact. What is own knowledge is left out, but for HSDS, where it stays among extras of
//! our own so that nothing is lost on the way back. An address that would put people in danger goes out nowhere, and neither
//! does a place that must not stand on a map. The order is fixed: the same content gives the same bytes.

mod cpsv_ap;
mod geojson;
pub mod hsds;
mod schema_org;
pub mod shown;
pub mod tabular;
pub mod week;

use crate::content::Content;
use crate::nearest::nearest;
use crate::services::Record;
use serde_json::Value;
use wegwijs_core::id::LocalRegionId;
use wegwijs_text::Words;

/// A format of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Open Referral HSDS 3: services.
    Hsds,
    /// GeoJSON: services that may stand on a map.
    Geojson,
    /// schema.org in JSON-LD: services.
    SchemaOrg,
    /// CPSV-AP 3 in JSON-LD: rights.
    CpsvAp,
}

impl Format {
    /// Every format, by name.
    pub const ALL: [(&'static str, Self); 4] =
        [("hsds", Self::Hsds), ("geojson", Self::Geojson), ("schema-org", Self::SchemaOrg), ("cpsv-ap", Self::CpsvAp)];

    /// The format of this name.
    ///
    /// # Errors
    /// A sentence with a hint.
    pub fn named(word: &str) -> Result<Self, String> {
        let names = Self::ALL.map(|(name, _)| name);
        let found = Self::ALL.into_iter().find(|(name, _)| *name == word);
        found.map(|(_, format)| format).ok_or_else(|| {
            let hint = nearest(word, names).map_or_else(|| format!("use {}", names.join(", ")), |near| format!("did you mean `{near}`?"));
            format!("unknown format `{}`\n  hint: {hint}", crate::facts::shown(word))
        })
    }
}

/// What goes out.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The content.
    pub content: &'a Content,
    /// Its Dutch words, those of services included.
    pub words: &'a Words,
    /// Only the services of this region; `None`: of all.
    pub region: Option<&'a LocalRegionId>,
}

impl View<'_> {
    /// The services by id, without a place that must stay hidden. What is own knowledge is still in them.
    pub fn kept(&self) -> Vec<Record> {
        let near = &self.content.services;
        let regions = near.regions.iter().filter(|region| self.region.is_none_or(|id| region.id == *id));
        let mut records: Vec<Record> =
            regions.flat_map(|region| &region.records).map(|record| shown::kept(record, &near.categories)).collect();
        records.sort_by(|one, other| one.id.cmp(&other.id));
        records
    }

    /// The services by id, only with what a source says.
    pub fn sure(&self) -> Vec<Record> {
        self.kept().iter().map(shown::sure).collect()
    }

    /// What kind of service it is.
    fn kind(&self, record: &Record) -> String {
        self.words.find(&format!("category-{}", record.category), None, &[]).unwrap_or_else(|| record.category.to_string())
    }

    /// What it does: its own sentence if a source says that, else what its kind does.
    fn what(&self, sure: &Record) -> Option<String> {
        let own = sure.said(crate::services::Field::What).and_then(|_| self.words.find(&format!("service-{}", sure.id), None, &[]));
        own.or_else(|| self.words.find(&format!("category-{}", sure.category), Some("what"), &[])).map(|text| plain(&text))
    }
}

/// The content in a format.
pub fn json(format: Format, view: &View) -> Value {
    match format {
        Format::Hsds => hsds::page(hsds::services(view)),
        Format::Geojson => geojson::collection(view),
        Format::SchemaOrg => schema_org::graph(view),
        Format::CpsvAp => cpsv_ap::graph(view),
    }
}

/// Words without the marks that keep writing directions apart.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The object without its empty values.
fn filled(value: Value) -> Value {
    match value {
        Value::Object(keys) => {
            let empty = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
            Value::Object(keys.into_iter().filter(|(_, value)| !empty(value)).collect())
        }
        other => other,
    }
}
