//! JSON Schemas of the files that people write, generated from the types that read them, so that an editor's program can
//! complete and explain while they type.
//!
//! A schema knows one file. What holds between files (does this body exist?) is for `check`.

use crate::case::Case;
use crate::content::Example;
use crate::read::{examples, thing};
use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::{JsonSchema, Schema};
use serde_json::Value;
use std::collections::BTreeMap;
use wegwijs_core::question::Topic;
use wegwijs_core::right::Right;

/// Where they lie in the project.
pub const FOLDER: &str = "content/.schema";

/// Every schema by the name of its file: that of the folder or file whose files it describes.
pub fn all() -> BTreeMap<String, Schema> {
    let mut schemas: BTreeMap<&str, Schema> = thing::schemas().into_iter().collect();
    schemas.insert("rights", right());
    schemas.insert(examples::FOLDER, of::<Vec<Example>>());
    schemas.insert("topics", of::<Vec<Topic>>());
    schemas.insert("cases", of::<Case>());
    schemas.into_iter().map(|(name, schema)| (format!("{name}.json"), schema)).collect()
}

/// The schema of a file that holds a `T`.
pub(crate) fn of<T: JsonSchema>() -> Schema {
    generator().into_root_schema_for::<T>()
}

/// A right has its examples beside it in the file.
fn right() -> Schema {
    let mut generator = generator();
    let mut examples = generator.subschema_for::<Vec<Example>>();
    examples.insert("description".to_owned(), "Households and what they get; they are judged at every check.".into());
    let mut schema = generator.into_root_schema_for::<Right>();
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.insert("examples".to_owned(), examples.to_value());
    }
    schema
}

/// Draft 7 is what editors' programs know best.
fn generator() -> SchemaGenerator {
    SchemaSettings::draft07().into_generator()
}
