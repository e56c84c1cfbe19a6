//! Sources: those of a right, how old they are, and how they stand on the page.

use super::html::Html;
use super::voice::Voice;
use wegwijs_core::right::Right;
use wegwijs_core::source::Source;
use wegwijs_core::{Date, YearMonth};
use wegwijs_text::{say, ui};

/// How old a text may be before somebody should look whether it still holds, in months.
const MONTHS: i64 = 36;

/// The sources of a right and of its warnings.
pub(super) fn all(right: &Right) -> impl Iterator<Item = &Source> {
    right.sources.iter().chain(right.cautions.iter().flat_map(|caution| &caution.sources))
}

/// Whether a text of that age is too old. An age that names no year is not known, and not called old.
pub(super) fn is_old(age: &str, on: Date) -> bool {
    latest(age).is_some_and(|day| day < on.minus_months(MONTHS))
}

/// The last day that an age such as `2021`, `2021-05` or `2021-05-31` can mean.
fn latest(age: &str) -> Option<Date> {
    let last = |month: &str| month.parse().ok().map(YearMonth::last);
    age.parse().ok().or_else(|| last(age)).or_else(|| last(&format!("{age}-12")))
}

/// Title, when it was read and how old it was, and how strong it is.
pub(super) fn write(html: &mut Html, voice: &Voice<'_>, source: &Source) {
    html.link(source.url.as_deref().unwrap_or_default(), &source.title);
    let read = say::day(&voice.words, source.checked);
    let checked = match &source.as_of {
        Some(age) => ui::card::checked_as_of(&voice.words, age, &read),
        None => ui::card::checked(&voice.words, &read),
    };
    let evidence = voice.named("source", &source.evidence);
    html.text(&voice.with("source-line", &[("checked", checked.into()), ("evidence", evidence.into())]));
}

#[cfg(test)]
mod tests {
    use super::is_old;

    #[test]
    fn an_age_counts_until_its_last_day() {
        let on = "2026-11-21".parse().unwrap();
        for (age, old) in
            [("2022", true), ("2023", false), ("2023-10", true), ("2023-11", false), ("2023-11-20", true), ("2023-11-21", false)]
        {
            assert_eq!(is_old(age, on), old, "{age}");
        }
        assert!(!is_old("vroeger", on));
    }
}
