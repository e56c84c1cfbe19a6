//! A value of JSON, read by the browser itself: the page carries no reader of its own.

use web_sys::js_sys::Reflect;
use web_sys::wasm_bindgen::JsValue;

/// A value of JSON.
pub struct Json(pub(super) JsValue);

impl Json {
    /// The field with this name; `None` if this is no object or has no such field.
    pub fn field(&self, name: &str) -> Option<Self> {
        let field = Reflect::get(&self.0, &name.into()).ok()?;
        (!field.is_undefined()).then_some(Self(field))
    }

    /// The text that it is.
    pub fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    /// The number that it is.
    pub fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }
}
