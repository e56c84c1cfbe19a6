//! A right or an offer: for whom, how it is granted, what to do, and what can go wrong.
//!
//! Facts only. Every sentence about a right is a message named after it.

pub use crate::confidentiality::{ActsAlone, Anonymous, Confidentiality, Listener};

use crate::condition::Condition;
use crate::date::Date;
use crate::id::{BodyId, DocumentId, FactId, FigureId, OptionId, Pictogram, RightId, WordId};
use crate::source::{Confidence, Evidence, Source};
use serde::{Deserialize, Serialize};

/// One right, offer or benefit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Right {
    /// Its id.
    pub id: RightId,
    /// The official Dutch name, as it stands on letters.
    pub name: String,
    /// Its picture.
    pub pictogram: Pictogram,
    /// Who makes the rule.
    pub level: Level,
    /// How it is granted.
    pub granted: Granted,
    /// Whether automatic granting is known to miss people.
    #[serde(default)]
    pub check_granted: bool,
    /// Whether each child has a verdict of its own.
    #[serde(default)]
    pub per_child: bool,
    /// The life domains, the main one first.
    pub domains: Vec<Domain>,
    /// The basic social right that it realises (Belgian Constitution art. 23 and children's rights).
    pub basic_right: BasicRight,
    /// For whom.
    pub condition: Condition,
    /// Who is left out although the condition holds.
    #[serde(default)]
    pub exclusions: Vec<Condition>,
    /// When it is to be done first because somebody is in danger.
    #[serde(default)]
    pub danger_when: Option<Condition>,
    /// When an offer moves up.
    #[serde(default)]
    pub highlight_when: Option<Condition>,
    /// When a miss is not listed among the negatives, because it would wound.
    #[serde(default)]
    pub sensitive_when: Option<Condition>,
    /// Conditions of the law that no fact can hold.
    #[serde(default)]
    pub also_needed: Vec<WordId>,
    /// What asking can cost, and with whom to talk first.
    #[serde(default)]
    pub cautions: Vec<Caution>,
    /// What to do, in order; at most five.
    pub steps: Vec<WordId>,
    /// What to bring.
    #[serde(default)]
    pub documents: Vec<DocumentId>,
    /// Who decides, pays or helps.
    pub body: BodyId,
    /// How to reach them.
    #[serde(default)]
    pub channels: Vec<Channel>,
    /// Who can go along.
    #[serde(default)]
    pub go_along: Vec<BodyId>,
    /// Until when it can be asked.
    #[serde(default)]
    pub deadline: Option<Deadline>,
    /// How many months back it can be claimed.
    #[serde(default)]
    pub claim_back_months: Option<u16>,
    /// What to do if it is refused.
    #[serde(default)]
    pub appeal: Option<Appeal>,
    /// What is possible while waiting.
    #[serde(default)]
    pub meanwhile: Vec<WordId>,
    /// After how many days of waiting to ask again.
    #[serde(default)]
    pub ask_again_days: Option<u16>,
    /// Who hears what a family tells there.
    #[serde(default)]
    pub confidentiality: Option<Confidentiality>,
    /// Rights that this one opens or that go with it.
    #[serde(default)]
    pub related: Vec<RightId>,
    /// Figures that may be shown with it while they are valid.
    #[serde(default)]
    pub figures: Vec<FigureId>,
    /// Since when it no longer exists. It stays in view, because people still look for it, and points on.
    #[serde(default)]
    pub abolished: Option<Abolished>,
    /// Where the rule was read.
    pub sources: Vec<Source>,
    /// How well the whole record is supported.
    pub evidence: Evidence,
    /// How sure the rule is.
    pub confidence: Confidence,
}

/// The level of government whose rule it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Belgium.
    Federal,
    /// The Flemish Community or Region.
    Flemish,
    /// The municipality or its OCMW.
    Local,
}

/// How a right comes to a family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Granted {
    /// Without asking.
    Automatic,
    /// Without asking for some, on request for others.
    Partly,
    /// On request.
    Apply,
    /// A free offer.
    Offer,
    /// Differs from place to place.
    VariesLocally,
}

/// The part of life that a right is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Domain {
    Children,
    Money,
    Home,
    Energy,
    School,
    Childcare,
    Health,
    Care,
    Work,
    Papers,
    Wellbeing,
    Legal,
    Leisure,
    Safety,
}

/// The basic social rights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum BasicRight {
    Work,
    SocialSecurity,
    Health,
    SocialAssistance,
    Housing,
    Environment,
    Education,
    Culture,
}

/// A way to reach the competent body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Channel {
    Desk,
    Phone,
    Online,
    Letter,
    School,
    Doctor,
    Employer,
}

/// What asking for a right can cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Caution {
    /// The key of its words.
    pub id: WordId,
    /// For whom; left out: for everybody.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Whom to talk to first.
    #[serde(default)]
    pub ask: Option<BodyId>,
    /// Where it was read.
    #[serde(default)]
    pub sources: Vec<Source>,
}

/// A last day, counted from a fact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// How many days after the fact.
    pub days: u16,
    /// The fact it is counted from.
    pub from: DeadlineFrom,
}

/// The moment that a deadline is counted from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeadlineFrom {
    /// A month (its earliest day counts), or a choice that says how long ago something was.
    pub fact: FactId,
    /// The option of the choice that fixes the moment.
    #[serde(default)]
    pub option: Option<OptionId>,
    /// How many days ago it can have been at the most, with that option.
    #[serde(default)]
    pub days_ago: Option<u16>,
}

/// How to go against a decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Appeal {
    /// Within how many days; left out where it is not known for sure.
    #[serde(default)]
    pub days: Option<u16>,
    /// Where.
    pub to: BodyId,
}

/// The end of a right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Abolished {
    /// The first day on which it no longer existed.
    pub since: Date,
}
