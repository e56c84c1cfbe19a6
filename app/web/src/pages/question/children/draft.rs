//! A child as it is filled in, before it is on the list.

use crate::parts::chip::{PICTURES, child_fact, picture};
use crate::parts::fields::MonthDraft;
use crate::session::Session;
use leptos::prelude::*;
use wegwijs_core::id::OptionId;
use wegwijs_core::{Answer, Key, Member, Value, YearMonth};

/// What is filled in.
#[derive(Clone, Copy)]
pub struct Draft {
    /// Its place in the list.
    pub member: Member,
    /// The month of birth.
    pub born: MonthDraft,
    /// Where it lives.
    pub lives_here: RwSignal<Option<OptionId>>,
    /// Its picture.
    pub picture: RwSignal<String>,
}

/// Why a child cannot be put on the list yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No month was chosen.
    Missing,
    /// The month has yet to come.
    Later,
}

impl Draft {
    /// A child of the list, or a new one.
    pub fn begin(s: Session, member: Member) -> Self {
        let listed = s.interview.with_untracked(|interview| interview.answers().children().unwrap_or(0));
        if usize::from(member) < listed { Self::of(s, member) } else { Self::new(s, member) }
    }

    /// A new child; it gets the first picture that no other child has.
    fn new(s: Session, member: Member) -> Self {
        let taken: Vec<String> = (0..member).map(|other| picture(s, other)).collect();
        let free = PICTURES.iter().map(|(name, _)| *name).find(|name| !taken.iter().any(|other| other == name));
        Self {
            member,
            born: MonthDraft::new(None),
            lives_here: RwSignal::new(None),
            picture: RwSignal::new(free.unwrap_or("star").to_owned()),
        }
    }

    fn of(s: Session, member: Member) -> Self {
        let value = |fact: &str| s.interview.with_untracked(|known| known.answers().value(&Key::member(child_fact(fact), member)).cloned());
        let born = match value("born") {
            Some(Value::Month(month)) => Some(month),
            _ => None,
        };
        let lives = match value("lives_here") {
            Some(Value::Choice(option)) => Some(option),
            _ => None,
        };
        Self { member, born: MonthDraft::new(born), lives_here: RwSignal::new(lives), picture: RwSignal::new(picture(s, member)) }
    }

    /// Puts the child on the list.
    pub fn save(self, s: Session) -> Result<(), Refusal> {
        let born = self.born.now().ok_or(Refusal::Missing)?;
        if born > s.rulebook().on().month() {
            return Err(Refusal::Later);
        }
        self.put(s, Answer::Known(Value::Month(born)));
        Ok(())
    }

    /// Puts the child on the list without a month of birth.
    pub fn save_unknown(self, s: Session) {
        self.put(s, Answer::DontKnow);
    }

    fn put(self, s: Session, born: Answer) {
        let place = usize::from(self.member);
        let lives = self.lives_here.get_untracked();
        s.interview.update(|interview| {
            let count = interview.answers().children().unwrap_or(0).max(place + 1);
            interview.set_children(Some(count));
            interview.set(Key::member(child_fact("born"), self.member), Some(born));
            if let Some(option) = lives {
                interview.set(Key::member(child_fact("lives_here"), self.member), Some(Answer::Known(Value::Choice(option))));
            }
        });
        s.pictures.update(|pictures| {
            while pictures.len() <= place {
                pictures.push(PICTURES.get(pictures.len() % PICTURES.len()).map_or("star", |(name, _)| name).to_owned());
            }
            if let Some(own) = pictures.get_mut(place) {
                *own = self.picture.get_untracked();
            }
        });
    }
}

/// The years in which a child of a family can be born, the latest first.
pub fn years(this: YearMonth) -> Vec<i32> {
    (0..=26).map(|ago| this.year() - ago).collect()
}
