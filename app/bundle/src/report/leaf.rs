//! One leaf of a condition in words, such as 'Wonen: huurt privé' or 'Het kind – Leeftijd: hoogstens 17 jaar'.

use super::voice::Voice;
use wegwijs_core::condition::{Condition, WithinFigure};
use wegwijs_core::id::{FactId, OptionId};
use wegwijs_core::region::Region;
use wegwijs_text::{content, say, ui};

/// The words of a leaf; nothing for what is no leaf.
pub(super) fn words(voice: &Voice<'_>, leaf: &Condition) -> String {
    match leaf {
        Condition::Is(fact, id) => pair(voice, fact, &option(voice, fact, id)),
        Condition::OneOf(fact, ids) => {
            let options: Vec<String> = ids.iter().map(|id| voice.with("quoted", &[("option", option(voice, fact, id).into())])).collect();
            pair(voice, fact, &options.join(&voice.say("or")))
        }
        Condition::Includes(fact, id) => pair(voice, fact, &voice.with("includes", &[("option", option(voice, fact, id).into())])),
        Condition::AtLeast(fact, least) => pair(voice, fact, &number(voice, fact, Some(*least), None)),
        Condition::AtMost(fact, most) => pair(voice, fact, &number(voice, fact, None, Some(*most))),
        Condition::Between(fact, least, most) => pair(voice, fact, &number(voice, fact, Some(*least), Some(*most))),
        Condition::WithinFigure(within) => pair(voice, &within.fact, &ceiling(voice, within)),
        _ => String::new(),
    }
}

/// The short name of a fact; of a child's fact, with the word that says so.
pub(super) fn name(voice: &Voice<'_>, fact: &FactId) -> String {
    let name = match fact.short() {
        Region::FACT => voice.say("fact-region"),
        "age" => voice.say("fact-age"),
        "age_months" => voice.say("fact-age-months"),
        "birth_year" => voice.say("fact-birth-year"),
        _ => content::question_short(&voice.words, fact),
    };
    if fact.is_member() { voice.with("of-child", &[("name", name.into())]) } else { name }
}

/// The words of an option.
pub(super) fn option(voice: &Voice<'_>, fact: &FactId, id: &OptionId) -> String {
    if fact.as_str() == Region::FACT {
        return voice.say(&format!("region-{id}"));
    }
    let question = voice.rulebook.question(fact);
    let choice = question.and_then(|question| question.options.iter().find(|choice| choice.id == *id));
    choice.map_or_else(|| id.to_string(), |choice| content::option(&voice.words, fact, choice))
}

fn pair(voice: &Voice<'_>, fact: &FactId, value: &str) -> String {
    ui::say::pair(&voice.words, &name(voice, fact), value)
}

/// A range in the unit of the fact. An age is in full years or months: 'at most 17' ends on the eve of the eighteenth birthday.
fn number(voice: &Voice<'_>, fact: &FactId, least: Option<i64>, most: Option<i64>) -> String {
    let unit = match fact.short() {
        "age" => "years",
        "age_months" => "months",
        "birth_year" => "birth",
        _ => return say::range(&voice.words, least, most),
    };
    let ends = [("from", least), ("to", most), ("next", most.map(|most| most + 1))];
    let values: Vec<_> = ends.into_iter().filter_map(|(name, end)| Some((name, end?.into()))).collect();
    let form = match (least, most) {
        (_, None) => "from",
        (None, _) => "to",
        _ => "between",
    };
    voice.with(&format!("{unit}-{form}"), &values)
}

fn ceiling(voice: &Voice<'_>, within: &WithinFigure) -> String {
    let figure = content::figure(&voice.words, &within.figure);
    match &within.extra {
        None => voice.with("within", &[("figure", figure.into())]),
        Some(extra) => voice.with("within-more", &[("figure", figure.into()), ("extra", voice.named("extra", extra).into())]),
    }
}
