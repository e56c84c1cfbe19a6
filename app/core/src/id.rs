//! Identifiers. One type per kind of thing, so that a fact can never be passed where a right is meant.
//!
//! An id is never shown to people and never built from user input. What an id may refer to is checked
//! when the content is compiled, not here. Ids are shared text, so that a clone copies nothing.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id with this text.
            pub fn new(text: impl Into<Arc<str>>) -> Self { Self(text.into()) }
            /// The text of the id.
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self { Self::new(text) }
        }
    )*};
}

ids! {
    /// A fact about the household (`housing`) or about each child (`children.school`).
    FactId,
    /// One answer of a choice fact.
    OptionId,
    /// A right or an offer.
    RightId,
    /// A dated number, such as an income ceiling.
    FigureId,
    /// A competent body: who decides, pays or helps.
    BodyId,
    /// A document that a family brings along.
    DocumentId,
    /// A helpline.
    HelplineId,
    /// A starting door: a life event or wish.
    DoorId,
    /// A region with desks of its own, such as a city.
    LocalRegionId,
    /// A kind of acute need that is helped without questions.
    EmergencyId,
    /// A topic that groups questions.
    TopicId,
    /// A region of Belgium where Flemish rights do not hold: `brussels` or `wallonia`.
    ElsewhereId,
    /// A screen that asks several facts.
    ScreenId,
    /// A basic service near families.
    ServiceId,
    /// A kind of basic service.
    CategoryId,
    /// An official finder of services.
    FinderId,
    /// The key of a sentence in the words (a step, need, caution or bridge).
    WordId,
    /// A pictogram's file name without extension.
    Pictogram,
}

/// The prefix of a fact that each child has for itself.
pub const MEMBER_PREFIX: &str = "children.";
/// The fact that lists the children.
pub const MEMBERS: &str = "children";

impl FactId {
    /// Whether each child has this fact for itself.
    pub fn is_member(&self) -> bool {
        self.0.starts_with(MEMBER_PREFIX)
    }

    /// The name without the `children.` prefix.
    pub fn short(&self) -> &str {
        self.0.strip_prefix(MEMBER_PREFIX).unwrap_or(&self.0)
    }
}
