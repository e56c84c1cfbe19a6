//! The interview's laws: no idle question, an honest 'at most', back and edit without loss.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs, dead_code)]

mod support;

use proptest::prelude::*;
use support::world::{AMOUNTS, answers, child_condition, condition, right, rulebook};
use wegwijs_core::condition::Condition;
use wegwijs_core::question::{Kind, Question};
use wegwijs_core::{Agenda, Answer, Answers, Interview, Key, Rulebook, Value, agenda::agenda, judge};

fn now(rulebook: &Rulebook, answers: &Answers) -> Agenda {
    agenda(rulebook, answers, &judge(rulebook, answers), None)
}

fn values(question: &Question) -> Vec<Value> {
    let options = question.options.iter().map(|choice| choice.id.clone());
    match question.kind {
        Kind::Choice => options.map(Value::Choice).collect(),
        Kind::Choices => (0..1 << question.options.len())
            .map(|bits: u32| {
                Value::Choices(options.clone().enumerate().filter(|(place, _)| bits >> place & 1 == 1).map(|(_, id)| id).collect())
            })
            .collect(),
        _ => AMOUNTS.map(|n| Value::Number(Some(n), Some(n))).to_vec(),
    }
}

/// Every state that answering what is on the agenda can lead to, at most `depth` answers further.
fn reachable(rulebook: &Rulebook, answers: &Answers, depth: usize, into: &mut Vec<Answers>) {
    into.push(answers.clone());
    for key in now(rulebook, answers).now.iter().filter(|_| depth > 0) {
        for value in values(rulebook.question(&key.fact).unwrap()) {
            let mut further = answers.clone();
            further.set(key.clone(), Some(Answer::Known(value)));
            reachable(rulebook, &further, depth - 1, into);
        }
    }
}

/// The answers as they are, and with each amount that a range of them leaves possible: whoever gave a range has one of these.
fn exact(answers: &Answers) -> Vec<Answers> {
    let mut all = vec![answers.clone()];
    for (key, given) in answers.iter() {
        let Answer::Known(Value::Number(from, to)) = given else { continue };
        let possible = AMOUNTS.into_iter().filter(|n| from.is_none_or(|from| from <= *n) && to.is_none_or(|to| *n <= to));
        all.extend(possible.map(|n| {
            let mut told = answers.clone();
            told.set(key.clone(), Some(Answer::Known(Value::Number(Some(n), Some(n)))));
            told
        }));
    }
    all
}

/// Whether some household that gave these answers gets another verdict by how it answers this.
fn matters(rulebook: &Rulebook, answers: &Answers, key: &Key) -> bool {
    let mut states = Vec::new();
    for mut open in exact(answers) {
        open.set(key.clone(), None);
        reachable(rulebook, &open, 4, &mut states);
    }
    states.iter().any(|state| {
        let verdicts = values(rulebook.question(&key.fact).unwrap()).into_iter().map(|value| {
            let mut told = state.clone();
            told.set(key.clone(), Some(Answer::Known(value)));
            judge(rulebook, &told)[0].verdict
        });
        verdicts.collect::<std::collections::BTreeSet<_>>().len() > 1
    })
}

/// An amount of zero or more: at three or less the school decides, at five or more nothing does, and in between it fails.
#[test]
fn a_question_that_matters_within_a_given_range_is_not_idle() {
    let amount = || "amount".into();
    let low = Condition::All(vec![
        Condition::AtMost(amount(), 3),
        Condition::AnyMember(Box::new(Condition::Is("children.school".into(), "yes".into()))),
    ]);
    let rulebook = rulebook(vec![right(false, Condition::Any(vec![Condition::AtLeast(amount(), 5), low]))]);
    let mut answers = Answers::default();
    answers.set(Key::household("amount"), Some(Answer::Known(Value::Number(Some(0), None))));
    answers.set_children(Some(1));
    let school = Key::member("children.school", 0);
    assert!(now(&rulebook, &answers).now.contains(&school));
    assert!(matters(&rulebook, &answers, &school));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn each_question_asked_can_change_a_verdict(condition in condition(), answers in answers(Some(1))) {
        let rulebook = rulebook(vec![right(false, condition)]);
        for key in now(&rulebook, &answers).now {
            prop_assert!(matters(&rulebook, &answers, &key), "{key} is idle");
        }
    }

    #[test]
    fn there_are_never_more_questions_than_announced(
        condition in condition(), child in child_condition(), start in answers(Some(2)), picks in prop::collection::vec(any::<prop::sample::Index>(), 30)
    ) {
        let rulebook = rulebook(vec![right(false, condition), right(true, child)]);
        let mut answers = start;
        let mut announced = usize::MAX;
        for pick in picks {
            let agenda = now(&rulebook, &answers);
            prop_assert!(agenda.at_most < announced || announced == usize::MAX, "{} after {announced}", agenda.at_most);
            prop_assert!(agenda.now.len() <= agenda.at_most);
            announced = agenda.at_most;
            let Some(key) = agenda.now.first() else { break };
            let mut options: Vec<Answer> = values(rulebook.question(&key.fact).unwrap()).into_iter().map(Answer::Known).collect();
            options.push(Answer::DontKnow);
            answers.set(key.clone(), Some(pick.get(&options).clone()));
        }
        prop_assert!(now(&rulebook, &answers).now.is_empty(), "the interview ends");
    }
}

fn choice(option: &str) -> Option<Answer> {
    Some(Answer::Known(Value::Choice(option.into())))
}

fn sample() -> Rulebook {
    use wegwijs_core::condition::Condition;
    let is = |fact: &str, option: &str| Condition::Is(fact.into(), option.into());
    rulebook(vec![right(false, Condition::All(vec![is("lease", "yes"), Condition::AtLeast("amount".into(), 3)]))])
}

#[test]
fn a_gate_is_asked_before_what_is_behind_it() {
    let rulebook = sample();
    let mut interview = Interview::new(None);
    let mut asked = Vec::new();
    while interview.advance(&rulebook) {
        let fact = interview.present().unwrap().clone();
        asked.push(fact.to_string());
        let answer = if fact.as_str() == "home" { choice("rent") } else { Some(Answer::DontKnow) };
        interview.set(Key::household(fact), answer);
    }
    let place = |fact: &str| asked.iter().position(|asked| asked == fact);
    assert!(place("home").is_some() && place("home") < place("lease"), "{asked:?}");
}

#[test]
fn a_gate_left_open_is_never_asked_again_and_nor_is_what_hangs_on_it() {
    let rulebook = sample();
    let mut answers = Answers::new();
    answers.set(Key::household("home"), Some(Answer::RatherNot));
    answers.set(Key::household("amount"), Some(Answer::Known(Value::Number(Some(4), Some(4)))));
    assert_eq!(now(&rulebook, &answers), Agenda::default());
}

#[test]
fn back_keeps_the_answers_and_an_edit_recomputes_the_path() {
    let rulebook = sample();
    let mut interview = Interview::new(None);
    interview.advance(&rulebook);
    let first = interview.present().unwrap().clone();
    interview.set(Key::household(first.clone()), if first.as_str() == "home" { choice("rent") } else { Some(Answer::DontKnow) });
    interview.advance(&rulebook);
    assert!(interview.back());
    assert_eq!(interview.present(), Some(&first));
    assert!(interview.answers().was_asked(&Key::household(first)));
    interview.edit(&rulebook, "home".into());
    interview.set(Key::household("home"), choice("own"));
    interview.set(Key::household("lease"), choice("yes"));
    assert!(!interview.advance(&rulebook), "an owner has no lease, so nothing can be met any more");
    assert!(!interview.rows(&rulebook)[0].reasons.is_empty());
}

#[test]
fn a_change_moves_nothing_in_the_review() {
    let rulebook = sample();
    let mut interview = Interview::new(None);
    while interview.advance(&rulebook) {
        let fact = interview.present().unwrap().clone();
        interview.set(Key::household(fact.clone()), if fact.as_str() == "home" { choice("rent") } else { Some(Answer::DontKnow) });
    }
    interview.set_children(Some(1));
    let before = interview.reviewed(&rulebook);
    assert!(before.len() > 2, "{before:?}");
    interview.edit(&rulebook, before[0].clone());
    interview.set(Key::household(before[0].clone()), Some(Answer::RatherNot));
    assert_eq!(interview.reviewed(&rulebook), before);
    let content = rulebook.bundle().questions.iter().map(|question| &question.fact);
    assert!(content.filter(|fact| before.contains(fact)).eq(&before), "the order of the content");
}

#[test]
fn what_nobody_is_asked_has_the_meaning_of_silence() {
    use wegwijs_core::{Bundle, Verdict, bundle::SCHEMA, condition::Condition};
    let mut facts = support::world::questions();
    facts.push(Question { fact: "loss".into(), implied: Some("no".into()), gate: None, unasked: true, ..facts[1].clone() });
    let loss = right(false, Condition::Is("loss".into(), "yes".into()));
    let bundle = Bundle { schema: SCHEMA, questions: facts, rights: vec![loss], ..Bundle::default() };
    let rulebook = Rulebook::new(std::sync::Arc::new(bundle), support::world::on()).unwrap();
    let mut answers = Answers::new();
    assert_eq!(judge(&rulebook, &answers)[0].verdict, Verdict::NotMet);
    answers.set(Key::household("loss"), choice("yes"));
    assert_eq!(judge(&rulebook, &answers)[0].verdict, Verdict::Met);
}
