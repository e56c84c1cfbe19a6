//! Finding things by what people type: the beginning of a word, a part of a long Dutch word, accents or not, one slip of the
//! finger. No ranking by who runs something: the better match first, then the order in which things were given.

use crate::order;

/// What can be searched, each thing by its texts.
#[derive(Clone, Debug, Default)]
pub struct Index(Vec<Vec<(u8, Vec<char>)>>);

/// How much worse a match is that is a part of a word, and one with a slip.
const INSIDE: u16 = 10;
const SLIP: u16 = 20;
/// Shorter words are too common to allow a slip or to be looked for inside others.
const LONG: usize = 4;

impl Index {
    /// Adds the next thing. The texts that name it best come first.
    pub fn add(&mut self, texts: &[&str]) {
        let words = texts.iter().zip(0_u8..).flat_map(|(text, rank)| words(text).into_iter().map(move |word| (rank, word)));
        self.0.push(words.collect());
    }

    /// The places of the things in which every word of the query is found, the best first.
    pub fn find(&self, query: &str) -> Vec<usize> {
        let query = words(query);
        let cost = |thing: &[(u8, Vec<char>)]| query.iter().map(|word| best(thing, word)).sum::<Option<u16>>();
        let costs: Vec<Option<u16>> = self.0.iter().map(|thing| cost(thing)).collect();
        let found = costs.iter().filter(|cost| cost.is_some() && !query.is_empty()).count();
        let mut places = order::places(costs.into_iter().map(|cost| cost.map_or(i64::MAX, i64::from)));
        places.truncate(found);
        places
    }
}

/// The cheapest match of a word among the words of a thing.
fn best(thing: &[(u8, Vec<char>)], word: &[char]) -> Option<u16> {
    thing.iter().filter_map(|(rank, own)| Some(u16::from(*rank) + cost(own, word)?)).min()
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
    let after = |letters: &[char], more: usize| letters.get(same + more..).unwrap_or_default().to_vec();
    let turned = own.get(same) == word.get(same + 1) && own.get(same + 1) == word.get(same);
    after(own, 1).starts_with(&after(word, 1))
        || after(own, 0).starts_with(&after(word, 1))
        || after(own, 1).starts_with(&after(word, 0))
        || (turned && after(own, 2).starts_with(&after(word, 2)))
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
