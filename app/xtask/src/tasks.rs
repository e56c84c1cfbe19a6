//! The commands, each as the list of what it does.

use crate::args::{Task, USAGE};
use crate::call::Call;
use crate::fail::Done;
use crate::project::Project;
use crate::steps::{Steps, say};
use crate::tools::{self, Tools};
use crate::{bench, serve, site, suites};

/// Runs one command; `false` if it ran but its tests did not pass.
pub fn run(task: Task) -> Done<bool> {
    let project = Project::here()?;
    match task {
        Task::Help => say(USAGE),
        Task::Tools => {
            let steps = Steps::new(tools::STEPS);
            Tools::ready(&project, &steps)?;
            say(format!("everything is there, {}", steps.so_far()));
        }
        Task::Build => {
            let steps = Steps::new(tools::STEPS + site::STEPS);
            let tools = Tools::ready(&project, &steps)?;
            let weight = site::build(&tools, &steps, site::Mode::Release)?;
            weight.check()?;
            say(format!("the site is in dist/, {}", steps.so_far()));
        }
        Task::Serve { dev, port } => serve::run(&project, dev, port)?,
        Task::Test { all } => return suites::run(&project, all),
        Task::Fmt => fmt(&project)?,
        Task::Bench => bench::run(&project)?,
    }
    Ok(true)
}

/// Formats every crate.
fn fmt(project: &Project) -> Done {
    let steps = Steps::new(1);
    steps.step("cargo fmt --all", || {
        let call = Call::new("cargo").args(["fmt", "--all"]).within(project.root());
        call.done().map_err(|fail| fail.run("rustup component add rustfmt"))
    })?;
    Ok(())
}
