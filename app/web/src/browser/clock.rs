//! Today's date in Belgium. The only clock of the project; the core gets the day as an argument.

use web_sys::js_sys::{Date as Clock, Object, Reflect};
use web_sys::wasm_bindgen::JsValue;
use wegwijs_core::Date;

/// The day in Brussels, whatever zone the device is set to.
pub fn today() -> Option<Date> {
    let options = Object::new();
    Reflect::set(&options, &JsValue::from_str("timeZone"), &JsValue::from_str("Europe/Brussels")).ok()?;
    let now = Clock::new_0();
    // Swedish writes a date as YYYY-MM-DD.
    let local = String::from(now.to_locale_date_string("sv-SE", &options));
    local.parse().ok().or_else(|| String::from(now.to_iso_string()).get(..10)?.parse().ok())
}
