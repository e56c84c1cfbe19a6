//! The standard library for WebAssembly: already there, or from rustup, or (closed networks) by way of Debian.
//!
//! `WEGWIJS_RUSTUP=off` goes to Debian's packages at once, without two minutes of patience for rustup's server.

use super::{Tools, debian};
use crate::fail::Done;
use crate::project::WASM;
use crate::steps::note;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// Makes it ready; `Some` is the toolchain to compile with, if it isn't the usual one.
pub fn ready(tools: &Tools) -> Done<Option<PathBuf>> {
    let off = std::env::var_os("WEGWIJS_RUSTUP").is_some_and(|value| value == "off");
    if !off && in_usual_toolchain(tools) {
        return Ok(None);
    }
    if let Some(toolchain) = debian::existing(tools) {
        return Ok(Some(toolchain));
    }
    if !off {
        note(format!("rustup target add {WASM} (at most 120 s)"));
        let call = tools.call("rustup").args(["target", "add", WASM]);
        if call.limit(120).works() && in_usual_toolchain(tools) {
            return Ok(None);
        }
        note("rustup did not get it");
    }
    let advice = format!("rustup target add {WASM}   (on a network that reaches static.rust-lang.org)");
    debian::install(tools).map(Some).map_err(|fail| fail.run(advice))
}

fn in_usual_toolchain(tools: &Tools) -> bool {
    let said = tools.call("rustc").args(["--print", "sysroot"]).limit(30).done();
    said.is_ok_and(|said| has_std(Path::new(said.trim())))
}

/// Whether a toolchain's folder holds the library.
pub fn has_std(sysroot: &Path) -> bool {
    let folder = sysroot.join("lib/rustlib").join(WASM).join("lib");
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name());
    names.into_iter().any(|name| is_std(&name))
}

fn is_std(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with("libstd-") && name.ends_with(".rlib")
}
