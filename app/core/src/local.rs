//! What a municipality adds to rights: its own name for one, its desk, a supplement.
//!
//! Only for reading: the judge never looks here, so that no local content can change a verdict. Without a known
//! postcode nothing local is shown; a region is never guessed.

use crate::answers::{Answers, Key, Value};
use crate::bundle::Bundle;
use crate::id::{BodyId, ElsewhereId, LocalRegionId, RightId, WordId};
use crate::region::Region;
use crate::source::{Evidence, Source};
use serde::{Deserialize, Serialize};

/// A municipality, or several, with the same desks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LocalRegion {
    /// Its id: the name of its folder in `content/local/`.
    pub id: LocalRegionId,
    /// Its official Dutch name, as in 'In Antwerpen'.
    pub name: String,
    /// Every postcode of it.
    pub postcodes: Vec<u16>,
    /// Postcodes around it whose services are known too.
    #[serde(default)]
    pub around: Vec<u16>,
    /// The mail address of its network, for who sees that something is wrong.
    #[serde(default)]
    pub contact: Option<String>,
    /// Where the postcodes were read.
    pub sources: Vec<Source>,
}

/// What a region adds to one right. It can say nothing of for whom the right is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// The right.
    pub right: RightId,
    /// The official Dutch name that the right has there, if it is another.
    #[serde(default)]
    pub name: Option<String>,
    /// Where to go first.
    #[serde(default)]
    pub desk: Option<Desk>,
    /// What is more or otherwise there: words `local-<id>`.
    #[serde(default)]
    pub supplement: Vec<WordId>,
    /// Where this was read. The weakest of them says how far all of it can be trusted.
    pub sources: Vec<Source>,
}

/// A local desk. What is only own knowledge is left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Desk {
    /// Its official Dutch name.
    pub name: String,
    /// Street, number, postcode and place.
    #[serde(default)]
    pub address: Option<String>,
    /// Its telephone number as people write it.
    #[serde(default)]
    pub phone: Option<String>,
    /// Its page: that with the form, if there is one.
    #[serde(default)]
    pub url: Option<String>,
}

/// A region with its overlays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Local {
    /// The region.
    pub region: LocalRegion,
    /// At most one for each right.
    pub overlays: Vec<Overlay>,
}

/// Whom to ask where the Flemish rights do not hold. Its words are `elsewhere-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Elsewhere {
    /// The region's name, as conditions have it.
    pub id: ElsewhereId,
    /// Who helps there, the most general first.
    pub bodies: Vec<BodyId>,
    /// Where this was read.
    pub sources: Vec<Source>,
}

/// The pointer for a household that lives outside Flanders; `None` while its postcode is not known or lies in it.
pub fn elsewhere<'a>(bundle: &'a Bundle, answers: &Answers) -> Option<&'a Elsewhere> {
    let Value::Postcode(postcode) = answers.value(&Key::household(Region::ASKED_AS))? else { return None };
    let region = Region::of(*postcode)?;
    bundle.elsewhere.iter().find(|elsewhere| elsewhere.id.as_str() == region.name())
}

impl Overlay {
    /// The weakest evidence among its sources; none at all is own knowledge.
    pub fn evidence(&self) -> Evidence {
        self.sources.iter().map(|source| source.evidence).max().unwrap_or(Evidence::O)
    }
}

/// What is local for this household about a right; `None` while its postcode is not known or lies in no region.
pub fn overlay<'a>(bundle: &'a Bundle, answers: &Answers, right: &RightId) -> Option<(&'a LocalRegion, &'a Overlay)> {
    let Value::Postcode(postcode) = answers.value(&Key::household(Region::ASKED_AS))? else { return None };
    let local = bundle.local.iter().find(|local| local.region.postcodes.contains(postcode))?;
    Some((&local.region, local.overlays.iter().find(|overlay| overlay.right == *right)?))
}
