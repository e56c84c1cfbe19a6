//! What is still worth asking, and in what order.
//!
//! A question is on the agenda only if an answer to it can still change a row's verdict, group or deadline. What the chosen
//! door needs comes first, and what settles most of its rights before the rest. Then come the screens that can still settle
//! many rights, and those that cannot wait, in the natural order of topics; this is the main path, at whose end a family
//! can well stop. What settles less follows for those who go on. Topics that are delicate stay out of the first
//! [`EARLY`] questions unless the door needs them.

use crate::answers::{Answers, Key, MAX_CHILDREN};
use crate::diagram::{Decision, decide};
use crate::expr::Expr;
use crate::gather::gather;
use crate::ground::{Grounder, Var, Who};
use crate::help::Door;
use crate::id::MEMBERS;
use crate::judge::Row;
use crate::question::Question;
use crate::rulebook::Rulebook;
use crate::world::World;
use crate::worth::{Worth, Worths};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// How many questions come before a delicate topic.
pub const EARLY: usize = 5;

/// The questions that can still matter, the next one first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// What can be asked now, in order.
    pub now: Vec<Key>,
    /// How many of them, from the first, stand on the main path.
    pub main: usize,
    /// How many questions there can still be at the most.
    pub at_most: usize,
}

/// Makes the agenda of a household from its judged rows.
pub fn agenda(rulebook: &Rulebook, answers: &Answers, rows: &[Row], door: Option<&Door>) -> Agenda {
    let world = World::new(rulebook, answers);
    let worths = Worths::new(rulebook, rows, door);
    let early = answers.iter().count() < EARLY;
    let mut now = Vec::new();
    let mut at_most = 0;
    for key in open_keys(rows) {
        let Some(question) = rulebook.question(&key.fact) else { continue };
        let chance = chance(rulebook, answers, &world, question, key);
        if chance != Chance::Never {
            at_most += if key.fact.as_str() == MEMBERS { 1 + MAX_CHILDREN * member_questions(rulebook) } else { 1 };
        }
        if chance == Chance::Now {
            let first = door.and_then(|door| door.asks_first.iter().position(|fact| *fact == key.fact));
            let Worth { all, in_door, main } = worths.of(&key.fact);
            let (topic, late) = topic(rulebook, question);
            let asked_for = first.is_some() || in_door > 0;
            let aside = first.is_none() && !main;
            let shy = early && late && !asked_for;
            let unit = rulebook.tick_screen(&key.fact).map(|screen| screen.id.as_str());
            let order = (aside, shy, first.is_none(), first, Reverse(in_door), topic, Reverse(all), unit, question.order);
            now.push((order, key.clone()));
        }
    }
    now.sort_unstable();
    let main = now.iter().filter(|((aside, ..), _)| !aside).count();
    Agenda { now: now.into_iter().map(|(_, key)| key).collect(), main, at_most }
}

/// The facts that can still change something.
fn open_keys(rows: &[Row]) -> BTreeSet<&Key> {
    gather(rows.iter().flat_map(|row| row.open_facts.iter().chain(&row.order_facts)))
}

/// Whether a question can be put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Chance {
    Now,
    /// Its gate has to be asked first.
    Later,
    Never,
}

fn chance(rulebook: &Rulebook, answers: &Answers, world: &World, question: &Question, key: &Key) -> Chance {
    if question.unasked || answers.was_asked(key) {
        return Chance::Never;
    }
    let place = rulebook.place(&question.fact);
    let skip = place.and_then(|place| rulebook.skips.get(place)).and_then(Option::as_ref);
    if skip.is_some_and(|skip| settle(rulebook, world, skip, key) == Decision::Always(true)) {
        return Chance::Never;
    }
    let gate = place.and_then(|place| rulebook.facts.get(place)).and_then(|rules| rules.gate.as_ref());
    match gate.map(|gate| settle(rulebook, world, gate, key)) {
        None | Some(Decision::Always(true)) => Chance::Now,
        Some(Decision::Always(false)) => Chance::Never,
        Some(Decision::Open(vars)) => behind(rulebook, answers, &vars),
    }
}

/// A gate that hangs on a fact that was left open stays shut; one that only hangs on the day within a month is open.
fn behind(rulebook: &Rulebook, answers: &Answers, vars: &BTreeSet<Var>) -> Chance {
    let keys: Vec<Key> = vars.iter().filter_map(|var| gate_key(rulebook, var)).collect();
    if keys.iter().all(|key| answers.value(key).is_some()) {
        Chance::Now
    } else if keys.iter().any(|key| answers.was_asked(key) && answers.value(key).is_none()) {
        Chance::Never
    } else {
        Chance::Later
    }
}

fn gate_key(rulebook: &Rulebook, var: &Var) -> Option<Key> {
    match *var {
        Var::Fact { fact, who: Who::Child(member), .. } => Some(crate::world::asked_as(rulebook, fact, Some(member))),
        Var::Fact { fact, .. } => Some(crate::world::asked_as(rulebook, fact, None)),
        Var::Exists(_) => Some(Key::household(MEMBERS)),
        Var::Figure(_) => None,
    }
}

fn settle(rulebook: &Rulebook, world: &World, expr: &Expr, key: &Key) -> Decision {
    let who = key.member.map_or(Who::Household, Who::Child);
    decide(&Grounder::new(rulebook, world).ground(expr, who))
}

/// Where a question stands among the topics, and whether its topic is delicate.
fn topic(rulebook: &Rulebook, question: &Question) -> (usize, bool) {
    let topics = &rulebook.bundle().topics;
    let id = rulebook.tick_screen(&question.fact).map_or(&question.topic, |screen| &screen.topic);
    let place = topics.iter().position(|topic| topic.id == *id);
    let late = place.and_then(|place| topics.get(place)).is_some_and(|topic| topic.late);
    (place.unwrap_or(topics.len()), late)
}

fn member_questions(rulebook: &Rulebook) -> usize {
    rulebook.bundle().questions.iter().filter(|question| question.fact.is_member() && !question.unasked).count()
}
