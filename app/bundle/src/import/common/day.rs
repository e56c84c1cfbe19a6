//! Days and instants as outside data write them.

use std::time::{SystemTime, UNIX_EPOCH};
use wegwijs_core::Date;
use wegwijs_core::date::YearMonth;

/// Seconds since 1970-01-01 in UTC, and the digits of their fraction: they order instants.
pub type Instant = (i64, String);

/// The day it is in UTC.
pub fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Date::from_days(i64::try_from(seconds / 86_400).unwrap_or(0))
}

/// The year, month or day that a text begins with, and that is not after `today`.
pub fn past(text: &str, today: Date) -> Option<String> {
    let day = text.split(['T', ' ']).next()?;
    let exists = match day.len() {
        4 => day.bytes().all(|byte| byte.is_ascii_digit()) && (1900..2200).contains(&day.parse().unwrap_or(0)),
        7 => day.parse::<YearMonth>().is_ok(),
        _ => day.parse::<Date>().is_ok(),
    };
    // texts of the same form, year first, compare as the days do
    (exists && day <= today.to_string().as_str()).then(|| day.to_owned())
}

/// An instant such as `2026-02-28T02:16:39.134Z` or `2026-02-28T03:16:39+01:00`; without a zone it is in UTC.
pub fn instant(text: &str) -> Option<Instant> {
    let (day, time) = text.trim().split_once('T')?;
    let day: Date = day.parse().ok()?;
    let (clock, ahead) = match time.find(['Z', '+', '-']) {
        Some(end) => (time.get(..end)?, offset(time.get(end..)?)?),
        None => (time, 0),
    };
    let (whole, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    let mut parts = whole.split(':').map(|part| part.parse::<i64>().ok());
    let seconds = parts.next()?? * 3600 + parts.next()?? * 60 + parts.next().unwrap_or(Some(0))?;
    Some((day.days() * 86_400 + seconds - ahead, fraction.trim_end_matches('0').to_owned()))
}

/// How many seconds a zone is ahead of UTC.
fn offset(zone: &str) -> Option<i64> {
    let sign = match zone.chars().next()? {
        'Z' => return Some(0),
        '-' => -1,
        _ => 1,
    };
    let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
    let (hours, minutes) = (digits.get(..2)?.parse::<i64>().ok()?, digits.get(2..).and_then(|rest| rest.parse::<i64>().ok()).unwrap_or(0));
    Some(sign * (hours * 3600 + minutes * 60))
}

#[cfg(test)]
mod tests {
    use super::{instant, past};
    use wegwijs_core::Date;

    #[test]
    fn orders_instants_whatever_their_zone_and_fraction() {
        let order = [
            "2026-02-28T02:16:39Z",
            "2026-02-28T03:16:39.1+01:00",
            "2026-02-28T02:16:39.134Z",
            "2026-02-28T02:16:40.020026205Z",
            "2026-02-28T00:17:00-02:00",
        ];
        let instants: Vec<_> = order.iter().map(|text| instant(text).expect(text)).collect();
        assert!(instants.is_sorted(), "{instants:?}");
        assert_eq!(instant("2026-02-28T02:16:39.100Z"), instant("2026-02-28T02:16:39.1Z"));
        assert_eq!(instant("yesterday"), None);
    }

    #[test]
    fn knows_no_day_that_is_still_to_come() {
        let today = Date::new(2026, 11, 21).expect("a day");
        for (text, day) in [("2026-11-21T10:00:00Z", "2026-11-21"), ("2025-03", "2025-03"), ("2024", "2024"), ("2026-11", "2026-11")] {
            assert_eq!(past(text, today).as_deref(), Some(day));
        }
        for bad in ["2026-11-22", "2999", "2025-02-30", "last week", "", "20"] {
            assert_eq!(past(bad, today), None, "{bad}");
        }
    }
}
