//! A compiled condition held against one household: a tree in which every part is met, not met or open.
//!
//! This is Kleene's three-valued logic with gates and children filled in. It is sound; it becomes exact in
//! `diagram.rs`, where a fact that stands in several leaves is given one value at a time.

use crate::answers::{MAX_CHILDREN, Member};
use crate::expr::{CeilingExpr, Expr, FactIx, Implied, Leaf};
use crate::ranges::{LIMIT, Ranges};
use crate::rulebook::Rulebook;
use crate::world::{Slot, World};
use std::borrow::Cow;

/// Something that can still have several values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Var {
    /// A fact (an option of it) of the household or of a child.
    Fact { fact: FactIx, part: Option<u16>, who: Who },
    /// A figure that nobody knows well enough.
    Figure(usize),
    /// Whether there is a child like the imagined one of this number.
    Exists(u16),
}

/// Whose fact it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Who {
    Household,
    Child(Member),
    /// A child that may or may not exist, since the children are not listed yet.
    Imagined(u16),
}

/// A part of a grounded condition; `value` is `None` while it is open.
#[derive(Debug)]
pub(crate) struct Node<'a> {
    pub value: Option<bool>,
    pub kind: Shape<'a>,
}

#[derive(Debug)]
pub(crate) enum Shape<'a> {
    Constant,
    Leaf { text: &'a str, fact: FactIx, who: Who },
    Test { text: &'a str, var: Var, accepts: Cow<'a, Ranges>, possible: Cow<'a, Ranges> },
    Hidden(Var),
    Not(Box<Node<'a>>),
    All(Vec<Node<'a>>),
    Any(Vec<Node<'a>>),
    AtLeast(u32, Vec<Node<'a>>),
}

/// Grounds conditions of one rulebook in one household.
pub(crate) struct Grounder<'a> {
    rulebook: &'a Rulebook,
    world: &'a World,
    imagined: u16,
}

impl<'a> Node<'a> {
    fn constant(value: bool) -> Self {
        Self { value: Some(value), kind: Shape::Constant }
    }

    fn hidden(var: Var) -> Self {
        Self { value: None, kind: Shape::Hidden(var) }
    }

    fn all(parts: Vec<Self>) -> Self {
        let value = if parts.iter().any(|p| p.value == Some(false)) {
            Some(false)
        } else {
            parts.iter().all(|p| p.value == Some(true)).then_some(true)
        };
        Self { value, kind: Shape::All(parts) }
    }

    fn any(parts: Vec<Self>) -> Self {
        let value = if parts.iter().any(|p| p.value == Some(true)) {
            Some(true)
        } else {
            parts.iter().all(|p| p.value == Some(false)).then_some(false)
        };
        Self { value, kind: Shape::Any(parts) }
    }

    fn not(part: Self) -> Self {
        Self { value: part.value.map(|value| !value), kind: Shape::Not(Box::new(part)) }
    }

    fn at_least(count: u32, parts: Vec<Self>) -> Self {
        let met = parts.iter().filter(|p| p.value == Some(true)).count();
        let open = parts.iter().filter(|p| p.value.is_none()).count();
        let count_needed = count as usize;
        let value = if met >= count_needed { Some(true) } else { (met + open < count_needed).then_some(false) };
        Self { value, kind: Shape::AtLeast(count, parts) }
    }
}

impl<'a> Grounder<'a> {
    pub fn new(rulebook: &'a Rulebook, world: &'a World) -> Self {
        Self { rulebook, world, imagined: 0 }
    }

    /// Grounds a condition of the household, or of one child.
    pub fn ground(&mut self, expr: &'a Expr, who: Who) -> Node<'a> {
        match expr {
            Expr::Always(value) => Node::constant(*value),
            Expr::Leaf(leaf) => self.leaf(leaf, who),
            Expr::Unverified(figure) => Node::hidden(Var::Figure(*figure)),
            Expr::Not(part) => Node::not(self.ground(part, who)),
            Expr::All(parts) => Node::all(parts.iter().map(|part| self.ground(part, who)).collect()),
            Expr::Any(parts) => Node::any(parts.iter().map(|part| self.ground(part, who)).collect()),
            Expr::AtLeast(count, each) => self.at_least(*count, each),
            Expr::Ceiling(ceiling) => self.ceiling(ceiling, who),
        }
    }

    /// A per-child condition while the children are not listed: it holds if there is a child like an imagined one.
    pub fn ground_for_some_child(&mut self, each: &'a Expr) -> Node<'a> {
        self.imagined += 1;
        let imagined = self.imagined;
        let holds = self.ground(each, Who::Imagined(imagined));
        Node::all(vec![Node::hidden(Var::Exists(imagined)), holds])
    }

    fn at_least(&mut self, count: u32, each: &'a Expr) -> Node<'a> {
        if count == 0 {
            return Node::constant(true);
        }
        match self.world.members() {
            None => self.ground_for_some_child(each),
            Some(members) => {
                let parts = (0..members).map(|member| self.ground(each, Who::Child(member as Member))).collect();
                Node::at_least(count, parts)
            }
        }
    }

    fn leaf(&mut self, leaf: &'a Leaf, who: Who) -> Node<'a> {
        self.test(leaf.fact, leaf.part, Cow::Borrowed(&leaf.accepts), &leaf.text, who)
    }

    /// A leaf behind its gate: the fact's own value while the gate is met, its implied value while it is not.
    fn test(&mut self, fact: FactIx, part: Option<u16>, accepts: Cow<'a, Ranges>, text: &'a str, who: Who) -> Node<'a> {
        let Some(rules) = self.rulebook.facts.get(fact) else { return Node::constant(false) };
        let who = if rules.member { who } else { Who::Household };
        let given = !matches!(self.slot(fact, who), Slot::Unknown);
        let Some(gate) = &rules.gate else { return self.own(fact, part, accepts, text, who) };
        let gate = self.ground(gate, who);
        match gate.value {
            Some(true) => self.own(fact, part, accepts, text, who),
            None if given => self.own(fact, part, accepts, text, who),
            Some(false) => self.shut(gate, fact, part, accepts, text),
            None => {
                let own = self.own(fact, part, accepts.clone(), text, who);
                let Some(again) = &rules.gate else { return own };
                let again = self.ground(again, who);
                let open = Node::all(vec![gate, own]);
                Node::any(vec![open, self.shut(again, fact, part, accepts, text)])
            }
        }
    }

    /// A leaf whose gate is not met, or while it is not: the implied value. The gate is part of the reason.
    fn shut(&mut self, gate: Node<'a>, fact: FactIx, part: Option<u16>, accepts: Cow<'a, Ranges>, text: &'a str) -> Node<'a> {
        match self.rulebook.facts.get(fact).map(|rules| &rules.implied) {
            Some(Implied::Value(value)) if accepts.contains(*value) => Node::not(gate),
            Some(Implied::SameAs(other)) => {
                let same = self.test(*other, part, accepts, text, Who::Household);
                match same.value {
                    Some(false) if gate.value == Some(false) => Node::any(vec![gate, same]),
                    _ => Node::all(vec![Node::not(gate), same]),
                }
            }
            _ if gate.value == Some(false) => gate,
            _ => Node::constant(false),
        }
    }

    fn slot(&self, fact: FactIx, who: Who) -> &'a Slot {
        match who {
            Who::Household => self.world.slot(fact, None),
            Who::Child(member) => self.world.slot(fact, Some(member)),
            Who::Imagined(_) => &Slot::Unknown,
        }
    }

    /// The fact's own value against the accepted set.
    fn own(&self, fact: FactIx, part: Option<u16>, accepts: Cow<'a, Ranges>, text: &'a str, who: Who) -> Node<'a> {
        let leaf = Shape::Leaf { text, fact, who };
        let possible = match (self.slot(fact, who), part) {
            (Slot::Options(chosen), Some(part)) => {
                return Node { value: Some(accepts.contains(i64::from(chosen.contains(&part)))), kind: leaf };
            }
            (Slot::Given(possible), _) => possible,
            (Slot::Unknown | Slot::Options(_), _) => match self.rulebook.facts.get(fact) {
                Some(rules) => &rules.domain,
                None => return Node::constant(false),
            },
        };
        if possible.is_within(&accepts) {
            return Node { value: Some(true), kind: leaf };
        }
        if possible.is_apart_from(&accepts) {
            return Node { value: Some(false), kind: leaf };
        }
        let var = Var::Fact { fact, part, who };
        Node { value: None, kind: Shape::Test { text, var, accepts, possible: Cow::Borrowed(possible) } }
    }

    /// `amount ≤ base`, or with `k` people who raise the ceiling `amount ≤ base + k × per_extra`.
    fn ceiling(&mut self, ceiling: &'a CeilingExpr, who: Who) -> Node<'a> {
        let adults = ceiling.adult.iter().count();
        let mut ways = vec![self.amount(ceiling, 0, who)];
        let listed = self.world.members();
        for raised in 1..=listed.unwrap_or(0) + adults {
            let mut people: Vec<_> = ceiling.adult.iter().map(|adult| self.ground(adult, Who::Household)).collect();
            let children = 0..listed.unwrap_or(0);
            people.extend(children.map(|member| self.ground(&ceiling.child, Who::Child(member as Member))));
            let enough = Node::at_least(raised as u32, people);
            ways.push(Node::all(vec![enough, self.amount(ceiling, raised, who)]));
        }
        if listed.is_none() {
            let child = self.ground_for_some_child(&ceiling.child);
            ways.push(Node::all(vec![child, self.amount(ceiling, MAX_CHILDREN + adults, who)]));
        }
        Node::any(ways)
    }

    fn amount(&mut self, ceiling: &'a CeilingExpr, raised: usize, who: Who) -> Node<'a> {
        let most = ceiling.base.saturating_add(ceiling.per_extra.saturating_mul(raised as i64));
        let accepts = Cow::Owned(Ranges::span(-LIMIT, most));
        self.test(ceiling.fact, None, accepts, &ceiling.text, who)
    }
}
