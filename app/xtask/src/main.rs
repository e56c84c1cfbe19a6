//! `cargo xtask …`: everything a person runs in this project, and the tools it needs.
//!
//! The commands are in `args`; each is one folder or file: `tools` installs, `site` builds, `serve` serves, `suites`
//! tests, `bench` measures. `call` starts child processes, all of them under a time limit. Nothing here is part of the shipped page.

mod args;
mod bench;
mod call;
mod fail;
mod files;
mod project;
mod serve;
mod site;
mod steps;
mod suites;
mod tasks;
mod tools;

use std::process::ExitCode;

fn main() -> ExitCode {
    match args::read(std::env::args().skip(1)).and_then(tasks::run) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(fail) => {
            eprintln!("\n{fail}");
            ExitCode::FAILURE
        }
    }
}
