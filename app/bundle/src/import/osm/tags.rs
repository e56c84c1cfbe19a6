//! The tags of an object.

use crate::import::common::value;
use serde_json::{Map, Value};

/// The tags of an object.
#[derive(Clone, Copy)]
pub struct Tags<'a>(pub &'a Map<String, Value>);

impl<'a> Tags<'a> {
    /// The value of a tag, without spaces around it; an empty one says nothing.
    pub fn get(self, key: &str) -> Option<&'a str> {
        self.0.get(key)?.as_str().map(str::trim).filter(|value| !value.is_empty())
    }

    /// The value of the first of these tags that is there.
    pub fn first(self, keys: &[&str]) -> Option<&'a str> {
        keys.iter().find_map(|key| self.get(key))
    }

    /// The first of these tags that is there and short enough; the reasons of those that are not go to `left_out`.
    pub fn short(self, keys: &[&str], left_out: &mut Vec<String>) -> Option<&'a str> {
        let found = keys.iter().filter_map(|key| Some(value::fits(key, self.get(key)?)));
        found.filter_map(|fits| fits.map_err(|why| left_out.push(why)).ok()).next()
    }

    /// The parts of a tag that may list several values; of one that is far too long, none.
    pub fn list(self, key: &str) -> impl Iterator<Item = &'a str> {
        self.get(key)
            .filter(|value| value.len() <= value::LONGEST)
            .into_iter()
            .flat_map(|value| value.split(';'))
            .map(str::trim)
            .filter(|part| !part.is_empty())
    }

    /// Whether a tag lists one of these values.
    pub fn has(self, key: &str, values: &[&str]) -> bool {
        self.list(key).any(|value| values.contains(&value))
    }

    /// Whether a tag is there.
    pub fn knows(self, key: &str) -> bool {
        self.get(key).is_some()
    }
}
