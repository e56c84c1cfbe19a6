//! The address bar and the phone's back button.
//!
//! A page cannot erase history entries, so it makes one only: a guard. Going back leaves the guard, which we
//! notice, step back within the page, and put the guard up again. All else replaces the present entry.

use gloo::events::EventListener;
use web_sys::wasm_bindgen::JsValue;
use web_sys::{History, window};

/// The fragment of the address, without `#`.
pub fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// Names the present page.
pub fn replace(fragment: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{fragment}")));
    }
}

/// Puts up the guard entry.
pub fn guard(fragment: &str) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&format!("#{fragment}")));
    }
}

/// Leaves the page as the back button would without a guard.
pub fn leave() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Calls back each time the guard was left. It stays for as long as the page does.
pub fn on_back(step: impl Fn() + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, "popstate", move |_| step()).forget();
    }
}

fn history() -> Option<History> {
    window()?.history().ok()
}
