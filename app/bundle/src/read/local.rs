//! Regions, and in a folder for each what it adds to rights: `content/local/<region>/<right>.yaml`.

use super::folder;
use super::thing::{Thing, all, inside};
use crate::finding::{Findings, Place};
use crate::project::{CONTENT, Project};
use wegwijs_core::local::{Local, LocalRegion, Overlay};

/// Every region with its overlays. A folder that belongs to no region is a finding.
pub(super) fn read(project: &Project, findings: &mut Findings) -> Vec<Local> {
    let regions: Vec<LocalRegion> = all(project, findings);
    let folder = format!("{CONTENT}/{}", Overlay::FOLDER);
    for (name, path) in folder::entries(project, &folder, findings) {
        let place = Place::file(format!("{folder}/{name}"));
        if !path.is_dir() {
            findings.error(&place, "nothing reads this file", "put it in the folder of a region");
        } else if !regions.iter().any(|region| region.id.as_str() == name) {
            findings.error(&place, format!("no region is called `{name}`"), format!("write {CONTENT}/{}/{name}.yaml", LocalRegion::FOLDER));
        }
    }
    let overlays = |region: &LocalRegion, findings: &mut Findings| inside(project, &format!("{folder}/{}", region.id), findings);
    regions.into_iter().map(|region| Local { overlays: overlays(&region, findings), region }).collect()
}
