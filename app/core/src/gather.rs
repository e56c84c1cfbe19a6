//! Sets and maps filled one by one.
//!
//! `collect` sorts first, and each type that is sorted costs kilobytes of WebAssembly. What is gathered here is
//! small, so that inserting is as fast.

/// Gathers items into an empty set or map.
pub(crate) fn gather<C: Default + Extend<T>, T>(items: impl IntoIterator<Item = T>) -> C {
    let mut gathered = C::default();
    items.into_iter().for_each(|item| gathered.extend(std::iter::once(item)));
    gathered
}
