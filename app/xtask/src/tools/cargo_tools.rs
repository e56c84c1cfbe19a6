//! Trunk and wasm-bindgen, compiled by `cargo install` into `.cache/tools`.
//!
//! They are compiled hardly optimised, which takes a fifth of the time and costs nothing that is felt, in one shared
//! target folder that is removed afterwards.

use super::Tools;
use crate::call::Call;
use crate::fail::Done;
use crate::files;
use crate::steps::note;

/// The last version that a Rust before 1.96 compiles.
pub const TRUNK: &str = "0.21.14";

/// Trunk, which calls cargo, wasm-bindgen and wasm-opt in turn.
pub fn trunk(tools: &Tools) -> Done {
    if tools.has("trunk", TRUNK) {
        return Ok(());
    }
    note("compiling it, two to four minutes");
    let features = ["--locked", "--no-default-features", "--features", "rustls"];
    let call = install(tools, "trunk", TRUNK).args(features);
    let call = call.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
    call.done().map_err(|fail| fail.run(by_hand("trunk", TRUNK)))?;
    Ok(())
}

/// wasm-bindgen and its test runner, of exactly the version that the page is compiled with.
pub fn wasm_bindgen(tools: &Tools, version: &str) -> Done {
    if tools.has("wasm-bindgen", version) && tools.has("wasm-bindgen-test-runner", version) {
        return Ok(());
    }
    note("compiling it, one to three minutes");
    // Not --locked: a mirror may lack one of the exact versions of its lock file.
    let call = install(tools, "wasm-bindgen-cli", version);
    call.done().map_err(|fail| fail.run(by_hand("wasm-bindgen-cli", version)))?;
    Ok(())
}

/// Removes the shared target folder.
pub fn tidy_up(tools: &Tools) -> Done {
    files::remove(&tools.project().cache("tools-target"))
}

fn install(tools: &Tools, name: &str, version: &str) -> Call {
    let project = tools.project();
    let call = tools.cargo().args(["install", name, "--version"]);
    let call = call.args([format!("={version}")]).args(["--force", "--root"]);
    call.args([project.cache("tools")])
        .env("CARGO_TARGET_DIR", project.cache("tools-target"))
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
        .env("CARGO_HTTP_TIMEOUT", "30")
        .env("CARGO_NET_RETRY", "2")
        .limit(1800)
}

fn by_hand(name: &str, version: &str) -> String {
    format!("cargo install {name} --version ={version}   (needs crates.io)")
}
