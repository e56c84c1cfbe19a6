//! Figures: periods that make sense, and those that have expired or soon will.

use crate::finding::{Findings, Place};
use wegwijs_core::figure::{Figure, Period};
use wegwijs_core::{Bundle, Date};

/// How long before its end a figure is to be looked up again, in days.
const SOON: i64 = 60;

pub(super) fn check(bundle: &Bundle, on: Date, findings: &mut Findings) {
    for figure in &bundle.figures {
        let place = Place::file(format!("content/figures/{}.yaml", figure.id));
        for (at, period) in figure.periods.iter().enumerate() {
            self::period(period, &place.at(format!("periods[{at}]")), findings);
        }
        expiry(figure, on, &place, findings);
    }
}

fn period(period: &Period, place: &Place, findings: &mut Findings) {
    if period.from.zip(period.to).is_some_and(|(from, to)| from > to) {
        findings.error(place, "from is after to", "turn them round");
    }
    let amounts = std::iter::once(period.value).chain(period.per_extra);
    if amounts.into_iter().any(|amount| !(0.0..1e9).contains(&amount)) {
        findings.error(place, "a value that cannot be right", "give it in the unit of the figure, 0 or more");
    }
}

fn expiry(figure: &Figure, on: Date, place: &Place, findings: &mut Findings) {
    let hint = "look up the new value and add a period";
    if figure.periods.is_empty() {
        return findings.error(place, "no periods", "give at least one value");
    }
    match first_without(figure, on) {
        Some(day) if day == on => findings.warning(place, format!("no value holds on {on}"), hint),
        Some(day) => findings.warning(place, format!("no value holds from {day} on"), hint),
        None => {}
    }
}

/// The first day on which no value holds, among this day and those soon after it.
pub(crate) fn first_without(figure: &Figure, on: Date) -> Option<Date> {
    (0..=SOON).map(|days| on.plus_days(days)).find(|day| figure.on(*day).is_none())
}
