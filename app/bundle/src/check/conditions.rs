//! Conditions that the judge could not decide exactly in good time.

use crate::content::right_file;
use crate::finding::{Findings, Place};
use wegwijs_core::Rulebook;
use wegwijs_core::cases::MOST_CASES;

pub(super) fn check(rulebook: &Rulebook, findings: &mut Findings) {
    for right in &rulebook.bundle().rights {
        let cases = rulebook.cases(&right.id);
        if cases > MOST_CASES {
            let what = format!("a condition would need {cases} cases, at most {MOST_CASES} are allowed");
            findings.error(&Place::file(right_file(&right.id)).at("condition"), what, "let fewer facts stand in more than one leaf");
        }
    }
}
