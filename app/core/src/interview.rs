//! The interview: which screen is shown, forward and back, and where it can stop.
//!
//! One screen asks one fact, or ticks several; a fact of children is one screen for all children it concerns. It stops at the
//! end of the main path, and goes on from there if the family wants to. The trail holds the screens shown, the present one last. Going back takes a screen off the trail and keeps every answer;
//! an answer that a later edit makes irrelevant is kept and simply not judged.

use crate::agenda::{Agenda, agenda};
use crate::answers::{Answer, Answers, Key, Member};
use crate::gather::gather;
use crate::help::Door;
use crate::id::{DoorId, FactId, MEMBERS};
use crate::judge::{Row, judge};
use crate::rulebook::Rulebook;
use crate::worth::{Worths, screen};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The answers of a running visit and the way through them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Interview {
    answers: Answers,
    door: Option<DoorId>,
    trail: Vec<FactId>,
    #[serde(default)]
    thorough: bool,
}

/// One screen: a fact, with the children it is asked about or the facts that are ticked with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// The fact.
    pub fact: FactId,
    /// The children; empty for a fact of the household.
    pub members: Vec<Member>,
    /// The facts that are ticked on it, itself among them; empty if it asks one fact.
    pub ticks: Vec<FactId>,
}

/// How far the interview is, counted in screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Which screen this is, from 1.
    pub at: usize,
    /// About how many follow.
    pub about: usize,
}

impl Interview {
    /// A new interview through a door.
    pub fn new(door: Option<DoorId>) -> Self {
        Self { door, ..Self::default() }
    }

    /// Everything answered so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The door it came through.
    pub fn door(&self) -> Option<&DoorId> {
        self.door.as_ref()
    }

    /// Records or takes back one answer.
    pub fn set(&mut self, key: Key, answer: Option<Answer>) {
        self.answers.set(key, answer);
    }

    /// Sets how many children there are; `None`: not known.
    pub fn set_children(&mut self, count: Option<usize>) {
        self.answers.set_children(count);
    }

    /// Takes a child off the list.
    pub fn remove_child(&mut self, member: Member) {
        self.answers.remove_child(member);
    }

    /// The fact on the screen; `None` at the start and at the end.
    pub fn present(&self) -> Option<&FactId> {
        self.trail.last()
    }

    /// The screen now shown, with the children it is about.
    pub fn screen(&self, rulebook: &Rulebook) -> Option<Screen> {
        let fact = self.present()?.clone();
        let members = if fact.is_member() { self.concerned(rulebook, &fact) } else { Vec::new() };
        let ticks = self.ticked(rulebook, &fact);
        Some(Screen { fact, members, ticks })
    }

    /// Goes on to the next screen; `false` at the end of the main path, or of everything if the family went on.
    pub fn advance(&mut self, rulebook: &Rulebook) -> bool {
        let agenda = self.agenda(rulebook, &self.rows(rulebook));
        match agenda.now.first().filter(|_| self.thorough || agenda.main > 0) {
            Some(next) => {
                self.show(rulebook, next.fact.clone());
                true
            }
            None => false,
        }
    }

    /// Goes on beyond the main path, until nothing is left to ask.
    pub fn be_thorough(&mut self) {
        self.thorough = true;
    }

    /// Shows one question again, to change its answer.
    pub fn edit(&mut self, rulebook: &Rulebook, fact: FactId) {
        self.show(rulebook, fact);
    }

    /// Goes one screen back; `false` if there is none.
    pub fn back(&mut self) -> bool {
        self.trail.pop();
        !self.trail.is_empty()
    }

    /// Leaves the present screen open: what has no value on it yet gets this answer.
    pub fn leave_open(&mut self, rulebook: &Rulebook, answer: Answer) {
        let Some(Screen { fact, members, ticks }) = self.screen(rulebook) else { return };
        if fact.as_str() == MEMBERS {
            self.answers.set_children(None);
        }
        let keys: Vec<Key> = match fact.is_member() {
            true => members.into_iter().map(|member| Key::member(fact.clone(), member)).collect(),
            false if ticks.is_empty() => vec![Key::household(fact)],
            false => ticks.into_iter().map(Key::household).collect(),
        };
        for key in keys {
            if self.answers.value(&key).is_none() {
                self.answers.set(key, Some(answer.clone()));
            }
        }
    }

    /// Every right, judged on the answers so far.
    pub fn rows(&self, rulebook: &Rulebook) -> Vec<Row> {
        judge(rulebook, &self.answers)
    }

    /// What is still worth asking.
    pub fn agenda(&self, rulebook: &Rulebook, rows: &[Row]) -> Agenda {
        agenda(rulebook, &self.answers, rows, self.door_of(rulebook))
    }

    /// How far it is. What follows is an estimate: answers close questions and open none.
    pub fn progress(&self, rulebook: &Rulebook, rows: &[Row]) -> Progress {
        let worths = Worths::new(rulebook, rows, self.door_of(rulebook));
        let on_path = |fact: &&FactId| self.thorough || worths.of(fact).main;
        let askable = |key: &&Key| rulebook.question(&key.fact).is_some_and(|question| !question.unasked) && !self.answers.was_asked(key);
        let present = self.present().map(|fact| screen(rulebook, fact));
        let facts = rows.iter().flat_map(|row| &row.open_facts).filter(askable).map(|key| &key.fact);
        let screens = facts.filter(on_path).map(|fact| screen(rulebook, fact));
        let left: BTreeSet<&str> = gather(screens.filter(|screen| Some(*screen) != present));
        Progress { at: self.trail.len().max(1), about: left.len() }
    }

    /// The facts answered or left open, in the order of the content: a change moves none of them.
    pub fn reviewed(&self, rulebook: &Rulebook) -> Vec<FactId> {
        let answered: BTreeSet<FactId> = gather(self.answers.iter().map(|(key, _)| key.fact));
        let listed = |fact: &FactId| fact.as_str() == MEMBERS && self.answers.children().is_some();
        let facts = rulebook.bundle().questions.iter().map(|question| &question.fact);
        facts.filter(|fact| answered.contains(*fact) || listed(fact)).cloned().collect()
    }

    fn show(&mut self, rulebook: &Rulebook, fact: FactId) {
        let shared = rulebook.tick_screen(&fact).map(|screen| &screen.facts);
        self.trail.retain(|shown| *shown != fact && !shared.is_some_and(|facts| facts.contains(shown)));
        self.trail.push(fact);
    }

    /// The facts that share the screen of this one and can be asked or were answered; none if it stands alone.
    fn ticked(&self, rulebook: &Rulebook, fact: &FactId) -> Vec<FactId> {
        let Some(screen) = rulebook.tick_screen(fact) else { return Vec::new() };
        let agenda = self.agenda(rulebook, &self.rows(rulebook));
        let keys = screen.facts.iter().cloned().map(Key::household);
        let asked: Vec<FactId> =
            keys.filter(|key| key.fact == *fact || self.answers.was_asked(key) || agenda.now.contains(key)).map(|key| key.fact).collect();
        if asked.len() > 1 { asked } else { Vec::new() }
    }

    fn door_of<'a>(&self, rulebook: &'a Rulebook) -> Option<&'a Door> {
        let id = self.door.as_ref()?;
        rulebook.bundle().doors.iter().find(|door| door.id == *id)
    }

    /// The children whose fact can be asked or was answered.
    fn concerned(&self, rulebook: &Rulebook, fact: &FactId) -> Vec<Member> {
        let count = self.answers.children().unwrap_or(0);
        let agenda = self.agenda(rulebook, &self.rows(rulebook));
        let keys = (0..count).map(|member| Key::member(fact.clone(), member as Member));
        let asked = keys.filter(|key| self.answers.was_asked(key) || agenda.now.contains(key));
        asked.filter_map(|key| key.member).collect()
    }
}
