//! What a figure may prove on a day: table of every kind of figure against an amount, straight and negated.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, dead_code)]

mod support;

use std::sync::Arc;
use support::world::{figure, on, questions, right};
use wegwijs_core::bundle::SCHEMA;
use wegwijs_core::condition::{Condition, Extra, WithinFigure};
use wegwijs_core::figure::{Figure, Trust};
use wegwijs_core::question::{Choice, Kind, Question};
use wegwijs_core::{Answer, Answers, Bundle, Key, Rulebook, Value, Verdict, judge};

fn within(extra: Option<Extra>) -> Condition {
    Condition::WithinFigure(WithinFigure { fact: "amount".into(), figure: "figure".into(), extra })
}

fn verdict(figure: Figure, condition: Condition, answers: &Answers) -> Verdict {
    let mut facts = questions();
    let options = ["single", "couple"].map(|id| Choice { id: id.into(), pictogram: "dot".into(), vars: Default::default() });
    facts.push(Question { fact: "household_form".into(), kind: Kind::Choice, options: options.to_vec(), gate: None, ..facts[0].clone() });
    let lives = ["always", "elsewhere"].map(|id| Choice { id: id.into(), pictogram: "dot".into(), vars: Default::default() });
    facts.push(Question {
        fact: "children.lives_here".into(),
        kind: Kind::Choice,
        options: lives.to_vec(),
        gate: None,
        ..facts[0].clone()
    });
    let bundle =
        Bundle { schema: SCHEMA, questions: facts, figures: vec![figure], rights: vec![right(false, condition)], ..Bundle::default() };
    judge(&Rulebook::new(Arc::new(bundle), on()).unwrap(), answers)[0].verdict
}

fn amount(amount: i64) -> Answers {
    let mut answers = Answers::new();
    answers.set(Key::household("amount"), Some(Answer::Known(Value::Number(Some(amount), Some(amount)))));
    answers
}

fn check(figure: &Figure, under: [Verdict; 2], over: [Verdict; 2]) {
    let not = || Condition::Not(Box::new(within(None)));
    for (value, expected) in [(99, under), (101, over)] {
        let found = [within(None), not()].map(|condition| verdict(figure.clone(), condition, &amount(value)));
        assert_eq!(found, expected, "{value} against {figure:?}");
    }
}

#[test]
fn only_an_official_valid_figure_takes_part_in_a_no() {
    use Verdict::{Met, NotMet, Open};
    let valid = |official| figure("figure", 100.0, Some("2026-01-01"), Some("2026-12-31"), official);
    check(&valid(true), [Met, NotMet], [NotMet, Met]);
    check(&valid(false), [Met, Open], [Open, Met]);
    let ended = |from, to| figure("figure", 100.0, Some(from), Some(to), true);
    check(&ended("2023-01-01", "2023-12-31"), [Met, Open], [Open, Open]);
    check(&ended("2022-01-01", "2022-12-31"), [Open, Open], [Open, Open]);
    check(&Figure { rising: false, ..ended("2025-01-01", "2025-12-31") }, [Open, Open], [Open, Open]);
    check(&figure("figure", 100.0, None, None, true), [Open, Open], [Open, Open]);
    check(&figure("figure", 100.0, Some("2026-12-01"), None, true), [Open, Open], [Open, Open]);
}

#[test]
fn a_stale_figure_proves_met_for_three_years_to_the_day() {
    let last = |to: &str| figure("figure", 100.0, Some("2020-01-01"), Some(to), true).ceiling(on()).map(|ceiling| ceiling.trust);
    assert_eq!(last("2023-11-21"), Some(Trust::StaleRising));
    assert_eq!(last("2023-11-20"), None);
    assert_eq!(last("2026-11-21"), Some(Trust::Official));
}

#[test]
fn a_figure_is_rounded_down_so_that_rounding_never_grants() {
    let figure = figure("figure", 100.99, Some("2026-01-01"), None, true);
    assert_eq!(verdict(figure.clone(), within(None), &amount(100)), Verdict::Met);
    assert_eq!(verdict(figure, within(None), &amount(101)), Verdict::NotMet);
}

#[test]
fn people_raise_a_ceiling_only_when_they_are_surely_there() {
    let official = || figure("figure", 100.0, Some("2026-01-01"), None, true);
    let household = |form: Option<&str>, children: &[Option<&str>], listed: bool, value: i64| {
        let mut answers = amount(value);
        answers.set(Key::household("household_form"), form.map(|form| Answer::Known(Value::Choice(form.into()))));
        answers.set_children(listed.then_some(children.len()));
        for (member, lives) in children.iter().enumerate() {
            let lives = lives.map(|lives| Answer::Known(Value::Choice(lives.into())));
            answers.set(Key::member("children.lives_here", member as u8), lives);
        }
        verdict(official(), within(Some(Extra::Household)), &answers)
    };
    let (here, away) = (Some("always"), Some("elsewhere"));
    assert_eq!(household(Some("couple"), &[here], true, 104), Verdict::Met);
    assert_eq!(household(Some("couple"), &[here], true, 105), Verdict::NotMet);
    assert_eq!(household(Some("couple"), &[away], true, 103), Verdict::NotMet);
    assert_eq!(household(Some("single"), &[None, here], true, 104), Verdict::Open);
    assert_eq!(household(None, &[], true, 102), Verdict::Open);
    assert_eq!(household(Some("couple"), &[], false, 102), Verdict::Met);
    assert_eq!(household(Some("couple"), &[], false, 103), Verdict::Open);
    assert_eq!(household(Some("couple"), &[], false, 163), Verdict::NotMet);
}
