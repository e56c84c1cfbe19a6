//! `wegwijs check`: every finding, and how many there are.

use super::{End, day};
use crate::args::Options;
use crate::check;
use crate::finding::Finding;
use crate::print::Printer;
use crate::project::Project;
use serde::Serialize;
use wegwijs_core::Date;

#[derive(Serialize)]
struct Report {
    on: Date,
    errors: usize,
    warnings: usize,
    findings: Vec<Finding>,
}

pub(super) fn run(project: &Project, options: &Options, printer: &Printer) -> End {
    let on = day(options);
    let findings = check::check(project, on).findings;
    let report = Report { on, errors: findings.errors(), warnings: findings.warnings(), findings: findings.sorted() };
    if options.json {
        printer.json(&report);
    } else {
        report.findings.iter().for_each(|finding| printer.say(finding));
        printer.say(format!("{} errors, {} warnings", report.errors, report.warnings));
    }
    if report.errors == 0 { End::Fine } else { End::Errors }
}
