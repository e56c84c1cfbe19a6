//! From conditions as written to [`Expr`]: ids become places, ages become days of birth, figures become amounts.
//!
//! Sound use of figures is decided here (facts.md, 'Verdicts'): a figure that may not prove one side of a
//! comparison leaves that side hanging on [`Expr::Unverified`], which no answer can settle.

use crate::condition::{Condition, Count, Extra, WithinFigure};
use crate::date::Date;
use crate::expr::{CeilingExpr, Expr, FactIx, Implied, Leaf};
use crate::figure::{Figure, Trust};
use crate::gather::gather;
use crate::id::{FactId, FigureId, OptionId};
use crate::question::{Kind, Question};
use crate::ranges::{LIMIT, Ranges};
use crate::region::Region;
use std::collections::BTreeMap;

/// A reference or value in the content that cannot be right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The thing it is in, such as `rights/leefloon`.
    pub place: String,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub hint: String,
}

/// The first day on which a child or adult can have been born.
const FIRST_BIRTH: (i32, u8, u8) = (1900, 1, 1);

pub(crate) struct Compiler<'a> {
    pub on: Date,
    questions: &'a [Question],
    figures: BTreeMap<&'a FigureId, (usize, &'a Figure)>,
    index: &'a BTreeMap<FactId, FactIx>,
    place: String,
    pub faults: Vec<Fault>,
}

/// Where a condition stands: on the side of 'met' or under a negation, and whether a child is meant.
#[derive(Clone, Copy)]
pub(crate) struct Side {
    pub positive: bool,
    pub member: bool,
}

impl Side {
    fn flipped(self) -> Self {
        Self { positive: !self.positive, ..self }
    }
}

impl<'a> Compiler<'a> {
    pub fn new(on: Date, questions: &'a [Question], figures: &'a [Figure], index: &'a BTreeMap<FactId, FactIx>) -> Self {
        let figures = gather(figures.iter().enumerate().map(|(ix, figure)| (&figure.id, (ix, figure))));
        Self { on, questions, figures, index, place: String::new(), faults: Vec::new() }
    }

    /// Names the thing whose conditions follow, for faults.
    pub fn enter(&mut self, place: impl Into<String>) {
        self.place = place.into();
    }

    pub fn fault(&mut self, what: impl Into<String>, hint: impl Into<String>) -> Expr {
        self.faults.push(Fault { place: self.place.clone(), what: what.into(), hint: hint.into() });
        Expr::Always(false)
    }

    pub fn condition(&mut self, condition: &Condition, side: Side) -> Expr {
        match condition {
            Condition::All(parts) => Expr::All(parts.iter().map(|part| self.condition(part, side)).collect()),
            Condition::Any(parts) => Expr::Any(parts.iter().map(|part| self.condition(part, side)).collect()),
            Condition::Not(part) => self.condition(part, side.flipped()).not(),
            Condition::AnyMember(part) => Expr::AtLeast(1, Box::new(self.condition(part, Side { member: true, ..side }))),
            Condition::EveryMember(part) => {
                let each = self.condition(part, Side { member: true, ..side });
                Expr::AtLeast(1, Box::new(each.not())).not()
            }
            Condition::CountMembers(count) => self.count(count, side),
            Condition::WithinFigure(within) => self.within(within, side),
            Condition::Is(fact, option) => self.one_of(fact, std::slice::from_ref(option), side),
            Condition::OneOf(fact, options) => self.one_of(fact, options, side),
            Condition::Includes(fact, option) => self.includes(fact, option, side),
            Condition::AtLeast(fact, from) => self.number(fact, *from, LIMIT, side),
            Condition::AtMost(fact, to) => self.number(fact, -LIMIT, *to, side),
            Condition::Between(fact, from, to) => self.number(fact, *from, *to, side),
        }
    }

    fn count(&mut self, count: &Count, side: Side) -> Expr {
        if count.at_least.is_none() && count.at_most.is_none() {
            return self.fault("count_members without at_least or at_most", "say how many children there must be");
        }
        let each = |compiler: &mut Self, side: Side| match &count.filter {
            Some(filter) => compiler.condition(filter, Side { member: true, ..side }),
            None => Expr::Always(true),
        };
        let mut parts = Vec::new();
        if let Some(least) = count.at_least {
            parts.push(Expr::AtLeast(least, Box::new(each(self, side))));
        }
        if let Some(most) = count.at_most {
            parts.push(Expr::AtLeast(most + 1, Box::new(each(self, side.flipped()))).not());
        }
        Expr::All(parts)
    }

    fn question(&mut self, fact: &FactId, side: Side) -> Option<(FactIx, &'a Question)> {
        let Some(&ix) = self.index.get(fact) else {
            self.fault(format!("unknown fact `{fact}`"), "use a fact that has a file in content/questions/");
            return None;
        };
        if fact.is_member() && !side.member {
            self.fault(format!("`{fact}` outside a child"), "wrap it in any_member, every_member or count_members, or set per_child: true");
            return None;
        }
        self.questions.get(ix).map(|question| (ix, question))
    }

    fn leaf(&self, fact: FactIx, part: Option<u16>, accepts: Ranges, text: String) -> Expr {
        Expr::Leaf(Leaf { fact, part, accepts, text: text.into() })
    }

    pub fn option(&mut self, question: &Question, option: &OptionId) -> Option<i64> {
        let place = question.options.iter().position(|choice| choice.id == *option);
        if place.is_none() {
            let known: Vec<_> = question.options.iter().map(|choice| choice.id.as_str()).collect();
            self.fault(format!("`{}` has no option `{option}`", question.fact), format!("use one of: {}", known.join(", ")));
        }
        place.map(|place| place as i64)
    }

    fn one_of(&mut self, fact: &FactId, options: &[OptionId], side: Side) -> Expr {
        let names: Vec<_> = options.iter().map(OptionId::as_str).collect();
        let text = format!("{fact} is {}", names.join(" or "));
        if fact.as_str() == Region::FACT {
            return self.region(&names, text, side);
        }
        let Some((ix, question)) = self.question(fact, side) else { return Expr::Always(false) };
        if question.kind != Kind::Choice {
            return self.fault(format!("`{fact}` is no choice"), "use includes for several-choice facts, at_least or at_most for numbers");
        }
        let places: Vec<_> = options.iter().filter_map(|option| self.option(question, option)).collect();
        self.leaf(ix, None, Ranges::of(places.into_iter().map(|place| (place, place))), text)
    }

    fn region(&mut self, names: &[&str], text: String, side: Side) -> Expr {
        let mut spans = Vec::new();
        for name in names {
            match Region::named(name) {
                Some(region) => spans.extend(region.postcodes()),
                None => return self.fault(format!("unknown region `{name}`"), "use brussels, flanders or wallonia"),
            }
        }
        match self.question(&FactId::from(Region::ASKED_AS), side) {
            Some((ix, _)) => self.leaf(ix, None, Ranges::of(spans), text),
            None => Expr::Always(false),
        }
    }

    fn includes(&mut self, fact: &FactId, option: &OptionId, side: Side) -> Expr {
        let Some((ix, question)) = self.question(fact, side) else { return Expr::Always(false) };
        if question.kind != Kind::Choices {
            return self.fault(format!("`{fact}` is not a several-choice fact"), "use is or one_of");
        }
        match self.option(question, option) {
            Some(place) => self.leaf(ix, Some(place as u16), Ranges::one(1), format!("{fact} includes {option}")),
            None => Expr::Always(false),
        }
    }

    fn number(&mut self, fact: &FactId, from: i64, to: i64, side: Side) -> Expr {
        let text = match (from, to) {
            (from, to) if from == -LIMIT => format!("{fact} at most {to}"),
            (from, to) if to == LIMIT => format!("{fact} at least {from}"),
            (from, to) => format!("{fact} between {from} and {to}"),
        };
        if let Some(accepts) = self.born_when(fact.short(), from, to) {
            return match self.question(&FactId::from("children.born"), side) {
                Some((ix, _)) => self.leaf(ix, None, accepts, text),
                None => Expr::Always(false),
            };
        }
        match self.question(fact, side) {
            Some((ix, question)) if question.kind == Kind::Number => self.leaf(ix, None, Ranges::span(from, to), text),
            Some(_) => self.fault(format!("`{fact}` is not a number"), "use is, one_of or includes"),
            None => Expr::Always(false),
        }
    }

    /// The days of birth that give an age or year of birth from `from` to `to`; `None` if the name is no derived fact.
    fn born_when(&self, name: &str, from: i64, to: i64) -> Option<Ranges> {
        let months = match name {
            "age" => 12,
            "age_months" => 1,
            "birth_year" => {
                let day = |year: i64| i32::try_from(year).ok().and_then(|year| Date::new(year, 1, 1)).map(Date::days);
                return Some(Ranges::span(day(from).unwrap_or(-LIMIT), day(to + 1).map_or(LIMIT, |day| day - 1)));
            }
            _ => return None,
        };
        let youngest = if from <= 0 { LIMIT } else { self.on.minus_months(from.min(3_000) * months).days() };
        let oldest = if to >= LIMIT { -LIMIT } else { self.on.minus_months((to.clamp(-1, 3_000) + 1) * months).days() + 1 };
        Some(Ranges::span(oldest, youngest))
    }

    fn within(&mut self, within: &WithinFigure, side: Side) -> Expr {
        let Some((ix, question)) = self.question(&within.fact, side) else { return Expr::Always(false) };
        if question.kind != Kind::Number {
            return self.fault(format!("`{}` is not a number", within.fact), "compare only amounts with a figure");
        }
        let Some(&(figure_ix, figure)) = self.figures.get(&within.figure) else {
            return self.fault(format!("unknown figure `{}`", within.figure), "add it to content/figures/");
        };
        let unverified = Expr::Unverified(figure_ix);
        let Some(ceiling) = figure.ceiling(self.on) else { return unverified };
        let text = format!("{} within {}", within.fact, within.figure);
        let exact = match within.extra {
            None => self.leaf(ix, None, Ranges::span(-LIMIT, ceiling.base), text),
            Some(extra) => {
                let (adult, child) = self.people(extra);
                let (base, per_extra, text) = (ceiling.base, ceiling.per_extra, text.into());
                Expr::Ceiling(Box::new(CeilingExpr { fact: ix, base, per_extra, adult, child, text }))
            }
        };
        match (ceiling.trust, side.positive) {
            (Trust::Official, _) => exact,
            (Trust::Secondary | Trust::StaleRising, true) => Expr::Any(vec![exact, unverified]),
            (Trust::Secondary, false) => Expr::All(vec![exact, unverified]),
            (Trust::StaleRising, false) => unverified,
        }
    }

    /// Who raises a ceiling: a partner, and each child who lives here.
    fn people(&mut self, extra: Extra) -> (Option<Expr>, Expr) {
        let is = |compiler: &mut Self, fact: &str, option: &str, member: bool| {
            let condition = Condition::Is(fact.into(), option.into());
            compiler.condition(&condition, Side { positive: true, member })
        };
        let known = |compiler: &Self, fact: &str| compiler.index.contains_key(&FactId::from(fact));
        let adult = (extra == Extra::Household && known(self, "household_form")).then(|| is(self, "household_form", "couple", false));
        let child =
            if known(self, "children.lives_here") { is(self, "children.lives_here", "elsewhere", true).not() } else { Expr::Always(true) };
        (adult, child)
    }

    /// Every value the fact can have.
    pub fn domain(&self, question: &Question) -> Ranges {
        let born = question.fact.as_str() == "children.born";
        match question.kind {
            Kind::Choice => Ranges::span(0, question.options.len() as i64 - 1),
            Kind::Choices => Ranges::span(0, 1),
            Kind::Number => Ranges::span(0, LIMIT),
            Kind::Postcode => Ranges::span(1_000, 9_999),
            Kind::Month if born => {
                let (year, month, day) = FIRST_BIRTH;
                Ranges::span(Date::new(year, month, day).map_or(-LIMIT, Date::days), self.on.days())
            }
            Kind::Month | Kind::Members => Ranges::all(),
        }
    }

    pub fn implied(&mut self, question: &Question) -> Implied {
        if let Some(fact) = &question.same_as {
            let side = Side { positive: true, member: false };
            return self.question(fact, side).map_or(Implied::NotApplicable, |(ix, _)| Implied::SameAs(ix));
        }
        match &question.implied {
            Some(option) => self.option(question, option).map_or(Implied::NotApplicable, Implied::Value),
            None => Implied::NotApplicable,
        }
    }
}
