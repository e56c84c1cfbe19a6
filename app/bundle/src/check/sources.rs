//! Sources that nobody has read again for a year.

use crate::content::{Content, local_file, question_file, right_file};
use crate::finding::{Findings, Place};
use wegwijs_core::Date;
use wegwijs_core::source::Source;

/// How long a source may go unread, in months.
const MONTHS: i64 = 12;

pub(super) fn check(content: &Content, on: Date, findings: &mut Findings) {
    for (place, source) in all(content) {
        if unread(source, on) {
            let what = format!("`{}` was last read on {}", source.title, source.checked);
            findings.warning(&place, what, "read it again and set `checked`");
        }
        if source.checked > on {
            findings.warning(&place, format!("`{}` is read in the future: {}", source.title, source.checked), "set the day it was read");
        }
        if source.url.as_ref().is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
            findings.error(&place, format!("`{}` has no web address in url", source.title), "begin it with https://");
        }
    }
}

/// Whether nobody has read it for too long.
pub(crate) fn unread(source: &Source, on: Date) -> bool {
    source.checked < on.minus_months(MONTHS)
}

/// Every source of the content, with its place.
fn all(content: &Content) -> impl Iterator<Item = (Place, &Source)> {
    let bundle = &content.bundle;
    let file = |folder: &str, id: &str| Place::file(format!("content/{folder}/{id}.yaml"));
    let rights = bundle.rights.iter().flat_map(|right| {
        let cautions = right.cautions.iter().flat_map(|caution| &caution.sources);
        right.sources.iter().chain(cautions).map(|source| (Place::file(right_file(&right.id)), source))
    });
    let questions = bundle.questions.iter().filter_map(|question| {
        let wide = question.wide_from.as_ref()?;
        Some((Place::file(question_file(&question.fact)), &wide.source))
    });
    let figures = bundle
        .figures
        .iter()
        .flat_map(move |figure| figure.periods.iter().map(move |period| (file("figures", figure.id.as_str()), &period.source)));
    let bodies = bundle.bodies.iter().flat_map(move |body| body.sources.iter().map(move |it| (file("bodies", body.id.as_str()), it)));
    let helplines =
        bundle.helplines.iter().flat_map(move |line| line.sources.iter().map(move |it| (file("helplines", line.id.as_str()), it)));
    let regions = bundle.local.iter().flat_map(move |local| {
        let overlays = local.overlays.iter().map(|it| (Place::file(local_file(&local.region.id, &it.right)), &it.sources));
        let sources = overlays.chain([(file("regions", local.region.id.as_str()), &local.region.sources)]);
        sources.flat_map(|(place, sources)| sources.iter().map(move |source| (place.clone(), source)))
    });
    let finders = content.services.finders.iter();
    let finders = finders.flat_map(move |finder| finder.sources.iter().map(move |it| (file("finders", finder.id.as_str()), it)));
    rights
        .chain(questions)
        .chain(figures)
        .chain(bodies)
        .chain(helplines)
        .chain(regions)
        .chain(finders)
        .map(|(place, source)| (place.at("sources"), source))
}
