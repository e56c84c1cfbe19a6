//! The last day on which a right can be asked: the earliest one compatible with the answers.

use crate::answers::{Key, Member, Value};
use crate::date::Date;
use crate::judge::Judge;
use crate::right::{DeadlineFrom, Right};
use std::collections::BTreeSet;

/// The earliest last day; `None` if no answer fixes it. A fact that could still fix it is noted in `open`.
pub(crate) fn deadline(judge: &Judge<'_>, right: &Right, member: Option<Member>, open: &mut BTreeSet<Key>) -> Option<Date> {
    let rule = right.deadline.as_ref()?;
    let on = judge.rulebook.on();
    let mut last = |key: Key| match judge.answers.value(&key) {
        Some(value) => earliest(&rule.from, value, on).map(|start| start.plus_days(rule.days.into())),
        None => {
            open.insert(key);
            None
        }
    };
    let fact = &rule.from.fact;
    match (fact.is_member(), member) {
        (false, _) => last(Key::household(fact.clone())),
        (true, Some(member)) => last(Key::member(fact.clone(), member)),
        // A right of the household hangs on the child for whom the day has yet to come.
        (true, None) => {
            let children = 0..judge.answers.children().unwrap_or(0) as Member;
            children.filter_map(|member| last(Key::member(fact.clone(), member))).filter(|day| *day >= on).min()
        }
    }
}

fn earliest(from: &DeadlineFrom, value: &Value, on: Date) -> Option<Date> {
    match value {
        Value::Month(month) => Some(month.first()),
        Value::Choice(option) if Some(option) == from.option.as_ref() => from.days_ago.map(|days| on.plus_days(-i64::from(days))),
        _ => None,
    }
}
