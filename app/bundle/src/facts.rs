//! Reads the facts of one household, strictly: what cannot be right is refused, all of it at once.
//!
//! A key that is missing was not asked; null was asked and left open. Nothing is ever guessed.

mod json;
mod value;

use crate::nearest::nearest;
use serde_json::{Map, Value as Json};
use std::fmt;
use wegwijs_core::id::{FactId, MEMBER_PREFIX, MEMBERS};
use wegwijs_core::question::Question;
use wegwijs_core::{Answer, Answers, Key, MAX_CHILDREN, Member, Rulebook};

/// The longest facts file that is read, in bytes; the fullest household needs less than a tenth of it.
pub const MOST_BYTES: u64 = 256 * 1024;

/// Why a fact is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The fact, such as `children[1].school`; empty for the whole file.
    pub path: String,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub hint: String,
}

impl Refusal {
    pub(crate) fn new(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { path: String::new(), what: what.into(), hint: hint.into() }
    }

    fn at(self, path: impl fmt::Display) -> Self {
        Self { path: path.to_string(), ..self }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let colon = if self.path.is_empty() { "" } else { ": " };
        write!(f, "{}{colon}{}\n  hint: {}", self.path, self.what, self.hint)
    }
}

/// Reads a facts file.
///
/// # Errors
/// Everything in it that cannot be right.
pub fn read(rulebook: &Rulebook, text: &str) -> Result<Answers, Vec<Refusal>> {
    match json::parse(text) {
        Ok(facts) => answers(rulebook, &facts),
        Err(error) => Err(vec![Refusal::new(format!("no facts as JSON: {error}"), "write an object, such as {\"postcode\": \"2060\"}")]),
    }
}

/// Reads facts that are JSON already.
///
/// # Errors
/// Everything in them that cannot be right.
pub fn answers(rulebook: &Rulebook, facts: &Json) -> Result<Answers, Vec<Refusal>> {
    let Json::Object(facts) = facts else {
        return Err(vec![Refusal::new("facts are no object", "write an object, such as {\"postcode\": \"2060\"}")]);
    };
    let mut reader = Reader { rulebook, answers: Answers::new(), refusals: Vec::new() };
    if let Some(children) = facts.get(MEMBERS) {
        reader.children(children);
    }
    reader.facts(facts, None);
    for key in rulebook.contradictions(&reader.answers) {
        let gate = rulebook.question(&key.fact).and_then(|question| question.gate.as_ref());
        let gate = gate.and_then(|gate| serde_json::to_string(gate).ok()).unwrap_or_default();
        let refusal = Refusal::new("has no such value with the other facts", format!("leave it out; it needs {gate}"));
        reader.refusals.push(refusal.at(key));
    }
    if reader.refusals.is_empty() { Ok(reader.answers) } else { Err(reader.refusals) }
}

struct Reader<'a> {
    rulebook: &'a Rulebook,
    answers: Answers,
    refusals: Vec<Refusal>,
}

impl Reader<'_> {
    fn children(&mut self, json: &Json) {
        match json {
            Json::Null => self.answers.set(Key::household(MEMBERS), Some(Answer::DontKnow)),
            Json::Array(children) if children.len() > MAX_CHILDREN => {
                let what = format!("{} children", children.len());
                self.refusals.push(Refusal::new(what, format!("list at most {MAX_CHILDREN}")).at(MEMBERS));
            }
            Json::Array(children) => {
                self.answers.set_children(Some(children.len()));
                for (place, child) in children.iter().enumerate() {
                    match child {
                        Json::Object(facts) => self.facts(facts, Some(place as Member)),
                        _ => {
                            let refusal = Refusal::new("a child is no object", "write {} for a child of whom nothing is known");
                            self.refusals.push(refusal.at(format!("{MEMBERS}[{place}]")));
                        }
                    }
                }
            }
            _ => self.refusals.push(Refusal::new("is no list", "write [] for none, or [{…}, {…}]").at(MEMBERS)),
        }
    }

    fn facts(&mut self, facts: &Map<String, Json>, member: Option<Member>) {
        for (name, json) in facts.iter().filter(|(name, _)| member.is_some() || *name != MEMBERS) {
            let fact = member.map_or_else(|| name.clone(), |_| format!("{MEMBER_PREFIX}{name}"));
            let known = self.question(&fact, member).map(|question| value::read(question, json, self.rulebook.on()));
            let key = Key { fact: FactId::from(fact.as_str()), member };
            match known {
                None => self.refusals.push(self.unknown(name, member)),
                Some(Ok(answer)) => self.answers.set(key, Some(answer)),
                Some(Err(refusal)) => self.refusals.push(refusal.at(key)),
            }
        }
    }

    fn question(&self, fact: &str, member: Option<Member>) -> Option<&Question> {
        let question = self.rulebook.question(&FactId::from(fact))?;
        (question.fact.is_member() == member.is_some()).then_some(question)
    }

    fn unknown(&self, name: &str, member: Option<Member>) -> Refusal {
        let path = member.map_or_else(|| shown(name), |member| format!("{MEMBERS}[{member}].{}", shown(name)));
        let elsewhere = match member {
            None => self.question(&format!("{MEMBER_PREFIX}{name}"), Some(0)).map(|_| "put it in each child of `children`"),
            Some(_) => self.question(name, None).map(|_| "put it beside `children`, not in a child"),
        };
        let facts = self.rulebook.bundle().questions.iter().map(|question| &question.fact);
        let names: Vec<&str> = facts.filter(|fact| fact.is_member() == member.is_some()).map(FactId::short).collect();
        let hint = match (elsewhere, nearest(name, names)) {
            (Some(elsewhere), _) => elsewhere.to_owned(),
            (None, Some(near)) => format!("did you mean `{near}`?"),
            (None, None) => "use a fact that has a file in content/questions/".to_owned(),
        };
        Refusal::new("unknown fact", hint).at(path)
    }
}

/// A text from outside, short and on one line.
pub(crate) fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(60).flat_map(char::escape_debug).collect();
    if text.chars().nth(60).is_some() {
        shown.push('…');
    }
    shown
}
