//! Which leaves decided a row.
//!
//! For a decided row: the leaves without which it would not be decided so, taking the first branch that
//! suffices. For an open row: the leaves that are known and help, and those that are open.

use crate::answers::{Key, Member};
use crate::ground::{Node, Shape, Var, Who};
use crate::id::MEMBERS;
use crate::judge::{Judge, Reason, Verdict};
use crate::world::asked_as;

/// The leaves that decided the node, each once.
pub(crate) fn reasons(judge: &Judge<'_>, node: &Node<'_>, verdict: Verdict) -> Vec<Reason> {
    let mut found = Vec::new();
    walk(judge, node, verdict, &mut found);
    let mut distinct: Vec<Reason> = Vec::with_capacity(found.len());
    for reason in found {
        if !distinct.contains(&reason) {
            distinct.push(reason);
        }
    }
    distinct
}

fn walk(judge: &Judge<'_>, node: &Node<'_>, verdict: Verdict, into: &mut Vec<Reason>) {
    match &node.kind {
        Shape::Constant | Shape::Hidden(_) => {}
        Shape::Leaf { text, fact, who } => into.push(reason(judge, *fact, *who, text, stands(node.value))),
        Shape::Test { text, var: Var::Fact { fact, who, .. }, .. } => into.push(reason(judge, *fact, *who, text, Verdict::Open)),
        Shape::Test { .. } => {}
        Shape::Not(part) => walk(judge, part, turned(verdict), into),
        Shape::All(parts) => several(judge, parts, verdict, Verdict::NotMet, into),
        Shape::Any(parts) => several(judge, parts, verdict, Verdict::Met, into),
        Shape::AtLeast(count, parts) => counted(judge, *count as usize, parts, verdict, into),
    }
}

/// A part that has `settling` settles the whole by itself; the other verdict needs all parts.
fn several(judge: &Judge<'_>, parts: &[Node<'_>], verdict: Verdict, settling: Verdict, into: &mut Vec<Reason>) {
    if verdict == settling
        && let Some(part) = parts.iter().find(|part| part.value == value(settling))
    {
        return walk(judge, part, verdict, into);
    }
    let against = if verdict == Verdict::Open { value(settling) } else { None };
    for part in parts.iter().filter(|part| against.is_none() || part.value != against) {
        walk(judge, part, if verdict == Verdict::Open { stands(part.value) } else { verdict }, into);
    }
}

/// The parts that reach or miss the count; all that may, where only the exact decision could tell.
fn counted(judge: &Judge<'_>, count: usize, parts: &[Node<'_>], verdict: Verdict, into: &mut Vec<Reason>) {
    let needed = if verdict == Verdict::NotMet { (parts.len() + 1).saturating_sub(count) } else { count };
    let clear = |part: &&Node<'_>| part.value == value(verdict);
    let enough = verdict == Verdict::Open || parts.iter().filter(clear).count() >= needed;
    for part in parts.iter().filter(|part| clear(part) || (!enough && part.value.is_none())) {
        walk(judge, part, verdict, into);
    }
}

fn reason(judge: &Judge<'_>, fact: usize, who: Who, text: &str, verdict: Verdict) -> Reason {
    let member: Option<Member> = match who {
        Who::Child(member) => Some(member),
        Who::Household | Who::Imagined(_) => None,
    };
    let key = match who {
        Who::Imagined(_) => Key::household(MEMBERS),
        Who::Child(_) | Who::Household => asked_as(judge.rulebook, fact, member),
    };
    Reason { key, leaf: text.into(), verdict }
}

fn stands(value: Option<bool>) -> Verdict {
    match value {
        Some(true) => Verdict::Met,
        Some(false) => Verdict::NotMet,
        None => Verdict::Open,
    }
}

fn value(verdict: Verdict) -> Option<bool> {
    match verdict {
        Verdict::Met => Some(true),
        Verdict::NotMet => Some(false),
        Verdict::Open => None,
    }
}

fn turned(verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::Met => Verdict::NotMet,
        Verdict::NotMet => Verdict::Met,
        Verdict::Open => Verdict::Open,
    }
}
