//! A JSON file read one record at a time, so that a large file never stands in memory.

use super::open;
use super::value::begin;
use crate::import::Refusal;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;
use std::io::BufReader;
use std::path::Path;

/// Keys of the envelope that readers ask for.
const ENVELOPE: [&str; 3] = ["@type", "timestamp", "type"];

/// Gives each element of the array under `key`, with what the envelope said before it. Returns the envelope.
///
/// # Errors
/// The file cannot be read, is no such object, or is broken or cut off anywhere; what was given before is not to be used.
pub fn each<T: DeserializeOwned>(
    file: &Path,
    key: &str,
    take: &mut dyn FnMut(&Map<String, Value>, T),
) -> Result<Map<String, Value>, Refusal> {
    let mut json = serde_json::Deserializer::from_reader(BufReader::with_capacity(1 << 16, open::text(file)?));
    let mut object = Object { key, envelope: Map::new(), found: false, take };
    json.deserialize_map(&mut object).and_then(|()| json.end()).map_err(|error| broken(file, &error))?;
    match object.found {
        true => Ok(object.envelope),
        false => Err(open::refusal(file, &format!("has no `{key}`"), "check that it is of the format you named")),
    }
}

fn broken(file: &Path, error: &serde_json::Error) -> Refusal {
    if error.is_eof() {
        return open::refusal(file, &format!("is cut off at line {}", error.line()), "fetch it again, to the end");
    }
    // the message may repeat a value of any length
    let what = begin(&format!("is no JSON of this format: {error}"), 200);
    open::refusal(file, &what, "check that it is of the format you named, as it was fetched")
}

/// The outermost object.
struct Object<'a, T> {
    key: &'a str,
    envelope: Map<String, Value>,
    found: bool,
    take: &'a mut dyn FnMut(&Map<String, Value>, T),
}

impl<'de, T: DeserializeOwned> Visitor<'de> for &mut Object<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with `{}`", self.key)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if key == self.key {
                self.found = true;
                map.next_value_seed(Elements(&mut |element| (self.take)(&self.envelope, element)))?;
            } else if ENVELOPE.contains(&key.as_str()) {
                let value = map.next_value()?;
                self.envelope.insert(key, value);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// An array, each of its elements given as it is read.
pub struct Elements<'a, T>(pub &'a mut dyn FnMut(T));

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for Elements<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for Elements<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        while let Some(element) = elements.next_element()? {
            (self.0)(element);
        }
        Ok(())
    }
}
