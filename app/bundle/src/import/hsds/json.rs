//! JSON read as a stream: one service after the other, so that a large file never stands in memory.

use crate::import::Refusal;
use crate::import::common::open;
use crate::import::common::stream::Elements;
use crate::import::common::value::begin;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;
use std::io::BufReader;
use std::path::Path;

/// What to do with a file that is none.
const HINT: &str = "give a list of services, or an object with a list `contents` or `services`";

/// Gives each service of the file.
pub(super) fn read(file: &Path, each: &mut dyn FnMut(Value)) -> Result<(), Refusal> {
    let mut json = serde_json::Deserializer::from_reader(BufReader::with_capacity(1 << 16, open::text(file)?));
    let read = Services(each).deserialize(&mut json).and_then(|()| json.end());
    // the message may repeat a value of any length
    read.map_err(|error| open::refusal(file, &begin(&format!("is no HSDS in JSON: {error}"), 200), HINT))
}

/// A list of services, or an object with one.
struct Services<'a>(&'a mut dyn FnMut(Value));

impl<'de> DeserializeSeed<'de> for Services<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Services<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of services")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        Elements(self.0).visit_seq(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let mut found = false;
        while let Some(key) = object.next_key::<String>()? {
            match key.as_str() {
                "contents" | "services" => {
                    object.next_value_seed(Elements(self.0))?;
                    found = true;
                }
                _ => drop(object.next_value::<IgnoredAny>()?),
            }
        }
        if found { Ok(()) } else { Err(A::Error::custom("an object without a list `contents` or `services`")) }
    }
}
