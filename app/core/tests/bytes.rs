//! The bundle as bytes: what is written is read again, and nothing else is.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, dead_code)]

mod support;

use proptest::prelude::*;
use support::world::{child_condition, condition, right, rulebook};
use wegwijs_core::Bundle;
use wegwijs_core::bundle::Damaged;

proptest! {
    #[test]
    fn what_is_written_is_read_again(condition in condition(), child in child_condition()) {
        let rulebook = rulebook(vec![right(false, condition), right(true, child)]);
        let bytes = rulebook.bundle().to_bytes().unwrap();
        prop_assert_eq!(&Bundle::from_bytes(&bytes).unwrap(), rulebook.bundle());
    }

    #[test]
    fn what_was_cut_off_or_goes_on_is_damaged(condition in condition(), at in any::<prop::sample::Index>()) {
        let rulebook = rulebook(vec![right(false, condition)]);
        let mut bytes = rulebook.bundle().to_bytes().unwrap();
        prop_assert_eq!(Bundle::from_bytes(&bytes[..at.index(bytes.len())]), Err(Damaged));
        bytes.push(0);
        prop_assert_eq!(Bundle::from_bytes(&bytes), Err(Damaged));
    }
}

#[test]
fn another_version_is_damaged() {
    let mut bundle = rulebook(Vec::new()).bundle().clone();
    bundle.schema += 1;
    assert_eq!(Bundle::from_bytes(&bundle.to_bytes().unwrap()), Err(Damaged));
}
