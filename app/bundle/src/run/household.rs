//! A household from a facts file, and the content it is judged by.

use super::{End, complain, day};
use crate::args::Options;
use crate::content::Content;
use crate::facts::{self, MOST_BYTES};
use crate::finding::Findings;
use crate::print::Printer;
use crate::project::Project;
use crate::{build, check, read};
use std::fs::File;
use std::io::Read;
use std::path::Path;
use wegwijs_core::{Answers, Rulebook};

/// What `match` and `ask` work with.
pub(super) struct Household {
    pub rulebook: Rulebook,
    pub answers: Answers,
    /// The hash of the content.
    pub hash: String,
    /// The content.
    pub content: Content,
}

/// Reads content and facts; what is wrong has been said when it returns an error.
pub(super) fn read(project: &Project, file: &Path, options: &Options, printer: &Printer) -> Result<Household, End> {
    let text = text(file).map_err(|what| refuse(file, printer, [what]))?;
    let mut findings = Findings::default();
    let content = read::content(project, &mut findings);
    let rulebook = check::rulebook(&content, day(options), &mut findings);
    let Some(rulebook) = rulebook.filter(|_| findings.errors() == 0) else { return Err(complain(findings, printer)) };
    let answers = facts::read(&rulebook, &text).map_err(|refusals| refuse(file, printer, refusals))?;
    let (_, hash) = build::bundle(&content).map_err(|error| refuse(file, printer, [error]))?;
    Ok(Household { rulebook, answers, hash, content })
}

fn refuse<T: std::fmt::Display>(file: &Path, printer: &Printer, what: impl IntoIterator<Item = T>) -> End {
    what.into_iter().for_each(|what| printer.complain(format!("error: {}: {what}", file.display())));
    End::Refused
}

fn text(file: &Path) -> Result<String, String> {
    let open = File::open(file).map_err(|error| format!("{error}\n  hint: give --facts a file that is there"))?;
    let mut bytes = Vec::new();
    let read = open.take(MOST_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|error| format!("{error}\n  hint: give --facts a file"))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(format!("longer than {} kB\n  hint: one household needs far less", MOST_BYTES / 1024));
    }
    String::from_utf8(bytes).map_err(|_| "no text in UTF-8\n  hint: write the facts as JSON".to_owned())
}
