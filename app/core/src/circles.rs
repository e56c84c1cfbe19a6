//! Facts whose meaning hangs on themselves: a gate that leads back to its own fact can never be settled.

use crate::compile::Fault;
use crate::expr::{Expr, FactIx, FactRules, Implied};
use std::collections::BTreeSet;

/// A fault for each fact that is part of a circle.
pub(crate) fn circles(facts: &[FactRules]) -> Vec<Fault> {
    let circular = facts.iter().enumerate().filter(|(fact, _)| reached(facts, *fact).contains(fact));
    circular
        .map(|(_, rules)| Fault {
            place: format!("questions/{}", rules.id),
            what: "its gate, its implied value or its wide bound hangs on the fact itself".into(),
            hint: "let a gate look only at facts that are asked before it".into(),
        })
        .collect()
}

/// Every fact that this one hangs on, through any number of gates.
fn reached(facts: &[FactRules], from: FactIx) -> BTreeSet<FactIx> {
    let (mut seen, mut waiting) = (BTreeSet::new(), vec![from]);
    while let Some(rules) = waiting.pop().and_then(|fact| facts.get(fact)) {
        let mut next = BTreeSet::new();
        rules.gate.iter().for_each(|gate| leaves(gate, &mut next));
        next.extend(rules.wide_from.map(|(fact, ..)| fact));
        if let Implied::SameAs(other) = rules.implied {
            next.insert(other);
        }
        waiting.extend(next.into_iter().filter(|fact| seen.insert(*fact)));
    }
    seen
}

fn leaves(expr: &Expr, into: &mut BTreeSet<FactIx>) {
    match expr {
        Expr::Always(_) | Expr::Unverified(_) => {}
        Expr::Leaf(leaf) => {
            into.insert(leaf.fact);
        }
        Expr::Not(part) | Expr::AtLeast(_, part) => leaves(part, into),
        Expr::All(parts) | Expr::Any(parts) => parts.iter().for_each(|part| leaves(part, into)),
        Expr::Ceiling(ceiling) => {
            into.insert(ceiling.fact);
            ceiling.adult.iter().for_each(|adult| leaves(adult, into));
            leaves(&ceiling.child, into);
        }
    }
}
