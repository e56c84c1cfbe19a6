//! What must hold inside a browser, where numbers are 32 bits wide and the page is alive. Run by `cargo xtask test`.
#![cfg(target_arch = "wasm32")]

use leptos::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use wegwijs_core::Date;

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn days_count_the_same_as_natively() {
    let first = Date::new(1900, 1, 1).map(Date::days);
    let last = Date::new(2199, 12, 31).map(Date::days);
    assert_eq!((first, last), (Some(-25_567), Some(84_005)));
}

#[wasm_bindgen_test]
fn a_view_reaches_the_document() {
    leptos::mount::mount_to_body(|| view! { <p id="seen">"gezien"</p> });
    let seen = document().get_element_by_id("seen").and_then(|node| node.text_content());
    assert_eq!(seen.as_deref(), Some("gezien"));
}
