//! Content and words, checked and compiled by the project's own tool `wegwijs`.

use crate::fail::{Done, Fail};
use crate::files;
use crate::steps::note;
use crate::tools::Tools;
use std::path::PathBuf;

/// Builds them; the folder holds `content/manifest.json` and what that names.
pub fn build(tools: &Tools) -> Done<PathBuf> {
    let folder = tools.project().cache("site/content");
    files::empty(&folder)?;
    let run = ["run", "--quiet", "-p", "wegwijs-bundle", "--bin", "wegwijs", "--"];
    let call = tools.cargo().args(run).args(["build", "--out"]).args([&folder]);
    let outcome = call.outcome()?;
    if !outcome.success {
        // Every finding: whoever mends content wants to see them all at once.
        return Err(Fail::new(format!("content or words could not be built:\n{}", outcome.text)));
    }
    outcome.text.lines().for_each(note);
    if !folder.join("content/manifest.json").is_file() {
        return Err(Fail::new("wegwijs build wrote no content/manifest.json"));
    }
    Ok(folder)
}
