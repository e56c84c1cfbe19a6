//! Opening hours as the page needs them: what each day of a stretch of time looks like, so that nothing has to be parsed.
//!
//! Made of OpenStreetMap hours by the native tool. Outside its stretch nothing is known, and unknown is never closed.

use crate::date::Date;
use crate::moment::Moment;
use serde::{Deserialize, Serialize};

/// Hours over a stretch of time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// The first day that is known, in days since 1970-01-01.
    pub first: i32,
    /// How many days are known.
    pub length: u16,
    /// Every kind of day there is.
    pub days: Vec<Day>,
    /// Stretches with the same week, in order: the first day of each (counted from `first`), and the kind of each day from Monday on.
    pub seasons: Vec<(u16, [u16; 7])>,
    /// Days that are otherwise than their season says, in order: the day (counted from `first`) and its kind.
    pub exceptions: Vec<(u16, u16)>,
}

/// A kind of day: its spans in order, none overlapping. Between them it is closed.
pub type Day = Vec<Span>;

/// A part of a day. What goes on past midnight goes on in the next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The first minute of it.
    pub from: u16,
    /// The minute at which it ends, at most 1 440.
    pub to: u16,
    /// What holds then.
    pub state: Openness,
}

/// What holds at some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Openness {
    /// Open to all.
    Open,
    /// Open by appointment.
    Appointment,
    /// Only by telephone.
    Phone,
    /// Closed.
    Closed,
    /// Not known.
    Unknown,
}

/// What holds now, and when that changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// What holds.
    pub state: Openness,
    /// When something else holds; `None` if nothing does within the week, or it is not known.
    pub until: Option<(Moment, Openness)>,
}

impl Hours {
    /// What a day looks like; `None` outside the stretch.
    pub fn day(&self, date: Date) -> Option<&Day> {
        let nth = u16::try_from(date.days() - i64::from(self.first)).ok().filter(|nth| *nth < self.length)?;
        let kind = match self.exceptions.binary_search_by_key(&nth, |(day, _)| *day) {
            Ok(place) => self.exceptions.get(place)?.1,
            Err(_) => {
                let season = self.seasons.partition_point(|(first, _)| *first <= nth).checked_sub(1)?;
                *self.seasons.get(season)?.1.get(usize::from(date.weekday()))?
            }
        };
        self.days.get(usize::from(kind))
    }

    /// What the seven days from a day on look like; `None` for those outside the stretch.
    pub fn week(&self, on: Date) -> [(Date, Option<&Day>); 7] {
        [0, 1, 2, 3, 4, 5, 6].map(|later| on.plus_days(later)).map(|date| (date, self.day(date)))
    }

    /// What holds at a moment.
    pub fn at(&self, moment: Moment) -> Openness {
        let Some(day) = self.day(moment.date) else { return Openness::Unknown };
        day.iter().find(|span| span.from <= moment.minute && moment.minute < span.to).map_or(Openness::Closed, |span| span.state)
    }

    /// What holds at a moment, and when that changes within a week.
    pub fn now(&self, moment: Moment) -> Now {
        let state = self.at(moment);
        Now { state, until: self.later(moment).find(|(_, then)| *then != state) }
    }

    /// When it opens to all after a moment, within a week; what lies between may be by appointment or unknown.
    pub fn opens(&self, moment: Moment) -> Option<Moment> {
        let mut before = self.at(moment);
        self.later(moment)
            .find(|(_, then)| std::mem::replace(&mut before, *then) != Openness::Open && *then == Openness::Open)
            .map(|(when, _)| when)
    }

    /// Every border of a span within a week after a moment, and what holds from there on.
    fn later(&self, moment: Moment) -> impl Iterator<Item = (Moment, Openness)> {
        let days = (0..8).map(move |later| moment.date.plus_days(later)).filter_map(|date| Some((date, self.day(date)?)));
        let borders = days.flat_map(|(date, day)| {
            let minutes = std::iter::once(0).chain(day.iter().flat_map(|span| [span.from, span.to])).filter(|minute| *minute < 1_440);
            minutes.map(move |minute| Moment { date, minute })
        });
        borders.filter(move |border| *border > moment).map(|border| (border, self.at(border)))
    }
}
