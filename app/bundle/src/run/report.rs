//! `wegwijs report`: one page of everything the content says, for who reviews it.

use super::{End, complain, day};
use crate::args::Options;
use crate::finding::{Findings, Place};
use crate::print::Printer;
use crate::project::{LOCALES, Project};
use crate::report::{self, Voice};
use crate::{aside, build, check, read, words};
use std::path::Path;
use wegwijs_text::DUTCH;

/// Where it is written if nothing else is asked.
const OUT: &str = "report.html";

/// Words of other languages may still be missing: the report is in Dutch.
pub(super) fn run(project: &Project, out: Option<&Path>, options: &Options, printer: &Printer) -> End {
    let mut findings = Findings::default();
    let content = read::content(project, &mut findings);
    let dutch = words::locale(project, DUTCH, &mut findings);
    let Some(rulebook) = check::rulebook(&content, day(options), &mut findings).filter(|_| findings.errors() == 0) else {
        return complain(findings, printer);
    };
    let voice = match Voice::new(&rulebook, &format!("{}\n{}", dutch.text, dutch.near)) {
        Ok(voice) => voice,
        Err(errors) => {
            let place = Place::file(format!("{LOCALES}/{}", DUTCH.tag()));
            errors.iter().for_each(|error| findings.error(&place, error, "run `wegwijs check`, which names the line"));
            return complain(findings, printer);
        }
    };
    let hash = build::bundle(&content).map(|(_, hash)| hash).unwrap_or_default();
    write(&report::page(&voice, &hash, &content.services), out.unwrap_or(Path::new(OUT)), content.bundle.rights.len(), printer)
}

fn write(page: &str, out: &Path, rights: usize, printer: &Printer) -> End {
    match aside::write(&[(out.to_owned(), page.to_owned())]) {
        Ok(()) => {
            printer.say(format!("written: {rights} rights in {}", out.display()));
            End::Fine
        }
        Err(error) => {
            printer.complain(format!("error: {}: {error}\n  hint: give --out a file that can be written", out.display()));
            End::Refused
        }
    }
}
