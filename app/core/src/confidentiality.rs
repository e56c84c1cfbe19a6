//! What a help service does with what a family tells there.

use serde::{Deserialize, Serialize};

/// What a help service does with what it is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Confidentiality {
    /// Who listens.
    pub hears: Listener,
    /// Whether a name has to be given.
    pub anonymous: Anonymous,
    /// Whether staff may act without the family.
    pub acts_without_you: ActsAlone,
}

/// Who listens to a family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Listener {
    Volunteer,
    SocialWorker,
    Psychologist,
    Nurse,
    CareTeam,
    SchoolTeam,
    Lawyer,
    Mediator,
}

/// Whether help is possible without a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Anonymous {
    /// For as long as one likes.
    Always,
    /// In the first talk.
    AtFirst,
    /// Not possible.
    No,
    /// Not known: to be asked.
    Ask,
}

/// When staff may act although the family did not ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ActsAlone {
    /// Never.
    Never,
    /// Only where somebody is in serious danger.
    SeriousDanger,
    /// Not known: to be asked in the first talk.
    Ask,
}
