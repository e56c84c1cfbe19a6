//! What regions add to rights: rights that exist, postcodes that do, a source, and no own knowledge shown as a fact.

use crate::content::local_file;
use crate::finding::{Findings, Place};
use std::collections::BTreeMap;
use wegwijs_core::Bundle;
use wegwijs_core::local::{LocalRegion, Overlay};
use wegwijs_core::region::Region;
use wegwijs_core::source::Evidence;

pub(super) fn check(bundle: &Bundle, findings: &mut Findings) {
    let mut taken = BTreeMap::new();
    for local in &bundle.local {
        postcodes(&local.region, &mut taken, findings);
        for overlay in &local.overlays {
            let place = Place::file(local_file(&local.region.id, &overlay.right));
            if !bundle.rights.iter().any(|right| right.id == overlay.right) {
                findings.error(
                    &place.at("right"),
                    format!("unknown right `{}`", overlay.right),
                    "call it after a right in content/rights/",
                );
            }
            self::overlay(overlay, &place, findings);
        }
    }
}

/// Each postcode exists and belongs to one region, once.
fn postcodes<'a>(region: &'a LocalRegion, taken: &mut BTreeMap<u16, &'a LocalRegion>, findings: &mut Findings) {
    let file = Place::file(format!("content/regions/{}.yaml", region.id));
    let place = file.at("postcodes");
    if region.postcodes.is_empty() {
        findings.error(&place, "no postcode", "list every postcode of the region");
    }
    for postcode in &region.postcodes {
        if Region::of(*postcode).is_none() {
            findings.error(&place, format!("{postcode} is no Belgian postcode"), "mind the digits");
        }
        if let Some(other) = taken.insert(*postcode, region) {
            findings.error(&place, format!("{postcode} stands in `{}` too", other.id), "keep it in one region, once");
        }
    }
    sourced(region.sources.len(), &file, findings);
}

fn overlay(overlay: &Overlay, place: &Place, findings: &mut Findings) {
    sourced(overlay.sources.len(), place, findings);
    if overlay.name.is_none() && overlay.desk.is_none() && overlay.supplement.is_empty() {
        findings.error(place, "adds nothing", "give a name, a desk or a supplement, or remove it");
    }
    if let Some(url) = overlay.desk.as_ref().and_then(|desk| desk.url.as_ref()).filter(|url| !url.starts_with("http")) {
        findings.error(&place.at("desk.url"), format!("`{url}` is no web address"), "begin it with https://");
    }
    let told = overlay.desk.as_ref().is_some_and(|desk| desk.address.is_some() || desk.phone.is_some());
    if told && overlay.evidence() == Evidence::O {
        let hint = "leave them out, or look for a page that says them: evidence S or M";
        findings.error(&place.at("desk"), "an address or telephone number of own knowledge", hint);
    }
}

fn sourced(sources: usize, place: &Place, findings: &mut Findings) {
    if sources == 0 {
        findings.error(&place.at("sources"), "no source", "say where it was read and when");
    }
}
