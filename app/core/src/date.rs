//! Calendar days and months, and ages counted on them.
//!
//! A day is a whole number (days since 1970-01-01, proleptic Gregorian), so that dates compare and
//! subtract like the other numbers the judge works with. There is deliberately no clock here: the day
//! that is judged is always an argument.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("format" = "date", "pattern" = r"^\d{4}-\d{2}-\d{2}$")))]
#[serde(try_from = "String", into = "String")]
pub struct Date(i64);

/// A calendar month, `YYYY-MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct YearMonth {
    year: i32,
    month: u8,
}

/// Why a text is no date or month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError(String);

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a date that exists (YYYY-MM-DD or YYYY-MM, years 1900 to 2199)", self.0)
    }
}

impl std::error::Error for DateError {}

impl Date {
    /// The day `year-month-day`; `None` if there is no such day.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = YearMonth::new(year, month)?;
        (1..=month.length()).contains(&day).then(|| Self(month.first().0 + i64::from(day) - 1))
    }

    /// Days since 1970-01-01.
    pub fn days(self) -> i64 {
        self.0
    }

    /// The day that many days after 1970-01-01.
    pub fn from_days(days: i64) -> Self {
        Self(days)
    }

    /// The day `days` later (earlier if negative).
    pub fn plus_days(self, days: i64) -> Self {
        Self(self.0 + days)
    }

    /// The day of the week: 0 is Monday, 6 is Sunday.
    pub fn weekday(self) -> u8 {
        (self.0 + 3).rem_euclid(7) as u8
    }

    /// The day `months` earlier; where that month is too short, its last day. Somebody born on that day or
    /// before has lived at least so many full months.
    pub fn minus_months(self, months: i64) -> Self {
        let (year, month, day) = self.civil();
        let index = i64::from(year) * 12 + i64::from(month) - 1 - months;
        let (year, month) = (index.div_euclid(12), index.rem_euclid(12) + 1);
        let first = days_from_civil(year, month, 1);
        let length = days_from_civil(year + month / 12, month % 12 + 1, 1) - first;
        Self(first + i64::from(day).min(length) - 1)
    }

    /// The month this day is in.
    pub fn month(self) -> YearMonth {
        let (year, month, _) = self.civil();
        YearMonth { year, month }
    }

    /// Year, month and day of the month.
    pub fn civil(self) -> (i32, u8, u8) {
        let z = self.0 + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        let year = yoe + era * 400 + i64::from(month <= 2);
        (year as i32, month as u8, (doy - (153 * mp + 2) / 5 + 1) as u8)
    }
}

/// Days since 1970-01-01 of a civil date (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let y = year - i64::from(month <= 2);
    let era = y.div_euclid(400);
    let yoe = y.rem_euclid(400);
    let doy = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
}

impl YearMonth {
    /// The month `year-month`; `None` if there is no such month or it lies outside 1900–2199.
    pub fn new(year: i32, month: u8) -> Option<Self> {
        ((1900..2200).contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// Its first day.
    pub fn first(self) -> Date {
        Date(days_from_civil(self.year.into(), self.month.into(), 1))
    }

    /// Its last day.
    pub fn last(self) -> Date {
        Date(self.first().0 + i64::from(self.length()) - 1)
    }

    fn length(self) -> u8 {
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let next = days_from_civil(year + month / 12, month % 12 + 1, 1);
        (next - self.first().0) as u8
    }
}

impl FromStr for Date {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        let wrong = || DateError(text.to_owned());
        let (month, day) = text.rsplit_once('-').ok_or_else(wrong)?;
        let month: YearMonth = month.parse().map_err(|_| wrong())?;
        let day = digits(day, 2).ok_or_else(wrong)?;
        Date::new(month.year, month.month, day as u8).ok_or_else(wrong)
    }
}

impl FromStr for YearMonth {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        let wrong = || DateError(text.to_owned());
        let (year, month) = text.split_once('-').ok_or_else(wrong)?;
        let (year, month) = (digits(year, 4).ok_or_else(wrong)?, digits(month, 2).ok_or_else(wrong)?);
        YearMonth::new(year as i32, month as u8).ok_or_else(wrong)
    }
}

fn digits(text: &str, length: usize) -> Option<u32> {
    (text.len() == length && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

macro_rules! as_text {
    ($type:ty) => {
        impl TryFrom<String> for $type {
            type Error = DateError;
            fn try_from(text: String) -> Result<Self, DateError> {
                text.parse()
            }
        }
        impl From<$type> for String {
            fn from(value: $type) -> String {
                value.to_string()
            }
        }
    };
}

as_text!(Date);
as_text!(YearMonth);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_text_go_round() {
        for days in (-25_000..80_000).step_by(7) {
            let date = Date::from_days(days);
            assert_eq!(date.to_string().parse(), Ok(date));
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026-01", "x", "2026-01-00", "1899-01-01"] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
        assert!("2028-02-29".parse::<Date>().is_ok());
    }

    #[test]
    fn a_leap_day_child_turns_a_year_older_on_the_first_of_march() {
        let (born, eve, day): (Date, Date, Date) =
            ("2024-02-29".parse().unwrap(), "2027-02-28".parse().unwrap(), "2027-03-01".parse().unwrap());
        assert!(born > eve.minus_months(36));
        assert!(born <= day.minus_months(36));
        let leap: Date = "2028-02-29".parse().unwrap();
        assert_eq!(leap.minus_months(36).to_string(), "2025-02-28");
    }
}
