//! Questions that no condition looks at, and options that no condition tells from the others.
//!
//! Such a question costs a family time and changes nothing. A question that is never put costs nothing and is left alone.

use super::unused::conditions;
use crate::content::question_file;
use crate::finding::{Findings, Place};
use std::collections::BTreeSet;
use wegwijs_core::Bundle;
use wegwijs_core::condition::{Condition, WithinFigure};
use wegwijs_core::id::{FactId, MEMBERS, OptionId};
use wegwijs_core::question::{Choice, Kind, Question};
use wegwijs_core::region::Region;

pub(super) fn check(bundle: &Bundle, findings: &mut Findings) {
    let looked = Looked::at(bundle);
    for question in bundle.questions.iter().filter(|question| !question.unasked) {
        let place = Place::file(question_file(&question.fact));
        if !looked.facts.contains(&question.fact) {
            findings.warning(&place, "no condition looks at it", "use it in a right, or set unasked: true");
            continue;
        }
        for choice in looked.idle(question) {
            let hint = "use it in a right, or put it together with another option";
            findings.warning(&place.at("options").at(&choice.id), "no condition looks at this option", hint);
        }
    }
}

/// What the conditions of the content look at.
#[derive(Default)]
struct Looked {
    facts: BTreeSet<FactId>,
    options: BTreeSet<(FactId, OptionId)>,
}

impl Looked {
    fn at(bundle: &Bundle) -> Self {
        let mut looked = Self::default();
        for right in &bundle.rights {
            conditions(right).for_each(|condition| looked.condition(condition));
            if right.per_child {
                looked.facts.insert(FactId::from(MEMBERS));
            }
            if let Some(from) = right.deadline.as_ref().map(|deadline| &deadline.from) {
                looked.fact(&from.fact);
                looked.options.extend(from.option.clone().map(|option| (from.fact.clone(), option)));
            }
        }
        for question in &bundle.questions {
            question.gate.iter().chain(&question.skip_when).for_each(|condition| looked.condition(condition));
        }
        looked.stand_ins(bundle);
        looked
    }

    fn condition(&mut self, condition: &Condition) {
        condition.walk(&mut |part| {
            part.fact().into_iter().for_each(|fact| self.fact(fact));
            match part {
                Condition::Is(fact, option) | Condition::Includes(fact, option) => self.option(fact, option),
                Condition::OneOf(fact, options) => options.iter().for_each(|option| self.option(fact, option)),
                Condition::AnyMember(_) | Condition::EveryMember(_) | Condition::CountMembers(_) => self.fact(&FactId::from(MEMBERS)),
                Condition::WithinFigure(WithinFigure { extra: Some(_), .. }) => {
                    self.condition(&Condition::Is("household_form".into(), "couple".into()));
                    self.condition(&Condition::Is("children.lives_here".into(), "elsewhere".into()));
                }
                _ => {}
            }
        });
    }

    fn option(&mut self, fact: &FactId, option: &OptionId) {
        self.options.insert((fact.clone(), option.clone()));
    }

    /// A derived fact is the one that is asked for it; a fact of a child is asked by listing the children.
    fn fact(&mut self, fact: &FactId) {
        let asked = match (fact.as_str(), fact.short()) {
            (Region::FACT, _) => FactId::from(Region::ASKED_AS),
            (_, "age" | "age_months" | "birth_year") => FactId::from("children.born"),
            _ => fact.clone(),
        };
        self.facts.extend(asked.is_member().then(|| FactId::from(MEMBERS)));
        self.facts.insert(asked);
    }

    /// Facts whose value stands in for that of a fact that is looked at.
    fn stand_ins(&mut self, bundle: &Bundle) {
        for question in &bundle.questions {
            if let Some(wide) = question.wide_from.as_ref().filter(|_| self.facts.contains(&question.fact)) {
                self.facts.insert(wide.fact.clone());
            }
            if let Some(same) = question.same_as.as_ref().filter(|_| self.facts.contains(&question.fact)) {
                self.facts.insert(same.clone());
                let ids = question.options.iter().map(|choice| choice.id.clone());
                let looked_at: Vec<_> = ids.filter(|id| self.options.contains(&(question.fact.clone(), id.clone()))).collect();
                looked_at.iter().for_each(|id| self.option(same, id));
            }
        }
    }

    /// The options that nothing looks at. The only one of a choice is what is left when it is none of the others.
    fn idle<'a>(&self, question: &'a Question) -> Vec<&'a Choice> {
        let looked_at = |choice: &&Choice| self.options.contains(&(question.fact.clone(), choice.id.clone()));
        let idle: Vec<&Choice> = question.options.iter().filter(|choice| !looked_at(choice)).collect();
        if question.kind == Kind::Choice && idle.len() == 1 { Vec::new() } else { idle }
    }
}
