//! A Chromium with its driver, for the tests that need a browser.

use super::Tools;
use crate::fail::{Done, Fail};
use crate::steps::note;
use std::path::{Path, PathBuf};

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVER: &str = "chromedriver";
const BY_HAND: &str = "apt-get install chromium chromium-driver   (as root; or your system's Chromium and chromedriver)";

/// The two programs.
pub struct Browser {
    /// Chromium itself.
    pub chromium: PathBuf,
    /// What WebDriver talks to.
    pub driver: PathBuf,
}

/// Finds them, or installs Debian's when we may.
pub fn ready(tools: &Tools) -> Done<Browser> {
    if let Some(browser) = found() {
        return Ok(browser);
    }
    let missing = || Fail::new("Chromium or its chromedriver is missing").run(BY_HAND);
    let root = tools.call("id").args(["-u"]).done()?.trim() == "0";
    if !root || !Path::new("/usr/bin/apt-get").is_file() {
        return Err(missing());
    }
    note("apt-get install chromium chromium-driver: THIS IS SYSTEM-WIDE, not in .cache/");
    let patience = ["-o", "Acquire::http::Timeout=30", "-o", "Acquire::Retries=1"];
    let apt = |words: &[&str]| {
        let call = tools.call("apt-get").args(["-qq", "-y"]).args(patience);
        call.args(words).env("DEBIAN_FRONTEND", "noninteractive").limit(900)
    };
    // A failure here may be harmless: the lists that are there may do.
    let _ = apt(&["update"]).outcome()?;
    let install = apt(&["install", "--no-install-recommends", "chromium", "chromium-driver"]);
    install.done().map_err(|fail| fail.run(BY_HAND))?;
    found().ok_or_else(missing)
}

fn found() -> Option<Browser> {
    Some(Browser { chromium: BROWSERS.iter().find_map(|name| on_path(name))?, driver: on_path(DRIVER)? })
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let mut places = std::env::split_paths(&path).map(|folder| folder.join(name));
    places.find(|place| place.is_file())
}
