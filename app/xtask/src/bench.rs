//! `cargo xtask bench`: every bench of the workspace, and then the page itself with the made-up country of
//! `tests/benches/scale.rs` as its content. A limit that is passed is a failure.

use crate::fail::Done;
use crate::files;
use crate::project::Project;
use crate::serve;
use crate::site::{self, Mode};
use crate::steps::Steps;
use crate::tools::{self, Tools, browser};
use std::path::Path;

/// Runs them and shows what each prints; one that fails does not keep the other from running.
pub fn run(project: &Project) -> Done {
    let steps = Steps::new(tools::STEPS + site::STEPS + 4);
    let tools = Tools::ready(project, &steps)?;
    let browser = steps.step("Chromium and chromedriver", || browser::ready(&tools))?;
    let scripts = project.at("tests/e2e");
    steps.step("npm packages of tests/e2e", || tools::npm_install(&tools, &scripts))?;
    site::build(&tools, &steps, Mode::Release)?;
    let country = project.cache("site/country");
    files::empty(&country)?;
    files::copy_all(&project.dist(), &country)?;
    let benches = steps.step("cargo bench --workspace", || {
        let call = tools.cargo().args(["bench", "--workspace", "--no-fail-fast"]).env("WEGWIJS_BENCH_OUT", &country);
        call.limit(3600).loud().done()
    });
    let page = steps.step("the page in Chromium, with 50 000 services", || visit(&tools, &scripts, &country, &browser.chromium));
    benches.and(page)
}

fn visit(tools: &Tools, scripts: &Path, site: &Path, chromium: &Path) -> Done {
    let address = serve::start(site.to_path_buf(), 0)?;
    let call = tools.call("node").within(scripts).args(["scale.mjs"]);
    let call = call.env("WEGWIJS_URL", format!("http://{address}/")).env("CHROMIUM", chromium);
    call.limit(900).loud().done().map(|_| ())
}
