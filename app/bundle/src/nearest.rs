//! The known word that somebody who mistyped probably meant.

/// The nearest of the known words, if it is near enough to be meant.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: String = word.chars().take(60).collect();
    let far = 1 + word.chars().count() / 4;
    let near = known.into_iter().map(|candidate| (distance(&word, candidate), candidate));
    near.min_by_key(|(steps, _)| *steps).filter(|(steps, _)| *steps <= far).map(|(_, candidate)| candidate)
}

/// How many letters have to be put in, left out or replaced (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut next = vec![i + 1];
        for ((y, pair), left) in b.chars().zip(row.windows(2)).zip(0..) {
            let (diagonal, above) = match pair {
                [diagonal, above] => (*diagonal, *above),
                _ => (0, 0),
            };
            let before = next.get(left).copied().unwrap_or(usize::MAX - 1);
            next.push((diagonal + usize::from(x != y)).min(above + 1).min(before + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_what_was_meant() {
        let known = ["postcode", "housing", "heating"];
        assert_eq!(nearest("postcod", known), Some("postcode"));
        assert_eq!(nearest("houzing", known), Some("housing"));
        assert_eq!(nearest("xylophone", known), None);
    }
}
