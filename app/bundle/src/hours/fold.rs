//! Days folded into few bytes: kinds of days, seasons with a week each, and the days that are otherwise.
//!
//! Exact whatever the days are; which seasons are cheapest is found by going through every place where the week changes.

use wegwijs_core::Date;
use wegwijs_core::hours::{Day, Hours};

/// The kind of each day of a week, from Monday on.
type Week = [u16; 7];

/// Bytes that a season takes: its first day and seven kinds.
const SEASON: u32 = 9;

/// Bytes that an exception takes: its day and kind.
const EXCEPTION: u32 = 3;

pub(super) fn fold(first: Date, days: impl Iterator<Item = Day>) -> Hours {
    let mut hours = Hours { first: i32::try_from(first.days()).unwrap_or(0), ..Hours::default() };
    let kinds: Vec<u16> = days.map(|day| kind(&mut hours.days, day)).collect();
    let begins = u16::from(first.weekday());
    let on = |nth: u16| usize::from((begins + nth) % 7);
    hours.length = kinds.len() as u16;
    hours.seasons = seasons(&kinds, hours.days.len(), on);
    let usual = |nth: u16| {
        let season = hours.seasons.iter().rev().find(|(first, _)| *first <= nth)?;
        season.1.get(on(nth)).copied()
    };
    hours.exceptions = (0..).zip(&kinds).filter(|(nth, kind)| usual(*nth) != Some(**kind)).map(|(nth, kind)| (nth, *kind)).collect();
    hours
}

/// The number of a kind of day, which is new or known.
fn kind(known: &mut Vec<Day>, day: Day) -> u16 {
    let place = known.iter().position(|known| *known == day).unwrap_or_else(|| {
        known.push(day);
        known.len() - 1
    });
    place as u16
}

/// The cheapest way up to a border: what it costs, where its last season begins, and that season's week.
#[derive(Clone)]
struct Way {
    cost: u32,
    from: usize,
    week: Week,
}

fn seasons(kinds: &[u16], different: usize, on: impl Fn(u16) -> usize) -> Vec<(u16, Week)> {
    let borders = borders(kinds);
    let mut ways = vec![Way { cost: u32::MAX, from: 0, week: Week::default() }; borders.len()];
    if let Some(start) = ways.first_mut() {
        start.cost = 0;
    }
    for (from, start) in borders.iter().enumerate() {
        let cost = ways.get(from).map_or(0, |way| way.cost) + SEASON;
        let mut tally = Tally::new(different);
        let mut nth = *start;
        for (way, border) in ways.iter_mut().zip(&borders).skip(from + 1) {
            for kind in kinds.iter().take(usize::from(*border)).skip(usize::from(nth)) {
                tally.add(on(nth), *kind);
                nth += 1;
            }
            let cost = cost + EXCEPTION * tally.otherwise();
            if cost < way.cost {
                *way = Way { cost, from, week: tally.week() };
            }
        }
    }
    walked(&borders, &ways)
}

/// The days where a week begins to differ from the one before, and both ends.
fn borders(kinds: &[u16]) -> Vec<u16> {
    let changes = (7..).zip(kinds.iter().zip(kinds.iter().skip(7))).filter(|(_, (before, now))| before != now).map(|(nth, _)| nth);
    std::iter::once(0).chain(changes).chain([kinds.len() as u16]).collect()
}

/// The seasons of the cheapest way to the last border, in order.
fn walked(borders: &[u16], ways: &[Way]) -> Vec<(u16, Week)> {
    let steps = std::iter::successors(borders.len().checked_sub(1), |border| ways.get(*border).map(|way| way.from))
        .take_while(|border| *border > 0);
    let mut seasons: Vec<(u16, Week)> =
        steps.filter_map(|border| ways.get(border)).filter_map(|way| Some((*borders.get(way.from)?, way.week))).collect();
    seasons.reverse();
    seasons
}

/// How often each kind of day stands on each day of the week.
struct Tally {
    days: u32,
    counts: Vec<[u32; 7]>,
    most: [(u32, u16); 7],
}

impl Tally {
    fn new(different: usize) -> Self {
        Self { days: 0, counts: vec![[0; 7]; different], most: [(0, 0); 7] }
    }

    fn add(&mut self, weekday: usize, kind: u16) {
        let count = self.counts.get_mut(usize::from(kind)).and_then(|week| week.get_mut(weekday));
        let (Some(count), Some(most)) = (count, self.most.get_mut(weekday)) else { return };
        *count += 1;
        self.days += 1;
        if most.0 < *count {
            *most = (*count, kind);
        }
    }

    /// How many days are otherwise than the most usual week.
    fn otherwise(&self) -> u32 {
        self.days - self.most.iter().map(|(count, _)| count).sum::<u32>()
    }

    fn week(&self) -> Week {
        self.most.map(|(_, kind)| kind)
    }
}
