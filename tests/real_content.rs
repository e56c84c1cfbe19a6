//! The judge's laws over the real content: random households, whole and with answers taken away.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;
use wegwijs_bundle::finding::Findings;
use wegwijs_bundle::project::Project;
use wegwijs_core::question::{Kind, Question};
use wegwijs_core::{Answer, Answers, Key, Member, Row, Rulebook, Value, Verdict, YearMonth, judge};

static RULEBOOK: LazyLock<Rulebook> = LazyLock::new(|| {
    let project = Project::around(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let content = wegwijs_bundle::read::content(&project, &mut Findings::default());
    Rulebook::new(content.bundle, "2026-11-21".parse().unwrap()).unwrap()
});

/// Some values of a fact that matter: every option, and numbers and months around the usual limits.
fn values(question: &Question) -> Vec<Value> {
    let options = question.options.iter().map(|choice| choice.id.clone());
    let number = |n: i64| Value::Number(Some(n), Some(n));
    match question.kind {
        Kind::Choice => options.map(Value::Choice).collect(),
        Kind::Choices => {
            let single = options.map(|option| Value::Choices(BTreeSet::from([option])));
            single.chain([Value::Choices(BTreeSet::new())]).collect()
        }
        Kind::Number if question.fact.as_str() == "household_income" => {
            [0, 9_000, 16_000, 25_000, 39_000, 60_000, 90_000].map(number).to_vec()
        }
        Kind::Number if question.fact.as_str() == "monthly_rent" => [300, 600, 900].map(number).to_vec(),
        Kind::Number => [0, 1, 2, 4, 5].map(number).to_vec(),
        Kind::Month => {
            let months = [(2026, 9), (2025, 2), (2024, 3), (2023, 1), (2021, 5), (2018, 12), (2012, 6), (2007, 2), (2003, 8), (1999, 1)];
            months.into_iter().filter_map(|(year, month)| YearMonth::new(year, month)).map(Value::Month).collect()
        }
        Kind::Postcode => [1030, 2060, 5000, 9000].map(Value::Postcode).to_vec(),
        Kind::Members => Vec::new(),
    }
}

/// A household in which every fact has a value that fits its gate.
fn household() -> impl Strategy<Value = Answers> {
    (0usize..4, prop::collection::vec(any::<prop::sample::Index>(), 200)).prop_map(|(children, picks)| {
        let mut answers = Answers::new();
        answers.set_children(Some(children));
        let mut picks = picks.into_iter().cycle();
        for question in &RULEBOOK.bundle().questions {
            let options = values(question);
            if options.is_empty() || question.fact.as_str() == "net_month_income" {
                continue;
            }
            let whose: Vec<Option<Member>> =
                if question.fact.is_member() { (0..children).map(|member| Some(member as Member)).collect() } else { vec![None] };
            for member in whose {
                let key = Key { fact: question.fact.clone(), member };
                answers.set(key, picks.next().map(|pick| Answer::Known(pick.get(&options).clone())));
            }
        }
        fit(answers)
    })
}

/// Takes away what contradicts its gate, until nothing does.
fn fit(mut answers: Answers) -> Answers {
    loop {
        let wrong = RULEBOOK.contradictions(&answers);
        if wrong.is_empty() {
            return answers;
        }
        wrong.into_iter().for_each(|key| answers.set(key, None));
    }
}

/// The answers that can be taken away: not those of a fact on which silence has a meaning.
fn keys(answers: &Answers) -> Vec<Key> {
    let speaks = |key: &Key| RULEBOOK.question(&key.fact).is_some_and(|question| question.gate.is_some() || question.implied.is_none());
    answers.iter().map(|(key, _)| key).filter(speaks).collect()
}

fn without(answers: &Answers, hidden: &[Key]) -> Answers {
    let mut less = answers.clone();
    hidden.iter().for_each(|key| less.set(key.clone(), None));
    less
}

fn by_row(rows: &[Row]) -> BTreeMap<(String, Option<Member>), &Row> {
    rows.iter().map(|row| ((row.right.to_string(), row.member), row)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn with_every_fact_given_a_row_is_open_only_through_a_figure(answers in household()) {
        for row in judge(&RULEBOOK, &answers).iter().filter(|row| row.verdict == Verdict::Open) {
            let born = row.open_facts.iter().all(|key| key.fact.as_str() == "children.born");
            prop_assert!(row.open_figure || (born && !row.open_facts.is_empty()), "{row:?}");
        }
    }

    #[test]
    fn taking_answers_away_only_opens_rows(answers in household(), picks in prop::collection::vec(any::<prop::sample::Index>(), 1..12)) {
        let all = keys(&answers);
        let hidden: Vec<Key> = picks.iter().map(|pick| pick.get(&all).clone()).collect();
        let (full, less) = (judge(&RULEBOOK, &answers), judge(&RULEBOOK, &without(&answers, &hidden)));
        let full = by_row(&full);
        for row in less {
            let whole = full[&(row.right.to_string(), row.member)];
            prop_assert!(row.verdict == Verdict::Open || row.verdict == whole.verdict, "{row:?} against {whole:?}");
        }
    }

    #[test]
    fn a_fact_is_open_in_a_row_only_if_some_value_of_it_matters(answers in household(), pick in any::<prop::sample::Index>()) {
        let choices: Vec<Key> = keys(&answers).into_iter().filter(|key| RULEBOOK.question(&key.fact).unwrap().kind == Kind::Choice).collect();
        let hidden = pick.get(&choices).clone();
        let less = without(&answers, std::slice::from_ref(&hidden));
        let mut verdicts: BTreeMap<(String, Option<Member>), BTreeSet<Verdict>> = BTreeMap::new();
        for value in values(RULEBOOK.question(&hidden.fact).unwrap()) {
            let mut told = less.clone();
            told.set(hidden.clone(), Some(Answer::Known(value)));
            if !RULEBOOK.contradictions(&told).is_empty() {
                continue;
            }
            for row in judge(&RULEBOOK, &told) {
                verdicts.entry((row.right.to_string(), row.member)).or_default().insert(row.verdict);
            }
        }
        for row in judge(&RULEBOOK, &less) {
            let found = &verdicts[&(row.right.to_string(), row.member)];
            if row.verdict != Verdict::Open {
                prop_assert_eq!(found, &BTreeSet::from([row.verdict]), "{:?}", row);
            } else if !row.open_facts.contains(&hidden) {
                prop_assert_eq!(found.len(), 1, "{:?}", row);
            }
        }
    }

    #[test]
    fn a_universal_offer_is_always_met_and_an_interview_ends(answers in household(), picks in prop::collection::vec(any::<prop::sample::Index>(), 1..20)) {
        let all = keys(&answers);
        let mut said = without(&answers, &picks.iter().map(|pick| pick.get(&all).clone()).collect::<Vec<_>>());
        let rows = judge(&RULEBOOK, &said);
        for id in ["caw", "vertrouwenscentrum-1712", "juridische-eerstelijnsbijstand", "huis-van-het-kind"] {
            prop_assert!(rows.iter().any(|row| row.right.as_str() == id && row.verdict == Verdict::Met));
        }
        let mut announced = usize::MAX;
        loop {
            let agenda = wegwijs_core::agenda::agenda(&RULEBOOK, &said, &judge(&RULEBOOK, &said), None);
            prop_assert!(agenda.at_most < announced);
            announced = agenda.at_most;
            let Some(key) = agenda.now.first() else { break };
            let answer = answers.get(key).cloned().unwrap_or(Answer::DontKnow);
            said.set(key.clone(), Some(answer));
        }
    }
}
