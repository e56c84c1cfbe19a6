//! A Belgian telephone number in the form in which people write it.

/// The number, such as `03 221 13 33`, `0470 12 34 56` or `1712`.
///
/// # Errors
/// Why it is none.
pub fn belgian(text: &str) -> Result<String, String> {
    let text = text.trim();
    let wrong = |why: &str| Err(format!("phone `{text}`: {why}"));
    let number = text.trim_start_matches("tel:").replace("(0)", "");
    if number.chars().any(|c| !(c.is_ascii_digit() || c.is_whitespace() || "+/.-()\u{2011}\u{2013}".contains(c))) {
        return wrong("holds more than one number");
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let abroad = number.trim_start().starts_with('+') || digits.starts_with("00");
    let national = match digits.trim_start_matches("00").strip_prefix("32") {
        Some(rest) if abroad => format!("0{}", rest.trim_start_matches('0')),
        _ if abroad => return wrong("is no Belgian number"),
        _ => digits,
    };
    match grouped(&national) {
        Some(grouped) => Ok(grouped),
        None => wrong("is no Belgian number"),
    }
}

/// The digits in the groups in which they are written; `None` if no Belgian number is so long or begins so.
fn grouped(digits: &str) -> Option<String> {
    let groups: &[usize] = match (digits.as_bytes(), digits.len()) {
        ([b'1', ..], 3 | 4) => return Some(digits.to_owned()),
        ([b'1', b'1', b'6', ..], 6) => &[3, 3],
        ([b'0', b'4', b'5'..=b'9', ..], 10) => &[4, 2, 2, 2],
        ([b'0', b'8', b'0', b'0', ..] | [b'0', b'9', b'0', ..], 9) => &[4, 2, 3],
        ([b'0', b'2' | b'3' | b'9', b'1'..=b'9', ..] | [b'0', b'4', b'2' | b'3', ..], 9) => &[2, 3, 2, 2],
        ([b'0', b'1' | b'5'..=b'8', ..], 9) => &[3, 2, 2, 2],
        _ => return None,
    };
    let mut rest = digits;
    let mut parts = Vec::new();
    for length in groups {
        let (part, after) = rest.split_at_checked(*length)?;
        parts.push(part);
        rest = after;
    }
    Some(parts.join(" "))
}

#[cfg(test)]
mod tests {
    use super::belgian;

    #[test]
    fn a_number_gets_the_form_people_know() {
        let cases = [
            ("+32 3 221 13 33", "03 221 13 33"),
            ("0032(0)3/221.13.33", "03 221 13 33"),
            ("03 22 11 333", "03 221 13 33"),
            ("+32 (0)470-12 34 56", "0470 12 34 56"),
            ("tel:+3214210000", "014 21 00 00"),
            ("078 15 02 21", "078 15 02 21"),
            ("0800 32 032", "0800 32 032"),
            ("04 221 13 33", "04 221 13 33"),
            (" 1712 ", "1712"),
            ("112", "112"),
            ("116000", "116 000"),
        ];
        for (given, expected) in cases {
            assert_eq!(belgian(given).as_deref(), Ok(expected), "{given}");
        }
    }

    #[test]
    fn what_is_no_belgian_number_is_refused() {
        for given in ["", "+31 20 555 55 55", "03 221 13", "0470 12 34 5", "999", "555 12 34", "03 221 13 33 of 1712", "geen", "+32"] {
            assert!(belgian(given).is_err(), "{given}");
        }
    }
}
