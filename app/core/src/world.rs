//! What a household's answers leave possible: for each fact, the set of values it can still have.

use crate::answers::{Answers, Key, Member, Value};
use crate::expr::{FactIx, FactRules, Implied};
use crate::id::MEMBERS;
use crate::question::{Kind, Question};
use crate::ranges::{LIMIT, Ranges};
use crate::rulebook::Rulebook;

/// A fact's possible values.
#[derive(Clone, Debug)]
pub(crate) enum Slot {
    /// Nothing was said.
    Unknown,
    /// One value, or a range.
    Given(Ranges),
    /// Exactly these options of a several-choice fact.
    Options(Vec<u16>),
}

/// All facts of one household as the judge sees them.
#[derive(Debug)]
pub(crate) struct World {
    household: Vec<Slot>,
    members: Option<Vec<Vec<Slot>>>,
}

impl World {
    pub fn new(rulebook: &Rulebook, answers: &Answers) -> Self {
        let slots = |member: Option<Member>| -> Vec<Slot> {
            let questions = rulebook.bundle().questions.iter().zip(&rulebook.facts);
            questions
                .map(|(question, facts)| {
                    if question.fact.is_member() != member.is_some() {
                        return Slot::Unknown;
                    }
                    let key = Key { fact: question.fact.clone(), member };
                    answers.value(&key).map_or_else(|| unsaid(facts), |value| slot(question, value, &facts.domain))
                })
                .collect()
        };
        let mut household = slots(None);
        let wide: Vec<_> = rulebook.facts.iter().enumerate().filter_map(|(ix, fact)| Some((ix, fact.wide_from?))).collect();
        for (ix, (from, lowest, highest)) in wide {
            if let (Some(Slot::Unknown), Some(Slot::Given(known))) = (household.get(ix), household.get(from)) {
                let spans = known.spans().map(|(a, b)| (scaled(a, lowest), scaled(b, highest)));
                let bounded = Ranges::of(spans);
                if let Some(target) = household.get_mut(ix) {
                    *target = Slot::Given(bounded);
                }
            }
        }
        let known = answers.children();
        let members = known.map(|count| (0..count).map(|member| slots(Some(member as Member))).collect());
        Self { household, members }
    }

    /// How many children there are; `None` if that is not known.
    pub fn members(&self) -> Option<usize> {
        self.members.as_ref().map(Vec::len)
    }

    /// What is possible for a fact, of a child if one is given.
    pub fn slot(&self, fact: FactIx, member: Option<Member>) -> &Slot {
        let slots = match member {
            None => Some(&self.household),
            Some(member) => self.members.as_ref().and_then(|list| list.get(usize::from(member))),
        };
        slots.and_then(|slots| slots.get(fact)).unwrap_or(&Slot::Unknown)
    }
}

/// What holds of a fact of which nothing was said: a fact without gate may have an implied value.
fn unsaid(facts: &FactRules) -> Slot {
    match (&facts.gate, &facts.implied) {
        (None, Implied::Value(value)) => Slot::Given(Ranges::one(*value)),
        _ => Slot::Unknown,
    }
}

fn scaled(amount: i64, times: i64) -> i64 {
    if amount.abs() >= LIMIT { amount } else { amount.saturating_mul(times).clamp(-LIMIT, LIMIT) }
}

/// Narrows a fact to a value. A value of another type than the fact's says nothing.
fn slot(question: &Question, value: &Value, domain: &Ranges) -> Slot {
    let place = |option: &crate::id::OptionId| question.options.iter().position(|choice| choice.id == *option);
    let given = match (question.kind, value) {
        (Kind::Choices, Value::Choices(options)) => {
            return Slot::Options(options.iter().filter_map(place).map(|place| place as u16).collect());
        }
        (Kind::Choice, Value::Choice(option)) => place(option).map(|place| Ranges::one(place as i64)),
        (Kind::Number, Value::Number(from, to)) => Some(Ranges::span(from.unwrap_or(0), to.unwrap_or(LIMIT))),
        (Kind::Month, Value::Month(month)) => Some(Ranges::span(month.first().days(), month.last().days())),
        (Kind::Postcode, Value::Postcode(code)) => Some(Ranges::one(i64::from(*code))),
        _ => None,
    };
    given.map(|given| given.and(domain)).filter(|given| !given.is_empty()).map_or(Slot::Unknown, Slot::Given)
}

/// The key under which a fact is asked; a fact of a child who is not listed yet is asked by listing the children.
pub(crate) fn asked_as(rulebook: &Rulebook, fact: FactIx, member: Option<Member>) -> Key {
    match rulebook.facts.get(fact) {
        Some(rules) if rules.member && member.is_none() => Key::household(MEMBERS),
        Some(rules) => Key { fact: rules.id.clone(), member },
        None => Key::household(MEMBERS),
    }
}
