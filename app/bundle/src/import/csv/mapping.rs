//! The file beside a table: which column is which field, and what holds for every row.

use crate::import::Refusal;
use crate::import::common::open::refusal;
use crate::import::common::slug::slug;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use wegwijs_core::id::CategoryId;
use wegwijs_core::source::Evidence;

/// How a table is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mapping {
    /// What the table is called for ever: a part of each record's origin, like an id.
    pub name: String,
    /// The sign between columns.
    #[serde(default = "comma")]
    pub delimiter: char,
    /// The columns that name a row for ever.
    pub id: Columns,
    /// The kind of every row for which [`Kinds`] say nothing; without it such a row is dropped.
    #[serde(default)]
    pub category: Option<CategoryId>,
    /// The kind of each row by a column.
    #[serde(default)]
    pub kinds: Option<Kinds>,
    /// Where the table was read.
    pub source: Source,
    /// The columns of each field.
    pub fields: Fields,
    /// The columns of the point on the map.
    #[serde(default)]
    pub point: Option<Point>,
}

/// The source of every field.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub title: String,
    #[serde(default)]
    pub url: Option<String>,
    #[serde(default)]
    pub date: Option<String>,
    #[serde(default = "seen")]
    pub evidence: Evidence,
}

/// The columns of a field: one, or several to be joined with a space.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Columns {
    One(String),
    Joined(Vec<String>),
}

/// Kinds by the value of a column.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kinds {
    pub column: Columns,
    pub values: BTreeMap<String, CategoryId>,
}

/// Which columns hold which field.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fields {
    pub name: Columns,
    pub operator: Option<Columns>,
    pub street: Option<Columns>,
    pub postcode: Option<Columns>,
    pub municipality: Option<Columns>,
    pub phone: Option<Columns>,
    pub email: Option<Columns>,
    pub url: Option<Columns>,
    pub hours: Option<Columns>,
    pub described: Option<Columns>,
}

/// The columns of a point: x is east, or longitude; y is north, or latitude.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Point {
    pub x: Columns,
    pub y: Columns,
    pub system: System,
}

/// What the numbers of a point mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum System {
    /// Metres in Belgian Lambert 72, EPSG:31370.
    Lambert72,
    /// Degrees.
    Wgs84,
}

impl Mapping {
    /// Reads a mapping.
    pub(super) fn read(path: &Path) -> Result<Self, Refusal> {
        let hint = "CONTENT.md shows a mapping";
        let text = fs::read_to_string(path).map_err(|error| refusal(path, &format!("cannot be read: {error}"), hint))?;
        let mapping: Self = toml::from_str(&text).map_err(|error| refusal(path, &format!("is no mapping: {error}"), hint))?;
        if mapping.name.is_empty() || slug(&mapping.name) != mapping.name {
            return Err(refusal(path, &format!("has the name `{}`", mapping.name), "use small letters, digits and dashes"));
        }
        if mapping.category.is_none() && mapping.kinds.is_none() {
            return Err(refusal(path, "names no kind of service", "add `category`, or [kinds]"));
        }
        if !mapping.delimiter.is_ascii() {
            return Err(refusal(path, &format!("has the delimiter `{}`", mapping.delimiter), "use one sign such as ;"));
        }
        Ok(mapping)
    }

    /// The sign between columns as a byte.
    pub(super) fn delimiter(&self) -> u8 {
        u8::try_from(self.delimiter).unwrap_or(b',')
    }

    /// Every column that it names.
    pub(super) fn columns(&self) -> Vec<&str> {
        let Fields { name, operator, street, postcode, municipality, phone, email, url, hours, described } = &self.fields;
        let optional = [operator, street, postcode, municipality, phone, email, url, hours, described];
        let fields = [&self.id, name].into_iter().chain(optional.into_iter().flatten()).flat_map(Columns::names);
        let point = self.point.iter().flat_map(|point| [&point.x, &point.y]).flat_map(Columns::names);
        fields.chain(point).chain(self.kinds.iter().flat_map(|kinds| kinds.column.names())).collect()
    }
}

impl Columns {
    /// The columns in order.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        match self {
            Self::One(name) => std::slice::from_ref(name),
            Self::Joined(names) => names.as_slice(),
        }
        .iter()
        .map(String::as_str)
    }
}

fn comma() -> char {
    ','
}

fn seen() -> Evidence {
    Evidence::S
}
