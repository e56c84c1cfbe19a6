//! `wegwijs import`: services from outside data, and what was not used of it.

use super::End;
use crate::import::{self, Request};
use crate::print::Printer;
use crate::project::Project;

pub(super) fn run(project: &Project, request: &Request, printer: &Printer) -> End {
    match import::import(project, request) {
        Ok(tally) => {
            let nothing = if request.dry_run { "\nnothing was written (--dry-run)" } else { "" };
            printer.say(format!("{tally}{nothing}"));
            if tally.all_used() { End::Fine } else { End::Errors }
        }
        Err(refusal) => {
            printer.complain(format!("error: {refusal}\nnothing was written"));
            End::Refused
        }
    }
}
