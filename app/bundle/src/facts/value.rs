//! One value of a facts file, read strictly as the type of its fact.

use super::{Refusal, shown};
use serde_json::Value as Json;
use wegwijs_core::id::OptionId;
use wegwijs_core::question::{Kind, Question};
use wegwijs_core::region::Region;
use wegwijs_core::{Answer, Date, Value, YearMonth};

/// The largest number that makes sense in any fact.
const MOST: i64 = 1_000_000_000;

/// Reads what was said of a fact. Null, and a range without ends, was asked and left open.
pub(super) fn read(question: &Question, json: &Json, on: Date) -> Result<Answer, Refusal> {
    if json.is_null() {
        return Ok(Answer::DontKnow);
    }
    let value = match question.kind {
        Kind::Choice => Ok(Value::Choice(option(question, json)?)),
        Kind::Choices => choices(question, json),
        Kind::Number => number(json),
        Kind::Month => month(question, json, on),
        Kind::Postcode => postcode(json),
        Kind::Members => Err(Refusal::new("is no list", "write [{…}, {…}], one for each child")),
    };
    value.map(|value| if value == Value::Number(None, None) { Answer::DontKnow } else { Answer::Known(value) })
}

fn text<'a>(json: &'a Json, hint: &str) -> Result<&'a str, Refusal> {
    json.as_str().ok_or_else(|| Refusal::new(format!("{} where a text is expected", kind(json)), hint))
}

fn option(question: &Question, json: &Json) -> Result<OptionId, Refusal> {
    let known: Vec<&str> = question.options.iter().map(|choice| choice.id.as_str()).collect();
    let hint = format!("use one of: {}", known.join(", "));
    let given = text(json, &hint)?;
    let found = question.options.iter().find(|choice| choice.id.as_str() == given);
    found.map(|choice| choice.id.clone()).ok_or_else(|| Refusal::new(format!("unknown option `{}`", shown(given)), hint))
}

fn choices(question: &Question, json: &Json) -> Result<Value, Refusal> {
    let Some(list) = json.as_array() else {
        return Err(Refusal::new(format!("{} where a list is expected", kind(json)), "write [\"…\"]; [] means none of them"));
    };
    let options: Result<_, _> = list.iter().map(|item| option(question, item)).collect();
    options.map(Value::Choices)
}

fn number(json: &Json) -> Result<Value, Refusal> {
    let Some(range) = json.as_object() else {
        let exact = whole(json)?;
        return Ok(Value::Number(Some(exact), Some(exact)));
    };
    if let Some(key) = range.keys().find(|key| !["from", "to"].contains(&key.as_str())) {
        return Err(Refusal::new(format!("unknown key `{}` in a range", shown(key)), "a range has only from and to"));
    }
    let side = |name: &str| range.get(name).filter(|side| !side.is_null()).map(whole).transpose();
    match (side("from")?, side("to")?) {
        (Some(from), Some(to)) if from > to => Err(Refusal::new(format!("from {from} is more than to {to}"), "turn them round")),
        (from, to) => Ok(Value::Number(from, to)),
    }
}

fn whole(json: &Json) -> Result<i64, Refusal> {
    let Json::Number(number) = json else {
        let hint = "write a whole number, or {\"from\": 20000, \"to\": 25000}";
        return Err(Refusal::new(format!("{} where a number is expected", kind(json)), hint));
    };
    match number.as_i64() {
        Some(value) if value < 0 => Err(Refusal::new(format!("{value} is negative"), "write 0 or more")),
        Some(value) if value <= MOST => Ok(value),
        None if number.is_f64() && number.as_f64().is_some_and(|value| value.abs() <= MOST as f64) => {
            Err(Refusal::new(format!("{number} is not a whole number"), "leave out the cents"))
        }
        _ => Err(Refusal::new(format!("{number} is too large"), format!("write at most {MOST}"))),
    }
}

fn month(question: &Question, json: &Json, on: Date) -> Result<Value, Refusal> {
    let hint = "write year and month, such as \"2021-03\"";
    let given = text(json, hint)?;
    let month: YearMonth = given.parse().map_err(|_| Refusal::new(format!("`{}` is not a month that exists", shown(given)), hint))?;
    if question.fact.as_str() == "children.born" && month.first() > on {
        return Err(Refusal::new(
            format!("{month} is after the day that is judged, {on}"),
            "use expecting and due_month for a child to come",
        ));
    }
    Ok(Value::Month(month))
}

fn postcode(json: &Json) -> Result<Value, Refusal> {
    let hint = "write four digits between quotes, such as \"2060\"";
    let given = text(json, hint)?;
    let digits = given.len() == 4 && given.bytes().all(|byte| byte.is_ascii_digit());
    let code = given.parse().ok().filter(|code| digits && Region::of(*code).is_some());
    code.map(Value::Postcode).ok_or_else(|| Refusal::new(format!("`{}` is not a Belgian postcode", shown(given)), hint))
}

fn kind(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "true or false",
        Json::Number(_) => "a number",
        Json::String(_) => "a text",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}
