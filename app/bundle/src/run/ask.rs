//! `wegwijs ask`: the next question for one household, and what is still open.

use super::{End, household};
use crate::args::Options;
use crate::print::Printer;
use crate::project::Project;
use crate::rows::{RowOut, plain};
use serde::Serialize;
use std::path::Path;
use wegwijs_core::agenda::agenda;
use wegwijs_core::{Row, Verdict, judge};

#[derive(Serialize)]
struct Asked<'a> {
    next: Option<String>,
    open_rights: Vec<RowOut<'a>>,
    remaining_at_most: usize,
}

pub(super) fn run(project: &Project, facts: &Path, options: &Options, printer: &Printer) -> End {
    let household = match household::read(project, facts, options, printer) {
        Ok(household) => household,
        Err(end) => return end,
    };
    let rows = judge(&household.rulebook, &household.answers);
    let agenda = agenda(&household.rulebook, &household.answers, &rows, None);
    let open: Vec<Row> = rows.into_iter().filter(|row| row.verdict == Verdict::Open).collect();
    let next = agenda.now.first().map(ToString::to_string);
    if options.json {
        let open_rights = open.iter().map(RowOut::from).collect();
        printer.json(&Asked { next, open_rights, remaining_at_most: agenda.at_most });
    } else {
        let next = next.map_or_else(|| "nothing is left to ask".to_owned(), |next| format!("next: {next}"));
        printer.say(format!("{next}\nat most {} questions to go\n{}", agenda.at_most, plain(&open)).trim_end());
    }
    End::Fine
}
