//! `wegwijs calls`: what to verify by phone.

use super::{End, coordinator, day};
use crate::args::Options;
use crate::calls::{Call, calls};
use crate::print::Printer;
use crate::project::Project;
use serde::Serialize;
use wegwijs_core::Date;

#[derive(Serialize)]
struct List {
    on: Date,
    calls: Vec<Call>,
}

pub(super) fn run(project: &Project, region: Option<&str>, options: &Options, printer: &Printer) -> End {
    let desk = match coordinator::open(project, region, printer) {
        Ok(desk) => desk,
        Err(end) => return end,
    };
    let on = day(options);
    let calls = calls(&desk.content, &desk.dutch, desk.region.as_ref(), on);
    if options.json {
        printer.json(&List { on, calls });
    } else if calls.is_empty() {
        printer.say(desk.dutch.say("calls-none"));
    } else {
        (1..).zip(&calls).for_each(|(number, call)| printer.say(call.told(number, &desk.dutch)));
    }
    End::Fine
}
