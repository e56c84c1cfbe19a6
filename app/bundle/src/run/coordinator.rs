//! What the commands for coordinators begin with: the content, Dutch words, and the region that is meant.

use super::{End, complain};
use crate::content::Content;
use crate::dutch::Dutch;
use crate::finding::{Findings, Place};
use crate::nearest::nearest;
use crate::print::Printer;
use crate::project::{LOCALES, Project};
use crate::{read, words};
use wegwijs_core::id::LocalRegionId;
use wegwijs_text::DUTCH;

/// What they need.
pub(super) struct Desk {
    pub content: Content,
    pub dutch: Dutch,
    pub region: Option<LocalRegionId>,
}

/// Opens the project for a region, or for all if none is named.
///
/// # Errors
/// How the command ends: content that cannot be read, or a region that is not there. It was said.
pub(super) fn open(project: &Project, region: Option<&str>, printer: &Printer) -> Result<Desk, End> {
    let mut findings = Findings::default();
    let content = read::content(project, &mut findings);
    let locale = words::locale(project, DUTCH, &mut findings);
    let dutch = Dutch::new(&format!("{}\n{}", locale.text, locale.near)).map_err(|errors| {
        let place = Place::file(format!("{LOCALES}/{}", DUTCH.tag()));
        errors.iter().for_each(|error| findings.error(&place, error, "run `wegwijs check`, which names the line"));
    });
    let Ok(dutch) = dutch.and_then(|dutch| if findings.errors() == 0 { Ok(dutch) } else { Err(()) }) else {
        return Err(complain(findings, printer));
    };
    let region = region.map(|name| named(&content, name)).transpose().map_err(|what| {
        printer.complain(format!("error: {what}"));
        End::Refused
    })?;
    Ok(Desk { content, dutch, region })
}

fn named(content: &Content, name: &str) -> Result<LocalRegionId, String> {
    let known = || content.services.regions.iter().map(|region| &region.id);
    known().find(|id| id.as_str() == name).cloned().ok_or_else(|| {
        let all: Vec<&str> = known().map(LocalRegionId::as_str).collect();
        let hint = nearest(name, all.iter().copied())
            .map_or_else(|| format!("use one of: {}", all.join(", ")), |near| format!("did you mean `{near}`?"));
        format!("no region is called `{name}`\n  hint: {hint}")
    })
}
