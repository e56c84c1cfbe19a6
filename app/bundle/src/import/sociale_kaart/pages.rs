//! Walks through the answers of the social map without keeping them: a page with `content` or `_embedded`, an array of pages or
//! records, or one leaflet.

use super::offer::Offer;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// The list within a page.
const CONTENT: &str = "content";
/// The list within a page, in older answers.
const EMBEDDED: [&str; 2] = ["_embedded", "healthOfferProviderRepresentationList"];

/// What may stand in the file: a page, a record, or a list of them. Says whether it was a page.
pub(super) struct Node<'a> {
    /// Takes each record; `None`: it does not have the form of one.
    pub each: &'a mut dyn FnMut(Option<Offer>),
    /// Whether a list of records was seen, even an empty one.
    pub listed: &'a mut bool,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page, a record or a list of them")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Node { each: &mut *self.each, listed: &mut *self.listed })?.is_some() {}
        Ok(())
    }

    /// Keys of a page are few; those of a record are kept until it is whole.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let (mut keys, mut page) = (Map::new(), false);
        while let Some(key) = map.next_key::<String>()? {
            if key == CONTENT || EMBEDDED.contains(&key.as_str()) {
                page = true;
                *self.listed |= key != EMBEDDED[0];
                map.next_value_seed(Node { each: &mut *self.each, listed: &mut *self.listed })?;
            } else if page {
                map.next_value::<IgnoredAny>()?;
            } else {
                keys.insert(key, map.next_value()?);
            }
        }
        if !page && !keys.contains_key("page") {
            (self.each)(serde_json::from_value(Value::Object(keys)).ok());
        }
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}
