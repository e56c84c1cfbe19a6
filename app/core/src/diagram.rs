//! Exact decision of an open condition.
//!
//! A reduced ordered decision diagram (Bryant 1986, with several branches a variable): each variable is split
//! into cells in which no leaf changes, and equal parts are shared. The condition is decided if the diagram is
//! a single end; otherwise the variables left in it are exactly those that can still change the result.
//! Past [`MOST_NODES`] the answer is 'open, and everything in it matters', which is sound.

use crate::gather::gather;
use crate::ground::{Node, Shape, Var, Who};
use crate::ranges::Ranges;
use std::collections::{BTreeMap, BTreeSet};

/// The most nodes that are built for one condition.
const MOST_NODES: usize = 50_000;

/// What an open condition comes down to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Every completion gives this.
    Always(bool),
    /// It hangs on these.
    Open(BTreeSet<Var>),
}

/// A place in the diagram: 0 is 'not met', 1 is 'met', the rest are nodes.
type Place = usize;

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Branching {
    level: usize,
    cells: Vec<Place>,
}

#[derive(Default)]
struct Diagram {
    nodes: Vec<Branching>,
    shared: BTreeMap<Branching, Place>,
    done: BTreeMap<(bool, Place, Place), Place>,
    full: bool,
}

/// A variable's cells: representatives of the parts of its possible values between which leaves change.
struct Variable {
    var: Var,
    cells: Vec<i64>,
}

/// Decides a grounded condition.
pub(crate) fn decide(root: &Node<'_>) -> Decision {
    if let Some(value) = root.value {
        return Decision::Always(value);
    }
    let mut leaves = Vec::new();
    collect(root, &mut leaves);
    let distinct: BTreeSet<Var> = gather(leaves.iter().map(|(var, ..)| *var));
    if distinct.len() == leaves.len() {
        return Decision::Open(distinct);
    }
    let variables = variables(&leaves);
    let mut diagram = Diagram::default();
    let end = diagram.build(root, &variables);
    match end {
        _ if diagram.full => Decision::Open(distinct),
        0 => Decision::Always(false),
        1 => Decision::Always(true),
        end => Decision::Open(gather(diagram.support(end).into_iter().filter_map(|level| variables.get(level)).map(|v| v.var))),
    }
}

type OpenLeaf<'n> = (Var, Option<(&'n Ranges, &'n Ranges)>);

/// The open leaves, in the order they stand: variable, and (accepted, possible) for a fact.
fn collect<'n>(node: &'n Node<'_>, into: &mut Vec<OpenLeaf<'n>>) {
    if node.value.is_some() {
        return;
    }
    match &node.kind {
        Shape::Constant | Shape::Leaf { .. } => {}
        Shape::Test { var, accepts, possible, .. } => into.push((*var, Some((accepts, possible)))),
        Shape::Hidden(var) => into.push((*var, None)),
        Shape::Not(part) => collect(part, into),
        Shape::All(parts) | Shape::Any(parts) | Shape::AtLeast(_, parts) => parts.iter().for_each(|part| collect(part, into)),
    }
}

/// The variables in the order of branching: the household's, then child by child. Counting children then only has
/// to remember how many there were, not which.
fn variables(leaves: &[OpenLeaf<'_>]) -> Vec<Variable> {
    let rank = |var: &Var| match *var {
        Var::Figure(_) | Var::Fact { who: Who::Household, .. } => (0, 0),
        Var::Fact { who: Who::Child(member), .. } => (1, u16::from(member)),
        Var::Exists(imagined) | Var::Fact { who: Who::Imagined(imagined), .. } => (2, imagined),
    };
    let mut order: Vec<Var> = Vec::new();
    for (var, _) in leaves {
        if !order.contains(var) {
            order.insert(order.partition_point(|before| rank(before) <= rank(var)), *var);
        }
    }
    let cells = |var: Var| -> Vec<i64> {
        let sets: Vec<_> = leaves.iter().filter(|(v, _)| *v == var).filter_map(|(_, sets)| *sets).collect();
        let Some((_, possible)) = sets.first() else { return vec![0, 1] };
        let cuts = possible.cuts().chain(sets.iter().flat_map(|(accepts, _)| accepts.cuts()));
        let starts: BTreeSet<i64> = gather(cuts.filter(|start| possible.contains(*start)));
        starts.into_iter().collect()
    };
    order.into_iter().map(|var| Variable { var, cells: cells(var) }).collect()
}

impl Diagram {
    fn build(&mut self, node: &Node<'_>, variables: &[Variable]) -> Place {
        if let Some(value) = node.value {
            return Place::from(value);
        }
        match &node.kind {
            Shape::Constant | Shape::Leaf { .. } => 0,
            Shape::Test { var, accepts, .. } => self.leaf(*var, variables, |value| accepts.contains(value)),
            Shape::Hidden(var) => self.leaf(*var, variables, |value| value == 1),
            Shape::Not(part) => {
                let part = self.build(part, variables);
                self.not(part)
            }
            Shape::All(parts) => parts.iter().fold(1, |whole, part| {
                let part = self.build(part, variables);
                self.join(true, whole, part)
            }),
            Shape::Any(parts) => parts.iter().fold(0, |whole, part| {
                let part = self.build(part, variables);
                self.join(false, whole, part)
            }),
            Shape::AtLeast(count, parts) => self.at_least(*count as usize, parts, variables),
        }
    }

    fn leaf(&mut self, var: Var, variables: &[Variable], met: impl Fn(i64) -> bool) -> Place {
        let Some(level) = variables.iter().position(|variable| variable.var == var) else { return 0 };
        let cells = variables.get(level).map(|variable| variable.cells.iter().map(|&cell| Place::from(met(cell))).collect());
        self.node(level, cells.unwrap_or_default())
    }

    /// `reached[n]`: at least `n` of the parts seen so far hold.
    fn at_least(&mut self, count: usize, parts: &[Node<'_>], variables: &[Variable]) -> Place {
        let mut reached = vec![0; count + 1];
        if let Some(none) = reached.first_mut() {
            *none = 1;
        }
        for part in parts {
            let part = self.build(part, variables);
            let mut fewer = 1;
            for place in reached.iter_mut().skip(1) {
                let with = self.join(true, part, fewer);
                fewer = *place;
                *place = self.join(false, *place, with);
            }
        }
        reached.last().copied().unwrap_or(1)
    }

    fn node(&mut self, level: usize, cells: Vec<Place>) -> Place {
        match cells.first() {
            Some(&first) if cells.iter().any(|&cell| cell != first) => {
                let branching = Branching { level, cells };
                if let Some(&place) = self.shared.get(&branching) {
                    return place;
                }
                let place = self.nodes.len() + 2;
                self.full |= place > MOST_NODES;
                self.nodes.push(branching.clone());
                self.shared.insert(branching, place);
                place
            }
            Some(&first) => first,
            None => 0,
        }
    }

    fn at(&self, place: Place) -> Option<&Branching> {
        self.nodes.get(place.checked_sub(2)?)
    }

    fn not(&mut self, place: Place) -> Place {
        if place < 2 {
            return 1 - place;
        }
        let key = (true, place, usize::MAX);
        if let Some(&done) = self.done.get(&key) {
            return done;
        }
        let Some(Branching { level, cells }) = self.at(place).cloned() else { return 0 };
        let cells = cells.into_iter().map(|cell| self.not(cell)).collect();
        let result = self.node(level, cells);
        self.done.insert(key, result);
        result
    }

    /// 'and' if `both`, else 'or'.
    fn join(&mut self, both: bool, a: Place, b: Place) -> Place {
        let (a, b) = (a.min(b), a.max(b));
        let (stops, passes) = if both { (0, 1) } else { (1, 0) };
        if a == b || b == passes || a == stops {
            return a;
        }
        if a == passes || b == stops {
            return b;
        }
        if self.full {
            return a;
        }
        let key = (both, a, b);
        if let Some(&done) = self.done.get(&key) {
            return done;
        }
        let (Some(left), Some(right)) = (self.at(a).cloned(), self.at(b).cloned()) else { return 0 };
        let level = left.level.min(right.level);
        let width = if left.level == level { left.cells.len() } else { right.cells.len() };
        let down = |side: &Branching, whole: Place, cell: usize| match side.level == level {
            true => side.cells.get(cell).copied().unwrap_or(whole),
            false => whole,
        };
        let cells = (0..width).map(|cell| self.join(both, down(&left, a, cell), down(&right, b, cell))).collect();
        let result = self.node(level, cells);
        self.done.insert(key, result);
        result
    }

    /// The levels on which the diagram below `root` still branches.
    fn support(&self, root: Place) -> BTreeSet<usize> {
        let (mut seen, mut levels, mut waiting) = (BTreeSet::new(), BTreeSet::new(), vec![root]);
        while let Some(place) = waiting.pop() {
            if seen.insert(place)
                && let Some(branching) = self.at(place)
            {
                levels.insert(branching.level);
                waiting.extend(&branching.cells);
            }
        }
        levels
    }
}
