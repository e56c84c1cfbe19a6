//! What comes from npm, always without install scripts.

use super::Tools;
use crate::fail::{Done, Fail};
use std::path::Path;

/// The release of binaryen whose wasm-opt shrinks the page; Trunk.toml names it too.
pub const BINARYEN: &str = "132.0.0";

/// wasm-opt, into `.cache/npm`.
pub fn wasm_opt(tools: &Tools) -> Done {
    let major = BINARYEN.split('.').next().unwrap_or(BINARYEN);
    if tools.has("wasm-opt", major) {
        return Ok(());
    }
    let prefix = tools.project().cache("npm");
    let package = format!("binaryen@{BINARYEN}");
    let call = npm(tools, "install")?.args(["--prefix"]).args([&prefix]);
    call.args([&package])
        .done()
        .map_err(|fail| fail.run(format!("npm install --ignore-scripts --prefix .cache/npm {package}   (needs the npm registry)")))?;
    Ok(())
}

/// Installs exactly what a folder's package-lock.json names; nothing to do if that is there already.
pub fn install(tools: &Tools, folder: &Path) -> Done {
    let lock = crate::files::read(&folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.stamp");
    let wanted = crate::files::hex(&lock);
    if std::fs::read_to_string(&stamp).is_ok_and(|have| have == wanted) {
        return Ok(());
    }
    let call = npm(tools, "ci")?.within(folder);
    let advice = format!("npm ci --ignore-scripts --prefix {}   (needs the npm registry)", folder.display());
    call.done().map_err(|fail| fail.run(advice))?;
    crate::files::write(&stamp, wanted)
}

fn npm(tools: &Tools, command: &str) -> Done<crate::call::Call> {
    if !tools.call("npm").args(["--version"]).limit(30).works() {
        let fail = Fail::new("npm is not there; wasm-opt and the browser tests come from it");
        return Err(fail.run("install Node.js 20 or newer with npm, from nodejs.org or your system"));
    }
    let quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];
    let patience = ["--fetch-retries=2", "--fetch-timeout=30000"];
    Ok(tools.call("npm").args([command]).args(quiet).args(patience))
}
