//! Sentences, words and syllables of Dutch, by rule of thumb.
//!
//! A word is what stands between spaces and holds a letter, a digit or something that comes in; the last counts as one
//! syllable. A sentence ends at `.`, `!`, `?` or `…`; what stands before the end of a text without one of these is a label,
//! such as a title. Syllables are counted by groups of vowels that sound as one; a trema begins a new one. A word in capitals
//! is spelt: a syllable for each of its letters.

use crate::words::COMES_IN;

/// Letters that sound as one vowel together, the longest first.
const TOGETHER: [&str; 18] =
    ["aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ou", "au", "ei"];

/// Shortened words whose point ends no sentence.
const SHORT: [&str; 6] = ["bv", "bijv", "nr", "ca", "max", "min"];

/// How much there is of each, in sentences that are no labels.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub sentences: usize,
    pub words: usize,
    pub syllables: usize,
}

impl Tally {
    pub fn add(&mut self, text: &str) {
        for sentence in sentences(text).iter().filter(|sentence| sentence.last().is_some_and(|word| ends(word))) {
            self.sentences += 1;
            self.words += sentence.len();
            self.syllables += sentence.iter().map(|word| syllables(word)).sum::<usize>();
        }
    }

    /// Words a sentence.
    pub fn average(self) -> f64 {
        self.words as f64 / self.sentences.max(1) as f64
    }

    /// The reading ease of Flesch and Douma.
    pub fn ease(self) -> f64 {
        206.84 - 0.93 * self.average() - 77.0 * self.syllables as f64 / self.words.max(1) as f64
    }
}

/// The words of each sentence, a label too.
pub(super) fn sentences(text: &str) -> Vec<Vec<&str>> {
    let mut sentences = Vec::new();
    let mut words = Vec::new();
    for word in text.split_whitespace() {
        if word.contains(|c: char| c.is_alphanumeric() || c == COMES_IN) {
            words.push(word);
        }
        if ends(word) && !words.is_empty() {
            sentences.push(std::mem::take(&mut words));
        }
    }
    sentences.extend((!words.is_empty()).then_some(words));
    sentences
}

fn ends(word: &str) -> bool {
    let word = word.trim_end_matches(['"', '\'', '’', '”', ')', '»']);
    match word.strip_suffix('.') {
        Some(body) => !body.contains('.') && !SHORT.contains(&body.trim_start_matches('(')),
        None => word.ends_with(['!', '?', '…']),
    }
}

/// How many syllables a word has; at least one.
fn syllables(word: &str) -> usize {
    let letters = word.chars().filter(|c| c.is_alphabetic());
    if letters.clone().count() > 1 && letters.clone().all(char::is_uppercase) {
        return letters.count();
    }
    let word = word.to_lowercase();
    let (mut rest, mut found) = (word.as_str(), 0);
    while let Some(first) = rest.chars().next() {
        let (begin, after) = (plain(first), rest.get(first.len_utf8()..).unwrap_or_default());
        let sound = begin.is_some_and(|vowel| vowel != 'y' || !after.starts_with(['a', 'e', 'i', 'o', 'u']));
        found += usize::from(sound);
        rest = if sound { after.get(more(first, after)..).unwrap_or_default() } else { after };
    }
    found.max(1)
}

/// How many bytes after a vowel sound together with it.
fn more(first: char, after: &str) -> usize {
    let next = after.chars().take(2).map(|c| if is_trema(c) { c } else { plain(c).unwrap_or(c) });
    let group: String = plain(first).into_iter().chain(next).collect();
    let together = TOGETHER.iter().find(|together| group.starts_with(**together));
    after.chars().take(together.map_or(0, |together| together.len() - 1)).map(char::len_utf8).sum()
}

fn is_trema(c: char) -> bool {
    "äëïöü".contains(c)
}

/// The vowel without its accent; `None` for what is no vowel.
fn plain(c: char) -> Option<char> {
    match c {
        'a' | 'á' | 'à' | 'â' | 'ä' => Some('a'),
        'e' | 'é' | 'è' | 'ê' | 'ë' => Some('e'),
        'i' | 'í' | 'ì' | 'î' | 'ï' => Some('i'),
        'o' | 'ó' | 'ò' | 'ô' | 'ö' => Some('o'),
        'u' | 'ú' | 'ù' | 'û' | 'ü' => Some('u'),
        'y' => Some('y'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Tally, sentences, syllables};

    #[test]
    fn counts_syllables() {
        let one = ["je", "één", "mooi", "nieuw", "groei", "thuis", "vrouw", "tijd", "leeuw", "\u{FFFC}", "60"];
        let two = ["geïnd", "baby", "bureau", "reëel", "geld-kraan", "yoga", "groeien"];
        let three = ["ideeën", "OCM", "uitkering", "aanvragen", "Groeipakket", "beëindigd", "theater"];
        let five = ["coördinatie", "tegemoetkoming", "kinderbijslagfonds"];
        for (count, words) in [(1, &one[..]), (2, &two), (3, &three), (5, &five)] {
            words.iter().for_each(|word| assert_eq!(syllables(word), count, "{word}"));
        }
    }

    #[test]
    fn finds_sentences() {
        let lengths = |text: &str| sentences(text).iter().map(Vec::len).collect::<Vec<_>>();
        assert_eq!(lengths("Bel het OCMW. Lukt het niet? Vraag hulp"), [3, 3, 2]);
        assert_eq!(lengths("Neem papieren mee (bv. je kaart, o.a. van je kind)."), [10]);
        assert_eq!(lengths("Bel \u{FFFC} – dat is gratis!"), [5]);
        assert_eq!(lengths(" … "), [] as [usize; 0]);
    }

    #[test]
    fn hard_words_and_long_sentences_read_less_easily() {
        let ease = |text: &str| {
            let mut tally = Tally::default();
            tally.add(text);
            tally.ease()
        };
        assert!((ease("Bel nu. Ga mee.") - (206.84 - 0.93 * 2.0 - 77.0)).abs() < 1e-9);
        assert!(ease("Bel nu en ga mee.") < ease("Bel nu. Ga mee."));
        assert!(ease("Inkomensvervangende tegemoetkomingen aanvragen.") < 60.0);
        assert!((ease("Inkomensgarantie. Bel nu. Overlijdensakte") - ease("Inkomensgarantie. Bel nu.")).abs() < 1e-9);
    }
}
