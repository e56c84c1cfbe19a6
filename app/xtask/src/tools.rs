//! The tools that the project needs, put into `.cache/` (or found on PATH), and calls that use them.

pub mod browser;
mod cargo_tools;
mod debian;
mod npm;
mod wasm_std;

use crate::call::Call;
use crate::fail::{Done, Fail};
use crate::project::Project;
use crate::steps::Steps;
use std::ffi::OsString;
use std::path::PathBuf;

pub use npm::install as npm_install;

/// How many steps [`Tools::ready`] takes.
pub const STEPS: usize = 4;

/// Everything that a build needs, ready to be called.
pub struct Tools {
    project: Project,
    path: OsString,
    wasm_toolchain: Option<PathBuf>,
}

impl Tools {
    /// Installs what is missing, four steps.
    pub fn ready(project: &Project, steps: &Steps) -> Done<Self> {
        let mut tools = Self { project: project.clone(), path: search_path(project)?, wasm_toolchain: None };
        let wasm = steps.step("Rust's standard library for WebAssembly", || wasm_std::ready(&tools))?;
        tools.wasm_toolchain = wasm;
        let bindgen = project.locked("wasm-bindgen")?;
        let what = format!("wasm-bindgen {bindgen}, as in Cargo.lock");
        steps.step(&what, || cargo_tools::wasm_bindgen(&tools, &bindgen))?;
        let what = format!("trunk {}", cargo_tools::TRUNK);
        steps.step(&what, || cargo_tools::trunk(&tools))?;
        cargo_tools::tidy_up(&tools)?;
        let what = format!("wasm-opt of binaryen {}", npm::BINARYEN);
        steps.step(&what, || npm::wasm_opt(&tools))?;
        Ok(tools)
    }

    /// The project they belong to.
    pub fn project(&self) -> &Project {
        &self.project
    }

    /// A call in the project's folder that finds the tools.
    pub fn call(&self, program: &str) -> Call {
        Call::new(program).env("PATH", &self.path).within(self.project.root())
    }

    /// Cargo for this machine.
    pub fn cargo(&self) -> Call {
        self.call("cargo")
    }

    /// A program that compiles to WebAssembly: with the toolchain that can, and without this machine's paths in the result.
    pub fn for_wasm(&self, program: &str) -> Call {
        let flags = self.flags();
        let call = self.call(program).env("CARGO_ENCODED_RUSTFLAGS", flags);
        match &self.wasm_toolchain {
            // cargo's own library path would lead Debian's rustc to the libraries of another one
            Some(toolchain) => call.env("RUSTUP_TOOLCHAIN", toolchain).without_env("LD_LIBRARY_PATH"),
            None => call,
        }
    }

    fn flags(&self) -> String {
        let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
        let mut flags = vec![remap(self.project.root().display(), "/wegwijs")];
        // Leptos then boxes each component's view instead of compiling one type for every whole page.
        flags.push("--cfg=erase_components".to_string());
        flags.extend(home.map(|home| remap(home.display(), "/cargo")));
        flags.join("\u{1f}")
    }

    /// Whether `program --version` names this version as a whole word.
    fn has(&self, program: &str, version: &str) -> bool {
        let said = self.call(program).args(["--version"]).limit(30).done();
        said.is_ok_and(|said| said.split_whitespace().any(|word| word == version))
    }
}

fn remap(from: impl std::fmt::Display, to: &str) -> String {
    format!("--remap-path-prefix={from}={to}")
}

fn search_path(project: &Project) -> Done<OsString> {
    let ours = ["tools/bin", "npm/node_modules/.bin"].map(|folder| project.cache(folder));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = ours.into_iter().chain(std::env::split_paths(&path));
    std::env::join_paths(all).map_err(|error| Fail::new(format!("the search path: {error}")))
}
