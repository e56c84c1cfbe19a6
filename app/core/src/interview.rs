//! The interview: which screen is shown, forward and back, and where it can stop.
//!
//! One screen asks one fact; a fact of children is one screen for all children it concerns. The trail holds
//! the screens shown, the present one last. Going back takes a screen off the trail and keeps every answer;
//! an answer that a later edit makes irrelevant is kept and simply not judged.

use crate::agenda::{Agenda, agenda};
use crate::answers::{Answer, Answers, Key, Member};
use crate::gather::gather;
use crate::help::Door;
use crate::id::{DoorId, FactId, MEMBERS};
use crate::judge::{Row, judge};
use crate::rulebook::Rulebook;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The answers of a running visit and the way through them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Interview {
    answers: Answers,
    door: Option<DoorId>,
    trail: Vec<FactId>,
}

/// One screen: a fact, and for a fact of children those it is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// The fact.
    pub fact: FactId,
    /// The children; empty for a fact of the household.
    pub members: Vec<Member>,
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
        Some(Screen { fact, members })
    }

    /// Goes on to the next screen; `false` if nothing is left to ask.
    pub fn advance(&mut self, rulebook: &Rulebook) -> bool {
        match self.agenda(rulebook, &self.rows(rulebook)).now.first() {
            Some(next) => {
                self.show(next.fact.clone());
                true
            }
            None => false,
        }
    }

    /// Shows one question again, to change its answer.
    pub fn edit(&mut self, fact: FactId) {
        self.show(fact);
    }

    /// Goes one screen back; `false` if there is none.
    pub fn back(&mut self) -> bool {
        self.trail.pop();
        !self.trail.is_empty()
    }

    /// Leaves the present screen open: what has no value on it yet gets this answer.
    pub fn leave_open(&mut self, rulebook: &Rulebook, answer: Answer) {
        let Some(Screen { fact, members }) = self.screen(rulebook) else { return };
        if fact.as_str() == MEMBERS {
            self.answers.set_children(None);
        }
        let keys = match fact.is_member() {
            true => members.into_iter().map(|member| Key::member(fact.clone(), member)).collect(),
            false => vec![Key::household(fact)],
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
        let present = self.present();
        let facts = rows.iter().flat_map(|row| &row.open_facts).filter(|key| !self.answers.was_asked(key));
        let askable = |key: &&Key| rulebook.question(&key.fact).is_some_and(|question| !question.unasked);
        let left: BTreeSet<&FactId> = gather(facts.filter(askable).map(|key| &key.fact).filter(|fact| Some(*fact) != present));
        Progress { at: self.trail.len().max(1), about: left.len() }
    }

    /// The facts answered or left open, in the order of the content: a change moves none of them.
    pub fn reviewed(&self, rulebook: &Rulebook) -> Vec<FactId> {
        let answered: BTreeSet<FactId> = gather(self.answers.iter().map(|(key, _)| key.fact));
        let listed = |fact: &FactId| fact.as_str() == MEMBERS && self.answers.children().is_some();
        let facts = rulebook.bundle().questions.iter().map(|question| &question.fact);
        facts.filter(|fact| answered.contains(*fact) || listed(fact)).cloned().collect()
    }

    fn show(&mut self, fact: FactId) {
        self.trail.retain(|shown| *shown != fact);
        self.trail.push(fact);
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
