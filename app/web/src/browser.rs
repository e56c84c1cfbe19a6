//! The browser, behind plain functions. Nothing outside this folder knows `web_sys`.
//!
//! Everything here may fail (blocked storage, no voices, an old browser) and then does nothing or says `None`:
//! a browser's refusal never reaches a page as a panic.

pub mod address;
pub mod clock;
pub mod document;
pub mod fetch;
pub mod history;
pub mod json;
pub mod leaving;
pub mod paper;
pub mod speech;
pub mod storage;
