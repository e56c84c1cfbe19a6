//! Values of JSON and of tables alike: in a table a number is text, and what is empty is absent.

use serde_json::Value;

/// The text under a key; a number is text too.
pub(super) fn text(object: &Value, key: &str) -> Option<String> {
    let text = match object.get(key)? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    Some(text).filter(|text| !text.is_empty())
}

/// The number under a key.
pub(super) fn number(object: &Value, key: &str) -> Option<f64> {
    text(object, key)?.parse().ok().filter(|number: &f64| number.is_finite())
}

/// The list under a key; empty if there is none.
pub(super) fn list<'a>(object: &'a Value, key: &str) -> &'a [Value] {
    object.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
