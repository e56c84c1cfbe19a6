//! Few bytes, and the same for the same hours.

use super::real::WRITTEN;
use wegwijs_bundle::hours::{compile, horizon, parse};
use wegwijs_core::Date;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn a_build_knows_this_year_and_the_two_after_it() {
    assert_eq!(horizon(day("2026-11-22")), (day("2026-01-01"), 365 + 365 + 366));
    assert_eq!(horizon(day("2028-01-01")), (day("2028-01-01"), 366 + 365 + 365));
}

#[test]
fn outside_its_days_nothing_is_known() {
    let hours = compile(&parse("24/7").unwrap(), day("2026-01-01"), 31);
    let seen = ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].map(|on| hours.day(day(on)).is_some());
    assert_eq!(seen, [false, true, true, false]);
    assert!(compile(&parse("24/7").unwrap(), day("2026-01-01"), 0).day(day("2026-01-01")).is_none());
}

#[test]
fn hours_of_three_years_take_few_bytes() {
    for text in WRITTEN {
        let (first, days) = horizon(day("2026-11-22"));
        let hours = compile(&parse(text).unwrap(), first, days);
        let bytes = postcard::to_allocvec(&hours).unwrap();
        println!(
            "{:4} bytes, {:2} kinds, {:2} seasons, {:3} exceptions: {text}",
            bytes.len(),
            hours.days.len(),
            hours.seasons.len(),
            hours.exceptions.len()
        );
        assert!(bytes.len() <= 500, "{} bytes: {text}", bytes.len());
        assert_eq!(postcard::from_bytes(&bytes), Ok(hours.clone()));
        assert_eq!(compile(&parse(text).unwrap(), first, days), hours);
    }
}
