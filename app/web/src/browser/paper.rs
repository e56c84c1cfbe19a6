//! Printing. Fonts must be ready first, or lines stay blank.

use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::Promise;
use web_sys::wasm_bindgen::JsCast;

/// Opens the browser's print window once the fonts are there.
pub fn print() {
    spawn_local(async {
        let Some(window) = web_sys::window() else { return };
        if let Some(ready) = window.document().and_then(|document| document.fonts().ready().ok()) {
            let _ = JsFuture::from(ready.unchecked_into::<Promise>()).await;
        }
        let _ = window.print();
    });
}
