//! Opening hours as OpenStreetMap writes them, and what they come to on each day.
//!
//! The crate `opening-hours` parses and evaluates them, with the public holidays of Belgium. What it would read otherwise than
//! people mean it is refused. Doubt is never told as open: a holiday of which the hours say nothing is unknown. School
//! holidays, the sun and time zones are deliberately absent: hours are what the clock on the wall shows.

mod compile;
mod doubt;
mod fold;
mod remark;
mod syntax;

pub use compile::compile;

use crate::finding::{Findings, Place};
use opening_hours::localization::Country;
use opening_hours::{Context, OpeningHours};
use std::collections::BTreeMap;
use wegwijs_core::Date;
use wegwijs_core::hours::Hours;

/// Hours that can be used.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// Their rules, and the public holidays.
    rules: OpeningHours,
    /// Whether they say what holds on public holidays.
    holidays: bool,
    /// How many minutes of a day can still belong to the day before.
    spill: u16,
}

/// Why hours cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub hint: String,
}

impl Fault {
    fn new(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { what: what.into(), hint: hint.into() }
    }
}

/// Reads hours.
///
/// # Errors
/// Everything that keeps them from being used, at once.
pub fn parse(text: &str) -> Result<Parsed, Vec<Fault>> {
    let rules = syntax::read(text).map_err(|fault| vec![fault])?;
    let expression = rules.get_expression();
    let faults = doubt::all(text, &expression.rules);
    if !faults.is_empty() {
        return Err(faults);
    }
    let holidays = doubt::speaks_of_holidays(&expression.rules);
    let spill = doubt::spill(&expression.rules);
    Ok(Parsed { rules: rules.with_context(Context::default().with_holidays(Country::BE.holidays())), holidays, spill })
}

/// Hours from outside as an editor may write them: where a remark says nothing to us, the time is unknown.
///
/// # Errors
/// Everything that keeps them from being used, at once.
pub fn adopt(text: &str) -> Result<String, Vec<Fault>> {
    let text = remark::adopted(text.trim());
    parse(&text).map(|_| text)
}

/// Notes everything that keeps hours of an editor from being used.
pub fn check(text: &str, place: &Place, findings: &mut Findings) {
    for fault in parse(text).err().into_iter().flatten() {
        findings.error(place, fault.what, fault.hint);
    }
}

/// The days that a build knows: from 1 January of the year of a day to 31 December two years later.
pub fn horizon(today: Date) -> (Date, u16) {
    let (year, ..) = today.civil();
    let first = |year| Date::new(year, 1, 1).unwrap_or(today);
    let (first, end) = (first(year), first(year + 3));
    (first, u16::try_from(end.days() - first.days()).unwrap_or(0))
}

/// The hours of many services over the days that one build knows; the same text is worked out once.
pub struct Almanac {
    first: Date,
    days: u16,
    known: BTreeMap<String, Option<Hours>>,
}

impl Almanac {
    /// The days that a build on this day knows.
    pub fn new(today: Date) -> Self {
        let (first, days) = horizon(today);
        Self { first, days, known: BTreeMap::new() }
    }

    /// What a text comes to; `None` if it cannot be used.
    pub fn hours(&mut self, text: &str) -> Option<Hours> {
        let (first, days) = (self.first, self.days);
        let worked_out = || parse(text).ok().map(|parsed| compile(&parsed, first, days));
        self.known.entry(text.to_owned()).or_insert_with(worked_out).clone()
    }
}
