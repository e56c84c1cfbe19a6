//! Official finders: each has an address that opens and says where it was read.

use super::services::is_web;
use crate::finding::{Findings, Place};
use wegwijs_core::directory::Finder;

pub(super) fn check(finders: &[Finder], findings: &mut Findings) {
    for finder in finders {
        let place = Place::file(format!("content/finders/{}.yaml", finder.id));
        if !is_web(&finder.url) {
            findings.error(&place.at("url"), format!("`{}` is no web address", finder.url), "begin it with https://");
        }
        if finder.sources.is_empty() {
            findings.error(&place.at("sources"), "no source", "say where it was read and when");
        }
    }
}
