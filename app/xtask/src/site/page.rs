//! The page: WebAssembly, its JavaScript and index.html, by Trunk. Nothing is done while its inputs are the same.

use super::Mode;
use super::stamp;
use crate::fail::Done;
use crate::files;
use crate::steps::note;
use crate::tools::Tools;
use std::path::PathBuf;

/// Everything that ends up in the WebAssembly: content and the words of content do not.
const INPUTS: [&str; 6] = ["app/core", "app/text", "app/web", "locales/nl/ui", "Cargo.toml", "Cargo.lock"];

/// Builds it; the folder holds Trunk's output.
pub fn build(tools: &Tools, mode: Mode) -> Done<PathBuf> {
    let project = tools.project();
    let name = match mode {
        Mode::Release => "release",
        Mode::Dev => "dev",
    };
    let folder = project.cache("site").join(name);
    let stamp_file = project.cache("site").join(format!("{name}.stamp"));
    let compiler = tools.for_wasm("rustc").args(["-vV"]).done()?;
    let stamp = files::hex(format!("{compiler}{}", stamp::of(project, &INPUTS)?).as_bytes());
    let known = std::fs::read_to_string(&stamp_file).is_ok_and(|known| known == stamp);
    if known && folder.join("index.html").is_file() {
        note("unchanged");
        return Ok(folder);
    }
    files::empty(&folder)?;
    fetch(tools)?;
    let call = tools.for_wasm("trunk").within(&project.at("app/web"));
    let call = call.args(["build", "--offline", "--dist"]).args([&folder]);
    let call = call.args((mode == Mode::Release).then_some("--release"));
    let call = call.env("TRUNK_SKIP_VERSION_CHECK", "true").env("NO_COLOR", "true").env("RUST_BACKTRACE", "0");
    call.limit(1800).done()?;
    files::write(&stamp_file, stamp)?;
    Ok(folder)
}

/// Gets the sources of every dependency: Trunk, which would download tools of its own, is kept from the network.
fn fetch(tools: &Tools) -> Done {
    let call = tools.cargo().args(["fetch", "--quiet", "--locked"]);
    let call = call.env("CARGO_HTTP_TIMEOUT", "30").env("CARGO_NET_RETRY", "2");
    call.done().map_err(|fail| fail.run("cargo fetch --locked   (needs crates.io)"))?;
    Ok(())
}
