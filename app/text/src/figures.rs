//! Amounts in words: only those that hold on the day and that the official page itself gives.
//!
//! An amount from elsewhere can help the judge, but a family is never shown it.

use crate::catalog::Words;
use crate::{content, say, ui};
use wegwijs_core::Rulebook;
use wegwijs_core::figure::{Figure, Period, Unit};
use wegwijs_core::right::Right;

/// A line for each figure of the right that may be shown.
pub(crate) fn lines(words: &Words, rulebook: &Rulebook, right: &Right) -> Vec<String> {
    let figures = rulebook.bundle().figures.iter().filter(|figure| right.figures.contains(&figure.id));
    let shown = figures.filter_map(|figure| Some((figure, figure.on(rulebook.on()).filter(|period| period.official)?)));
    shown.map(|(figure, period)| line(words, figure, period)).collect()
}

fn line(words: &Words, figure: &Figure, period: &Period) -> String {
    let name = content::figure(words, &figure.id);
    let said = value(words, figure.unit, period.value);
    let since = period.from.map(|from| ui::figures::since(words, &say::day(words, from)));
    let extra = period.per_extra.map(|extra| ui::figures::extra(words, &say::amount(words, extra)));
    let parts = [Some(ui::say::pair(words, &name, &said)), extra, since];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A value with its unit.
pub fn value(words: &Words, unit: Unit, value: f64) -> String {
    let value = say::amount(words, value);
    match unit {
        Unit::EurPerYear => ui::figures::per_year(words, &value),
        Unit::EurPerMonth => ui::figures::per_month(words, &value),
        Unit::Eur => ui::figures::euro(words, &value),
        Unit::EurPerDay => ui::figures::per_day(words, &value),
        Unit::CentsPerKwh => ui::figures::cents(words, &value),
        Unit::Count => value,
        Unit::Percent => ui::figures::percent(words, &value),
    }
}
