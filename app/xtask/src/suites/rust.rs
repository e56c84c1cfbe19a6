//! The suites that cargo runs: format, clippy, tests on this machine, tests inside Chromium.

use super::{Ready, count};
use crate::call::Call;
use crate::fail::Done;
use crate::project::WASM;
use crate::steps::Steps;
use crate::tools::Tools;
use count::Tally;

/// The crates with tests that need a browser.
const IN_BROWSER: [&str; 1] = ["wegwijs-web"];

/// Adds rustfmt and clippy to the toolchain, if they aren't there.
pub fn components(tools: &Tools) -> Done {
    let there = |name: &str| tools.cargo().args([name, "--version"]).limit(30).works();
    if there("fmt") && there("clippy") {
        return Ok(());
    }
    let add = ["component", "add", "rustfmt", "clippy"];
    let call = tools.call("rustup").args(add).limit(120);
    let advice = "rustup component add rustfmt clippy   (on a network that reaches static.rust-lang.org)";
    call.done().map_err(|fail| fail.run(advice))?;
    Ok(())
}

/// Whether every source is formatted.
pub fn format(ready: &Ready, steps: &Steps) -> Done<Tally> {
    steps.step("format: cargo fmt --check", || {
        let call = ready.tools.cargo().args(["fmt", "--all", "--check"]);
        call.done().map_err(|fail| fail.run("cargo xtask fmt"))?;
        Ok(Tally::one_passed())
    })
}

/// Clippy over everything, natively.
pub fn clippy(ready: &Ready, steps: &Steps) -> Done<Tally> {
    steps.step("clippy, warnings denied", || lint(ready.tools.cargo(), &["--workspace", "--all-targets"]))
}

/// Clippy over the page as the browser gets it.
pub fn clippy_wasm(ready: &Ready, steps: &Steps) -> Done<Tally> {
    steps.step("clippy for WebAssembly", || {
        let page = ["-p", "wegwijs-web", "--all-targets", "--target", WASM];
        lint(ready.tools.for_wasm("cargo"), &page)
    })
}

fn lint(cargo: Call, what: &[&str]) -> Done<Tally> {
    let call = cargo.args(["clippy", "--quiet"]).args(what);
    call.args(["--", "-D", "warnings"]).limit(1800).done()?;
    Ok(Tally::one_passed())
}

/// Unit, property, content and tidy tests.
pub fn tests(ready: &Ready, steps: &Steps) -> Done<Tally> {
    steps.step("tests on this machine: cargo test --workspace", || {
        let call = ready.tools.cargo().args(["test", "--workspace", "--no-fail-fast"]);
        count::cargo(&with_all(call, ready).loud().limit(3600).outcome()?)
    })
}

/// Tests compiled to WebAssembly, in Chromium.
pub fn browser_tests(ready: &Ready, steps: &Steps) -> Done<Tally> {
    steps.step("tests inside Chromium: wasm-bindgen-test", || {
        let call = ready.tools.for_wasm("cargo").args(["test", "--no-fail-fast", "--target", WASM]);
        let call = call.args(IN_BROWSER.iter().flat_map(|name| ["-p", name]));
        let call = call
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
            .env("WASM_BINDGEN_USE_BROWSER", "1")
            .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
            .env("CHROMEDRIVER", &ready.browser.driver);
        count::cargo(&with_all(call, ready).loud().limit(1800).outcome()?)
    })
}

/// Tells the tests whether the slow ones are wanted.
pub fn with_all(call: Call, ready: &Ready) -> Call {
    if ready.all { call.env("WEGWIJS_ALL", "1") } else { call.without_env("WEGWIJS_ALL") }
}
