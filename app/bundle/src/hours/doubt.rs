//! Hours that parse, but mean something else than who wrote them thinks, or nothing that can be known here.

use super::{Fault, remark};
use opening_hours::RuleKind;
use opening_hours_syntax::rules::day::{HolidayKind, MonthdayRange, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{RuleOperator, RuleSequence};

/// Rules in the order in which they stand.
pub(super) type Rules = [RuleSequence];

/// Minutes in a day.
const DAY: u16 = 1_440;

/// Minutes: what goes on longer past midnight is rather a mistake.
const LONG: u16 = 16 * 60;

/// Every doubt about hours.
pub(super) fn all(text: &str, rules: &Rules) -> Vec<Fault> {
    let mut faults: Vec<Fault> = rules.iter().enumerate().flat_map(|(nth, rule)| of_rule(nth, rule, rules.len())).collect();
    faults.extend([no_times(text, rules), holiday_and_weekday(text), off_undone(rules), eve_only(rules)].into_iter().flatten());
    faults
}

fn of_rule(nth: usize, rule: &RuleSequence, rules: usize) -> Vec<Fault> {
    let of_rule =
        [remark_unknown(rule), school_holidays(rule), remark_only(rule, rules), hides(nth, rule), year_and_month(rule), overlap(rule)];
    of_rule.into_iter().flatten().chain(rule.time_selector.spans.iter().filter_map(of_span)).collect()
}

fn remark_unknown(rule: &RuleSequence) -> Option<Fault> {
    let hint = "write \"op afspraak\" or \"telefonisch\"; if the hours are not known, `unknown` without a remark";
    let unknown = !rule.comment.is_empty() && remark::known(&rule.comment).is_none();
    unknown.then(|| Fault::new(format!("the remark \"{}\" is not known here", rule.comment), hint))
}

fn school_holidays(rule: &RuleSequence) -> Option<Fault> {
    let school = |range: &WeekDayRange| matches!(range, WeekDayRange::Holiday { kind: HolidayKind::School, .. });
    let hint = "write the dates: `Jul 01-Aug 31 off`, or `Jul 01-Aug 31 unknown`";
    rule.day_selector.weekday.iter().any(school).then(|| Fault::new("school holidays (SH) are not known here", hint))
}

/// A remark without days and times is read as holding day and night, over everything else.
fn remark_only(rule: &RuleSequence, rules: usize) -> Option<Fault> {
    let only = everything(rule) && rule.kind == RuleKind::Open && !rule.comment.is_empty();
    (only && rules > 1 && rule.operator != RuleOperator::Fallback).then(|| {
        let remark = &rule.comment;
        let what = format!("\"{remark}\" without days and times hides the other hours");
        Fault::new(what, format!("write `|| unknown \"{remark}\"` at the end, or say when: `Mo-Fr 09:00-12:00 \"{remark}\"`"))
    })
}

/// A later rule without days holds on all days, and replaces what stands before it.
fn hides(nth: usize, rule: &RuleSequence) -> Option<Fault> {
    let replaces = rule.kind != RuleKind::Closed || everything(rule);
    let remark_only = everything(rule) && rule.kind == RuleKind::Open && !rule.comment.is_empty();
    let hides = nth > 0 && rule.operator == RuleOperator::Normal && rule.day_selector.is_empty() && replaces && !remark_only;
    hides.then(|| {
        Fault::new(format!("`{rule}` holds on all days and hides what stands before it"), "name its days, or write `||` before it")
    })
}

/// Days without times are read as open day and night.
fn no_times(text: &str, rules: &Rules) -> Option<Fault> {
    let untimed = rules.iter().filter(|rule| rule.kind == RuleKind::Open && rule.comment.is_empty() && all_day(rule));
    let untimed: Vec<String> = untimed.map(|rule| format!("`{rule}`")).collect();
    let text: String = text.split_whitespace().collect();
    let meant = text.matches("24/7").count() + text.matches("00:00-24:00").count();
    (untimed.len() > meant).then(|| {
        let hint = "add the times: `Mo-Fr 09:00-12:00`; if it is open day and night: 00:00-24:00";
        Fault::new(format!("days without times: {}", untimed.join(", ")), hint)
    })
}

/// The crate knows only the first day of the last month of such a range.
fn year_and_month(rule: &RuleSequence) -> Option<Fault> {
    let joined = |range: &MonthdayRange| matches!(range, MonthdayRange::Month { year: Some(_), .. });
    let hint = "leave a space between year and month: `2027 Jan-Mar`";
    rule.day_selector.monthday.iter().any(joined).then(|| Fault::new("a year joined to a month", hint))
}

/// The crate ends overlapping times where the last of them ends.
fn overlap(rule: &RuleSequence) -> Option<Fault> {
    let mut times: Vec<(u16, u16)> = rule.time_selector.spans.iter().filter_map(minutes).collect();
    times.sort_unstable();
    let overlap = times.iter().zip(times.iter().skip(1)).any(|((_, end), (next, _))| next < end);
    overlap.then(|| Fault::new(format!("times of `{rule}` overlap"), "write each time once"))
}

fn of_span(span: &TimeSpan) -> Option<Fault> {
    let fault = |what: &str, hint: &str| Some(Fault::new(format!("`{span}` {what}"), hint));
    match minutes(span) {
        None => fault("follows the sun", "write times: 09:00-17:00"),
        Some(_) if span.open_end => fault("says no end", "write when it closes, or `09:00-17:00 unknown`"),
        Some(_) if span.repeats.is_some() => fault("is a timetable", "write from when to when it is open"),
        Some(_) if span.range.start == span.range.end => fault("ends when it begins", "mind the digits; day and night is 00:00-24:00"),
        Some((from, to)) if to > DAY && to - from > LONG => fault(
            &format!("goes on past midnight for {} hours", (to - from) / 60),
            "write 17:00, not 05:00; if it is so, split it at midnight",
        ),
        Some(_) => None,
    }
}

/// From where to where a time goes, in minutes; past midnight, more than a day.
fn minutes(span: &TimeSpan) -> Option<(u16, u16)> {
    let (Time::Fixed(from), Time::Fixed(to)) = (span.range.start, span.range.end) else { return None };
    let (from, to) = (from.mins_from_midnight(), to.mins_from_midnight());
    Some((from, if from < to { to } else { to + DAY }))
}

/// `||` brings something else on every day that is closed, also if it says so.
fn off_undone(rules: &Rules) -> Option<Fault> {
    let fallback = rules.iter().position(|rule| rule.operator == RuleOperator::Fallback)?;
    let off = rules.iter().take(fallback).find(|rule| rule.kind == RuleKind::Closed && all_day(rule))?;
    let hint = format!("put it at the end: `|| …; {off}`");
    Some(Fault::new(format!("`{off}` is undone by what stands after `||`"), hint))
}

/// The crate takes a space for a comma: a holiday *or* that weekday.
fn holiday_and_weekday(text: &str) -> Option<Fault> {
    let days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let both = days.iter().any(|day| text.contains(&format!("PH {day}")) || text.contains(&format!("{day} PH")));
    let hint = "write `PH,Mo` for holidays and Mondays alike; for one and the other, dates";
    both.then(|| Fault::new("a holiday and a weekday with a space between", hint))
}

/// Who names the days around a holiday knows what holds on it.
fn eve_only(rules: &Rules) -> Option<Fault> {
    let around = |range: &WeekDayRange| matches!(range, WeekDayRange::Holiday { offset, .. } if *offset != 0);
    let around = rules.iter().any(|rule| rule.day_selector.weekday.iter().any(around));
    let hint = "say that too: `PH off`, `PH 00:00-24:00` or `PH unknown`, with `, ` before it where it adds to other hours";
    (around && !names_holidays(rules)).then(|| Fault::new("says what holds around a public holiday, not on it", hint))
}

fn all_day(rule: &RuleSequence) -> bool {
    rule.time_selector.spans.iter().filter_map(minutes).eq([(0, DAY)])
}

fn everything(rule: &RuleSequence) -> bool {
    rule.day_selector.is_empty() && all_day(rule)
}

/// Whether rules say what holds on a public holiday: they name it, or are open day and night, but for what is off.
pub(super) fn speaks_of_holidays(rules: &Rules) -> bool {
    let always = |rule: &RuleSequence| everything(rule) && rule.kind == RuleKind::Open && rule.comment.is_empty();
    names_holidays(rules) || rules.iter().any(always) && rules.iter().all(|rule| always(rule) || rule.kind == RuleKind::Closed)
}

fn names_holidays(rules: &Rules) -> bool {
    let holiday = |range: &WeekDayRange| matches!(range, WeekDayRange::Holiday { kind: HolidayKind::Public, offset: 0 });
    rules.iter().any(|rule| rule.day_selector.weekday.iter().any(holiday))
}

/// How many minutes the longest time goes on past midnight.
pub(super) fn spill(rules: &Rules) -> u16 {
    let ends = rules.iter().flat_map(|rule| &rule.time_selector.spans).filter_map(minutes).map(|(_, end)| end);
    ends.max().unwrap_or(0).saturating_sub(DAY)
}
