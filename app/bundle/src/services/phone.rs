//! Belgian telephone numbers as people write them: which kind one is, or why it is none; and the form people know best.
//!
//! By the numbering plan of the BIPT. Whether somebody answers is for `wegwijs calls`.

/// The kinds of numbers that a family can dial in Belgium.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phone {
    /// A fixed or mobile line at the usual price.
    Usual,
    /// Free of charge: 0800.
    Free,
    /// A short number, such as 112 or 1712.
    Short,
    /// More than a usual call, or a price that depends on the line: 070, 078, 0900 and the like.
    Dear,
}

/// Why a text is no Belgian number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPhone {
    /// It holds something else than one number.
    Words,
    /// A number of another country.
    Foreign,
    /// Too few or too many digits, or a zone that does not exist.
    Digits,
}

/// What people put between digits.
const BETWEEN: [char; 6] = [' ', '\u{a0}', '.', '/', '-', '+'];
/// What outside data puts there besides.
const ODD: [char; 4] = ['(', ')', '\u{2011}', '\u{2013}'];
/// How many digits stand together: of a mobile number, of a zone of one digit, and of one of two.
const MOBILE: &[usize] = &[4, 2, 2, 2];
const SHORT_ZONE: &[usize] = &[2, 3, 2, 2];
const LONG_ZONE: &[usize] = &[3, 2, 2, 2];

/// Which kind of number a text is.
///
/// # Errors
/// Why it is none.
pub fn kind(text: &str) -> Result<Phone, NoPhone> {
    Ok(plan(&national(text)?)?.0)
}

/// A number from outside data in the form people know, such as `03 221 13 33`, `0470 12 34 56` or `1712`.
///
/// # Errors
/// Why it is none.
pub fn grouped(text: &str) -> Result<String, NoPhone> {
    let odd = |sign: char| sign.is_whitespace() || ODD.contains(&sign);
    let text = text.trim().trim_start_matches("tel:").replace("(0)", "").replace(odd, " ");
    let mut digits = national(&text)?;
    // a zone that keeps its zero after the code of the country
    while digits.starts_with("00") {
        digits.remove(0);
    }
    let (_, groups) = plan(&digits)?;
    let mut rest = digits.as_str();
    let mut parts = Vec::new();
    for length in groups {
        let (part, after) = rest.split_at_checked(*length).ok_or(NoPhone::Digits)?;
        parts.push(part);
        rest = after;
    }
    Ok(parts.join(" "))
}

/// The digits that are dialled within Belgium.
fn national(text: &str) -> Result<String, NoPhone> {
    let text = text.trim().replace("(0)", "");
    if text.chars().any(|sign| !sign.is_ascii_digit() && !BETWEEN.contains(&sign)) || text.rfind('+').is_some_and(|at| at > 0) {
        return Err(NoPhone::Words);
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let abroad = if text.starts_with('+') { Some(digits.as_str()) } else { digits.strip_prefix("00") };
    match abroad {
        Some(abroad) => abroad.strip_prefix("32").map(|rest| format!("0{rest}")).ok_or(NoPhone::Foreign),
        None => Ok(digits),
    }
}

/// The kind of a number as it is dialled within Belgium, and the lengths of its groups of digits.
fn plan(digits: &str) -> Result<(Phone, &'static [usize]), NoPhone> {
    let begins = |starts: &[&str]| starts.iter().any(|start| digits.starts_with(start));
    match digits.len() {
        3 if begins(&["10", "11"]) => Ok((Phone::Short, &[3])),
        4 if begins(&["17", "18", "19"]) => Ok((Phone::Short, &[4])),
        6 if begins(&["116"]) => Ok((Phone::Short, &[3, 3])),
        9 if begins(&["0800"]) => Ok((Phone::Free, &[4, 2, 3])),
        8 if begins(&["090"]) => Ok((Phone::Dear, &[4, 2, 2])),
        9 if begins(&["090"]) => Ok((Phone::Dear, &[4, 2, 3])),
        9 if begins(&["070", "078"]) => Ok((Phone::Dear, LONG_ZONE)),
        9 if begins(&["020", "030"]) => Err(NoPhone::Digits),
        9 if begins(&["02", "03", "041", "042", "043", "09"]) => Ok((Phone::Usual, SHORT_ZONE)),
        9 if begins(&["01", "05", "06", "071", "08"]) => Ok((Phone::Usual, LONG_ZONE)),
        10 if begins(&["045", "046", "047", "048", "049"]) => Ok((Phone::Usual, MOBILE)),
        _ => Err(NoPhone::Digits),
    }
}

#[cfg(test)]
mod tests {
    use super::{NoPhone, Phone, grouped, kind};

    #[test]
    fn knows_belgian_numbers_however_they_are_written() {
        let usual =
            ["03 22 11 333", "03/221.13.33", "+32 3 221 13 33", "0032 3 221 13 33", "+32 (0)3 221 13 33", "02-682 05 44", "011 12 34 56"];
        for text in
            usual.into_iter().chain(["0470 12 34 56", "+32470123456", "09 225 00 00", "04 221 00 00", "071 20 00 00", "081 24 00 00"])
        {
            assert_eq!(kind(text), Ok(Phone::Usual), "{text}");
        }
        for text in ["112", "101", "106", "1712", "1733", "1813", "116000"] {
            assert_eq!(kind(text), Ok(Phone::Short), "{text}");
        }
        assert_eq!(kind("0800 30 700"), Ok(Phone::Free));
        for text in ["070 245 245", "078 15 12 45", "0900 12 345", "0905 12 34"] {
            assert_eq!(kind(text), Ok(Phone::Dear), "{text}");
        }
    }

    #[test]
    fn says_why_a_text_is_no_belgian_number() {
        for text in ["+31 20 123 45 67", "0031 20 123 45 67", "+4930123456"] {
            assert_eq!(kind(text), Err(NoPhone::Foreign), "{text}");
        }
        for text in
            ["", "03 22 11 33", "03 22 11 3333", "0470 12 34 5", "221 13 33", "1234567", "99", "2112", "076 12 34 56", "032 221 13 333"]
        {
            assert_eq!(kind(text), Err(NoPhone::Digits), "{text}");
        }
        for text in ["vraag na", "03 22 11 333 (onthaal)", "03 22 11 333, 03 22 11 444", "03 22 11 333 + 4", "٠٣ ٢٢"] {
            assert_eq!(kind(text), Err(NoPhone::Words), "{text}");
        }
    }

    #[test]
    fn a_number_gets_the_form_people_know() {
        let cases = [
            ("+32 3 221 13 33", "03 221 13 33"),
            ("0032(0)3/221.13.33", "03 221 13 33"),
            ("03 22 11 333", "03 221 13 33"),
            ("(03) 221\u{2011}13\u{2013}33", "03 221 13 33"),
            ("+32 03 221 13 33", "03 221 13 33"),
            ("+32 (0)470-12 34 56", "0470 12 34 56"),
            ("tel:+3214210000", "014 21 00 00"),
            ("078 15 02 21", "078 15 02 21"),
            ("0800 32 032", "0800 32 032"),
            ("0905-12.34", "0905 12 34"),
            ("04 221 13 33", "04 221 13 33"),
            (" 1712 ", "1712"),
            ("112", "112"),
            ("116000", "116 000"),
        ];
        for (given, expected) in cases {
            assert_eq!(grouped(given).as_deref(), Ok(expected), "{given}");
            assert_eq!(grouped(expected).as_deref(), Ok(expected), "its form stays");
        }
    }

    #[test]
    fn what_is_no_belgian_number_gets_no_form() {
        for given in ["", "+31 20 555 55 55", "03 221 13", "0470 12 34 5", "999", "555 12 34", "03 221 13 33 of 1712", "geen", "+32"] {
            assert!(grouped(given).is_err(), "{given}");
        }
    }
}
