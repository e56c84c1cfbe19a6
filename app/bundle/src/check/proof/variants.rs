//! The ways in which one leaf of a right's condition can be wrong: left out, or turned round.

use wegwijs_core::condition::{Condition, Count};
use wegwijs_core::right::Right;

/// A right with one leaf changed.
pub(super) struct Variant {
    /// The right as it would be.
    pub right: Right,
    /// What was changed, for an editor.
    pub told: String,
}

/// A condition with one leaf changed, and what was changed.
type Changed = (Condition, String);

/// Every variant of a right: of its condition, and of each exclusion. Leaves that `spare` names stay as they are.
pub(super) fn variants(right: &Right, spare: &dyn Fn(&Condition) -> bool) -> Vec<Variant> {
    let whole = if right.condition == Condition::always() { Vec::new() } else { of_part(&right.condition, spare) };
    let own = whole.into_iter().map(|(condition, told)| Variant { right: Right { condition, ..right.clone() }, told });
    let excluded = of_list(&right.exclusions, spare).into_iter();
    let excluded = excluded.map(|(exclusions, told)| Variant { right: Right { exclusions, ..right.clone() }, told });
    own.chain(excluded).collect()
}

/// The changes inside a condition; a leaf by itself is dropped by holding always.
fn of_part(part: &Condition, spare: &dyn Fn(&Condition) -> bool) -> Vec<Changed> {
    if is_leaf(part) {
        return if spare(part) { Vec::new() } else { vec![(Condition::always(), dropped(part)), turned(part)] };
    }
    inside(part, spare)
}

fn inside(part: &Condition, spare: &dyn Fn(&Condition) -> bool) -> Vec<Changed> {
    let wrap = |inner: &Condition, whole: fn(Box<Condition>) -> Condition| {
        let changes = of_part(inner, spare).into_iter();
        changes.map(|(condition, told)| (whole(Box::new(condition)), told)).collect()
    };
    match part {
        Condition::All(parts) => of_list(parts, spare).into_iter().map(|(parts, told)| (Condition::All(parts), told)).collect(),
        Condition::Any(parts) => of_list(parts, spare).into_iter().map(|(parts, told)| (Condition::Any(parts), told)).collect(),
        Condition::Not(inner) => wrap(inner, Condition::Not),
        Condition::AnyMember(inner) => wrap(inner, Condition::AnyMember),
        Condition::EveryMember(inner) => wrap(inner, Condition::EveryMember),
        Condition::CountMembers(Count { filter: Some(inner), at_least, at_most }) => {
            let changes = of_part(inner, spare).into_iter();
            let count = |filter| Count { filter: Some(Box::new(filter)), at_least: *at_least, at_most: *at_most };
            changes.map(|(condition, told)| (Condition::CountMembers(count(condition)), told)).collect()
        }
        _ => Vec::new(),
    }
}

/// The changes inside a list: a leaf is taken out of it or turned round, anything else changes inside.
fn of_list(parts: &[Condition], spare: &dyn Fn(&Condition) -> bool) -> Vec<(Vec<Condition>, String)> {
    let mut changes = Vec::new();
    for (at, part) in parts.iter().enumerate().filter(|(_, part)| !spare(part)) {
        let with = |change: Option<Condition>| {
            let kept = parts.iter().enumerate();
            kept.filter_map(|(place, kept)| if place == at { change.clone() } else { Some(kept.clone()) }).collect::<Vec<_>>()
        };
        if is_leaf(part) {
            let (contrary, told) = turned(part);
            changes.push((with(None), dropped(part)));
            changes.push((with(Some(contrary)), told));
        } else {
            changes.extend(inside(part, spare).into_iter().map(|(change, told)| (with(Some(change)), told)));
        }
    }
    changes
}

fn is_leaf(part: &Condition) -> bool {
    part.fact().is_some() || matches!(part, Condition::CountMembers(Count { filter: None, .. }))
}

fn turned(leaf: &Condition) -> Changed {
    (Condition::Not(Box::new(leaf.clone())), format!("{} is turned round", told(leaf)))
}

fn dropped(leaf: &Condition) -> String {
    format!("{} is left out", told(leaf))
}

/// The leaf as it stands in the file.
fn told(leaf: &Condition) -> String {
    serde_json::to_string(leaf).map(|text| text.replace('"', "")).unwrap_or_default()
}
