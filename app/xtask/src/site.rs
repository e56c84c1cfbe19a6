//! The static site: content and words by `wegwijs`, the page by Trunk, put together in `dist/` and weighed.
//!
//! Content and page are made apart and stamped, so that a change of a content file or a style sheet never compiles
//! WebAssembly. Half-finished parts stand in `.cache/site`; `dist/` is replaced as a whole, at the end.

mod assemble;
mod content;
mod html;
mod lock;
mod page;
mod stamp;
mod weigh;

use crate::fail::Done;
use crate::steps::Steps;
use crate::tools::Tools;

pub use stamp::Stamp;
pub use weigh::Weight;

/// How many steps [`build`] takes.
pub const STEPS: usize = 4;

/// How the page is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Small, as it is published.
    Release,
    /// Soon, for work on it.
    Dev,
}

/// Builds the site into `dist/`, four steps; its weight is for the caller to judge.
pub fn build(tools: &Tools, steps: &Steps, mode: Mode) -> Done<Weight> {
    let _lock = lock::take(tools.project())?;
    let content = steps.step("content and words: wegwijs build", || content::build(tools))?;
    let page = steps.step("the page: trunk build", || page::build(tools, mode))?;
    steps.step("putting dist/ together", || assemble::assemble(tools.project(), &page, &content))?;
    steps.step("weighing it, compressed by brotli", || match mode {
        Mode::Release => weigh::weigh(tools.project()),
        Mode::Dev => Ok(Weight::default()),
    })
}

/// What the site is made of, content and styles too; differs when anything of it changes.
pub fn sources(tools: &Tools) -> Done<Stamp> {
    stamp::of(tools.project(), &["app", "content", "locales", "public", "Cargo.lock", "Cargo.toml"])
}
