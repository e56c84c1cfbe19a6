//! Lists of the content in the order in which they are shown.

use super::Session;
use leptos::prelude::*;
use wegwijs_core::Key;
use wegwijs_core::help::{Door, Emergency, Helpline};
use wegwijs_core::id::FactId;
use wegwijs_core::order;

impl Session {
    /// The facts that were answered or left open, in the order of the content.
    pub fn reviewed(self) -> Vec<FactId> {
        self.interview.with(|interview| interview.reviewed(self.rulebook()))
    }

    /// The answers that do not count as things stand: their question does not arise.
    pub fn aside_answers(self) -> Vec<Key> {
        self.interview.with(|interview| self.rulebook().contradictions(interview.answers()))
    }

    /// The doors.
    pub fn doors(self) -> Vec<&'static Door> {
        ordered(&self.rulebook().bundle().doors, |door| door.order)
    }

    /// The acute needs.
    pub fn needs(self) -> Vec<&'static Emergency> {
        ordered(&self.rulebook().bundle().emergencies, |need| need.order)
    }

    /// The helplines that are one tap away everywhere.
    pub fn helplines(self) -> Vec<&'static Helpline> {
        let mut lines = ordered(&self.rulebook().bundle().helplines, |line| line.order);
        lines.retain(|line| line.footer);
        lines
    }
}

fn ordered<T>(things: &[T], order: fn(&T) -> u16) -> Vec<&T> {
    let places = order::places(things.iter().map(|thing| order(thing).into()));
    places.into_iter().filter_map(|place| things.get(place)).collect()
}
