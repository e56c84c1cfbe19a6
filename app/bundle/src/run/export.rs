//! `wegwijs export`: what the content holds, in a format of others.

use super::{End, complain, day};
use crate::args::Options;
use crate::export::{self, Format, View, hsds, tabular};
use crate::finding::{Findings, Place};
use crate::nearest::nearest;
use crate::print::Printer;
use crate::project::{LOCALES, Project};
use crate::{aside, check, read, words};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use wegwijs_core::id::LocalRegionId;
use wegwijs_text::{Catalog, DUTCH, Words};

/// What to write, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// The format.
    pub format: Format,
    /// Only the services of this region.
    pub region: Option<String>,
    /// The file; `None`: standard output. HSDS in a file `datapackage.json` is the tabular package, its tables beside it.
    pub out: Option<PathBuf>,
}

pub(super) fn run(project: &Project, order: &Order, options: &Options, printer: &Printer) -> End {
    let mut findings = Findings::default();
    let content = read::content(project, &mut findings);
    let dutch = words::locale(project, DUTCH, &mut findings);
    if check::rulebook(&content, day(options), &mut findings).filter(|_| findings.errors() == 0).is_none() {
        return complain(findings, printer);
    }
    let words = match Catalog::parse(DUTCH, format!("{}\n{}", dutch.text, dutch.near)) {
        Ok(catalog) => Words::new(Arc::new(catalog), None),
        Err(errors) => {
            let place = Place::file(format!("{LOCALES}/{}", DUTCH.tag()));
            errors.iter().for_each(|error| findings.error(&place, error, "run `wegwijs check`, which names the line"));
            return complain(findings, printer);
        }
    };
    let region = order.region.as_deref().map(LocalRegionId::from);
    let known: Vec<&str> = content.services.regions.iter().map(|region| region.id.as_str()).collect();
    if let Some(wrong) = region.as_ref().filter(|region| !known.contains(&region.as_str())) {
        let hint = nearest(wrong.as_str(), known.iter().copied()).map_or_else(|| known.join(", "), ToOwned::to_owned);
        printer.complain(format!("error: unknown region `{}`\n  hint: use {hint}", crate::facts::shown(wrong.as_str())));
        return End::Refused;
    }
    let view = View { content: &content, words: &words, region: region.as_ref() };
    match &order.out {
        None => {
            printer.json(&export::json(order.format, &view));
            End::Fine
        }
        Some(out) => write(order.format, out, &view, printer),
    }
}

/// Writes all of it or nothing.
fn write(format: Format, out: &Path, view: &View, printer: &Printer) -> End {
    let tables = format == Format::Hsds && out.file_name().is_some_and(|name| name == tabular::PACKAGE);
    let files = match tables {
        true => tabular::files(hsds::services(view)).map_err(std::io::Error::other),
        false => Ok([(String::new(), format!("{:#}\n", export::json(format, view)))].into()),
    };
    let place = |name: String| if name.is_empty() { out.to_owned() } else { out.with_file_name(name) };
    let files = files.map(|files| files.into_iter().map(|(name, text)| (place(name), text)).collect::<Vec<_>>());
    match files.and_then(|files| aside::write(&files).map(|()| files.len())) {
        Ok(1) => {
            printer.say(format!("written: {}", out.display()));
            End::Fine
        }
        Ok(count) => {
            printer.say(format!("written: {} and {} tables beside it", out.display(), count - 1));
            End::Fine
        }
        Err(error) => {
            printer.complain(format!("error: {}: {error}\n  hint: give --out a file that can be written", out.display()));
            End::Refused
        }
    }
}
