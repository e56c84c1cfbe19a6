//! Text that is no opening hours: where it stops being understood, and how to write what was probably meant.

use super::Fault;
use opening_hours::OpeningHours;
use opening_hours_syntax::Error;
use pest::error::LineColLocation;

/// OpenStreetMap itself allows 255 characters.
const LONGEST: usize = 500;

/// What to write if nothing better can be said.
const EXAMPLE: &str = "write them as `Mo-Fr 09:00-12:00,13:00-16:00; We off; PH off`";

/// Words and signs that people write, and what to write instead.
const INSTEAD: [(&str, &[&str]); 4] = [
    ("write days as Mo Tu We Th Fr Sa Su and PH: `Mo-Fr 09:00-12:00`", &["ma", "di", "wo", "do", "vr", "za", "zo", "maandag", "dinsdag"]),
    ("write `off` for closed: `We off`", &["gesloten", "dicht", "fermé"]),
    ("leave out words between times: `Mo,We 09:00-12:00,13:00-16:00`", &["en", "tot", "van", "and", "to"]),
    ("put what is by appointment between quotes: `Mo-Fr 09:00-12:00 \"op afspraak\"`", &["afspraak", "appointment", "telefonisch"]),
];

pub(super) fn read(text: &str) -> Result<OpeningHours, Fault> {
    if text.chars().count() > LONGEST {
        return Err(Fault::new(format!("longer than {LONGEST} characters"), EXAMPLE));
    }
    text.parse().map_err(|error| Fault::new(what(text, &error), hint(text)))
}

fn what(text: &str, error: &Error) -> String {
    let Error::Syntax(syntax) = error else { return format!("not possible: {error}") };
    let (LineColLocation::Pos((line, column)) | LineColLocation::Span((line, column), _)) = syntax.line_col;
    let rest: String = text.lines().nth(line - 1).unwrap_or_default().chars().skip(column - 1).collect();
    match rest.is_empty() {
        true => "ends where more is expected".to_owned(),
        false => format!("not understood from character {column} on: `{rest}`"),
    }
}

fn hint(text: &str) -> &'static str {
    let words: Vec<String> = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).collect();
    if text.trim_end().ends_with([';', ',', '|', '-']) {
        return "remove what stands at the end, or finish it";
    }
    if words.iter().any(|word| matches!(word.as_str(), "u" | "h" | "uur" | "am" | "pm")) {
        return "write 09:00-12:00, not 9u-12u";
    }
    let instead = INSTEAD.iter().find(|(_, wrong)| words.iter().any(|word| wrong.contains(&word.as_str())));
    instead.map_or(EXAMPLE, |(hint, _)| hint)
}
