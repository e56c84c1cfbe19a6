//! From rules to days: each day is asked of the crate, so that what the page knows is what the rules say.

use super::{Parsed, fold, remark};
use chrono::NaiveDate;
use opening_hours::schedule::TimeRange;
use wegwijs_core::Date;
use wegwijs_core::hours::{Day, Hours, Openness, Span};

/// Minutes in a day.
const DAY: u16 = 1_440;

/// What hours come to on so many days from a first one on.
pub fn compile(parsed: &Parsed, first: Date, days: u16) -> Hours {
    fold::fold(first, (0..i64::from(days)).map(|later| parsed.day(first.plus_days(later))))
}

impl Parsed {
    fn day(&self, date: Date) -> Day {
        let spans = naive(date).into_iter().flat_map(|date| self.rules.schedule_at(date)).map(span);
        let open = spans.filter(|span| span.state != Openness::Closed && span.from < span.to);
        let doubtful = self.doubtful(date);
        joined(open.flat_map(|span| doubted(span, doubtful)))
    }

    /// Up to which minute of a day nothing is sure, because of a holiday of which the rules say nothing.
    fn doubtful(&self, date: Date) -> u16 {
        let holidays = &self.rules.get_context().holidays;
        let silent = |date: Date| !self.holidays && naive(date).is_some_and(|date| holidays.get_public().contains(date));
        if silent(date) {
            DAY
        } else if silent(date.plus_days(-1)) {
            self.spill
        } else {
            0
        }
    }
}

fn naive(date: Date) -> Option<NaiveDate> {
    let (year, month, day) = date.civil();
    NaiveDate::from_ymd_opt(year, month.into(), day.into())
}

fn span(range: TimeRange) -> Span {
    let (from, to) = (range.range.start.mins_from_midnight(), range.range.end.mins_from_midnight());
    Span { from, to: to.min(DAY), state: remark::openness(range.kind, &range.comment) }
}

/// A span of which what lies before a minute is not sure.
fn doubted(span: Span, until: u16) -> impl Iterator<Item = Span> {
    let doubt = Span { to: span.to.min(until), state: Openness::Unknown, ..span };
    let sure = Span { from: span.from.max(until), ..span };
    [doubt, sure].into_iter().filter(|part| part.from < part.to)
}

/// Spans, those that touch and say the same made one.
fn joined(spans: impl Iterator<Item = Span>) -> Day {
    let mut day = Day::new();
    for span in spans {
        match day.last_mut().filter(|last| last.to == span.from && last.state == span.state) {
            Some(last) => last.to = span.to,
            None => day.push(span),
        }
    }
    day
}
