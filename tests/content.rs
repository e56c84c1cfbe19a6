//! The real content and the real words have no errors.

#![allow(clippy::unwrap_used)]

use std::path::Path;
use wegwijs_bundle::check::{EXAMPLES_ON, check};
use wegwijs_bundle::finding::Severity;
use wegwijs_bundle::project::Project;

#[test]
fn check_finds_no_error() {
    let project = Project::around(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let findings = check(&project, EXAMPLES_ON.parse().unwrap()).findings.sorted();
    let errors: Vec<String> = findings.iter().filter(|finding| finding.severity == Severity::Error).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "\n{}", errors.join("\n"));
}
