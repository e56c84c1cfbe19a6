//! What the core says, in words: values, dates, answers and reasons.

use crate::catalog::Words;
use crate::{content, ui};
use wegwijs_core::id::{FactId, MEMBERS, OptionId};
use wegwijs_core::question::Question;
use wegwijs_core::{Answer, Answers, Date, Key, Row, Rulebook, Value, Verdict, YearMonth};

/// A day, such as '21 november 2026'.
pub fn day(words: &Words, date: Date) -> String {
    let (year, month, day) = date.civil();
    ui::dates::day(words, day.into(), month.into(), year.into())
}

/// A month, such as 'november 2026'.
pub fn month(words: &Words, month: YearMonth) -> String {
    ui::dates::month(words, month.month().into(), month.year().into())
}

/// A day, a month or a year as a source gives it; what is none of these stays as it is.
pub fn partial(words: &Words, text: &str) -> String {
    match (text.parse::<Date>(), text.parse::<YearMonth>()) {
        (Ok(date), _) => day(words, date),
        (_, Ok(known)) => month(words, known),
        _ => text.to_owned(),
    }
}

/// An answer to a question.
pub fn answer(words: &Words, question: &Question, answer: &Answer) -> String {
    match answer {
        Answer::DontKnow => ui::say::dont_know(words),
        Answer::RatherNot => ui::say::rather_not(words),
        Answer::Known(known) => value(words, question, known),
    }
}

fn value(words: &Words, question: &Question, value: &Value) -> String {
    let option = |id: &OptionId| {
        question.options.iter().find(|choice| choice.id == *id).map(|choice| content::option(words, &question.fact, choice))
    };
    match value {
        Value::Choice(id) => option(id).unwrap_or_else(|| id.to_string()),
        Value::Choices(ids) if ids.is_empty() => ui::say::none_of_these(words),
        Value::Choices(ids) => {
            let chosen = question.options.iter().filter(|choice| ids.contains(&choice.id));
            list(words, chosen.map(|choice| content::option(words, &question.fact, choice)).collect())
        }
        Value::Number(from, to) => range(words, *from, *to),
        Value::Month(known) => month(words, *known),
        Value::Postcode(code) => code.to_string(),
    }
}

/// A number or a range of numbers.
pub fn range(words: &Words, from: Option<i64>, to: Option<i64>) -> String {
    match (from.filter(|from| *from > 0), to) {
        (Some(from), Some(to)) if from == to => ui::say::exactly(words, from),
        (None, Some(0)) => ui::say::exactly(words, 0),
        (Some(from), Some(to)) => ui::say::between(words, from, to),
        (Some(from), None) => ui::say::at_least(words, from),
        (None, Some(to)) => ui::say::at_most(words, to),
        (None, None) => ui::say::dont_know(words),
    }
}

/// An amount with its cents, if it has any, in groups of three digits.
pub fn amount(words: &Words, value: f64) -> String {
    let cents = (value * 100.0).round() as i64;
    let (whole, rest) = ((cents / 100).to_string(), cents % 100);
    let groups: Vec<&str> = whole.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    let whole = groups.join("\u{202f}");
    if rest == 0 { whole } else { format!("{whole}{}{rest:02}", ui::say::decimal(words)) }
}

/// Several things in one line.
pub fn list(words: &Words, parts: Vec<String>) -> String {
    parts.join(&ui::say::comma(words))
}

/// What the family answered, as 'Verwarming: stookolie'; for children all answers in one line.
pub fn answered(words: &Words, rulebook: &Rulebook, answers: &Answers, fact: &FactId) -> String {
    let short = content::question_short(words, fact);
    let Some(question) = rulebook.question(fact) else { return short };
    if fact.as_str() == MEMBERS {
        let count = answers.children().map_or_else(|| ui::say::dont_know(words), |count| ui::say::exactly(words, count as i64));
        return ui::say::pair(words, &short, &count);
    }
    let keys = answers.iter().filter(|(key, _)| key.fact == *fact);
    let texts: Vec<_> = keys.map(|(_, given)| answer(words, question, given)).collect();
    ui::say::pair(words, &short, &list(words, texts))
}

/// Why a row stands as it does: the answers that decided it, each once.
pub fn why(words: &Words, rulebook: &Rulebook, answers: &Answers, row: &Row) -> Vec<String> {
    let wanted = if row.verdict == Verdict::Open { Verdict::Met } else { row.verdict };
    let mut keys: Vec<&Key> = Vec::new();
    for reason in row.reasons.iter().filter(|reason| reason.verdict == wanted || row.verdict != Verdict::Open) {
        if reason.verdict != Verdict::Open && !keys.contains(&&reason.key) {
            keys.push(&reason.key);
        }
    }
    keys.into_iter().filter_map(|key| fact_line(words, rulebook, answers, key)).collect()
}

/// 'Verwarming: stookolie' for one fact, or for the answer that bounds it; `None` if neither was answered.
fn fact_line(words: &Words, rulebook: &Rulebook, answers: &Answers, key: &Key) -> Option<String> {
    let question = rulebook.question(&key.fact)?;
    if key.fact.as_str() == MEMBERS {
        return answers.children().map(|_| answered(words, rulebook, answers, &key.fact));
    }
    match (answers.get(key), &question.wide_from) {
        (Some(given), _) => Some(ui::say::pair(words, &content::question_short(words, &key.fact), &answer(words, question, given))),
        (None, Some(wide)) => fact_line(words, rulebook, answers, &Key::household(wide.fact.clone())),
        (None, None) => None,
    }
}

/// On which facts an open row still hangs, each once, by its short name. A fact that nobody is asked is left out
/// where the fact that bounds it is named.
pub fn open(words: &Words, rulebook: &Rulebook, row: &Row) -> Vec<String> {
    let bounded = |key: &&Key| {
        let wide = rulebook.question(&key.fact).and_then(|question| question.wide_from.as_ref());
        wide.is_some_and(|wide| row.open_facts.contains(&Key::household(wide.fact.clone())))
    };
    let mut names: Vec<String> = Vec::new();
    for name in row.open_facts.iter().filter(|key| !bounded(key)).map(|key| content::question_short(words, &key.fact)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// A language by name, in the language of the page; one without a name there goes by its tag.
pub fn tongue(words: &Words, tag: &str) -> String {
    match tag {
        "nl" => ui::helplines::tongue_nl(words),
        "fr" => ui::helplines::tongue_fr(words),
        "en" => ui::helplines::tongue_en(words),
        "de" => ui::helplines::tongue_de(words),
        "ar" => ui::helplines::tongue_ar(words),
        "tr" => ui::helplines::tongue_tr(words),
        other => other.to_owned(),
    }
}
