//! What a right is called where a family lives, where to go there, and what is more.

use crate::card::Contact;
use crate::catalog::Words;
use crate::{content, ui};
use wegwijs_core::local::{LocalRegion, Overlay};
use wegwijs_core::source::Evidence;

/// What stands under 'In Antwerpen'.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalText {
    /// The region's official Dutch name.
    pub region: String,
    /// The official Dutch name that the right has there, if it is another.
    pub name: Option<String>,
    /// Whom to turn to first.
    pub desk: Option<Contact>,
    /// Where that is.
    pub address: Option<String>,
    /// What is more or otherwise there.
    pub lines: Vec<String>,
    /// Said when it is not well supported.
    pub verify: Option<String>,
}

/// What a region adds to a right, in words.
pub(crate) fn text(words: &Words, region: &LocalRegion, overlay: &Overlay) -> LocalText {
    let desk = overlay.desk.as_ref();
    LocalText {
        region: region.name.clone(),
        name: overlay.name.clone(),
        desk: desk.map(|desk| Contact { name: desk.name.clone(), what: None, phone: desk.phone.clone(), url: desk.url.clone() }),
        address: desk.and_then(|desk| desk.address.clone()),
        lines: overlay.supplement.iter().map(|word| content::word(words, "local", word)).collect(),
        verify: (overlay.evidence() != Evidence::S).then(|| ui::card::verify(words)),
    }
}
