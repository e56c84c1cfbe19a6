//! Which form of a counted word a language uses: the plural categories of CLDR, for whole numbers.

/// The category of a number, such as `one` or `other`.
pub(crate) type Plural = fn(u64) -> &'static str;

/// One thing, or any other number of them: Dutch, English.
pub(crate) fn one_or_other(number: u64) -> &'static str {
    if number == 1 { "one" } else { "other" }
}

/// None, one, two, a few, many, or whole hundreds: Arabic.
pub(crate) fn arabic(number: u64) -> &'static str {
    match (number, number % 100) {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, 3..=10) => "few",
        (_, 11..=99) => "many",
        _ => "other",
    }
}
