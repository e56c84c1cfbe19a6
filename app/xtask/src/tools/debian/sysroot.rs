//! Compiles the standard library for WebAssembly from Debian's sources, about half a minute.

use crate::fail::{Done, Fail};
use crate::files;
use crate::project::WASM;
use crate::steps::note;
use crate::tools::Tools;
use std::path::{Path, PathBuf};

/// Compiles it and puts it into the toolchain.
pub fn compile(tools: &Tools, toolchain: &Path) -> Done {
    note("compiling the standard library");
    let work = tools.project().cache("debian/std");
    let library = work.join("library");
    files::copy_all(&sources(toolchain)?, &library)?;
    let vendor = format!("source.v.directory=\"{}\"", library.join("vendor").display());
    // The vendored sources lack what only tests need; without -Zavoid-dev-deps cargo would miss it.
    let features = "panic-unwind,compiler-builtins-mem";
    tools
        .cargo()
        .within(&library)
        .args(["build", "--quiet", "--offline", "-Zavoid-dev-deps", "--release", "-p", "sysroot"])
        .args(["--target", WASM, "--no-default-features", "--features", features])
        .args(["--config", "source.crates-io.replace-with=\"v\"", "--config", &vendor])
        .env("RUSTUP_TOOLCHAIN", toolchain)
        .without_env("LD_LIBRARY_PATH")
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", work.join("target"))
        .env("__CARGO_DEFAULT_LIB_METADATA", "webstd")
        .env("CARGO_ENCODED_RUSTFLAGS", flags(&library))
        .done()?;
    let made = work.join("target").join(WASM).join("release/deps");
    let folder = toolchain.join("lib/rustlib").join(WASM).join("lib");
    for file in files::under(&made)? {
        let wanted = file.extension().is_some_and(|end| end == "rlib" || end == "rmeta");
        if let Some(name) = file.file_name().filter(|_| wanted) {
            files::write(&folder.join(name), files::read(&file)?)?;
        }
    }
    files::remove(&work)
}

fn sources(toolchain: &Path) -> Done<PathBuf> {
    let entries = std::fs::read_dir(toolchain.join("src")).into_iter().flatten().flatten();
    let mut folders = entries.map(|entry| entry.path().join("library"));
    let found = folders.find(|folder| folder.is_dir());
    found.ok_or_else(|| Fail::new("Debian's rust-web-src holds no library"))
}

fn flags(library: &Path) -> String {
    let remap = format!("--remap-path-prefix={}=/rustc/library", library.display());
    ["-Zforce-unstable-if-unmarked", "-Cembed-bitcode=yes", "-Cdebuginfo=0", &remap].join("\u{1f}")
}
