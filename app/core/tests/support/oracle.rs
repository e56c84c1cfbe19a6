//! Brute force: a household in which everything is known, a condition read literally, and every completion of
//! a partial household tried. Shares no code with the judge.

use super::world::{AMOUNTS, questions};
use std::collections::{BTreeMap, BTreeSet};
use wegwijs_core::condition::{Condition, Count};
use wegwijs_core::id::FactId;
use wegwijs_core::question::{Kind, Question};
use wegwijs_core::{Answers, Key, Value};

/// A household in which every fact has one value: an option's place, an amount, or a bit for each option.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Full {
    pub raw: BTreeMap<(String, Option<u8>), i64>,
    pub given: BTreeSet<(String, Option<u8>)>,
    pub children: u8,
    /// Whether the amount is within the ceiling that nobody knows any more.
    pub lost: bool,
}

fn find(fact: &str) -> Question {
    questions().into_iter().find(|question| question.fact.as_str() == fact).unwrap()
}

fn place(question: &Question, option: &str) -> i64 {
    question.options.iter().position(|choice| choice.id.as_str() == option).unwrap() as i64
}

impl Full {
    /// The value of a fact; `None` if it does not apply.
    fn value(&self, fact: &FactId, child: Option<u8>) -> Option<i64> {
        let question = find(fact.as_str());
        let key = (fact.as_str().to_owned(), child.filter(|_| fact.is_member()));
        let own = self.raw.get(&key).copied();
        let Some(gate) = &question.gate else { return own };
        if self.given.contains(&key) || self.holds(gate, child) {
            return own;
        }
        match (&question.same_as, &question.implied) {
            (Some(other), _) => self.value(other, None),
            (None, Some(option)) => Some(place(&question, option.as_str())),
            (None, None) => None,
        }
    }

    fn is(&self, fact: &FactId, child: Option<u8>, test: impl Fn(i64) -> bool) -> bool {
        self.value(fact, child).is_some_and(test)
    }

    fn count(&self, condition: &Condition) -> u32 {
        (0..self.children).filter(|child| self.holds(condition, Some(*child))).count() as u32
    }

    pub fn holds(&self, condition: &Condition, child: Option<u8>) -> bool {
        match condition {
            Condition::All(parts) => parts.iter().all(|part| self.holds(part, child)),
            Condition::Any(parts) => parts.iter().any(|part| self.holds(part, child)),
            Condition::Not(part) => !self.holds(part, child),
            Condition::Is(fact, option) => self.is(fact, child, |value| value == place(&find(fact.as_str()), option.as_str())),
            Condition::OneOf(fact, options) => {
                self.is(fact, child, |value| options.iter().any(|option| value == place(&find(fact.as_str()), option.as_str())))
            }
            Condition::Includes(fact, option) => {
                self.is(fact, child, |value| value >> place(&find(fact.as_str()), option.as_str()) & 1 == 1)
            }
            Condition::AtLeast(fact, n) => self.is(fact, child, |value| value >= *n),
            Condition::AtMost(fact, n) => self.is(fact, child, |value| value <= *n),
            Condition::Between(fact, a, b) => self.is(fact, child, |value| *a <= value && value <= *b),
            Condition::AnyMember(part) => self.count(part) > 0,
            Condition::EveryMember(part) => self.count(part) == u32::from(self.children),
            Condition::CountMembers(Count { filter, at_least, at_most }) => {
                let count = filter.as_ref().map_or(u32::from(self.children), |filter| self.count(filter));
                at_least.is_none_or(|least| count >= least) && at_most.is_none_or(|most| count <= most)
            }
            Condition::WithinFigure(within) if within.figure.as_str() == "lost" => self.lost,
            Condition::WithinFigure(within) => self.is(&within.fact, child, |value| value <= 3),
        }
    }
}

/// The values a fact can still have.
fn possible(question: &Question, answers: &Answers, key: &Key) -> Vec<i64> {
    match (question.kind, answers.value(key)) {
        (Kind::Choice, Some(Value::Choice(option))) => vec![place(question, option.as_str())],
        (Kind::Choice, _) => (0..question.options.len() as i64).collect(),
        (Kind::Choices, Some(Value::Choices(options))) => {
            vec![options.iter().map(|option| 1 << place(question, option.as_str())).sum()]
        }
        (Kind::Choices, _) => (0..1 << question.options.len()).collect(),
        (_, Some(Value::Number(from, to))) => {
            AMOUNTS.into_iter().filter(|n| from.is_none_or(|from| from <= *n) && to.is_none_or(|to| *n <= to)).collect()
        }
        _ => AMOUNTS.to_vec(),
    }
}

/// The facts that a condition can look at, directly or through gates. All others cannot change it.
fn looked_at(condition: &Condition) -> BTreeSet<FactId> {
    let mut found = BTreeSet::new();
    condition.walk(&mut |part| found.extend(part.fact().cloned()));
    for fact in found.clone() {
        let question = find(fact.as_str());
        found.extend(question.gate.iter().flat_map(looked_at));
        let value = question.same_as.map(|fact| Condition::Is(fact, "yes".into()));
        found.extend(value.iter().flat_map(looked_at));
    }
    found
}

/// Every completion of a household with that many children, in the facts that the condition can look at.
pub fn completions(condition: &Condition, answers: &Answers, children: u8) -> Vec<Full> {
    let looked_at = looked_at(condition);
    let none = Full { raw: BTreeMap::new(), given: BTreeSet::new(), children, lost: false };
    let mut all = vec![none.clone(), Full { lost: true, ..none }];
    for question in questions().into_iter().filter(|question| looked_at.contains(&question.fact)) {
        let whose: Vec<Option<u8>> = if question.fact.is_member() { (0..children).map(Some).collect() } else { vec![None] };
        for member in whose {
            let key = Key { fact: question.fact.clone(), member };
            let values = possible(&question, answers, &key);
            let name = (question.fact.as_str().to_owned(), member);
            let known = answers.value(&key).is_some();
            all = all
                .iter()
                .flat_map(|full| {
                    values
                        .iter()
                        .map(|value| {
                            let mut full = full.clone();
                            full.raw.insert(name.clone(), *value);
                            if known {
                                full.given.insert(name.clone());
                            }
                            full
                        })
                        .collect::<Vec<_>>()
                })
                .collect();
        }
    }
    all
}

/// The facts of which a change alone, from some completion, changes the result.
pub fn matters(all: &[(Full, bool)]) -> BTreeSet<String> {
    let results: BTreeMap<&Full, bool> = all.iter().map(|(full, met)| (full, *met)).collect();
    let mut found = BTreeSet::new();
    for name in all.iter().flat_map(|(full, _)| full.raw.keys()).collect::<BTreeSet<_>>() {
        let mut groups: BTreeMap<Full, BTreeSet<bool>> = BTreeMap::new();
        for (full, met) in &results {
            let mut rest = (*full).clone();
            rest.raw.remove(name);
            groups.entry(rest).or_default().insert(*met);
        }
        if groups.values().any(|results| results.len() > 1) {
            found.insert(Key { fact: name.0.as_str().into(), member: name.1 }.to_string());
        }
    }
    found
}
