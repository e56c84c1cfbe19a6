//! Whom a family can turn to: competent bodies, documents they ask for, doors, helplines and acute needs.

use crate::id::{BodyId, DocumentId, DoorId, EmergencyId, FactId, HelplineId, Pictogram, RightId};
use crate::right::Domain;
use crate::source::Source;
use serde::{Deserialize, Serialize};

/// A competent body or helping organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its id.
    pub id: BodyId,
    /// Its official Dutch name.
    pub name: String,
    /// Its site.
    #[serde(default)]
    pub url: Option<String>,
    /// Its telephone number as people write it.
    #[serde(default)]
    pub phone: Option<String>,
    /// Where this was read.
    #[serde(default)]
    pub sources: Vec<Source>,
}

/// A paper that a family brings along.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// Its picture.
    pub pictogram: Pictogram,
}

/// A way in: a life event or a wish.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Door {
    /// Its id.
    pub id: DoorId,
    /// Its place on the page.
    pub order: u16,
    /// Its picture.
    pub pictogram: Pictogram,
    /// The domains whose rights are asked for first; none: everything in its natural order.
    #[serde(default)]
    pub domains: Vec<Domain>,
    /// Facts that are asked before the others.
    #[serde(default)]
    pub asks_first: Vec<FactId>,
}

/// A telephone line that helps without an appointment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Helpline {
    /// Its id.
    pub id: HelplineId,
    /// Its official name.
    pub name: String,
    /// Its number as people write it.
    pub phone: String,
    /// Its place in a list.
    pub order: u16,
    /// Whether it answers day and night.
    #[serde(default)]
    pub always: bool,
    /// When it answers, if known and not always.
    #[serde(default)]
    pub hours: Vec<Hours>,
    /// Language tags that it speaks for sure.
    pub languages: Vec<String>,
    /// Whether calling costs nothing.
    #[serde(default)]
    pub free: bool,
    /// Its site, often with a chat.
    #[serde(default)]
    pub url: Option<String>,
    /// Whether it stands in the list that is one tap away everywhere.
    #[serde(default)]
    pub footer: bool,
    /// Where this was read.
    pub sources: Vec<Source>,
}

/// Opening hours on some days of the week.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// The days.
    pub days: Vec<Weekday>,
    /// From, `HH:MM`.
    pub from: String,
    /// To, `HH:MM`.
    pub to: String,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Weekday {
    Mo,
    Tu,
    We,
    Th,
    Fr,
    Sa,
    Su,
}

/// An acute need that is helped without any question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Emergency {
    /// Its id.
    pub id: EmergencyId,
    /// Its place on the page.
    pub order: u16,
    /// Its picture.
    pub pictogram: Pictogram,
    /// Whom to call, most urgent first.
    pub helplines: Vec<HelplineId>,
    /// Rights that help further.
    #[serde(default)]
    pub rights: Vec<RightId>,
}
