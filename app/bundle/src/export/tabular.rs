//! HSDS as a tabular data package: each kind of object in a table of its own, tied together by identifiers.

use super::hsds::uuid;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The file that describes the package.
pub const PACKAGE: &str = "datapackage.json";

/// A table: the key under which its objects stand in another, its name in the package, and the column that names the other.
pub struct Table {
    /// The key in the nested form.
    pub key: &'static str,
    /// The name of the resource; its file is this and `.csv`.
    pub name: &'static str,
    /// The column with the identifier of what it belongs to; `None`: the other names it, in the column `<key>_id`.
    pub of: Option<&'static str>,
}

const fn table(key: &'static str, name: &'static str, of: Option<&'static str>) -> Table {
    Table { key, name, of }
}

/// What belongs to a service, and what belongs to that.
pub const TABLES: [Table; 13] = [
    table("organization", "organizations", None),
    table("phones", "phones", Some("service_id")),
    table("schedules", "schedules", Some("service_id")),
    table("languages", "languages", Some("service_id")),
    table("cost_options", "cost_options", Some("service_id")),
    table("service_areas", "service_areas", Some("service_id")),
    table("service_at_locations", "service_at_location", Some("service_id")),
    table("location", "locations", None),
    table("addresses", "addresses", Some("location_id")),
    table("accessibility", "accessibility", Some("location_id")),
    table("attributes", "attributes", Some("link_id")),
    table("taxonomy_term", "taxonomy_terms", None),
    table("metadata", "metadata", Some("resource_id")),
];

/// The table of the services themselves.
pub const SERVICES: &str = "services";
/// Stands for the organisation where none is known: the tables cannot do without.
pub const NOBODY: &str = "onbekend";

/// The rows of a table, and the identifiers of those that several may share.
#[derive(Default)]
struct Rows {
    rows: Vec<Map<String, Value>>,
    shared: BTreeSet<String>,
}

/// The files of the package by name.
///
/// # Errors
/// A table that cannot be written, which text in memory never is.
pub fn files(services: Vec<Value>) -> Result<BTreeMap<String, String>, csv::Error> {
    let mut tables = BTreeMap::new();
    for service in services {
        if let Value::Object(mut keys) = service {
            keys.entry("organization").or_insert_with(nobody);
            row(SERVICES, keys, &mut tables);
        }
    }
    let mut files = BTreeMap::new();
    let mut resources = Vec::new();
    for (name, Rows { rows, .. }) in &tables {
        let columns = columns(rows);
        resources.push(resource(name, &columns));
        files.insert(format!("{name}.csv"), text(rows, &columns)?);
    }
    let package = json!({"name": "wegwijs-hsds", "profile": "tabular-data-package", "version": "3.1", "resources": resources});
    files.insert(PACKAGE.to_owned(), format!("{package:#}\n"));
    Ok(files)
}

fn nobody() -> Value {
    json!({"id": uuid("organization", NOBODY), "name": NOBODY, "description": NOBODY})
}

/// Puts an object into its table, and what lies in it into theirs. What stands there already is not put twice.
fn row(name: &'static str, mut keys: Map<String, Value>, tables: &mut BTreeMap<&'static str, Rows>) {
    let id = keys.get("id").cloned().unwrap_or_default();
    for table in &TABLES {
        match (keys.remove(table.key), table.of) {
            (Some(Value::Object(inner)), None) => {
                keys.insert(format!("{}_id", table.key), inner.get("id").cloned().unwrap_or_default());
                row(table.name, inner, tables);
            }
            (Some(Value::Array(many)), Some(of)) => {
                let inner = many.into_iter().filter_map(|one| if let Value::Object(inner) = one { Some(inner) } else { None });
                inner.for_each(|mut inner| {
                    inner.insert(of.to_owned(), id.clone());
                    row(table.name, inner, tables);
                });
            }
            _ => {}
        }
    }
    let table = tables.entry(name).or_default();
    let shared = TABLES.iter().any(|table| table.name == name && table.of.is_none());
    if !shared || table.shared.insert(id.to_string()) {
        table.rows.push(keys);
    }
}

/// The columns in use: the identifier first, the others by name.
fn columns(rows: &[Map<String, Value>]) -> Vec<&str> {
    let used: BTreeSet<&str> = rows.iter().flat_map(|row| row.keys().map(String::as_str)).filter(|name| *name != "id").collect();
    std::iter::once("id").chain(used).collect()
}

fn resource(name: &str, columns: &[&str]) -> Value {
    let field = |name: &&str| {
        let number = matches!(*name, "latitude" | "longitude" | "minimum_age" | "maximum_age" | "amount" | "interval");
        json!({"name": name, "type": if number { "number" } else { "string" }})
    };
    json!({"name": name, "path": format!("{name}.csv"), "profile": "tabular-data-resource", "format": "csv", "mediatype": "text/csv",
        "encoding": "utf-8", "schema": {"primaryKey": "id", "fields": columns.iter().map(field).collect::<Vec<_>>()}})
}

fn text(rows: &[Map<String, Value>], columns: &[&str]) -> Result<String, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(columns)?;
    for row in rows {
        let cell = |name: &&str| match row.get(*name) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        };
        writer.write_record(columns.iter().map(cell))?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(std::io::Error::other(error.to_string())))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
