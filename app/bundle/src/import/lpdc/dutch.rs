//! The Dutch text of a value with languages.

use super::json;
use serde_json::Value;

/// Dutch, the nearest to how people speak first; *generated* forms were made by a program from the other form.
const TAGS: [&str; 6] = ["nl-be-x-informal", "nl", "nl-be", "nl-be-x-formal", "nl-be-x-generated-informal", "nl-be-x-generated-formal"];

/// The Dutch text; tags may be in small or capital letters. `None` if there is none.
pub fn dutch<'a>(object: &'a Value, keys: &[&str]) -> Option<&'a str> {
    let languages = json::get(object, keys)?.as_object()?;
    let text = |wanted: &str| {
        let value = languages.iter().find(|(tag, _)| tag.eq_ignore_ascii_case(wanted))?.1;
        let text = value.as_str().or_else(|| value.get(0)?.as_str())?.trim();
        (!text.is_empty()).then_some(text)
    };
    TAGS.into_iter().find_map(text)
}

#[cfg(test)]
mod tests {
    use super::dutch;
    use serde_json::json;

    #[test]
    fn reads_dutch_in_either_letter_case() {
        for (languages, text) in [
            (json!({"en": "card", "nl-BE-x-informal": "kaart"}), Some("kaart")),
            (json!({"nl-be-x-informal": "kaart"}), Some("kaart")),
            (json!({"NL": "kaart"}), Some("kaart")),
            (json!({"nl-BE-x-formal": "uw kaart", "nl": "kaart"}), Some("kaart")),
            (json!({"nl-be-x-generated-formal": "uw kaart"}), Some("uw kaart")),
            (json!({"nl-BE-x-informal": " ", "nl-BE-x-formal": "uw kaart"}), Some("uw kaart")),
            (json!({"nl": ["kaart"]}), Some("kaart")),
            (json!({"fr": "carte", "en": "card"}), None),
            (json!("kaart"), None),
            (json!({"nl": {"x": 1}}), None),
        ] {
            assert_eq!(dutch(&json!({"naam": languages}), &["naam"]), text, "{languages}");
        }
    }
}
