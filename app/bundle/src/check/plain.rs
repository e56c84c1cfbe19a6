//! Dutch that is easy to read: short sentences, short words.
//!
//! A group of words is a right with its attributes; of shorter messages, their file. Only the language the content is
//! written in is measured: the others follow it sentence by sentence, and their words are counted by other rules.
//!
//! Reading ease is that of Flesch as W.H. Douma fitted it to Dutch (*De leesbaarheid van landbouwbladen*, Wageningen 1960):
//! `206.84 − 0.93 × words per sentence − 0.77 × syllables per hundred words`. From 60 on he calls a text normal, for
//! somebody with a lower secondary school. The formula is made for samples of a hundred words of running text: labels do not
//! count, and a group of a few words has none.

mod count;

use crate::finding::{Findings, Place};
use crate::project::LOCALES;
use crate::words::{Locale, Message};
use count::{Tally, sentences};
use std::collections::BTreeMap;

/// The most words that a sentence has on average.
const AVERAGE: f64 = 12.0;
/// The most words of any sentence.
const MOST: usize = 20;
/// The lowest reading ease.
const EASE: f64 = 60.0;
/// The fewest words of which the reading ease says something.
const SAMPLE: usize = 25;

pub(super) fn check(locales: &[Locale], findings: &mut Findings) {
    let Some(locale) = locales.iter().find(|locale| locale.is_source()) else { return };
    let mut groups: BTreeMap<String, (Place, Tally)> = BTreeMap::new();
    for (id, message) in locale.messages.iter().filter(|(_, message)| !message.is_unfilled()) {
        sentences_of(id, message, findings);
        let (name, place) = group(locale, id, message);
        let (_, tally) = groups.entry(name).or_insert((place, Tally::default()));
        let longest = message.patterns.values().filter_map(|pattern| pattern.readings.iter().max_by_key(|text| text.len()));
        longest.for_each(|text| tally.add(text));
    }
    for (name, (place, tally)) in groups {
        whole(&name, &place, tally, findings);
    }
}

/// The group that a message is measured with, and where that is.
fn group(locale: &Locale, id: &str, message: &Message) -> (String, Place) {
    let Message { part, file, place, .. } = message;
    if *part == "content" && id.starts_with("right-") {
        return (id.to_owned(), place.clone());
    }
    let name = format!("{part}/{file}.ftl");
    let place = Place::file(format!("{LOCALES}/{}/{name}", locale.lang.tag()));
    (name, place)
}

fn sentences_of(id: &str, message: &Message, findings: &mut Findings) {
    for (part, pattern) in &message.patterns {
        let longest = pattern.readings.iter().flat_map(|text| sentences(text)).max_by_key(Vec::len).unwrap_or_default();
        if longest.len() > MOST {
            let name = if part.is_empty() { id.to_owned() } else { format!("{id}.{part}") };
            let begin: Vec<&str> = longest.iter().take(4).copied().collect();
            let what = format!("`{name}` has a sentence of {} words, at most {MOST}: {} …", longest.len(), begin.join(" "));
            findings.error(&message.place, what, "make two sentences of it");
        }
    }
}

fn whole(name: &str, place: &Place, tally: Tally, findings: &mut Findings) {
    let average = tally.average();
    if average > AVERAGE {
        let what = format!("`{name}` has {average:.1} words a sentence on average, at most {AVERAGE}");
        findings.error(place, what, "shorten its longest sentences");
    }
    let ease = tally.ease();
    if tally.words >= SAMPLE && ease < EASE {
        let what = format!("`{name}` is hard to read: Flesch-Douma {ease:.0}, at least {EASE}");
        findings.error(place, what, "use shorter words, above all in its longest sentences");
    }
}
