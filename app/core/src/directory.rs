//! What the page needs to know before it can show what is near: kinds of services, places, and which file holds whose services.
//!
//! Fetched only when a family looks for what is near. The services themselves lie in a file for each postcode, so that what a
//! family downloads does not grow with the country.

use crate::bundle::Damaged;
use crate::id::{CategoryId, FinderId, Pictogram, RightId};
use crate::packed;
use crate::place::Place;
use crate::right::Domain;
use crate::service::Service;
use crate::source::Source;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The version of the shape of [`Directory`] and [`Area`]; a reader refuses any other.
pub const SCHEMA: u32 = 2;

/// A kind of basic service. Its words are `category-<id>` and `category-<id>.what`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Its id.
    pub id: CategoryId,
    /// Its place among the others.
    pub order: u16,
    /// Its picture.
    pub pictogram: Pictogram,
    /// Its life domain.
    pub domain: Domain,
    /// The rights it helps with, the one it is most for first.
    #[serde(default)]
    pub rights: Vec<RightId>,
    /// The kinds through which a family gets in where a service has no phone, desk or site.
    #[serde(default)]
    pub via: Vec<CategoryId>,
    /// Whether each of its services is for the families of its own postcodes alone.
    #[serde(default)]
    pub by_catchment: bool,
    /// Whether it is shown only where there is danger.
    #[serde(default)]
    pub danger_only: bool,
    /// Whether an address would put people in danger: only a phone is ever shown.
    #[serde(default)]
    pub phone_only: bool,
}

/// An official page that finds services everywhere in Flanders. Its words are `finder-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Finder {
    /// Its id.
    pub id: FinderId,
    /// Its place among the others.
    pub order: u16,
    /// Its official name.
    pub name: String,
    /// Its address.
    pub url: String,
    /// Where this was read.
    pub sources: Vec<Source>,
}

/// Everything but the services.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Directory {
    /// The version of this shape.
    pub schema: u32,
    /// Kinds of services, in their order.
    pub categories: Vec<Category>,
    /// Official finders, in their order.
    pub finders: Vec<Finder>,
    /// Places, by postcode.
    #[serde(with = "packed::places")]
    pub places: Vec<Place>,
    /// The postcodes whose services are known, sorted, each with the hash in the name of its file.
    #[serde(with = "packed::areas")]
    pub areas: Vec<(u16, u32)>,
}

/// What is near one postcode.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// The version of this shape.
    pub schema: u32,
    /// The postcode.
    pub postcode: u16,
    /// The mail address of the network of its region.
    pub contact: Option<String>,
    /// What is near, the nearest first.
    pub services: Vec<Service>,
}

/// What is fetched on demand.
pub trait Fetched: Serialize + DeserializeOwned {
    /// The version in it.
    fn schema(&self) -> u32;

    /// Its bytes.
    ///
    /// # Errors
    /// A value that has no bytes, which content never holds.
    fn to_bytes(&self) -> Result<Vec<u8>, Damaged> {
        postcard::to_allocvec(self).map_err(|_| Damaged)
    }

    /// What these bytes hold.
    ///
    /// # Errors
    /// Bytes that were cut off, changed, or written by another version.
    fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        match postcard::take_from_bytes::<Self>(bytes) {
            Ok((it, [])) if it.schema() == SCHEMA => Ok(it),
            _ => Err(Damaged),
        }
    }
}

impl Fetched for Directory {
    fn schema(&self) -> u32 {
        self.schema
    }
}

impl Fetched for Area {
    fn schema(&self) -> u32 {
        self.schema
    }
}

impl Directory {
    /// A kind of services.
    pub fn category(&self, id: &CategoryId) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == *id)
    }

    /// The name of the file that holds what is near a postcode; `None` if nothing is known there.
    pub fn file(&self, postcode: u16) -> Option<String> {
        let place = self.areas.binary_search_by_key(&postcode, |(postcode, _)| *postcode).ok()?;
        self.areas.get(place).map(|(postcode, hash)| area_file(*postcode, *hash))
    }
}

/// The name of the file of a postcode.
pub fn area_file(postcode: u16, hash: u32) -> String {
    format!("near/{postcode}.{hash:08x}.bin")
}
