//! A moment on the clocks of Belgium.
//!
//! There is deliberately no clock here: the instant is always an argument, in seconds since 1970-01-01 00:00 UTC.

use crate::date::{Date, YearMonth};

/// Seconds in a day.
const DAY: i64 = 86_400;

/// A day and a minute of it, as the clocks of Belgium show them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// Minutes since midnight on the clock: 0 to 1 439.
    pub minute: u16,
}

impl Moment {
    /// What the clocks of Belgium show at an instant.
    ///
    /// Summer time runs from the last Sunday of March to the last Sunday of October, both at 01:00 UTC (Directive 2000/84/EC).
    pub fn at(instant: i64) -> Self {
        let utc = Date::from_days(instant.div_euclid(DAY));
        let (year, ..) = utc.civil();
        let summer = (turn(year, 3)..turn(year, 10)).contains(&instant);
        let local = instant + if summer { 7_200 } else { 3_600 };
        Self { date: Date::from_days(local.div_euclid(DAY)), minute: (local.rem_euclid(DAY) / 60) as u16 }
    }
}

/// 01:00 UTC on the last Sunday of a month.
fn turn(year: i32, month: u8) -> i64 {
    let last = YearMonth::new(year, month).map_or(Date::from_days(0), |month| month.last());
    let sunday = last.plus_days(-i64::from((last.weekday() + 1) % 7));
    sunday.days() * DAY + 3_600
}

#[cfg(test)]
mod tests {
    use super::Moment;

    fn at(instant: i64) -> String {
        let Moment { date, minute } = Moment::at(instant);
        format!("{date} {:02}:{:02}", minute / 60, minute % 60)
    }

    #[test]
    fn follows_the_clocks_of_belgium() {
        // 2026-03-29 01:00 UTC and 2026-10-25 01:00 UTC
        let cases = [
            (1_774_745_999, "2026-03-29 01:59"),
            (1_774_746_000, "2026-03-29 03:00"),
            (1_792_889_999, "2026-10-25 02:59"),
            (1_792_890_000, "2026-10-25 02:00"),
            (1_795_305_600, "2026-11-22 01:00"),
            (0, "1970-01-01 01:00"),
        ];
        for (instant, shown) in cases {
            assert_eq!(at(instant), shown);
        }
    }
}
