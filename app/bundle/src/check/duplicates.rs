//! Services of different sources that may be the same: a family would see them twice.

use crate::content::Near;
use crate::finding::{Findings, Place};
use crate::services::duplicates::{Kinds, pairs};
use crate::services::file;

pub(super) fn check(near: &Near, findings: &mut Findings) {
    let kinds = Kinds::of(&near.places);
    for region in &near.regions {
        let known: Vec<_> = region.records.iter().map(|record| kinds.known(record)).collect();
        for ((one, other), same) in pairs(&known) {
            if let (Some(one), Some(other)) = (known.get(one), known.get(other)) {
                let place = Place::file(file::path(&region.id, &other.id));
                let hint = "keep one file, with the `origin` of the other in it; or give each a name that tells them apart";
                findings.warning(&place, format!("may be the same as `{}`: {same}", one.id), hint);
            }
        }
    }
}
