//! Texts inside an address.

use web_sys::js_sys::encode_uri_component;

/// A text that can stand in the query of an address.
pub fn encoded(text: &str) -> String {
    encode_uri_component(text).into()
}
