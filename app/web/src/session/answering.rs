//! Going through the questions: through a door, on, aside, and back to one that was answered.

use super::Session;
use crate::route::Route;
use leptos::prelude::*;
use wegwijs_core::id::{DoorId, FactId};
use wegwijs_core::{Answer, Interview, Key};

impl Session {
    /// Begins or goes on through a door, keeping every answer.
    pub fn enter(self, door: &DoorId) {
        let mut next = Interview::new(Some(door.clone()));
        self.interview.with_untracked(|known| {
            next.set_children(known.answers().children());
            known.answers().iter().for_each(|(key, answer)| next.set(key, Some(answer.clone())));
        });
        self.interview.set(next);
        self.advance();
    }

    /// On to the next question, or to the overview when none is left; after a change back to the answers.
    pub fn advance(self) {
        self.hush();
        if self.editing.get_untracked() {
            self.back();
            return;
        }
        let rulebook = self.rulebook();
        let more = self.interview.try_update(|interview| interview.advance(rulebook)) == Some(true);
        self.go(if more { Route::Question } else { Route::Overview });
    }

    /// Goes on from the overview, to whatever can still be asked.
    pub fn go_on(self) {
        self.interview.update(Interview::be_thorough);
        self.resume();
    }

    /// Takes up the interview where it stands.
    pub fn resume(self) {
        match self.interview.with_untracked(|interview| interview.present().is_some()) {
            true if !self.was_answered() => self.go(Route::Question),
            _ => self.advance(),
        }
    }

    fn was_answered(self) -> bool {
        let asked = |interview: &Interview, fact: &FactId| interview.answers().was_asked(&Key::household(fact.clone()));
        self.interview.with_untracked(|interview| interview.present().is_some_and(|fact| asked(interview, fact)))
    }

    /// Shows one question again.
    pub fn edit(self, fact: FactId) {
        let rulebook = self.rulebook();
        self.interview.update(|interview| interview.edit(rulebook, fact));
        self.editing.set(true);
        self.go(Route::Question);
    }

    /// Leaves the present question untold and asks another, which the interview never asks by itself.
    pub fn aside(self, fact: FactId) {
        let rulebook = self.rulebook();
        self.interview.update(|interview| {
            interview.leave_open(rulebook, Answer::RatherNot);
            interview.edit(rulebook, fact);
        });
    }

    /// Records an answer.
    pub fn answer(self, key: Key, answer: Answer) {
        self.interview.update(|interview| interview.set(key, Some(answer)));
    }

    /// Leaves the question open and goes on.
    pub fn leave_open(self, answer: Answer) {
        let rulebook = self.rulebook();
        self.interview.update(|interview| interview.leave_open(rulebook, answer));
        self.advance();
    }
}
