//! Words that promise what only a service can decide, or that hurt who reads them.
//!
//! The list is `promises/words.txt`: language, kind and words, one a line; `*` at an end of a word stands for any letters.
//! Case, and the vowel signs of Arabic, make no difference. A promise that is denied ('a place is not guaranteed') is none.

use crate::finding::{Findings, Place};
use crate::words::{COMES_IN, Locale};

const LIST: &str = include_str!("promises/words.txt");

/// How many words before a promise can deny it.
const DENIAL: usize = 2;

/// A line of the list.
struct Rule {
    tag: &'static str,
    kind: &'static str,
    words: Vec<&'static str>,
}

pub(super) fn check(locales: &[Locale], findings: &mut Findings) {
    for locale in locales {
        let rules: Vec<Rule> = rules(locale.lang.tag()).collect();
        for (id, message) in &locale.messages {
            for (part, pattern) in &message.patterns {
                let name = if part.is_empty() { id.clone() } else { format!("{id}.{part}") };
                let texts: Vec<Vec<String>> = pattern.readings.iter().map(|text| words(text)).collect();
                let found = rules.iter().filter(|rule| texts.iter().any(|text| rule.is_broken(text, &rules)));
                found.for_each(|rule| rule.tell(&name, &message.place, findings));
            }
        }
    }
}

/// The lines of a language.
fn rules(tag: &str) -> impl Iterator<Item = Rule> {
    let lines = LIST.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut parts = line.split_whitespace();
        let (tag, kind) = (parts.next()?, parts.next()?);
        Some(Rule { tag, kind, words: parts.collect() })
    });
    lines.filter(move |rule| rule.tag == tag)
}

impl Rule {
    fn tell(&self, name: &str, place: &Place, findings: &mut Findings) {
        let words = self.words.join(" ");
        let judging = "say what happens, without judging who reads it";
        match self.kind {
            "promise" => findings.error(place, format!("`{name}` promises: {words}"), "say what the family can ask; the service decides"),
            "hurt" => findings.error(place, format!("`{name}` can hurt: {words}"), judging),
            _ => findings.warning(place, format!("`{name}` sounds like blame: {words}"), judging),
        }
    }

    fn is_broken(&self, text: &[String], rules: &[Rule]) -> bool {
        let denies = |word: &String| rules.iter().any(|rule| rule.kind == "denial" && rule.stands_at(std::slice::from_ref(word)));
        let denied = |at: usize| self.kind == "promise" && text.get(at.saturating_sub(DENIAL)..at).unwrap_or_default().iter().any(denies);
        self.kind != "denial" && (0..text.len()).any(|at| self.stands_at(text.get(at..).unwrap_or_default()) && !denied(at))
    }

    fn stands_at(&self, text: &[String]) -> bool {
        text.len() >= self.words.len() && self.words.iter().zip(text).all(|(rule, word)| fits(word, rule))
    }
}

fn fits(word: &str, rule: &str) -> bool {
    let (before, after) = (rule.starts_with('*'), rule.ends_with('*'));
    let letters = rule.trim_matches('*');
    match (before, after) {
        (false, false) => word == letters,
        (false, true) => word.starts_with(letters),
        (true, false) => word.ends_with(letters),
        (true, true) => word.contains(letters),
    }
}

/// The words of a text in small letters; what comes in is a word as well.
fn words(text: &str) -> Vec<String> {
    let is_sign = |c: char| ('\u{064B}'..='\u{0652}').contains(&c) || c == '\u{0640}';
    let text: String = text.to_lowercase().chars().filter(|c| !is_sign(*c)).collect();
    text.split(|c: char| !c.is_alphanumeric() && c != COMES_IN).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{LIST, Rule, rules, words};
    use std::collections::BTreeSet;
    use wegwijs_text::Lang;

    fn found(tag: &str, text: &str) -> BTreeSet<&'static str> {
        let (text, rules) = (words(text), rules(tag).collect::<Vec<Rule>>());
        rules.iter().filter(|rule| rule.is_broken(&text, &rules)).map(|rule| rule.kind).collect()
    }

    #[test]
    fn finds_promises_and_words_that_hurt() {
        let one = |kind| BTreeSet::from([kind]);
        assert_eq!(found("nl", "Vraag het: je krijgt ZEKER geld."), one("promise"));
        assert_eq!(found("nl", "Dat is niet moeilijk, want een plaats is gegarandeerd."), one("promise"));
        assert_eq!(found("nl", "Er komt een melding over een probleemgezin."), one("hurt"));
        assert_eq!(found("nl", "Bij fraude stopt het."), one("blame"));
        assert_eq!(found("en", "You will certainly get it."), one("promise"));
        assert_eq!(found("en", "This is your own fault."), one("hurt"));
        assert_eq!(found("ar", "ستحصل حتمًا على المال"), one("promise"));
        assert_eq!(found("ar", "هذه عائلة إشكالية"), one("hurt"));
    }

    #[test]
    fn leaves_other_words_alone() {
        let dutch =
            ["Een plaats is niet zeker.", "Meld je aan.", "Je mag altijd hulp vragen.", "De vermelding op je brief", "Inkomensgarantie"];
        let english = ["You are not sure.", "Income guarantee", "A place is not guaranteed."];
        let arabic = ["يمكنك أن تطلب ذلك دائمًا", "للأسف، المكان ليس مضمونًا.", "اذهبوا إليه حتمًا."];
        for (tag, texts) in [("nl", &dutch[..]), ("en", &english), ("ar", &arabic)] {
            texts.iter().for_each(|text| assert!(found(tag, text).is_empty(), "{text}"));
        }
    }

    #[test]
    fn the_list_is_whole() {
        let kinds = ["promise", "hurt", "blame", "denial"];
        let known = Lang::all().flat_map(|lang| rules(lang.tag())).filter(|rule| kinds.contains(&rule.kind) && !rule.words.is_empty());
        assert_eq!(known.count(), LIST.lines().filter(|line| !line.starts_with('#')).count());
        for lang in Lang::all() {
            kinds.iter().for_each(|kind| assert!(rules(lang.tag()).any(|rule| rule.kind == *kind), "{} {kind}", lang.tag()));
        }
    }
}
