//! Dated figures: amounts and ceilings, and what each may prove on a given day.
//!
//! Law: a figure past its date is never shown and never part of a 'no'.

use crate::date::Date;
use crate::id::FigureId;
use crate::source::Source;
use serde::{Deserialize, Serialize};

/// A number that changes with time, with all the values we know of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Its id.
    pub id: FigureId,
    /// What the value counts.
    pub unit: Unit,
    /// Whether it has only ever been indexed upward.
    #[serde(default)]
    pub rising: bool,
    /// The values known, oldest first or last.
    pub periods: Vec<Period>,
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Euro a year.
    EurPerYear,
    /// Euro a month.
    EurPerMonth,
    /// Euro, once.
    Eur,
    /// Euro a day.
    EurPerDay,
    /// Euro cent a kilowatt-hour.
    CentsPerKwh,
    /// A number of things.
    Count,
    /// Hundredths.
    Percent,
}

/// The value of a figure during some time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The first day it holds; `null` if unknown, and then it holds on no day.
    pub from: Option<Date>,
    /// The last day it holds; `null` while no end is known.
    pub to: Option<Date>,
    /// The value in the figure's unit.
    pub value: f64,
    /// How much each further person adds.
    #[serde(default)]
    pub per_extra: Option<f64>,
    /// Whether the official page itself was seen.
    #[serde(default)]
    pub official: bool,
    /// Where the value was found.
    pub source: Source,
}

/// What a ceiling may prove on a given day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Valid and from the official page: may prove 'met' and 'not met'.
    Official,
    /// Valid, from a secondary source: may only prove 'met'.
    Secondary,
    /// Past its date but only ever indexed upward: an amount at or under it is probably still within it.
    StaleRising,
}

/// A ceiling as it may be used on a given day, in whole euro rounded down, so that rounding never grants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ceiling {
    /// For the first person.
    pub base: i64,
    /// For each further person.
    pub per_extra: i64,
    /// What it may prove.
    pub trust: Trust,
}

/// How long after its end a rising ceiling may still prove 'met', in months.
const STALE_MONTHS: i64 = 36;

impl Period {
    /// Whether the value holds on that day.
    pub fn covers(&self, on: Date) -> bool {
        self.from.is_some_and(|from| from <= on) && self.to.is_none_or(|to| on <= to)
    }

    fn ceiling(&self, trust: Trust) -> Ceiling {
        Ceiling { base: self.value.floor() as i64, per_extra: self.per_extra.unwrap_or(0.0).floor() as i64, trust }
    }
}

impl Figure {
    /// The period that covers the day; an official one before a secondary one.
    pub fn on(&self, on: Date) -> Option<&Period> {
        self.periods.iter().filter(|period| period.covers(on)).max_by_key(|period| period.official)
    }

    /// What the figure may prove on that day; `None` if nothing.
    pub fn ceiling(&self, on: Date) -> Option<Ceiling> {
        if let Some(period) = self.on(on) {
            return Some(period.ceiling(if period.official { Trust::Official } else { Trust::Secondary }));
        }
        let oldest = on.minus_months(STALE_MONTHS);
        let last = self.periods.iter().filter(|p| p.from.is_some() && p.to.is_some_and(|to| to < on)).max_by_key(|p| p.to)?;
        (self.rising && last.to.is_some_and(|to| oldest <= to)).then(|| last.ceiling(Trust::StaleRising))
    }
}
