//! What is local is shown where the postcode lies, and changes no verdict, group or order.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

// This file needs only the vocabulary, not the brute force beside it.
#[allow(dead_code)]
#[path = "support/world.rs"]
mod world;

use proptest::prelude::*;
use std::sync::Arc;
use wegwijs_core::condition::Condition;
use wegwijs_core::local::{Desk, Local, LocalRegion, Overlay, overlay};
use wegwijs_core::source::{Evidence, Source};
use wegwijs_core::{Answer, Answers, Bundle, Key, Rulebook, Value, judge};
use world::{answers, child_condition, condition, on, right, rulebook, source};

fn local(postcodes: &[u16], sources: Vec<Source>) -> Local {
    let desk = Desk { name: "Loket".into(), address: None, phone: Some("03 00 00 00 00".into()), url: None };
    let overlay = Overlay { right: "right".into(), name: Some("Hier".into()), desk: Some(desk), supplement: vec!["more".into()], sources };
    let region = LocalRegion {
        id: "town".into(),
        name: "Stad".into(),
        postcodes: postcodes.to_vec(),
        around: Vec::new(),
        contact: None,
        sources: vec![source()],
    };
    Local { region, overlays: vec![overlay] }
}

/// The same content with something local about every right, wherever one lives.
fn with_local(rulebook: &Rulebook) -> Rulebook {
    let everywhere: Vec<u16> = (1000..10_000).collect();
    let bundle = Bundle { local: vec![local(&everywhere, vec![source()])], ..rulebook.bundle().clone() };
    Rulebook::new(Arc::new(bundle), on()).unwrap()
}

fn living_in(answer: Option<Answer>) -> Answers {
    let mut answers = Answers::new();
    answers.set(Key::household("postcode"), answer);
    answers
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn local_content_changes_no_row(whole in condition(), child in child_condition(), answers in answers(Some(2)), postcode in 1000u16..10_000) {
        let second = wegwijs_core::right::Right { id: "second".into(), ..right(true, child) };
        let plain = rulebook(vec![right(false, whole), second]);
        let mut answers = answers;
        answers.set(Key::household("postcode"), Some(Answer::Known(Value::Postcode(postcode))));
        prop_assert_eq!(judge(&plain, &answers), judge(&with_local(&plain), &answers));
    }
}

#[test]
fn it_is_shown_only_for_a_known_postcode_of_the_region() {
    let bundle = Bundle {
        local: vec![local(&[2000, 2060], vec![source()])],
        ..rulebook(vec![right(false, Condition::All(Vec::new()))]).bundle().clone()
    };
    let shown = |answer: Option<Answer>, right: &str| overlay(&bundle, &living_in(answer), &right.into()).is_some();
    let at = |postcode| Some(Answer::Known(Value::Postcode(postcode)));
    assert!(shown(at(2060), "right"));
    assert!(!shown(at(9000), "right"));
    assert!(!shown(at(2060), "another"));
    assert!(![None, Some(Answer::DontKnow), Some(Answer::RatherNot)].into_iter().any(|answer| shown(answer, "right")));
}

#[test]
fn it_is_trusted_as_far_as_its_weakest_source() {
    let weak = |evidence| Source { evidence, ..source() };
    let trust = |sources| local(&[2060], sources).overlays[0].evidence();
    assert_eq!(trust(vec![source()]), Evidence::S);
    assert_eq!(trust(vec![source(), weak(Evidence::M)]), Evidence::M);
    assert_eq!(trust(vec![weak(Evidence::O), source()]), Evidence::O);
    assert_eq!(trust(Vec::new()), Evidence::O);
}
