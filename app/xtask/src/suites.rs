//! `cargo xtask test`: every suite, each counted from its own output, and one plain line at the end.
//!
//! A suite that fails doesn't keep the later ones from running; what can't be installed ends the run.

mod count;
mod report;
mod rust;
mod visits;

use crate::fail::{Done, Fail};
use crate::project::Project;
use crate::site::{self, Mode};
use crate::steps::{Steps, say};
use crate::tools::{self, Tools, browser};
use count::Tally;
use report::Report;

/// What every suite may use.
pub struct Ready {
    tools: Tools,
    browser: browser::Browser,
    all: bool,
}

/// Installs what is missing, runs everything, and says whether all of it passed.
pub fn run(project: &Project, all: bool) -> Done<bool> {
    let steps = Steps::new(tools::STEPS + 3 + 5 + site::STEPS + 1);
    let ready = ready(project, all, &steps)?;
    let mut report = Report::default();
    report.add("format", rust::format(&ready, &steps));
    report.add("clippy", rust::clippy(&ready, &steps));
    report.add("clippy, wasm", rust::clippy_wasm(&ready, &steps));
    report.add("tests", rust::tests(&ready, &steps));
    report.add("tests in Chromium", rust::browser_tests(&ready, &steps));
    let site = site::build(&ready.tools, &steps, Mode::Release);
    let built = site.is_ok();
    report.add("site", site.and_then(|weight| weight.check()).map(|()| Tally::one_passed()));
    let visits = steps.step("end-to-end tests in Chromium", || match built {
        true => visits::tests(&ready),
        false => Err(Fail::new("they need the site, which could not be built")),
    });
    report.add("end-to-end", visits);
    say(format!("all suites: {}\n{report}", steps.so_far()));
    Ok(report.green())
}

fn ready(project: &Project, all: bool, steps: &Steps) -> Done<Ready> {
    let tools = Tools::ready(project, steps)?;
    steps.step("rustfmt and clippy", || rust::components(&tools))?;
    let browser = steps.step("Chromium and chromedriver", || browser::ready(&tools))?;
    let folder = project.at("tests/e2e");
    steps.step("npm packages of tests/e2e", || tools::npm_install(&tools, &folder))?;
    Ok(Ready { tools, browser, all })
}
