//! Content words by id: the message of a question, option, right, step, and so on.
//!
//! `wegwijs check` holds that each of these exists in each language.

use crate::catalog::Words;
use crate::fill::Argument;
use wegwijs_core::id::{
    BodyId, CategoryId, DocumentId, DoorId, ElsewhereId, EmergencyId, FactId, FigureId, FinderId, HelplineId, OptionId, RightId, ScreenId,
    ServiceId, TopicId, WordId,
};
use wegwijs_core::question::Choice;

/// The message id of a fact's question.
pub fn question_id(fact: &FactId) -> String {
    format!("question-{}", fact.as_str().replace('.', "-"))
}

/// The question about a fact.
pub fn question(words: &Words, fact: &FactId) -> String {
    words.say(&question_id(fact), None, &[])
}

/// Why it is asked.
pub fn question_why(words: &Words, fact: &FactId) -> String {
    words.say(&question_id(fact), Some("why"), &[])
}

/// What helps to answer it, if anything.
pub fn question_hint(words: &Words, fact: &FactId) -> Option<String> {
    words.find(&question_id(fact), Some("hint"), &[])
}

/// The fact's short name, as in 'Verwarming: stookolie'.
pub fn question_short(words: &Words, fact: &FactId) -> String {
    words.say(&question_id(fact), Some("short"), &[])
}

/// One answer of a choice.
pub fn option(words: &Words, fact: &FactId, choice: &Choice) -> String {
    let values: Vec<(&str, Argument<'_>)> = choice.vars.iter().map(|(name, number)| (name.as_str(), (*number).into())).collect();
    words.say(&question_id(fact), Some(&format!("opt-{}", choice.id)), &values)
}

/// One answer as a tick on a screen that asks several facts.
pub fn tick(words: &Words, fact: &FactId, option: &OptionId) -> String {
    words.say(&question_id(fact), Some(&format!("tick-{option}")), &[])
}

/// What a screen asks that asks several facts.
pub fn screen(words: &Words, id: &ScreenId) -> String {
    words.say(&format!("screen-{id}"), None, &[])
}

/// Why it is asked.
pub fn screen_why(words: &Words, id: &ScreenId) -> String {
    words.say(&format!("screen-{id}"), Some("why"), &[])
}

/// What a family that lives outside Flanders reads first.
pub fn elsewhere(words: &Words, id: &ElsewhereId) -> String {
    words.say(&format!("elsewhere-{id}"), None, &[])
}

/// What it can do there.
pub fn elsewhere_do(words: &Words, id: &ElsewhereId) -> String {
    words.say(&format!("elsewhere-{id}"), Some("do"), &[])
}

/// A topic of questions.
pub fn topic(words: &Words, id: &TopicId) -> String {
    words.say(&format!("topic-{id}"), None, &[])
}

/// A starting door.
pub fn door(words: &Words, id: &DoorId) -> String {
    words.say(&format!("door-{id}"), None, &[])
}

/// What lies behind a door.
pub fn door_hint(words: &Words, id: &DoorId) -> Option<String> {
    words.find(&format!("door-{id}"), Some("hint"), &[])
}

/// An acute need, as the family says it.
pub fn emergency(words: &Words, id: &EmergencyId) -> String {
    words.say(&format!("emergency-{id}"), None, &[])
}

/// What to do now.
pub fn emergency_do(words: &Words, id: &EmergencyId) -> String {
    words.say(&format!("emergency-{id}"), Some("do"), &[])
}

/// What works at night.
pub fn emergency_night(words: &Words, id: &EmergencyId) -> String {
    words.say(&format!("emergency-{id}"), Some("night"), &[])
}

/// What a helpline is for.
pub fn helpline_what(words: &Words, id: &HelplineId) -> String {
    words.say(&format!("helpline-{id}"), Some("what"), &[])
}

/// The plain name of a right.
pub fn right(words: &Words, id: &RightId) -> String {
    words.say(&format!("right-{id}"), None, &[])
}

/// A right in one phrase.
pub fn right_phrase(words: &Words, id: &RightId) -> String {
    right_part(words, id, "phrase")
}

/// An attribute of a right: `phrase`, `what` or `desk`.
pub(crate) fn right_part(words: &Words, id: &RightId, part: &str) -> String {
    words.say(&format!("right-{id}"), Some(part), &[])
}

/// A step, need, caution or bridge, by kind and key.
pub fn word(words: &Words, kind: &str, id: &WordId) -> String {
    words.say(&format!("{kind}-{id}"), None, &[])
}

/// What an amount is. Only a figure that families may be shown has words; any other is called by its id.
pub fn figure(words: &Words, id: &FigureId) -> String {
    words.find(&format!("figure-{id}"), None, &[]).unwrap_or_else(|| id.to_string())
}

/// A document.
pub fn document(words: &Words, id: &DocumentId) -> String {
    words.say(&format!("document-{id}"), None, &[])
}

/// What a body does, if that is worded.
pub fn body_what(words: &Words, id: &BodyId) -> Option<String> {
    words.find(&format!("body-{id}"), Some("what"), &[])
}

/// A kind of services.
pub fn category(words: &Words, id: &CategoryId) -> String {
    words.say(&format!("category-{id}"), None, &[])
}

/// What services of a kind do.
pub fn category_what(words: &Words, id: &CategoryId) -> String {
    words.say(&format!("category-{id}"), Some("what"), &[])
}

/// What one service does, where that is more than its kind says.
pub fn service(words: &Words, id: &ServiceId) -> Option<String> {
    words.find(&format!("service-{id}"), None, &[])
}

/// What an official finder finds.
pub fn finder(words: &Words, id: &FinderId) -> String {
    words.say(&format!("finder-{id}"), None, &[])
}
