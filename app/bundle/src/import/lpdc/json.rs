//! Values of JSON-LD: the same key has an older and a newer name, and one value may stand with or without brackets.

use serde_json::Value;

/// The value of the first of these keys that is there.
pub fn get<'a>(object: &'a Value, keys: &[&str]) -> Option<&'a Value> {
    keys.iter().find_map(|key| object.get(key)).filter(|value| !value.is_null())
}

/// A text, without spaces around it: the value itself, its `@value` or its `@id`. An empty one says nothing.
pub fn text<'a>(object: &'a Value, keys: &[&str]) -> Option<&'a str> {
    plain(get(object, keys)?)
}

/// The values of a set, which may be one value without brackets.
pub fn set<'a>(object: &'a Value, keys: &[&str]) -> &'a [Value] {
    match get(object, keys) {
        Some(Value::Array(values)) => values,
        Some(value) => std::slice::from_ref(value),
        None => &[],
    }
}

/// The names in a set of concepts: what follows the last `/`, `#` or `:`.
pub fn concepts<'a>(object: &'a Value, keys: &[&str]) -> Vec<&'a str> {
    let names = set(object, keys).iter().filter_map(plain);
    names.filter_map(|name| name.rsplit(['/', '#', ':']).next()).collect()
}

/// Objects in their `order`; those without one come last.
pub fn ordered<'a>(object: &'a Value, keys: &[&str]) -> Vec<&'a Value> {
    let mut values: Vec<&Value> = set(object, keys).iter().collect();
    values.sort_by_key(|value| {
        let order = value.get("order").map(|order| order.as_i64().or_else(|| plain(order)?.parse().ok()));
        order.flatten().unwrap_or(i64::MAX)
    });
    values
}

/// Whether a flag is set, as a word or as a value.
pub fn flag(object: &Value, keys: &[&str]) -> bool {
    get(object, keys)
        .is_some_and(|value| value.as_bool() == Some(true) || plain(value).is_some_and(|word| word.eq_ignore_ascii_case("true")))
}

/// A value as text, without spaces around it; an empty one says nothing.
pub fn plain(value: &Value) -> Option<&str> {
    let text = value.as_str().or_else(|| value.get("@value")?.as_str()).or_else(|| value.get("@id")?.as_str());
    text.map(str::trim).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{concepts, flag, ordered, text};
    use serde_json::json;

    #[test]
    fn reads_a_value_however_it_is_written() {
        let object = json!({"a": " x ", "b": {"@value": "y"}, "c": {"@id": "z"}, "d": "", "e": null});
        let of = |key| text(&object, &[key]);
        assert_eq!([of("a"), of("b"), of("c"), of("d"), of("e"), of("f")], [Some("x"), Some("y"), Some("z"), None, None, None]);
    }

    #[test]
    fn knows_a_concept_by_its_last_word() {
        let object = json!({"one": "https://data.be/id/concept/Thema/BouwenWonen", "more": ["EconomieWerk", {"@id": "ns:Bewijs"}]});
        assert_eq!(concepts(&object, &["one"]), ["BouwenWonen"]);
        assert_eq!(concepts(&object, &["more"]), ["EconomieWerk", "Bewijs"]);
        assert!(concepts(&object, &["none"]).is_empty());
    }

    #[test]
    fn orders_by_the_order_whatever_its_type() {
        let object = json!({"all": [{"n": 3}, {"n": 2, "order": "1"}, {"n": 1, "order": 0}]});
        let order: Vec<_> = ordered(&object, &["all"]).iter().map(|value| value["n"].as_i64()).collect();
        assert_eq!(order, [Some(1), Some(2), Some(3)]);
    }

    #[test]
    fn reads_a_flag_as_word_or_value() {
        for (value, set) in
            [(json!("true"), true), (json!(true), true), (json!({"@value": "True"}), true), (json!("false"), false), (json!(1), false)]
        {
            assert_eq!(flag(&json!({"flag": value}), &["flag"]), set);
        }
    }
}
