//! Finding things by what people type: the beginning of a word, a part of a long Dutch word, accents or not, one slip of the
//! finger. No ranking by who runs something: the better match first, then the order in which things were given.

use crate::order;
use std::collections::BTreeMap;

/// What can be searched, each thing by its texts.
///
/// The same words stand in many things: each is kept, and held against a query, once.
#[derive(Clone, Debug, Default)]
pub struct Index {
    words: BTreeMap<Vec<char>, usize>,
    /// The words of each thing by number, with the rank of the text that each stands in.
    things: Vec<Vec<(u8, usize)>>,
}

/// How much worse a match is that is a part of a word, and one with a slip.
const INSIDE: u16 = 10;
const SLIP: u16 = 20;
/// Shorter words are too common to allow a slip or to be looked for inside others.
const LONG: usize = 4;

impl Index {
    /// Adds the next thing. The texts that name it best come first.
    pub fn add(&mut self, texts: &[&str]) {
        let mut thing = Vec::new();
        for (text, rank) in texts.iter().zip(0_u8..) {
            for word in words(text) {
                let next = self.words.len();
                thing.push((rank, *self.words.entry(word).or_insert(next)));
            }
        }
        self.things.push(thing);
    }

    /// The places of the things in which every word of the query is found, the best first.
    pub fn find(&self, query: &str) -> Vec<usize> {
        let query: Vec<Vec<Option<u16>>> = words(query).iter().map(|word| self.costs(word)).collect();
        let cost = |thing: &[(u8, usize)]| query.iter().map(|costs| best(thing, costs)).sum::<Option<u16>>();
        let costs: Vec<Option<u16>> = self.things.iter().map(|thing| cost(thing)).collect();
        let found = costs.iter().filter(|cost| cost.is_some() && !query.is_empty()).count();
        let mut places = order::places(costs.into_iter().map(|cost| cost.map_or(i64::MAX, i64::from)));
        places.truncate(found);
        places
    }

    /// How well a word of the query is met by each word there is, by its number.
    fn costs(&self, word: &[char]) -> Vec<Option<u16>> {
        let mut costs = vec![None; self.words.len()];
        for (own, number) in &self.words {
            if let Some(place) = costs.get_mut(*number) {
                *place = cost(own, word);
            }
        }
        costs
    }
}

/// The cheapest match of a word among the words of a thing.
fn best(thing: &[(u8, usize)], costs: &[Option<u16>]) -> Option<u16> {
    thing.iter().filter_map(|(rank, number)| Some(u16::from(*rank) + (*costs.get(*number)?)?)).min()
}

fn cost(own: &[char], word: &[char]) -> Option<u16> {
    if own.starts_with(word) {
        Some(u16::from(own.len() != word.len()))
    } else if word.len() >= LONG && own.windows(word.len()).any(|part| part == word) {
        Some(INSIDE)
    } else if word.len() >= LONG && begins_nearly(own, word) {
        Some(SLIP)
    } else {
        None
    }
}

/// Whether a word begins with this one but for one letter: wrong, missing, too many, or two turned round.
fn begins_nearly(own: &[char], word: &[char]) -> bool {
    let same = own.iter().zip(word).take_while(|(a, b)| a == b).count();
    let (own, word) = (after(own, same), after(word, same));
    let turned = own.first() == word.get(1) && own.get(1) == word.first();
    after(own, 1).starts_with(after(word, 1))
        || own.starts_with(after(word, 1))
        || after(own, 1).starts_with(word)
        || (turned && after(own, 2).starts_with(after(word, 2)))
}

/// What follows so many letters.
fn after(letters: &[char], count: usize) -> &[char] {
    letters.get(count..).unwrap_or_default()
}

/// The words of a text, folded.
fn words(text: &str) -> Vec<Vec<char>> {
    let letters = text.chars().flat_map(char::to_lowercase).filter(|letter| !is_mark(*letter)).map(folded);
    let mut words = vec![Vec::new()];
    for letter in letters {
        match (letter.is_alphanumeric(), words.last_mut()) {
            (true, Some(word)) => word.push(letter),
            _ => words.push(Vec::new()),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Marks that are written over, under or in words and may be left out: accents, Arabic vowels and stretches, apostrophes.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\'' | '’' | '\u{2066}'..='\u{2069}')
}

/// A letter as people type it in a hurry.
fn folded(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ı' | 'ī' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ò'..='ö' | 'ø' | 'ő' => 'o',
        'ș' | 'ş' | 'ś' | 'š' => 's',
        'ț' | 'ţ' => 't',
        'ù'..='ü' | 'ū' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ğ' => 'g',
        'ź' | 'ż' | 'ž' => 'z',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::Index;

    fn index() -> Index {
        let mut index = Index::default();
        for texts in [
            &["Leefloon", "Geld om van te leven"][..],
            &["Huurpremie", "Hulp bij de huur"],
            &["Huis van het Kind Berchem"],
            &["Café Crèche 't Zonnetje"],
            &["مركز الأسرة", "Huis van het Kind"],
        ] {
            index.add(texts);
        }
        index
    }

    #[test]
    fn finds_what_people_type() {
        for (query, found) in [
            ("leefl", &[0][..]),
            ("LEEFLOON", &[0]),
            ("premie", &[1]),
            ("huur", &[1]),
            ("huis berchem", &[2]),
            ("kind huis", &[2, 4]),
            ("creche", &[3]),
            ("crèche", &[3]),
            ("tzon", &[3]),
            ("الاسره", &[4]),
            ("", &[]),
            ("  ", &[]),
            ("leefloon berchem", &[]),
        ] {
            assert_eq!(index().find(query), found, "{query}");
        }
    }

    #[test]
    fn one_slip_is_forgiven_and_two_are_not() {
        for query in ["leefoon", "leeffloon", "leefolon", "lefeloon", "leevloon", "keefloon", "eefloon", "lleefloon", "leefloont"] {
            assert_eq!(index().find(query), [0], "{query}");
        }
        for query in ["leeevlon", "kaafloon", "leo"] {
            assert!(index().find(query).is_empty(), "{query}");
        }
    }

    #[test]
    fn the_better_match_stands_first() {
        let mut index = Index::default();
        ["Buurthuis", "Huisje", "Thuis", "Huis"].iter().for_each(|text| index.add(&[text]));
        assert_eq!(index.find("huis"), [3, 1, 0, 2]);
    }
}
