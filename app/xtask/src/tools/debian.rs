//! A toolchain with WebAssembly out of Debian's packages, for networks where rustup reaches nothing.
//!
//! The packages are unpacked into `.cache/debian`, nothing is installed system-wide. Debian ships the sources of the
//! standard library, not the library for WebAssembly, so `sysroot` compiles it once, with Debian's own rustc: it does
//! not compile with another version. cargo stays rustup's.

mod sysroot;

use super::{Tools, wasm_std};
use crate::call::Call;
use crate::fail::{Context, Done, Fail};
use crate::files;
use crate::steps::note;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

/// The libraries of an architecture, as Debian and Rust name the folders.
const DEBIAN_HOST: &str = "x86_64-linux-gnu";
const RUST_HOST: &str = "x86_64-unknown-linux-gnu";

/// The toolchain, if it was made earlier.
pub fn existing(tools: &Tools) -> Option<PathBuf> {
    let toolchain = toolchain(tools);
    let ready = toolchain.join("bin/rustc").is_file() && wasm_std::has_std(&toolchain);
    ready.then_some(toolchain)
}

/// Makes the toolchain.
pub fn install(tools: &Tools) -> Done<PathBuf> {
    if !Path::new("/usr/bin/apt-get").is_file() || std::env::consts::ARCH != "x86_64" {
        return Err(Fail::new("the other way, by Debian's packages, needs Debian or a child of it on x86_64"));
    }
    note("Debian's packages instead, unpacked into .cache/debian (nothing system-wide)");
    let toolchain = toolchain(tools);
    files::empty(&tools.project().cache("debian"))?;
    if tools.call("id").args(["-u"]).done()?.trim() == "0" {
        // A failure here may be harmless: the lists that are there may do.
        let _ = apt(tools).args(["update"]).outcome()?;
    }
    unpack(tools, &["rustc-web", "rust-web-src", "rust-web-clippy"])?;
    let llvm = llvm_version(&toolchain)?;
    unpack(tools, &[&format!("lld-{llvm}")])?;
    link_up(tools, &toolchain, &llvm)?;
    sysroot::compile(tools, &toolchain)?;
    existing(tools).ok_or_else(|| Fail::new("Debian's toolchain was made but holds no library"))
}

fn toolchain(tools: &Tools) -> PathBuf {
    tools.project().cache("debian/usr")
}

fn apt(tools: &Tools) -> Call {
    let patience = ["-o", "Acquire::http::Timeout=30", "-o", "Acquire::Retries=1"];
    tools.call("apt-get").args(["-qq", "-y"]).args(patience).limit(600)
}

/// Downloads packages with what they need and unpacks them, `dpkg -x`.
fn unpack(tools: &Tools, packages: &[&str]) -> Done {
    let debs = tools.project().cache("debian/debs");
    files::empty(&debs.join("partial"))?;
    let unlocked = ["-o", "Debug::NoLocking=1", "-o", "APT::Sandbox::User=root", "-o"];
    let call = apt(tools).args(unlocked).args([format!("Dir::Cache::archives={}", debs.display())]);
    let only = ["install", "--download-only", "--no-install-recommends", "--reinstall"];
    call.args(only).args(packages).done()?;
    for deb in files::under(&debs)?.iter().filter(|path| path.extension().is_some_and(|e| e == "deb")) {
        let call = tools.call("dpkg").args(["-x"]).args([deb]);
        call.args([tools.project().cache("debian")]).done()?;
    }
    files::remove(&debs)
}

/// Which LLVM the compiler was linked with: its linker must be of the same one.
fn llvm_version(toolchain: &Path) -> Done<String> {
    let missing = || Fail::new("Debian's rustc names no libLLVM");
    let libraries = files::under(&toolchain.join("lib").join(DEBIAN_HOST))?;
    let is_driver = |path: &&PathBuf| path.to_string_lossy().contains("/librustc_driver-");
    let driver = libraries.iter().find(is_driver).ok_or_else(missing)?;
    let (bytes, name) = (files::read(driver)?, b"libLLVM.so.");
    let at = bytes.windows(name.len()).position(|part| part == name).ok_or_else(missing)?;
    let digits = bytes.iter().skip(at + name.len()).take_while(|byte| byte.is_ascii_digit());
    Ok(digits.map(|digit| char::from(*digit)).collect())
}

/// Puts libraries, linker and cargo where rustc and rustup look for them.
fn link_up(tools: &Tools, toolchain: &Path, llvm: &str) -> Done {
    let lib = toolchain.join("lib");
    for library in files::under(&lib.join(DEBIAN_HOST))? {
        let Some(name) = library.file_name().filter(|name| name.to_string_lossy().contains(".so")) else {
            continue;
        };
        link(&Path::new(DEBIAN_HOST).join(name), &lib.join(name))?;
    }
    let bin = lib.join("rustlib").join(RUST_HOST).join("bin");
    fs::create_dir_all(&bin).while_doing("making the linker's folder")?;
    link(&lib.join(format!("llvm-{llvm}/bin/lld")), &bin.join("rust-lld"))?;
    let cargo = tools.call("rustup").args(["which", "cargo"]).done()?;
    link(Path::new(cargo.trim()), &toolchain.join("bin/cargo"))
}

fn link(target: &Path, at: &Path) -> Done {
    let _ = fs::remove_file(at);
    symlink(target, at).while_doing(format!("linking {}", at.display()))
}
