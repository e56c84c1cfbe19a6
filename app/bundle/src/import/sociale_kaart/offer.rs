//! One record of the social map, in the list or as a leaflet. What it does not say is absent; a number may stand as text.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// A text that may stand as a number, or as true or false.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Text(pub String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Self(match Value::deserialize(from)? {
            Value::String(text) => text,
            Value::Number(number) => number.to_string(),
            Value::Bool(truth) => truth.to_string(),
            Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
        }))
    }
}

/// What may be missing, or null.
fn lenient<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(from: D) -> Result<T, D::Error> {
    Option::<T>::deserialize(from).map(Option::unwrap_or_default)
}

/// A record.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Offer {
    #[serde(deserialize_with = "lenient")]
    pub id: Id,
    #[serde(deserialize_with = "lenient")]
    pub legal_name: Named,
    pub state: Text,
    pub verified: Text,
    #[serde(deserialize_with = "lenient")]
    pub addresses: Vec<Address>,
    #[serde(deserialize_with = "lenient")]
    pub contact_info: Contact,
    #[serde(deserialize_with = "lenient")]
    pub activities: Vec<Activity>,
    pub description: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Id {
    pub id: Text,
}

/// Something with a name.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Named {
    pub description: Text,
}

/// What it does: its rubric.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Activity {
    #[serde(deserialize_with = "lenient")]
    pub name: Named,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Address {
    pub primary: Text,
    #[serde(rename = "type")]
    pub kind: Text,
    pub number: Text,
    #[serde(deserialize_with = "lenient")]
    pub street: Street,
    #[serde(deserialize_with = "lenient")]
    pub municipality: Municipality,
    #[serde(deserialize_with = "lenient")]
    pub location: Location,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Street {
    #[serde(deserialize_with = "lenient")]
    pub name: Named,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Municipality {
    #[serde(deserialize_with = "lenient")]
    pub name: Named,
    pub postal_code: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Location {
    pub lat: Text,
    pub lon: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Contact {
    #[serde(deserialize_with = "lenient")]
    pub phones: Vec<Value1>,
    #[serde(deserialize_with = "lenient")]
    pub emails: Vec<Value1>,
    #[serde(deserialize_with = "lenient")]
    pub websites: Vec<Value1>,
}

/// One of several values.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Value1 {
    pub value: Text,
    pub primary: Text,
}

impl Offer {
    /// Where people go: the address for visits, else the main one, else the first.
    pub(super) fn address(&self) -> Option<&Address> {
        let visit = |address: &&Address| address.kind.0.eq_ignore_ascii_case("bezoekadres");
        let main = |address: &&Address| address.primary.0 == "true";
        let addresses = || self.addresses.iter();
        addresses()
            .find(|it| visit(it) && main(it))
            .or_else(|| addresses().find(visit))
            .or_else(|| addresses().find(main))
            .or(self.addresses.first())
    }
}

impl Contact {
    /// The main one of several values, else the first.
    pub(super) fn main(values: &[Value1]) -> &str {
        values.iter().find(|it| it.primary.0 == "true").or(values.first()).map_or("", |it| &it.value.0)
    }
}
