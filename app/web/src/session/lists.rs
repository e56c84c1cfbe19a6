//! Lists of the content in the order in which they are shown.

use super::Session;
use wegwijs_core::help::{Door, Emergency, Helpline};

impl Session {
    /// The doors.
    pub fn doors(self) -> Vec<Door> {
        ordered(&self.rulebook().bundle().doors, |door| door.order)
    }

    /// The acute needs.
    pub fn needs(self) -> Vec<Emergency> {
        ordered(&self.rulebook().bundle().emergencies, |need| need.order)
    }

    /// The helplines that are one tap away everywhere.
    pub fn helplines(self) -> Vec<Helpline> {
        let mut lines = ordered(&self.rulebook().bundle().helplines, |line| line.order);
        lines.retain(|line| line.footer);
        lines
    }
}

/// Sorts numbers only: a sort of its own for each type would weigh five kilobytes each.
fn ordered<T: Clone>(things: &[T], order: fn(&T) -> u16) -> Vec<T> {
    let mut places: Vec<(u16, usize)> = things.iter().map(order).zip(0..).collect();
    places.sort_unstable();
    places.into_iter().filter_map(|(_, place)| things.get(place).cloned()).collect()
}
