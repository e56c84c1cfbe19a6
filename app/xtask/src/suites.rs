//! `cargo xtask test`: every suite, each counted from its own output, and one plain line at the end.
//!
//! A suite that fails doesn't keep the later ones from running; what can't be installed ends the run.

mod count;
mod rust;
mod visits;

use crate::fail::{Done, Fail};
use crate::project::Project;
use crate::site::{self, Mode};
use crate::steps::{Steps, say};
use crate::tools::{self, Tools, browser};
use count::Tally;

/// What every suite may use.
pub struct Ready {
    tools: Tools,
    browser: browser::Browser,
    all: bool,
}

/// Installs what is missing and runs everything.
pub fn run(project: &Project, all: bool) -> Done {
    let steps = Steps::new(tools::STEPS + 3 + 5 + site::STEPS + 1);
    let ready = ready(project, all, &steps)?;
    let mut total = Tally::default();
    total.add(rust::format(&ready, &steps));
    total.add(rust::clippy(&ready, &steps));
    total.add(rust::clippy_wasm(&ready, &steps));
    total.add(rust::tests(&ready, &steps));
    total.add(rust::browser_tests(&ready, &steps));
    let built = site::build(&ready.tools, &steps, Mode::Release);
    let visitable = project.dist().join("index.html").is_file() && built.is_ok();
    total.add(built.map(|()| Tally::one_passed()));
    if visitable {
        total.add(steps.step("end-to-end tests in Chromium", || visits::tests(&ready)));
    } else {
        total.add(Err(Fail::new("the end-to-end tests need the site, which could not be built")));
    }
    say(format!("all suites: {}\n{total}", steps.so_far()));
    if total.failed > 0 {
        return Err(Fail::new("not everything passed; the failures stand above"));
    }
    Ok(())
}

fn ready(project: &Project, all: bool, steps: &Steps) -> Done<Ready> {
    let tools = Tools::ready(project, steps)?;
    steps.step("rustfmt and clippy", || rust::components(&tools))?;
    let browser = steps.step("Chromium and chromedriver", || browser::ready(&tools))?;
    let folder = project.at("tests/e2e");
    steps.step("npm packages of tests/e2e", || tools::npm_install(&tools, &folder))?;
    Ok(Ready { tools, browser, all })
}
