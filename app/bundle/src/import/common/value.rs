//! Values of others that are far too long, cut before anything is done with them.

/// The most letters of a value that becomes a field, as in OpenStreetMap: what is longer is no name, street or phone.
pub const LONGEST: usize = 255;

/// A value that is short enough for a field.
///
/// # Errors
/// It is too long; says so without repeating it.
pub fn fits<'a>(key: &str, text: &'a str) -> Result<&'a str, String> {
    match text.chars().count() {
        letters if letters > LONGEST => Err(format!("{key} `{}`: has {letters} letters, more than {LONGEST}", begin(text, 30))),
        _ => Ok(text),
    }
}

/// The beginning of a text; `…` stands for the rest.
pub fn begin(text: &str, letters: usize) -> String {
    match text.char_indices().nth(letters) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{begin, fits};

    #[test]
    fn a_long_value_is_not_repeated() {
        assert_eq!(fits("name", "De Brug"), Ok("De Brug"));
        assert!(fits("name", &"é".repeat(10_000_000)).is_err_and(|why| why.len() < 200 && why.contains("10000000")));
        assert_eq!(begin("één", 2), "éé…");
        assert_eq!(begin("één", 3), "één");
    }
}
