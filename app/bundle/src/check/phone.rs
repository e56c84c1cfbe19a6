//! Belgian telephone numbers as people write them: which kind one is, or why it is none.
//!
//! By the numbering plan of the BIPT. Whether somebody answers is for `wegwijs calls`.

/// The kinds of numbers that a family can dial in Belgium.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phone {
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
pub(crate) enum NoPhone {
    /// It holds something else than one number.
    Words,
    /// A number of another country.
    Foreign,
    /// Too few or too many digits, or a zone that does not exist.
    Digits,
}

/// What people put between digits.
const BETWEEN: [char; 6] = [' ', '\u{a0}', '.', '/', '-', '+'];

/// Which kind of number a text is.
///
/// # Errors
/// Why it is none.
pub(crate) fn kind(text: &str) -> Result<Phone, NoPhone> {
    let text = text.trim().replace("(0)", "");
    if text.chars().any(|sign| !sign.is_ascii_digit() && !BETWEEN.contains(&sign)) || text.rfind('+').is_some_and(|at| at > 0) {
        return Err(NoPhone::Words);
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let abroad = if text.starts_with('+') { Some(digits.as_str()) } else { digits.strip_prefix("00") };
    match abroad {
        Some(abroad) => abroad.strip_prefix("32").ok_or(NoPhone::Foreign).and_then(|rest| national(&format!("0{rest}"))),
        None => national(&digits),
    }
}

/// The kind of a number as it is dialled within Belgium.
fn national(digits: &str) -> Result<Phone, NoPhone> {
    let begins = |starts: &[&str]| starts.iter().any(|start| digits.starts_with(start));
    match digits.len() {
        3 if begins(&["10", "11"]) => Ok(Phone::Short),
        4 if begins(&["17", "18", "19"]) => Ok(Phone::Short),
        6 if begins(&["116"]) => Ok(Phone::Short),
        9 if begins(&["0800"]) => Ok(Phone::Free),
        8 | 9 if begins(&["090"]) => Ok(Phone::Dear),
        9 if begins(&["070", "078"]) => Ok(Phone::Dear),
        9 if begins(&["01", "02", "03", "041", "042", "043", "05", "06", "071", "08", "09"]) => Ok(Phone::Usual),
        10 if begins(&["045", "046", "047", "048", "049"]) => Ok(Phone::Usual),
        _ => Err(NoPhone::Digits),
    }
}

#[cfg(test)]
mod tests {
    use super::{NoPhone, Phone, kind};

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
}
