//! What people type and choose, as values: no browser, no words.

use wegwijs_core::answers::Value;
use wegwijs_core::region::Region;

/// A whole number in any of the digits that our languages write; spaces and dots between them are skipped.
pub fn number(text: &str) -> Option<i64> {
    let kept: Vec<char> = text.trim().chars().filter(|c| !matches!(c, ' ' | '.' | '\u{a0}' | '\u{202f}')).collect();
    if kept.is_empty() || kept.len() > 9 {
        return None;
    }
    kept.into_iter().try_fold(0_i64, |sum, c| Some(sum * 10 + i64::from(digit(c)?)))
}

/// ASCII, Arabic-Indic and Persian digits.
fn digit(c: char) -> Option<u32> {
    let code = u32::from(c);
    match code {
        0x0660..=0x0669 => Some(code - 0x0660),
        0x06F0..=0x06F9 => Some(code - 0x06F0),
        _ => c.to_digit(10),
    }
}

/// The postcode of that text, if it can exist.
pub fn postcode(text: &str) -> Option<u16> {
    let code: u16 = number(text)?.try_into().ok()?;
    Region::of(code).map(|_| code)
}

/// A whole number with a thin space between thousands.
pub fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let start = digits.len() % 3;
    let space = |place: usize| if place > 0 && place % 3 == start % 3 { "\u{202f}" } else { "" };
    digits.char_indices().map(|(place, digit)| format!("{}{digit}", space(place))).collect()
}

/// The bands between these lower bounds; the last one has no upper bound.
pub fn bands(bounds: &[i64]) -> Vec<(i64, Option<i64>)> {
    let uppers = bounds.iter().skip(1).map(|next| Some(next - 1)).chain([None]);
    bounds.iter().copied().zip(uppers).collect()
}

/// The value of a band.
pub fn band_value((from, to): (i64, Option<i64>)) -> Value {
    Value::Number(Some(from), to)
}

#[cfg(test)]
mod tests {
    use super::{bands, grouped, number};

    #[test]
    fn digits_of_all_our_languages_are_read() {
        assert_eq!(number(" 2060 "), Some(2060));
        assert_eq!(number("٢٠٦٠"), Some(2060));
        assert_eq!(number("۲۰۶۰"), Some(2060));
        assert_eq!(number("1.250"), Some(1250));
        for wrong in ["", "12a", "-5", "9999999999"] {
            assert_eq!(number(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn thousands_stand_apart() {
        for (number, text) in [(0, "0"), (999, "999"), (1250, "1_250"), (15_000, "15_000"), (1_234_567, "1_234_567")] {
            assert_eq!(grouped(number), text.replace('_', "\u{202f}"));
        }
    }

    #[test]
    fn bands_touch_and_the_last_is_open() {
        assert_eq!(bands(&[0, 1000, 1250]), [(0, Some(999)), (1000, Some(1249)), (1250, None)]);
    }
}
