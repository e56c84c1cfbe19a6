//! `wegwijs match`: every right for one household.

use super::{End, household};
use crate::args::Options;
use crate::print::Printer;
use crate::project::Project;
use crate::rows::{RowOut, plain};
use serde::Serialize;
use std::path::Path;
use wegwijs_core::{Date, judge};

#[derive(Serialize)]
struct Judged<'a> {
    on: Date,
    content: &'a str,
    rights: Vec<RowOut<'a>>,
    /// None until there are services in the content.
    services: [(); 0],
}

pub(super) fn run(project: &Project, facts: &Path, options: &Options, printer: &Printer) -> End {
    let household = match household::read(project, facts, options, printer) {
        Ok(household) => household,
        Err(end) => return end,
    };
    let rows = judge(&household.rulebook, &household.answers);
    if options.json {
        let rights = rows.iter().map(RowOut::from).collect();
        printer.json(&Judged { on: household.rulebook.on(), content: &household.content, rights, services: [] });
    } else {
        printer.say(plain(&rows).trim_end());
    }
    End::Fine
}
