//! The crate itself, asked at every quarter-hour, and what we make of its answer said once more in other words.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use opening_hours::localization::Country;
use opening_hours::{Context, OpeningHours, RuleKind};
use wegwijs_bundle::hours::{compile, parse};
use wegwijs_core::Date;
use wegwijs_core::hours::Openness;
use wegwijs_core::moment::Moment;

/// Days of 2026 and 2027.
const YEARS: u64 = 730;

fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap()
}

/// Fails if the page's form says anything else than the crate at some quarter-hour of 2026 and 2027.
pub fn agrees(text: &str) -> Result<(), String> {
    let hours = compile(&parse(text).map_err(|faults| format!("{text}: {faults:?}"))?, "2026-01-01".parse().unwrap(), YEARS as u16);
    let oracle = Oracle::new(text);
    // Asked for a longer stretch, the crate takes hours that end in `|| unknown` for constant.
    let days = (0..YEARS).map(|later| midnight(first() + Days::new(later)));
    for stretch in days.flat_map(|day| oracle.hours.iter_range(day, day + Days::new(1))) {
        let mut at = stretch.range.start;
        while at < stretch.range.end {
            let said = oracle.says(at, stretch.kind, &stretch.comment);
            let ours = hours.at(moment(at));
            if ours != said {
                return Err(format!("{text}: {at} is {ours:?}, the crate says {said:?}"));
            }
            at = next_quarter(at);
        }
    }
    Ok(())
}

/// What the crate says of single moments is what it says of stretches.
pub fn agrees_with_state(text: &str) {
    let hours = compile(&parse(text).unwrap(), "2026-01-01".parse().unwrap(), YEARS as u16);
    let oracle = Oracle::new(text);
    for quarter in 0..YEARS * 96 {
        let at = midnight(first()) + chrono::Duration::minutes(15 * quarter as i64);
        let (kind, comment) = oracle.hours.state(at);
        assert_eq!(hours.at(moment(at)), oracle.says(at, kind, &comment), "{text}: {at}");
    }
}

struct Oracle {
    hours: OpeningHours,
    silent: bool,
    spill: i64,
}

impl Oracle {
    fn new(text: &str) -> Self {
        let hours: OpeningHours = text.parse().unwrap();
        let hours = hours.with_context(Context::default().with_holidays(Country::BE.holidays()));
        let named = text.contains("PH");
        let always =
            text.starts_with("24/7") && text.replace("; ", ", ").replace(" || ", ", ").split(", ").skip(1).all(|rule| rule.contains("off"));
        Self { hours, silent: !named && !always, spill: spill(text) }
    }

    fn says(&self, at: NaiveDateTime, kind: RuleKind, comment: &str) -> Openness {
        let holiday = |date| self.hours.get_context().holidays.get_public().contains(date);
        let minute = (at - midnight(at.date())).num_minutes();
        let doubt = holiday(at.date()) || holiday(at.date() - Days::new(1)) && minute < self.spill;
        match (kind, comment) {
            (RuleKind::Closed, _) => Openness::Closed,
            _ if self.silent && doubt => Openness::Unknown,
            (_, "op afspraak" | "by appointment") => Openness::Appointment,
            (_, "telefonisch" | "phone") => Openness::Phone,
            (RuleKind::Open, "") => Openness::Open,
            _ => Openness::Unknown,
        }
    }
}

/// How long the longest time of a text goes on past midnight.
fn spill(text: &str) -> i64 {
    let minutes = |time: &str| Some(60 * time.get(..2)?.parse::<i64>().ok()? + time.get(3..5)?.parse::<i64>().ok()?);
    let spans = text.split([' ', ',', ';']).filter_map(|word| word.split_once('-'));
    let spills =
        spans.filter_map(|(from, to)| Some((minutes(from)?, minutes(to)?))).map(|(from, to)| if to <= from { to } else { to - 1440 });
    spills.max().unwrap_or(0).max(0)
}

fn midnight(date: NaiveDate) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN)
}

fn next_quarter(at: NaiveDateTime) -> NaiveDateTime {
    let minute = (at - midnight(at.date())).num_minutes();
    at + chrono::Duration::minutes(15 - minute % 15)
}

fn moment(at: NaiveDateTime) -> Moment {
    let date: Date = at.date().to_string().parse().unwrap();
    Moment { date, minute: (at - midnight(at.date())).num_minutes() as u16 }
}
