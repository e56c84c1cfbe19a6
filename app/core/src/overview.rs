//! The overview: rows as a family reads them, in groups, in a documented order.
//!
//! Rows of one right that stand in the same group are one item. Order within a group, by use to the family:
//! the nearest last day; then what danger, a wish or need lifts, before what nothing can lift, before what could be
//! lifted and is not; then what opens most other rights, then the life domains in their fixed order, then the id. Who
//! runs a service plays no part in it.

use crate::answers::Member;
use crate::date::Date;
use crate::gather::gather;
use crate::id::RightId;
use crate::judge::{Group, Row};
use crate::rulebook::Rulebook;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// One right in one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The right.
    pub right: RightId,
    /// Its rows: one, or one for each child it stands here for.
    pub rows: Vec<Row>,
}

/// A group with what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The group.
    pub group: Group,
    /// Its items, in order.
    pub items: Vec<Item>,
}

/// All rights of one household, ordered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    /// The day it was made for.
    pub on: Date,
    /// The groups that are not empty, in the order of [`Group`].
    pub sections: Vec<Section>,
    /// Whether a miss was left out because naming it would wound; one gentle sentence stands for all.
    pub gentle: bool,
}

/// Orders rows into the overview.
pub fn overview(rulebook: &Rulebook, rows: &[Row]) -> Overview {
    let hopeful: BTreeSet<&RightId> = gather(rows.iter().filter(|row| row.group != Group::NotNow).map(|row| &row.right));
    let missed = |row: &&Row| row.group != Group::NotNow || (!row.sensitive && !hopeful.contains(&row.right));
    let gentle = rows.iter().any(|row| row.group == Group::NotNow && row.sensitive && !hopeful.contains(&row.right));
    let mut sections: Vec<Section> = Vec::new();
    for row in rows.iter().filter(missed) {
        let place = sections.binary_search_by_key(&row.group, |section| section.group).unwrap_or_else(|place| {
            sections.insert(place, Section { group: row.group, items: Vec::new() });
            place
        });
        let Some(section) = sections.get_mut(place) else { continue };
        match section.items.iter_mut().find(|item| item.right == row.right) {
            Some(item) => item.rows.push(row.clone()),
            None => section.items.push(Item { right: row.right.clone(), rows: vec![row.clone()] }),
        }
    }
    for section in &mut sections {
        section.items.sort_by_cached_key(|item| order(rulebook, item));
    }
    Overview { on: rulebook.on(), sections, gentle }
}

impl Item {
    /// The earliest last day among its rows.
    pub fn deadline(&self) -> Option<Date> {
        self.rows.iter().filter_map(|row| row.deadline).min()
    }

    /// The children it stands here for.
    pub fn members(&self) -> Vec<Member> {
        self.rows.iter().filter_map(|row| row.member).collect()
    }
}

impl Overview {
    /// The section of a group, if it is not empty.
    pub fn section(&self, group: Group) -> Option<&Section> {
        self.sections.iter().find(|section| section.group == group)
    }

    /// Whether a right stands in any group but what does not fit now.
    pub fn shows(&self, right: &RightId) -> bool {
        let shown = self.sections.iter().filter(|section| section.group != Group::NotNow);
        shown.flat_map(|section| &section.items).any(|item| item.right == *right)
    }

    /// How many rights stand in a group.
    pub fn count(&self, group: Group) -> usize {
        self.section(group).map_or(0, |section| section.items.len())
    }

    /// How many rights the family probably has: to do first, to ask, and automatic.
    pub fn found(&self) -> usize {
        [Group::DoFirst, Group::Apply, Group::Automatic].into_iter().map(|group| self.count(group)).sum()
    }
}

fn order(rulebook: &Rulebook, item: &Item) -> impl Ord + use<> {
    let right = rulebook.right(&item.right);
    let last = item.deadline().map_or(i64::MAX, Date::days);
    let lifted = match right.is_some_and(|right| right.highlight_when.is_some()) {
        _ if item.rows.iter().any(|row| row.highlighted) => 0,
        false => 1,
        true => 2,
    };
    let opens = right.map_or(0, |right| right.related.len());
    (last, lifted, Reverse(opens), right.and_then(|right| right.domains.first().copied()), item.right.clone())
}
