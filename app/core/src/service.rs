//! A basic service as a family sees it: a desk, a phone, a person, with what is known of it and how surely.
//!
//! What a source does not say is absent, and absent is never 'no'. A street, a phone, hours or a point that are only own
//! knowledge have been left out before this ([`Evidence::O`] on any other value is worded as something to ask).

use crate::hours::Hours;
use crate::id::{CategoryId, ServiceId};
use crate::place::Point;
use crate::source::Evidence;
use serde::{Deserialize, Serialize};

/// A value, and how well it is supported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told<T> {
    /// What is told.
    pub value: T,
    /// How well that is supported.
    pub evidence: Evidence,
}

/// A service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// Its official name, or what people call it if that was not found.
    pub name: String,
    /// Whether the official name was not found.
    pub generic_name: bool,
    /// Its kind.
    pub category: CategoryId,
    /// Who runs it.
    pub operator: Option<Told<String>>,
    /// Street and number.
    pub street: Option<Told<String>>,
    /// Where it lies.
    pub postcode: Option<u16>,
    /// The part of a town it lies in.
    pub district: Option<String>,
    /// The point on the map; without one, the centre of its postcode stands for it.
    pub point: Option<Point>,
    /// Its telephone number as people write it.
    pub phone: Option<Told<String>>,
    /// Its address for mail.
    pub email: Option<String>,
    /// Its site.
    pub url: Option<Told<String>>,
    /// When it is open.
    pub hours: Option<Told<Hours>>,
    /// How one gets in.
    pub access: Option<Told<Vec<Access>>>,
    /// What it costs.
    pub cost: Option<Told<Cost>>,
    /// For children of these ages, in full years.
    pub ages: Option<Told<Ages>>,
    /// For whom it is.
    pub audience: Option<Told<Vec<Audience>>>,
    /// Language tags that it speaks.
    pub languages: Option<Told<Vec<String>>>,
    /// Whether a wheelchair gets in.
    pub wheelchair: Option<Told<Wheelchair>>,
    /// The postcodes whose families it is for; empty: no limit is known.
    pub catchment: Vec<u16>,
    /// How long one waits.
    pub waiting: Option<Waiting>,
    /// Whether its staff are bound by professional secrecy.
    pub secret: bool,
    /// Whether one need not give a name.
    pub anonymous: bool,
    /// Whether it has a sentence of its own in the words: `service-<id>`.
    pub worded: bool,
    /// Where this was read, the most telling first.
    pub sources: Vec<Checked>,
}

/// Where something of a service was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Checked {
    /// The title of the page or data.
    pub title: String,
    /// Its address.
    pub url: Option<String>,
    /// The date of the source: a year, a month or a day; absent if it has none.
    pub date: Option<String>,
}

/// A way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// Just come.
    WalkIn,
    /// Make an appointment first.
    Appointment,
    /// By telephone.
    Phone,
    /// They come to the family.
    HomeVisit,
    /// Somebody else has to refer.
    Referral,
}

/// What it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// Nothing.
    Free,
    /// A little.
    Low,
    /// More for who earns more.
    ByIncome,
}

/// For whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Parents.
    Parent,
    /// Who expects a child.
    Expecting,
    /// Young people.
    YoungPerson,
    /// Children.
    Child,
    /// Who cares for somebody.
    Carer,
    /// Who is new in Belgium.
    Newcomer,
    /// Everybody.
    Everyone,
}

/// Whether a wheelchair gets in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Wheelchair {
    /// Everywhere.
    Yes,
    /// In part, or with help.
    Limited,
    /// Not.
    No,
}

/// Ages in full years, both ends included; an end left out is no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ages {
    /// From this age.
    #[serde(default)]
    pub from: Option<u8>,
    /// Up to and with this age.
    #[serde(default)]
    pub to: Option<u8>,
}

/// How long one waits, as it was on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    /// In weeks; 0: no waiting.
    pub weeks: u16,
    /// When that was so: a year, a month or a day.
    pub checked: String,
}
