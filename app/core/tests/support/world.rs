//! A small vocabulary with a gate of each sort, and generators of conditions and partial answers over it.

use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use wegwijs_core::bundle::SCHEMA;
use wegwijs_core::condition::{Condition, Count, WithinFigure};
use wegwijs_core::figure::{Figure, Period, Unit};
use wegwijs_core::question::{Choice, Kind, Question};
use wegwijs_core::right::{BasicRight, Granted, Level, Right};
use wegwijs_core::source::{Confidence, Evidence, Source};
use wegwijs_core::{Answer, Answers, Bundle, Date, Key, Rulebook, Value};

/// The numbers tried for an amount: every threshold, and one beyond on each side.
pub const AMOUNTS: [i64; 7] = [0, 1, 2, 3, 4, 5, 6];

pub fn on() -> Date {
    "2026-11-21".parse().unwrap()
}

fn question(fact: &str, kind: Kind, options: &[&str]) -> Question {
    let options = options.iter().map(|id| Choice { id: (*id).into(), pictogram: "dot".into(), vars: Default::default() }).collect();
    Question {
        fact: fact.into(),
        topic: "t".into(),
        order: 0,
        kind,
        pictogram: "dot".into(),
        sensitive: false,
        options,
        gate: None,
        implied: None,
        same_as: None,
        skip_when: None,
        bands: Vec::new(),
        wide_from: None,
        main: false,
        unasked: false,
    }
}

/// Every sort of fact: plain, gated, gated with an implied value, with a household's value, of a child.
pub fn questions() -> Vec<Question> {
    let is = |fact: &str, option: &str| Some(Condition::Is(fact.into(), option.into()));
    vec![
        question("home", Kind::Choice, &["rent", "own", "none"]),
        Question { gate: is("home", "rent"), ..question("lease", Kind::Choice, &["yes", "no"]) },
        Question {
            gate: is("home", "own").map(|own| Condition::Not(Box::new(own))),
            implied: Some("yes".into()),
            ..question("property", Kind::Choice, &["yes", "no"])
        },
        question("amount", Kind::Number, &[]),
        question("sources", Kind::Choices, &["wage", "benefit"]),
        question("children", Kind::Members, &[]),
        question("children.school", Kind::Choice, &["no", "yes"]),
        Question { gate: is("children.school", "yes"), ..question("children.kind", Kind::Choice, &["a", "b"]) },
        Question { gate: is("home", "none"), same_as: Some("lease".into()), ..question("children.lease", Kind::Choice, &["yes", "no"]) },
    ]
}

pub fn source() -> Source {
    Source { title: "test".into(), url: None, checked: on(), as_of: None, evidence: Evidence::S }
}

pub fn figure(id: &str, value: f64, from: Option<&str>, to: Option<&str>, official: bool) -> Figure {
    let period = Period {
        from: from.map(|day| day.parse().unwrap()),
        to: to.map(|day| day.parse().unwrap()),
        value,
        per_extra: Some(2.0),
        official,
        source: source(),
    };
    Figure { id: id.into(), unit: Unit::EurPerYear, rising: true, periods: vec![period] }
}

fn figures() -> Vec<Figure> {
    vec![figure("sure", 3.0, Some("2026-01-01"), None, true), figure("lost", 3.0, Some("2019-01-01"), Some("2019-12-31"), true)]
}

pub fn right(per_child: bool, condition: Condition) -> Right {
    Right {
        id: "right".into(),
        name: "Recht".into(),
        pictogram: "dot".into(),
        level: Level::Federal,
        granted: Granted::Apply,
        check_granted: false,
        per_child,
        domains: Vec::new(),
        basic_right: BasicRight::Work,
        condition,
        exclusions: Vec::new(),
        danger_when: None,
        highlight_when: None,
        sensitive_when: None,
        also_needed: Vec::new(),
        cautions: Vec::new(),
        steps: Vec::new(),
        documents: Vec::new(),
        body: "body".into(),
        channels: Vec::new(),
        go_along: Vec::new(),
        deadline: None,
        claim_back_months: None,
        ask_again_days: None,
        confidentiality: None,
        abolished: None,
        appeal: None,
        meanwhile: Vec::new(),
        related: Vec::new(),
        figures: Vec::new(),
        sources: vec![source()],
        evidence: Evidence::S,
        confidence: Confidence::High,
    }
}

pub fn rulebook(rights: Vec<Right>) -> Rulebook {
    let bundle = Bundle { schema: SCHEMA, questions: questions(), figures: figures(), rights, ..Bundle::default() };
    Rulebook::new(Arc::new(bundle), on()).unwrap()
}

fn household_leaf() -> BoxedStrategy<Condition> {
    let within = |figure: &str| Condition::WithinFigure(WithinFigure { fact: "amount".into(), figure: figure.into(), extra: None });
    prop_oneof![
        prop::sample::select(vec!["rent", "own", "none"]).prop_map(|it| Condition::Is("home".into(), it.into())),
        Just(Condition::OneOf("home".into(), vec!["rent".into(), "none".into()])),
        prop::sample::select(vec!["yes", "no"]).prop_map(|it| Condition::Is("lease".into(), it.into())),
        prop::sample::select(vec!["yes", "no"]).prop_map(|it| Condition::Is("property".into(), it.into())),
        prop::sample::select(vec!["wage", "benefit"]).prop_map(|it| Condition::Includes("sources".into(), it.into())),
        prop::sample::select(vec![1i64, 3, 5]).prop_map(|n| Condition::AtLeast("amount".into(), n)),
        prop::sample::select(vec![1i64, 3, 5]).prop_map(|n| Condition::AtMost("amount".into(), n)),
        Just(Condition::Between("amount".into(), 1, 4)),
        Just(within("sure")),
        Just(within("lost")),
    ]
    .boxed()
}

fn child_leaf() -> BoxedStrategy<Condition> {
    prop_oneof![
        prop::sample::select(vec!["yes", "no"]).prop_map(|it| Condition::Is("children.school".into(), it.into())),
        prop::sample::select(vec!["a", "b"]).prop_map(|it| Condition::Is("children.kind".into(), it.into())),
        prop::sample::select(vec!["yes", "no"]).prop_map(|it| Condition::Is("children.lease".into(), it.into())),
    ]
    .boxed()
}

fn combined(leaf: BoxedStrategy<Condition>) -> BoxedStrategy<Condition> {
    leaf.prop_recursive(3, 10, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Condition::All),
            prop::collection::vec(inner.clone(), 1..4).prop_map(Condition::Any),
            inner.prop_map(|part| Condition::Not(Box::new(part))),
        ]
    })
    .boxed()
}

/// A condition of a child, with facts of the household in it.
pub fn child_condition() -> BoxedStrategy<Condition> {
    combined(prop_oneof![3 => child_leaf(), 1 => household_leaf()].boxed())
}

/// A condition of the household, with children counted in it.
pub fn condition() -> BoxedStrategy<Condition> {
    let counted = (child_condition(), 0u32..3, 0u32..3).prop_map(|(filter, least, most)| {
        Condition::CountMembers(Count { filter: Some(Box::new(filter)), at_least: Some(least), at_most: Some(least + most) })
    });
    let quantified = prop_oneof![
        child_condition().prop_map(|part| Condition::AnyMember(Box::new(part))),
        child_condition().prop_map(|part| Condition::EveryMember(Box::new(part))),
        counted,
    ];
    combined(prop_oneof![4 => household_leaf(), 1 => quantified].boxed())
}

/// Some facts known, some not; no value against its gate. `children`: how many are listed.
pub fn answers(children: Option<usize>) -> BoxedStrategy<Answers> {
    let choice = |options: &'static [&'static str]| prop::option::of(prop::sample::select(options));
    let household = (
        choice(&["rent", "own", "none"]),
        choice(&["yes", "no"]),
        choice(&["yes", "no"]),
        prop::option::of((prop::sample::select(AMOUNTS.to_vec()), any::<bool>())),
        prop::option::of(prop::collection::btree_set(prop::sample::select(vec!["wage", "benefit"]), 0..3)),
    );
    let child = (choice(&["no", "yes"]), choice(&["a", "b"]), choice(&["yes", "no"]));
    (household, prop::collection::vec(child, children.unwrap_or(0)))
        .prop_map(move |((home, lease, property, amount, sources), list)| {
            let mut answers = Answers::new();
            let mut set = |key: Key, option: Option<&str>| {
                answers.set(key, option.map(|option| Answer::Known(Value::Choice(option.into()))));
            };
            set(Key::household("home"), home);
            set(Key::household("lease"), lease.filter(|_| home == Some("rent")));
            set(Key::household("property"), property.filter(|_| home.is_some_and(|home| home != "own")));
            let amount = amount.map(|(n, exact)| Answer::Known(Value::Number(Some(n), exact.then_some(n))));
            answers.set(Key::household("amount"), amount);
            let sources = sources.map(|set| Value::Choices(set.into_iter().map(Into::into).collect::<BTreeSet<_>>()));
            answers.set(Key::household("sources"), sources.map(Answer::Known));
            answers.set_children(children);
            for (member, (school, kind, lease)) in list.into_iter().enumerate() {
                let mut set = |fact: &str, option: Option<&str>| {
                    answers.set(Key::member(fact, member as u8), option.map(|option| Answer::Known(Value::Choice(option.into()))));
                };
                set("children.school", school);
                set("children.kind", kind.filter(|_| school == Some("yes")));
                set("children.lease", lease.filter(|_| home == Some("none")));
            }
            answers
        })
        .boxed()
}
