//! Carries out a [`Task`] and says how it ended.

mod ask;
mod build;
mod calls;
mod check;
mod coordinator;
pub mod export;
mod household;
mod import;
mod judge;
mod new;
mod report;
mod schema;
mod sheet;

use crate::args::{Options, Task, USAGE};
use crate::finding::{Finding, Findings, Severity};
use crate::print::Printer;
use crate::project::Project;
use std::time::{SystemTime, UNIX_EPOCH};
use wegwijs_core::Date;

/// How a command ended; its number is the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// As asked.
    Fine = 0,
    /// The content or the words have errors, or an import could not use everything.
    Errors = 1,
    /// Wrong use, facts that cannot be right, or a file that is not what it claims to be.
    Refused = 2,
}

/// Carries out a task.
pub fn run(task: Task, printer: &Printer) -> End {
    match task {
        Task::Help => {
            printer.say(USAGE);
            End::Fine
        }
        Task::Check(options) => with_project(&options, printer, |project| check::run(project, &options, printer)),
        Task::Build(out, options) => with_project(&options, printer, |project| build::run(project, &out, printer)),
        Task::Match(facts, options) => with_project(&options, printer, |project| judge::run(project, &facts, &options, printer)),
        Task::Ask(facts, options) => with_project(&options, printer, |project| ask::run(project, &facts, &options, printer)),
        Task::Report(out, options) => with_project(&options, printer, |project| report::run(project, out.as_deref(), &options, printer)),
        Task::Export(order, options) => with_project(&options, printer, |project| export::run(project, &order, &options, printer)),
        Task::New(kind, id, options) => with_project(&options, printer, |project| new::run(project, &kind, &id, printer)),
        Task::Import(request, options) => with_project(&options, printer, |project| import::run(project, &request, printer)),
        Task::Calls(region, options) => {
            with_project(&options, printer, |project| calls::run(project, region.as_deref(), &options, printer))
        }
        Task::Sheet(region, out, options) => {
            with_project(&options, printer, |project| sheet::run(project, &region, out.as_deref(), printer))
        }
        Task::SheetBack(back, options) => with_project(&options, printer, |project| sheet::back(project, &back, printer)),
        Task::Schema(out, options) => with_project(&options, printer, |project| schema::run(project, out.as_deref(), printer)),
    }
}

fn with_project(options: &Options, printer: &Printer, run: impl FnOnce(&Project) -> End) -> End {
    let here = || std::env::current_dir().ok().and_then(|folder| Project::around(&folder));
    let beside = || std::env::current_exe().ok().and_then(|program| Project::around(&program));
    let project = match &options.project {
        Some(folder) => Project::at(folder),
        None => here().or_else(beside),
    };
    match project {
        Some(project) => run(&project),
        None => {
            printer.complain("error: no folder with content/ and locales/\n  hint: run it inside the project, or give --project DIR");
            End::Refused
        }
    }
}

fn day(options: &Options) -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    options.on.unwrap_or_else(|| Date::from_days((seconds / 86_400) as i64))
}

/// Complains about the errors, and says how many there are.
fn complain(findings: Findings, printer: &Printer) -> End {
    let errors: Vec<Finding> = findings.sorted().into_iter().filter(|finding| finding.severity == Severity::Error).collect();
    errors.iter().for_each(|error| printer.complain(error));
    printer.complain(format!("{} errors: nothing done", errors.len()));
    End::Errors
}
