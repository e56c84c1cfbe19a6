//! Going through the pages: forward, back, to a question and out.

use super::Session;
use crate::browser::{document, history, leaving};
use crate::route::Route;
use leptos::prelude::*;
use wegwijs_core::id::{DoorId, EmergencyId, FactId};
use wegwijs_core::{Answer, Interview, Key};

impl Session {
    /// Takes up the page that the address names, and listens to the phone's back button.
    pub(super) fn open(self, had_language: bool) {
        if let Some(route) = Route::named(&history::fragment()).filter(|_| had_language) {
            let lost = route == Route::Question && self.interview.with_untracked(|interview| interview.present().is_none());
            self.route.set(if lost { Route::Start } else { route });
            self.stack.set_value(vec![Route::Start]);
        }
        history::replace(self.route.get_untracked().fragment());
        history::on_back(move || {
            self.guarded.set_value(false);
            if self.back() {
                self.guard();
            } else {
                history::leave();
            }
        });
    }

    /// Whether a language was chosen in this visit.
    pub(super) fn has_language(self) -> bool {
        self.route.get() != Route::Language || self.stack.with_value(|stack| !stack.is_empty())
    }

    /// Opens a page.
    pub fn go(self, route: Route) {
        let from = self.route.get_untracked();
        if from != route {
            self.stack.update_value(|stack| stack.push(from));
            self.show(route);
        }
    }

    fn show(self, route: Route) {
        self.hush();
        self.route.set(route);
        self.guard();
        history::replace(route.fragment());
    }

    /// One guard entry is enough, and it has to be made after somebody touched the page.
    fn guard(self) {
        if !self.guarded.get_value() {
            self.guarded.set_value(true);
            history::guard(self.route.get_untracked().fragment());
        }
    }

    /// One step back; `false` if there is none.
    pub fn back(self) -> bool {
        let route = self.route.get_untracked();
        if route == Route::Urgent && self.emergency.get_untracked().is_some() {
            self.emergency.set(None);
            return true;
        }
        if route == Route::Question && !self.editing.get_untracked() && self.interview.try_update(Interview::back) == Some(true) {
            return true;
        }
        self.editing.set(false);
        let before = self.earlier();
        if let Some(before) = before {
            self.show(before);
        }
        before.is_some()
    }

    /// The page before this one; a question that is no longer on the path is passed over.
    fn earlier(self) -> Option<Route> {
        let on_path = self.interview.with_untracked(|interview| interview.present().is_some());
        let mut before = None;
        self.stack.update_value(|stack| {
            before = stack.pop();
            while before == Some(Route::Question) && !on_path {
                before = stack.pop();
            }
        });
        before
    }

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

    /// The page of an acute need.
    pub fn urgent(self, id: EmergencyId) {
        self.emergency.set(Some(id));
        document::focus_heading();
    }

    /// On to the next question, or to the overview when none is left; after a change back to the answers.
    pub fn advance(self) {
        self.hush();
        if self.editing.get_untracked() {
            self.back();
            return;
        }
        let rulebook = self.rulebook();
        let more = self.interview.try_update(|interview| interview.advance(&rulebook)) == Some(true);
        self.go(if more { Route::Question } else { Route::Overview });
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
        self.interview.update(|interview| interview.edit(fact));
        self.editing.set(true);
        self.go(Route::Question);
    }

    /// Leaves the present question untold and asks another, which the interview never asks by itself.
    pub fn aside(self, fact: FactId) {
        let rulebook = self.rulebook();
        self.interview.update(|interview| {
            interview.leave_open(&rulebook, Answer::RatherNot);
            interview.edit(fact);
        });
    }

    /// Records an answer.
    pub fn answer(self, key: Key, answer: Answer) {
        self.interview.update(|interview| interview.set(key, Some(answer)));
    }

    /// Leaves the question open and goes on.
    pub fn leave_open(self, answer: Answer) {
        let rulebook = self.rulebook();
        self.interview.update(|interview| interview.leave_open(&rulebook, answer));
        self.advance();
    }

    /// Wipes everything and goes to a neutral site.
    pub fn exit(self) {
        self.hush();
        self.keep.set(false);
        leaving::leave();
    }

    /// Wipes everything and begins anew.
    pub fn wipe(self) {
        self.hush();
        self.keep.set(false);
        leaving::restart(Route::Language.fragment());
    }
}
