//! The end-to-end tests: Chromium, driven by Playwright, visits the built site under its final headers.

use super::{Ready, count, rust};
use crate::fail::{Context, Done, Fail};
use crate::files;
use crate::serve;
use count::Tally;
use std::path::{Path, PathBuf};

/// Serves the site on a free port and runs every `tests/e2e/*.test.mjs`.
pub fn tests(ready: &Ready) -> Done<Tally> {
    let project = ready.tools.project();
    // A copy, so that a build in another window does not change the site under the tests.
    let site = project.cache("site/visited");
    files::empty(&site)?;
    files::copy_all(&project.dist(), &site)?;
    let address = serve::start(site, 0)?;
    let folder = project.at("tests/e2e");
    let options = ["--test", "--test-reporter=spec", "--test-reporter-destination=stdout"];
    let call = ready.tools.call("node").within(&folder).args(options);
    let call = call
        .args(test_files(&folder)?)
        .env("WEGWIJS_URL", format!("http://{address}/"))
        .env("WEGWIJS_BIN", native_tool()?)
        .env("CHROMIUM", &ready.browser.chromium);
    count::node(&rust::with_all(call, ready).loud().limit(3600).outcome()?)
}

fn test_files(folder: &Path) -> Done<Vec<PathBuf>> {
    let mut found = files::under(folder)?;
    found.retain(|path| path.parent() == Some(folder) && path.to_string_lossy().ends_with(".test.mjs"));
    if found.is_empty() {
        return Err(Fail::new("tests/e2e holds no *.test.mjs"));
    }
    Ok(found)
}

/// `wegwijs`, which the build of the site has just compiled; cargo puts it beside this program.
fn native_tool() -> Done<PathBuf> {
    let here = std::env::current_exe().while_doing("finding this program")?;
    let tool = here.with_file_name("wegwijs");
    if !tool.is_file() {
        return Err(Fail::new(format!("{} is not there", tool.display())));
    }
    Ok(tool)
}
