//! A table of services, with a file beside it that says which column is which field.
//!
//! Read line by line. Lines may end as on any system, a lone carriage return included.

mod mapping;

use super::common::lambert::Lambert;
use super::common::open::{self, refusal};
use super::common::{Draft, plain};
use super::{Dropped, Incoming, Refusal};
use crate::nearest::nearest;
use crate::services::{Origin, Said};
use ::csv::{ErrorKind, Position, Reader, ReaderBuilder, StringRecord};
use mapping::{Columns, Mapping, Point, System};
use std::io::Read;
use std::path::Path;
use wegwijs_core::id::CategoryId;

/// The name of the format.
pub const FORMAT: &str = "csv";

/// Puts the text of a cell into its field.
type Fill = fn(&mut Draft, &str);

/// A mapping with the place of each column in this very table.
struct Table<'a> {
    mapping: &'a Mapping,
    header: StringRecord,
    said: Said,
    lambert: Option<Lambert>,
}

/// Reads a table.
///
/// # Errors
/// A file or mapping that is not what it claims to be, or a table without the columns that the mapping names.
pub fn read(file: &Path, mapping: Option<&Path>, sink: &mut dyn FnMut(Incoming)) -> Result<(), Refusal> {
    let Some(path) = mapping else {
        let hint = "give --mapping MAPPING.toml; CONTENT.md shows one";
        return Err(Refusal { what: "a table says nothing by itself".to_owned(), hint: hint.to_owned() });
    };
    let mapping = Mapping::read(path)?;
    let input = open::text(file)?;
    let mut reader = ReaderBuilder::new().delimiter(mapping.delimiter()).from_reader(input);
    let header = header(&mut reader, file)?;
    known(&mapping.columns(), &header, file, mapping.delimiter)?;
    let said = Said {
        title: plain::line(&mapping.source.title),
        url: mapping.source.url.clone(),
        date: mapping.source.date.clone(),
        evidence: mapping.source.evidence,
    };
    let table = Table { mapping: &mapping, header, said, lambert: Lambert::new() };
    rows(&mut reader, file, |number, row| sink(table.incoming(number, row)))
}

fn header<R: Read>(reader: &mut Reader<R>, file: &Path) -> Result<StringRecord, Refusal> {
    let header = reader.headers().map_err(|error| broken(file, &error))?;
    Ok(header.iter().map(str::trim).collect())
}

/// Each column that the mapping names is in the table.
fn known(columns: &[&str], header: &StringRecord, file: &Path, delimiter: char) -> Result<(), Refusal> {
    let missing: Vec<&str> = columns.iter().filter(|column| !header.iter().any(|name| name == **column)).copied().collect();
    let Some(first) = missing.first() else { return Ok(()) };
    let hint = match nearest(first, header.iter()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if header.len() < 2 => format!("the mapping says that `{delimiter}` parts the columns; is that so?"),
        None => format!("it has {}", header.iter().collect::<Vec<_>>().join(", ")),
    };
    Err(refusal(file, &format!("has no column {}", missing.join(", ")), &hint))
}

/// Each row with its number, as a spreadsheet counts them; one that has too few or too many cells is dropped.
fn rows<R: Read>(reader: &mut Reader<R>, file: &Path, mut each: impl FnMut(u64, Result<&StringRecord, String>)) -> Result<(), Refusal> {
    let mut row = StringRecord::new();
    loop {
        match reader.read_record(&mut row) {
            Ok(true) => each(number(row.position()), Ok(&row)),
            Ok(false) => return Ok(()),
            Err(error) => match error.kind() {
                ErrorKind::UnequalLengths { pos, expected_len, len } => {
                    each(number(pos.as_ref()), Err(format!("has {len} cells, the header {expected_len}")));
                }
                _ => return Err(broken(file, &error)),
            },
        }
    }
}

fn number(position: Option<&Position>) -> u64 {
    position.map_or(0, |position| position.record() + 1)
}

fn broken(file: &Path, error: &::csv::Error) -> Refusal {
    match error.kind() {
        ErrorKind::Utf8 { .. } => refusal(file, "is not in UTF-8", "save it as CSV in UTF-8"),
        _ => refusal(file, &format!("is no table: {error}"), "mind quotes and the sign between columns"),
    }
}

impl Table<'_> {
    fn incoming(&self, number: u64, row: Result<&StringRecord, String>) -> Incoming {
        let dropped = |why: String| Incoming::Dropped(Dropped { what: format!("row {number}"), why });
        let made = row.and_then(|row| self.draft(row));
        made.map_or_else(dropped, Draft::incoming)
    }

    fn draft(&self, row: &StringRecord) -> Result<Draft, String> {
        let mapping = self.mapping;
        let id = plain::line(&self.text(row, &mapping.id));
        if id.is_empty() {
            return Err("has no id".to_owned());
        }
        let category = self.category(row)?;
        let origin = Origin { format: FORMAT.to_owned(), id: format!("{}/{id}", mapping.name) };
        let mut draft = Draft::new(origin, &self.text(row, &mapping.fields.name), category, self.said.clone());
        let fields = &mapping.fields;
        let fills: [(&Option<Columns>, Fill); 9] = [
            (&fields.operator, Draft::operator),
            (&fields.street, Draft::street),
            (&fields.postcode, Draft::postcode),
            (&fields.municipality, Draft::municipality),
            (&fields.phone, Draft::phone),
            (&fields.email, Draft::email),
            (&fields.url, Draft::url),
            (&fields.hours, Draft::hours),
            (&fields.described, Draft::described),
        ];
        for (columns, fill) in fills {
            columns.iter().for_each(|columns| fill(&mut draft, &self.text(row, columns)));
        }
        mapping.point.iter().for_each(|point| self.point(row, point, &mut draft));
        Ok(draft)
    }

    /// The cells of these columns with a space between.
    fn text(&self, row: &StringRecord, columns: &Columns) -> String {
        let cell = |column: &str| self.header.iter().position(|name| name == column).and_then(|nth| row.get(nth));
        columns.names().filter_map(cell).map(str::trim).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn category(&self, row: &StringRecord) -> Result<CategoryId, String> {
        let kind = self.mapping.kinds.as_ref().map(|kinds| (kinds, self.text(row, &kinds.column)));
        let known = kind.as_ref().and_then(|(kinds, kind)| kinds.values.get(kind));
        let category = known.or(self.mapping.category.as_ref()).cloned();
        category.ok_or_else(|| format!("the mapping knows no kind `{}`", kind.map(|(_, kind)| kind).unwrap_or_default()))
    }

    fn point(&self, row: &StringRecord, point: &Point, draft: &mut Draft) {
        let [x, y] = [&point.x, &point.y].map(|column| self.text(row, column).replace(',', "."));
        if x.is_empty() && y.is_empty() {
            return;
        }
        let number = x.parse::<f64>().ok().zip(y.parse::<f64>().ok());
        let degrees = number.and_then(|(x, y)| match point.system {
            System::Wgs84 => Some((y, x)),
            System::Lambert72 => self.lambert.as_ref()?.degrees(x, y),
        });
        match degrees {
            Some((lat, lon)) => draft.point(lat, lon),
            None => draft.leave_out(format!("point {x}, {y}: is no point in Belgium")),
        }
    }
}
