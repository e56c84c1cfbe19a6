//! What tells which snapshot of a product is the latest. The rest of a snapshot is long, and is passed over.

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// The head of a snapshot; empty if the member is no object.
#[derive(Default)]
pub(super) struct Head {
    /// The product that it is of.
    pub product: Option<Value>,
    /// When it was made.
    pub made: Option<Value>,
}

impl<'de> Deserialize<'de> for Head {
    fn deserialize<D: Deserializer<'de>>(member: D) -> Result<Self, D::Error> {
        member.deserialize_any(Member)
    }
}

/// Reads a member, whatever it is: an odd one does not spoil the page.
struct Member;

impl<'de> Visitor<'de> for Member {
    type Value = Head;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a snapshot")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut keys: A) -> Result<Head, A::Error> {
        let mut head = Head::default();
        while let Some(key) = keys.next_key::<String>()? {
            match key.as_str() {
                "isVersionOf" => head.product = Some(keys.next_value()?),
                "generatedAtTime" => head.made = Some(keys.next_value()?),
                _ => drop(keys.next_value::<IgnoredAny>()?),
            }
        }
        Ok(head)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Head, A::Error> {
        IgnoredAny.visit_seq(list).map(|_| Head::default())
    }

    fn visit_str<E>(self, _: &str) -> Result<Head, E> {
        Ok(Head::default())
    }

    fn visit_bool<E>(self, _: bool) -> Result<Head, E> {
        Ok(Head::default())
    }

    fn visit_i64<E>(self, _: i64) -> Result<Head, E> {
        Ok(Head::default())
    }

    fn visit_u64<E>(self, _: u64) -> Result<Head, E> {
        Ok(Head::default())
    }

    fn visit_f64<E>(self, _: f64) -> Result<Head, E> {
        Ok(Head::default())
    }

    fn visit_unit<E>(self) -> Result<Head, E> {
        Ok(Head::default())
    }
}

#[cfg(test)]
mod tests {
    use super::Head;

    #[test]
    fn an_odd_member_has_an_empty_head() {
        for odd in ["7", "-7", "7.5", "\"x\"", "true", "null", "[1, {}]", "{\"naam\": [1]}"] {
            let head: Head = serde_json::from_str(odd).expect(odd);
            assert!(head.product.is_none() && head.made.is_none(), "{odd}");
        }
    }
}
