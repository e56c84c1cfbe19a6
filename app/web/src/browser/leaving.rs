//! Ways out: to a neutral site, or to a page with clean memory.

use super::storage;

/// A page that anybody may have open.
const NEUTRAL: &str = "https://www.vrt.be/vrtnws/nl/";

/// Wipes and replaces this page by a neutral one.
pub fn leave() {
    storage::wipe();
    if let Some(window) = web_sys::window() {
        super::document::conceal();
        let _ = window.location().replace(NEUTRAL);
    }
}

/// Wipes and loads the page anew, so that WebAssembly starts with clean memory.
pub fn restart(fragment: &str) {
    storage::wipe();
    super::history::replace(fragment);
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}
