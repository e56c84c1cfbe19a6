//! One service with the source of each of its fields.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use wegwijs_core::id::{CategoryId, ServiceId};
use wegwijs_core::service::{Access, Ages, Audience, Cost, Waiting, Wheelchair};
use wegwijs_core::source::Evidence;

/// A service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its id: the name of its file.
    pub id: ServiceId,
    /// Its official name, or what people call it.
    pub name: String,
    /// Whether the official name was not found.
    #[serde(default, skip_serializing_if = "no")]
    pub generic_name: bool,
    /// Its kind: a file in `content/categories/`.
    pub category: CategoryId,
    /// Who runs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// The point on the map, in degrees (WGS 84).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<Degrees>,
    /// Its telephone number as people write it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Its address for mail: a general one, never a person's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Its site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// When it is open, in the syntax of OpenStreetMap.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// How one gets in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<Access>,
    /// What it costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// For children of these ages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ages: Option<Ages>,
    /// For whom it is.
    #[serde(default, rename = "for", skip_serializing_if = "Vec::is_empty")]
    pub audience: Vec<Audience>,
    /// Language tags that it speaks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Whether a wheelchair gets in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wheelchair: Option<Wheelchair>,
    /// The postcodes whose families it is for; empty: no limit is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub catchment: Vec<u16>,
    /// How long one waits; only with a source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting: Option<Waiting>,
    /// Whether its staff are bound by professional secrecy; only with a source.
    #[serde(default, skip_serializing_if = "no")]
    pub secret: bool,
    /// Whether one need not give a name; only with a source.
    #[serde(default, skip_serializing_if = "no")]
    pub anonymous: bool,
    /// Whether no place on the map may be shown.
    #[serde(default, skip_serializing_if = "no")]
    pub no_pin: bool,
    /// Which record of which outside data this is, so that importing again finds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// Fields that people corrected by hand: no import changes them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub edited: Vec<Field>,
    /// Where things were read, under short keys.
    pub sources: BTreeMap<String, Said>,
    /// Which of the sources says which field.
    pub from: BTreeMap<Field, String>,
}

/// Where a service is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Street and number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// Its postcode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<u16>,
    /// The official Dutch name of its municipality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    /// The part of the town.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub district: Option<String>,
}

/// A point in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Degrees {
    /// Latitude.
    pub lat: f64,
    /// Longitude.
    pub lon: f64,
}

/// A record in outside data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// The format it came in, such as `osm`.
    pub format: String,
    /// Its id there, or `sha256:` and the beginning of its hash if that id would lead to a place that nobody may know.
    pub id: String,
}

/// Begins an id that is hidden.
const HIDDEN: &str = "sha256:";

impl Origin {
    /// The same record by an id that leads nowhere: a link is no longer a click away. It is no secret to who has all ids.
    #[must_use]
    pub fn hidden(&self) -> Self {
        if self.id.starts_with(HIDDEN) {
            return self.clone();
        }
        let hash = Sha256::digest(&self.id);
        let id = hash.iter().take(8).fold(HIDDEN.to_owned(), |id, byte| format!("{id}{byte:02x}"));
        Self { format: self.format.clone(), id }
    }
}

/// A source of fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// The title of the page or data.
    pub title: String,
    /// Its address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Its date: a year, a month or a day. Left out if it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// How well it supports what it is named for.
    pub evidence: Evidence,
}

/// A field that a source can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of that name")]
pub enum Field {
    Name,
    Operator,
    /// Street and number.
    Address,
    Postcode,
    Municipality,
    District,
    Point,
    Phone,
    Email,
    Url,
    Hours,
    Access,
    Cost,
    Ages,
    For,
    Languages,
    Wheelchair,
    Catchment,
    Waiting,
    Secret,
    Anonymous,
    /// The sentence of its own in the words.
    What,
}

impl Record {
    /// How well a field is supported; own knowledge only if no source says it.
    pub fn evidence(&self, field: Field) -> Evidence {
        self.said(field).map_or(Evidence::O, |said| said.evidence)
    }

    /// The source of a field.
    pub fn said(&self, field: Field) -> Option<&Said> {
        self.sources.get(self.from.get(&field)?)
    }

    /// The postcode it lies in.
    pub fn postcode(&self) -> Option<u16> {
        self.address.as_ref()?.postcode
    }
}

fn no(flag: &bool) -> bool {
    !flag
}
