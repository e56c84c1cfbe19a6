//! Sets of whole numbers, kept as sorted, separate, closed ranges.
//!
//! Every answer narrows a fact to such a set, and every leaf of a condition accepts such a set: the options
//! of a choice are numbered, months are days, postcodes and amounts are themselves. Invariant: ranges are
//! not empty, sorted, and never touch.

/// A set of whole numbers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Ranges(Vec<(i64, i64)>);

/// The largest number the judge counts with; far above any amount, small enough never to overflow.
pub const LIMIT: i64 = 1 << 50;

impl Ranges {
    /// The numbers from `from` to `to`, both included; empty if `from > to`.
    pub fn span(from: i64, to: i64) -> Self {
        if from > to { Self::default() } else { Self(vec![(from, to)]) }
    }

    /// One number.
    pub fn one(value: i64) -> Self {
        Self::span(value, value)
    }

    /// Every number the judge counts with.
    pub fn all() -> Self {
        Self::span(-LIMIT, LIMIT)
    }

    /// The numbers of any of these spans.
    pub fn of(spans: impl IntoIterator<Item = (i64, i64)>) -> Self {
        let mut spans: Vec<_> = spans.into_iter().filter(|(from, to)| from <= to).collect();
        spans.sort_unstable();
        let mut merged: Vec<(i64, i64)> = Vec::with_capacity(spans.len());
        for (from, to) in spans {
            match merged.last_mut() {
                Some(last) if from <= last.1 + 1 => last.1 = last.1.max(to),
                _ => merged.push((from, to)),
            }
        }
        Self(merged)
    }

    /// Whether there is no number in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The spans, in order.
    pub fn spans(&self) -> impl Iterator<Item = (i64, i64)> + '_ {
        self.0.iter().copied()
    }

    /// Whether `value` is in it.
    pub fn contains(&self, value: i64) -> bool {
        self.0.iter().any(|&(from, to)| from <= value && value <= to)
    }

    /// Whether all of `self` is in `other`.
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.iter().all(|&(from, to)| other.0.iter().any(|&(a, b)| a <= from && to <= b))
    }

    /// Whether no number is in both.
    pub fn is_apart_from(&self, other: &Self) -> bool {
        self.0.iter().all(|&(from, to)| other.0.iter().all(|&(a, b)| b < from || to < a))
    }

    /// The numbers in both.
    pub fn and(&self, other: &Self) -> Self {
        Self::of(self.0.iter().flat_map(|&(from, to)| other.0.iter().map(move |&(a, b)| (from.max(a), to.min(b)))))
    }

    /// Where the set begins and where it has just ended: the cuts that split the number line.
    pub fn cuts(&self) -> impl Iterator<Item = i64> + '_ {
        self.0.iter().flat_map(|&(from, to)| [from, to + 1])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn some_ranges() -> impl Strategy<Value = Ranges> {
        prop::collection::vec((-20i64..20, 0i64..6), 0..5).prop_map(|spans| Ranges::of(spans.into_iter().map(|(a, n)| (a, a + n))))
    }

    proptest! {
        #[test]
        fn set_laws_hold_for_each_number(a in some_ranges(), b in some_ranges()) {
            let line = -30..30;
            prop_assert_eq!(a.is_within(&b), line.clone().all(|x| !a.contains(x) || b.contains(x)));
            prop_assert_eq!(a.is_apart_from(&b), line.clone().all(|x| !(a.contains(x) && b.contains(x))));
            let both = a.and(&b);
            for x in line {
                prop_assert_eq!(both.contains(x), a.contains(x) && b.contains(x));
            }
        }
    }
}
