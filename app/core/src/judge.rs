//! The judge: a household's answers against every right, one row per right or per child.
//!
//! Laws (facts.md, 'Verdicts'): a decided verdict holds for every completion of what is unknown; an open one
//! has two completions that differ, and names exactly the facts that can still change it. A missing answer is
//! never 'no'.

use crate::answers::{Answers, Key, Member};
use crate::date::Date;
use crate::deadline::deadline;
use crate::diagram::{Decision, decide};
use crate::expr::Expr;
use crate::gather::gather;
use crate::ground::{Grounder, Node, Var, Who};
use crate::id::{MEMBERS, RightId, WordId};
use crate::reasons::reasons;
use crate::right::{Granted, Right};
use crate::rulebook::{RightRules, Rulebook};
use crate::world::{World, asked_as};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What the answers say about a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The conditions that can be asked hold, whatever is still unknown.
    Met,
    /// They fail, whatever is still unknown.
    NotMet,
    /// It depends on what is still unknown.
    Open,
}

/// Where a row stands in the overview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Danger, or a last day within [`SOON_DAYS`].
    DoFirst,
    /// The family asks for it.
    Apply,
    /// It comes by itself; check that it does.
    Automatic,
    /// It depends on what is still unknown.
    Maybe,
    /// An offer for everybody.
    Offer,
    /// Probably not now.
    NotNow,
}

/// A deadline this near puts a right among those to do first, in days.
pub const SOON_DAYS: i64 = 60;

/// A leaf that decided a row, or that keeps it open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The fact, as it is asked.
    pub key: Key,
    /// The leaf as it is written in the content, such as `housing is private_rent`.
    pub leaf: Arc<str>,
    /// How the leaf itself stands.
    pub verdict: Verdict,
}

/// One right for the household, or for one child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The right.
    pub right: RightId,
    /// The child, for a right that each child has.
    pub member: Option<Member>,
    /// What the answers say.
    pub verdict: Verdict,
    /// Where it stands in the overview.
    pub group: Group,
    /// Why.
    pub reasons: Vec<Reason>,
    /// The facts that can still change the verdict; empty unless it is open.
    pub open_facts: BTreeSet<Key>,
    /// Whether it hangs on a figure that nobody knows well enough.
    pub open_figure: bool,
    /// The earliest last day compatible with the answers.
    pub deadline: Option<Date>,
    /// Facts that cannot change the verdict but can change the group or the deadline.
    pub order_facts: BTreeSet<Key>,
    /// Whether it is to be done first because somebody is in danger.
    pub danger: bool,
    /// Whether an offer moves up.
    pub highlighted: bool,
    /// Whether a miss should not be listed.
    pub sensitive: bool,
    /// The cautions that may apply: all but those that surely do not.
    pub cautions: Vec<WordId>,
}

/// Judges one household: rows in the order of the content, per-child rights child by child.
pub fn judge(rulebook: &Rulebook, answers: &Answers) -> Vec<Row> {
    let world = World::new(rulebook, answers);
    let judge = Judge { rulebook, answers, world: &world };
    let rights = rulebook.bundle().rights.iter().zip(&rulebook.rights);
    rights.flat_map(|(right, rules)| judge.rows(right, rules)).collect()
}

/// Judges one right alone; no rows if there is no such right.
pub fn judge_right(rulebook: &Rulebook, answers: &Answers, id: &RightId) -> Vec<Row> {
    let world = World::new(rulebook, answers);
    let judge = Judge { rulebook, answers, world: &world };
    let found = rulebook.right(id).zip(rulebook.right_rules(id));
    found.map(|(right, rules)| judge.rows(right, rules)).unwrap_or_default()
}

pub(crate) struct Judge<'a> {
    pub rulebook: &'a Rulebook,
    pub answers: &'a Answers,
    pub world: &'a World,
}

impl<'a> Judge<'a> {
    fn rows(&self, right: &Right, rules: &'a RightRules) -> Vec<Row> {
        let children = if right.per_child { self.world.members() } else { None };
        match children {
            None | Some(0) => vec![self.row(right, rules, None)],
            Some(count) => (0..count).map(|member| self.row(right, rules, Some(member as Member))).collect(),
        }
    }

    fn row(&self, right: &Right, rules: &'a RightRules, member: Option<Member>) -> Row {
        let childless = right.per_child && member.is_none() && self.world.members().is_some();
        let node = self.ground(right, &rules.met, member);
        let decision = if childless { Decision::Always(false) } else { decide(&node) };
        let (verdict, open_facts, open_figure) = self.verdict(&decision);
        let mut order_facts = BTreeSet::new();
        let may_be = verdict != Verdict::NotMet;
        let mut side = |expr: &'a Option<Expr>| expr.as_ref().is_some_and(|expr| self.holds(right, expr, member, &mut order_facts));
        let danger = may_be && side(&rules.danger);
        let highlighted = may_be && side(&rules.highlight);
        let sensitive = rules.sensitive.as_ref().is_some_and(|expr| self.holds(right, expr, member, &mut BTreeSet::new()));
        let deadline = if may_be { deadline(self, right, member, &mut order_facts) } else { None };
        Row {
            right: right.id.clone(),
            member,
            verdict,
            group: self.group(right, verdict, danger, deadline),
            reasons: if childless { self.no_children() } else { reasons(self, &node, verdict) },
            order_facts: gather(order_facts.difference(&open_facts).cloned()),
            open_facts,
            open_figure,
            deadline,
            danger,
            highlighted: highlighted || danger,
            sensitive,
            cautions: self.cautions(right, rules, member),
        }
    }

    fn ground(&self, right: &Right, expr: &'a Expr, member: Option<Member>) -> Node<'a> {
        let mut grounder = Grounder::new(self.rulebook, self.world);
        match member {
            Some(member) => grounder.ground(expr, Who::Child(member)),
            None if right.per_child => grounder.ground_for_some_child(expr),
            None => grounder.ground(expr, Who::Household),
        }
    }

    fn verdict(&self, decision: &Decision) -> (Verdict, BTreeSet<Key>, bool) {
        match decision {
            Decision::Always(true) => (Verdict::Met, BTreeSet::new(), false),
            Decision::Always(false) => (Verdict::NotMet, BTreeSet::new(), false),
            Decision::Open(vars) => {
                let figure = vars.iter().any(|var| matches!(var, Var::Figure(_)));
                (Verdict::Open, self.keys(vars), figure)
            }
        }
    }

    /// The facts behind open variables, as they are asked.
    fn keys(&self, vars: &BTreeSet<Var>) -> BTreeSet<Key> {
        gather(vars.iter().flat_map(|var| self.asked(var)))
    }

    fn asked(&self, var: &Var) -> Vec<Key> {
        let (fact, member) = match *var {
            Var::Figure(_) => return Vec::new(),
            Var::Exists(_) | Var::Fact { who: Who::Imagined(_), .. } => return vec![Key::household(MEMBERS)],
            Var::Fact { fact, who: Who::Child(member), .. } => (fact, Some(member)),
            Var::Fact { fact, who: Who::Household, .. } => (fact, None),
        };
        let key = asked_as(self.rulebook, fact, member);
        let wide = self.rulebook.facts.get(fact).and_then(|rules| rules.wide_from);
        let bound = wide.map(|(from, ..)| asked_as(self.rulebook, from, None));
        let bound = bound.filter(|bound| self.answers.value(bound).is_none() && self.answers.value(&key).is_none());
        bound.into_iter().chain([key]).collect()
    }

    /// Whether a side condition surely holds; what could still make it hold is noted.
    fn holds(&self, right: &Right, expr: &'a Expr, member: Option<Member>, open: &mut BTreeSet<Key>) -> bool {
        match decide(&self.ground(right, expr, member)) {
            Decision::Always(value) => value,
            Decision::Open(vars) => {
                open.append(&mut self.keys(&vars));
                false
            }
        }
    }

    fn cautions(&self, right: &Right, rules: &'a RightRules, member: Option<Member>) -> Vec<WordId> {
        let surely_not = |expr: &'a Expr| decide(&self.ground(right, expr, member)) == Decision::Always(false);
        let pairs = right.cautions.iter().zip(&rules.cautions);
        pairs.filter(|(_, when)| !when.as_ref().is_some_and(surely_not)).map(|(caution, _)| caution.id.clone()).collect()
    }

    /// The group, by the first rule of facts.md that holds.
    fn group(&self, right: &Right, verdict: Verdict, danger: bool, deadline: Option<Date>) -> Group {
        let soon = deadline.is_some_and(|last| last.days() - self.rulebook.on().days() <= SOON_DAYS);
        match (right.granted, verdict) {
            (Granted::Offer, Verdict::Met) if danger => Group::DoFirst,
            (Granted::Offer, Verdict::Met) => Group::Offer,
            (_, Verdict::NotMet) => Group::NotNow,
            (_, Verdict::Open) => Group::Maybe,
            (_, Verdict::Met) if soon || danger => Group::DoFirst,
            (Granted::Automatic, Verdict::Met) => Group::Automatic,
            (_, Verdict::Met) => Group::Apply,
        }
    }

    fn no_children(&self) -> Vec<Reason> {
        vec![Reason { key: Key::household(MEMBERS), leaf: "children is none".into(), verdict: Verdict::NotMet }]
    }
}
