//! Going through the pages: forward, back and out.

use super::Session;
use crate::browser::{document, history, leaving};
use crate::route::Route;
use leptos::prelude::*;
use wegwijs_core::Interview;
use wegwijs_core::id::EmergencyId;

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

    /// The page of an acute need.
    pub fn urgent(self, id: EmergencyId) {
        self.emergency.set(Some(id));
        document::focus_heading();
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
