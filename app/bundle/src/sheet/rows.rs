//! The cells of a spreadsheet as text, by column.

use super::column::Column;
use crate::dutch::Dutch;
use calamine::{Data, Range, Reader, Xlsx};
use std::collections::BTreeMap;
use std::io::Cursor;
use wegwijs_core::Date;

/// The day that spreadsheets count from, seen from 1970-01-01.
const DAY_ZERO: i64 = -25_569;

/// A row with something in it.
pub(super) struct Row {
    /// Its number as the program shows it.
    pub number: usize,
    cells: BTreeMap<Column, String>,
}

impl Row {
    /// What stands in a column, without the spaces around it.
    pub fn get(&self, column: Column) -> &str {
        self.cells.get(&column).map_or("", String::as_str)
    }
}

/// The rows of the sheet with services.
///
/// # Errors
/// Why the file cannot be that spreadsheet, in Dutch, all at once.
pub(super) fn read(bytes: &[u8], dutch: &Dutch) -> Result<Vec<Row>, Vec<String>> {
    let no_book = |_| vec![dutch.say("sheet-wrong-file")];
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(no_book)?;
    let name = dutch.say("sheet-services");
    let range = book.worksheet_range(&name).map_err(|_| vec![dutch.with("sheet-wrong-sheet", &[("name", &name)])])?;
    let places = places(&range, dutch)?;
    let first = range.start().map_or(0, |(row, _)| row as usize);
    let rows = range.rows().enumerate().skip(1).map(|(at, cells)| Row {
        number: first + at + 1,
        cells: places.iter().map(|(column, place)| (*column, text(cells.get(*place), *column))).collect(),
    });
    Ok(rows.filter(|row| row.cells.values().any(|text| !text.is_empty())).collect())
}

/// Where each column stands, by its heading: coordinators move columns.
fn places(range: &Range<Data>, dutch: &Dutch) -> Result<BTreeMap<Column, usize>, Vec<String>> {
    let heads: Vec<String> = range.rows().next().unwrap_or_default().iter().map(|cell| cell.to_string().trim().to_owned()).collect();
    let mut places = BTreeMap::new();
    let mut missing = Vec::new();
    for column in Column::ALL {
        let name = dutch.say(&format!("sheet-column-{}", column.key()));
        match heads.iter().position(|head| *head == name) {
            Some(place) => drop(places.insert(column, place)),
            None => missing.push(dutch.with("sheet-wrong-column", &[("name", &name)])),
        }
    }
    if missing.is_empty() { Ok(places) } else { Err(missing) }
}

/// A cell as text. A number that was made of digits has no fraction, a date is a day.
fn text(cell: Option<&Data>, column: Column) -> String {
    let day = |serial: f64| Date::from_days(serial as i64 + DAY_ZERO).to_string();
    match cell {
        None | Some(Data::Empty) => String::new(),
        Some(Data::DateTime(time)) => day(time.as_f64()),
        Some(Data::DateTimeIso(text)) => text.chars().take(10).collect(),
        Some(Data::Float(number)) if column == Column::CheckedOn => day(*number),
        Some(cell) => cell.to_string().split_whitespace().collect::<Vec<_>>().join(" "),
    }
}
