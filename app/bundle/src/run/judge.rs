//! `wegwijs match`: every right for one household.

use super::household::Household;
use super::{End, household};
use crate::args::Options;
use crate::directory;
use crate::print::Printer;
use crate::project::Project;
use crate::rows::{RowOut, ServiceOut, plain};
use serde::Serialize;
use std::path::Path;
use wegwijs_core::region::Region;
use wegwijs_core::{Date, Group, Key, Row, Value, judge, near};

#[derive(Serialize)]
struct Judged<'a> {
    on: Date,
    content: &'a str,
    rights: Vec<RowOut<'a>>,
    services: Vec<ServiceOut>,
}

pub(super) fn run(project: &Project, facts: &Path, options: &Options, printer: &Printer) -> End {
    let household = match household::read(project, facts, options, printer) {
        Ok(household) => household,
        Err(end) => return end,
    };
    let rows = judge(&household.rulebook, &household.answers);
    if options.json {
        let rights = rows.iter().map(RowOut::from).collect();
        let services = services(&household, &rows);
        printer.json(&Judged { on: household.rulebook.on(), content: &household.hash, rights, services });
    } else {
        printer.say(plain(&rows).trim_end());
    }
    End::Fine
}

/// The services near that help with a right which the family has or may have, in their order; none without a known postcode.
fn services(household: &Household, rows: &[Row]) -> Vec<ServiceOut> {
    let Some(Value::Postcode(postcode)) = household.answers.value(&Key::household(Region::ASKED_AS)) else { return Vec::new() };
    let (directory, area) = directory::of(&household.content, *postcode);
    let own = rows.iter().filter(|row| row.group != Group::NotNow).map(|row| &row.right).collect();
    let near = near::near(&directory, &area, rows.iter().any(|row| row.danger));
    let all = near.iter().map(|near| ServiceOut::new(near, near::helps_with(&directory, near.service, &own)));
    all.filter(ServiceOut::helps).collect()
}
