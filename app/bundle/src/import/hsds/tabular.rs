//! The tabular data package: its tables joined into services as JSON has them.
//!
//! Some thousands of services at a time, and for them one pass over each table, so that memory does not grow with the file.

use super::value::{list, text};

use crate::export::tabular::{PACKAGE, SERVICES, TABLES, Table};
use crate::import::Refusal;
use crate::import::common::open::refusal;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io;
use std::path::{Component, Path, PathBuf};

/// How many services are joined at a time.
const AT_A_TIME: usize = 10_000;
/// Phones, hours and languages can belong to a place too, or to a service at a place.
const OF_PLACES: [(&str, &str); 5] = [
    ("phones", "service_at_location_id"),
    ("schedules", "service_at_location_id"),
    ("phones", "location_id"),
    ("schedules", "location_id"),
    ("languages", "location_id"),
];

/// What is joined otherwise, and what nobody reads: who changed what.
const ELSEWHERE: [&str; 2] = ["service_at_locations", "metadata"];

/// The rows of a table by the value of one of their columns.
type Rows = BTreeMap<String, Vec<Value>>;

/// Gives each service of the package in this folder.
pub(super) fn read(folder: &Path, each: &mut dyn FnMut(Value)) -> Result<(), Refusal> {
    let package = Package::open(folder)?;
    let path = package.path(SERVICES);
    if !path.is_file() {
        return Err(refusal(&path, "is not there", "give a folder with services.csv"));
    }
    let mut services: Vec<Value> = Vec::new();
    let wrong = |error: csv::Error| refusal(&path, &format!("is no table: {error}"), "save it as CSV in UTF-8");
    let mut reader = csv::Reader::from_reader(open(&path)?);
    let headers = reader.headers().map_err(wrong)?.clone();
    for row in reader.records() {
        services.push(object(&headers, &row.map_err(wrong)?));
        if services.len() == AT_A_TIME {
            package.join(std::mem::take(&mut services))?.into_iter().for_each(&mut *each);
        }
    }
    package.join(services)?.into_iter().for_each(each);
    Ok(())
}

/// Where the tables lie.
struct Package {
    folder: PathBuf,
    paths: BTreeMap<String, PathBuf>,
}

impl Package {
    /// Reads the description of the package; without one the tables have their usual names.
    fn open(folder: &Path) -> Result<Self, Refusal> {
        let mut paths = BTreeMap::new();
        let file = folder.join(PACKAGE);
        if file.is_file() {
            let no_json = |error| refusal(&file, &format!("is no JSON: {error}"), "give the datapackage.json of an HSDS package");
            let package: Value = serde_json::from_reader(io::BufReader::new(open(&file)?)).map_err(no_json)?;
            for resource in list(&package, "resources") {
                let (Some(name), Some(path)) = (text(resource, "name"), text(resource, "path")) else { continue };
                let inside = Path::new(&path).components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
                if !inside {
                    return Err(refusal(&file, "names a table outside the package", "give tables in the folder of the package"));
                }
                paths.insert(name, folder.join(path));
            }
        }
        Ok(Self { folder: folder.to_owned(), paths })
    }

    fn path(&self, table: &str) -> PathBuf {
        self.paths.get(table).cloned().unwrap_or_else(|| self.folder.join(format!("{table}.csv")))
    }

    /// The services with everything that belongs to them inside.
    fn join(&self, mut services: Vec<Value>) -> Result<Vec<Value>, Refusal> {
        let mut places = self.rows("service_at_location", "service_id", &named(services.iter(), "id"))?;
        let mut locations = self.rows("locations", "id", &named(places.values().flatten(), "location_id"))?;
        for table in TABLES.iter().filter(|table| table.of == Some("location_id")) {
            self.put_many(locations.values_mut().flatten(), table.key, table.name, "location_id")?;
        }
        for (key, column) in OF_PLACES {
            match column {
                "location_id" => self.put_many(locations.values_mut().flatten(), key, key, column)?,
                _ => self.put_many(places.values_mut().flatten(), key, key, column)?,
            }
        }
        places.values_mut().flatten().for_each(|place| put_one(place, "location", "location_id", &locations));
        for Table { key, name, of } in TABLES.iter().filter(|table| !ELSEWHERE.contains(&table.key)) {
            if let Some(column) = of.filter(|column| *column != "location_id") {
                self.put_many(services.iter_mut(), key, name, column)?;
            }
        }
        services.iter_mut().for_each(|service| put(service, "service_at_locations", "id", &places));
        let organizations = self.rows("organizations", "id", &named(services.iter(), "organization_id"))?;
        services.iter_mut().for_each(|service| put_one(service, "organization", "organization_id", &organizations));
        let terms = named(services.iter().flat_map(|service| list(service, "attributes")), "taxonomy_term_id");
        let terms = self.rows("taxonomy_terms", "id", &terms)?;
        let attributes = services.iter_mut().filter_map(|service| service.get_mut("attributes")?.as_array_mut()).flatten();
        attributes.for_each(|attribute| put_one(attribute, "taxonomy_term", "taxonomy_term_id", &terms));
        Ok(services)
    }

    /// Puts the rows of a table that name an object in a column into it, as a list.
    fn put_many<'a>(&self, objects: impl Iterator<Item = &'a mut Value>, key: &str, table: &str, column: &str) -> Result<(), Refusal> {
        let objects: Vec<&mut Value> = objects.collect();
        let rows = self.rows(table, column, &named(objects.iter().map(|object| &**object), "id"))?;
        objects.into_iter().for_each(|object| put(object, key, "id", &rows));
        Ok(())
    }

    /// The rows of a table whose column has one of these values. A table or column that is not there has none.
    fn rows(&self, table: &str, column: &str, wanted: &BTreeSet<String>) -> Result<Rows, Refusal> {
        let path = self.path(table);
        let mut rows = Rows::new();
        if !path.is_file() || wanted.is_empty() {
            return Ok(rows);
        }
        let wrong = |error: csv::Error| refusal(&path, &format!("is no table: {error}"), "save it as CSV in UTF-8");
        let mut reader = csv::Reader::from_reader(open(&path)?);
        let headers = reader.headers().map_err(wrong)?.clone();
        let Some(place) = headers.iter().position(|header| header == column) else { return Ok(rows) };
        let mut row = csv::StringRecord::new();
        while reader.read_record(&mut row).map_err(wrong)? {
            if let Some(cell) = row.get(place).filter(|cell| wanted.contains(*cell)) {
                rows.entry(cell.to_owned()).or_default().push(object(&headers, &row));
            }
        }
        Ok(rows)
    }
}

fn open(path: &Path) -> Result<File, Refusal> {
    File::open(path).map_err(|error| refusal(path, &format!("cannot be read: {error}"), "may you read it?"))
}

/// A row as an object; an empty cell is absent.
fn object(headers: &csv::StringRecord, row: &csv::StringRecord) -> Value {
    let cells = headers.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
    Value::Object(cells.map(|(header, cell)| (header.to_owned(), Value::from(cell))).collect::<Map<_, _>>())
}

/// The values under a key.
fn named<'a>(objects: impl Iterator<Item = &'a Value>, key: &str) -> BTreeSet<String> {
    objects.filter_map(|object| text(object, key)).collect()
}

/// Puts the rows that an object's value names into it, as a list.
fn put(object: &mut Value, key: &str, by: &str, rows: &Rows) {
    let found = text(object, by).and_then(|value| rows.get(&value)).cloned();
    if let (Some(rows), Value::Object(keys)) = (found, object) {
        keys.insert(key.to_owned(), Value::Array(rows));
    }
}

/// Puts the one row that an object's value names into it.
fn put_one(object: &mut Value, key: &str, by: &str, rows: &Rows) {
    let found = text(object, by).and_then(|value| rows.get(&value)?.first()).cloned();
    if let (Some(row), Value::Object(keys)) = (found, object) {
        keys.insert(key.to_owned(), row);
    }
}
