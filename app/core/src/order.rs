//! Sorting by number: the one sort of the page, since a sort for each type would weigh kilobytes of WebAssembly.

/// The places of things in the order of their keys; equal ones stay in the order they had.
pub fn places(keys: impl IntoIterator<Item = i64>) -> Vec<usize> {
    let mut keyed: Vec<(i64, i64)> = keys.into_iter().zip(0..).collect();
    keyed.sort_unstable();
    keyed.into_iter().filter_map(|(_, place)| usize::try_from(place).ok()).collect()
}

/// The things in the order of their keys.
pub fn by<T: Clone>(things: &[T], key: impl Fn(&T) -> i64) -> Vec<T> {
    places(things.iter().map(key)).into_iter().filter_map(|place| things.get(place).cloned()).collect()
}
