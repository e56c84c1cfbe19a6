//! `wegwijs build`: the files of the site, or every error and no file.

use super::{End, complain, day};
use crate::args::Options;
use crate::print::Printer;
use crate::project::Project;
use crate::{build, check};
use std::path::Path;

pub(super) fn run(project: &Project, out: &Path, printer: &Printer) -> End {
    let on = day(&Options::default());
    let checked = check::check(project, on);
    if checked.findings.errors() > 0 {
        return complain(checked.findings, printer);
    }
    match build::write(out, &checked.content, &checked.locales, on) {
        Ok(()) => {
            let (rights, languages) = (checked.content.bundle.rights.len(), checked.locales.len());
            printer.say(format!("{rights} rights in {languages} languages"));
            End::Fine
        }
        Err(error) => {
            printer.complain(format!("error: {}: {error}\n  hint: give --out a folder that can be written", out.display()));
            End::Refused
        }
    }
}
