//! `wegwijs sheet` and `wegwijs import sheet`: the services of a region for who has no git, and what came back.

use super::{End, coordinator, day};
use crate::args::{Changed, Options};
use crate::print::Printer;
use crate::project::Project;
use crate::{aside, sheet};
use std::fs;
use std::path::{Path, PathBuf};

pub(super) fn run(project: &Project, region: &str, out: Option<&Path>, printer: &Printer) -> End {
    let desk = match coordinator::open(project, Some(region), printer) {
        Ok(desk) => desk,
        Err(end) => return end,
    };
    let near = &desk.content.services;
    let Some(region) = near.regions.iter().find(|its| its.id.as_str() == region) else { return End::Refused };
    let out = out.map_or_else(|| PathBuf::from(format!("{}.xlsx", region.id)), Path::to_owned);
    let written = sheet::write(near, region, &desk.dutch).map_err(|error| error.to_string());
    match written.and_then(|bytes| fs::write(&out, bytes).map_err(|error| error.to_string())) {
        Ok(()) => {
            printer.say(format!("written: {} services in {}", region.records.len(), out.display()));
            End::Fine
        }
        Err(error) => {
            printer.complain(format!("error: {}: {error}\n  hint: give --out a file that can be written", out.display()));
            End::Refused
        }
    }
}

/// Takes over what a coordinator changed: all of it, or nothing and every wrong cell.
pub(super) fn back(project: &Project, Changed { file, region, dry_run }: &Changed, printer: &Printer) -> End {
    let desk = match coordinator::open(project, Some(region), printer) {
        Ok(desk) => desk,
        Err(end) => return end,
    };
    let near = &desk.content.services;
    let Some(region) = near.regions.iter().find(|its| its.id.as_str() == region) else { return End::Refused };
    let old = |file: &str| fs::read_to_string(project.path(file)).unwrap_or_default();
    let bytes = fs::read(file).map_err(|error| vec![format!("{}: {error}", file.display())]);
    let today = day(&Options::default());
    let back = bytes.and_then(|bytes| sheet::read_back(&bytes, near, region, &desk.dutch, today, old));
    let written = back.and_then(|back| {
        let files: Vec<(PathBuf, String)> = back.files.iter().map(|(file, text)| (project.path(file), text.clone())).collect();
        let result = if *dry_run { Ok(()) } else { aside::write(&files) };
        result.map(|()| back).map_err(|error| vec![error.to_string()])
    });
    match written {
        Ok(back) => {
            back.files.keys().chain(&back.notes).for_each(|line| printer.say(line));
            let count = if *dry_run { "sheet-back-dry" } else { "sheet-back-count" };
            printer.say(desk.dutch.with(count, &[("count", &back.files.len().to_string())]));
            End::Fine
        }
        Err(lines) => {
            lines.iter().for_each(|line| printer.complain(line));
            printer.complain(desk.dutch.say("sheet-back-nothing"));
            End::Refused
        }
    }
}
