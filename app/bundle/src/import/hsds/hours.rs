//! Schedules as opening hours in the syntax of OpenStreetMap.
//!
//! All of them or none: hours of which a part is missing would say 'closed' where nothing is known.

use super::value::{self, number};
use crate::export::week::{self, DAYS, Span, Week};
use serde_json::Value;

/// What makes a schedule more than a plain week.
const MORE: [&str; 9] = ["valid_from", "valid_to", "until", "count", "byweekno", "bymonthday", "byyearday", "dtstart", "schedule_link"];

/// The hours of these schedules.
///
/// # Errors
/// Why they are no plain week.
pub(super) fn text(schedules: &[Value]) -> Result<String, String> {
    let mut week = Week::default();
    for schedule in schedules {
        let (days, span) = plain(schedule).ok_or_else(|| format!("hours {}: are no plain week", told(schedule)))?;
        for (day, spans) in week.iter_mut().enumerate().filter(|(day, _)| days.contains(day)) {
            let clash = spans.iter().any(|(from, to)| span.0 < *to && *from < span.1);
            if clash && !spans.contains(&span) {
                return Err(format!("hours: overlap on {}", DAYS.get(day).copied().unwrap_or_default()));
            }
            spans.push(span);
            spans.sort_unstable();
            spans.dedup();
        }
    }
    Ok(week::text(&week))
}

/// The days and the span of a plain weekly schedule.
fn plain(schedule: &Value) -> Option<(Vec<usize>, Span)> {
    let weekly =
        value::text(schedule, "freq").as_deref() == Some("WEEKLY") && number(schedule, "interval").is_none_or(|weeks| weeks == 1.0);
    (weekly && MORE.iter().all(|key| value::text(schedule, key).is_none())).then_some(())?;
    let place = |day: &str| DAYS.iter().position(|known| known.eq_ignore_ascii_case(day.trim()));
    let days: Option<Vec<usize>> = value::text(schedule, "byday")?.split(',').map(place).collect();
    let span = (clock(&value::text(schedule, "opens_at")?)?, clock(&value::text(schedule, "closes_at")?)?);
    // others have no 24:00 and write the last minute instead
    let span = if span.1 == 1_439 { (span.0, 1_440) } else { span };
    Some((days?, span)).filter(|_| span.0 < span.1)
}

/// The minute of a time such as `09:00:00`, on the clocks of Belgium: a time in another zone is none.
fn clock(time: &str) -> Option<u16> {
    let (clock, rest) = time.split_at_checked(5)?;
    let rest = rest.strip_prefix(":00").unwrap_or(rest);
    week::minute(clock).filter(|_| matches!(rest, "" | "+01:00" | "+02:00"))
}

fn told(schedule: &Value) -> String {
    value::text(schedule, "description").map_or_else(String::new, |words| format!("`{words}`"))
}
