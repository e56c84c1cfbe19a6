//! What a coordinator changed, as changes to files; or every cell that is wrong, and no change at all.

use super::column::Column;
use super::rows::{self, Row};
use super::value;
use crate::check::services::valid;
use crate::content::{Near, ServiceRegion};
use crate::dutch::Dutch;
use crate::finding::{Finding, Findings, Place, Severity};
use crate::services::weave::woven;
use crate::services::{self, Field, Record, Said};
use std::collections::{BTreeMap, BTreeSet};
use wegwijs_core::Date;
use wegwijs_core::id::ServiceId;
use wegwijs_core::source::Evidence;

/// What came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Back {
    /// The files that change, from the root of the project, with their new text.
    pub files: BTreeMap<String, String>,
    /// What a coordinator should know: services that stand in only one of the two places. In Dutch.
    pub notes: Vec<String>,
}

/// What all rows are held against.
struct Desk<'a> {
    near: &'a Near,
    dutch: &'a Dutch,
    today: Date,
}

/// Who looked a row up, and when.
struct Check {
    by: String,
    on: Date,
}

/// Reads the spreadsheet of a region back. `old` gives the present text of a file.
///
/// # Errors
/// Everything that is wrong, in Dutch, with row and column.
pub fn read_back(
    bytes: &[u8],
    near: &Near,
    region: &ServiceRegion,
    dutch: &Dutch,
    today: Date,
    old: impl Fn(&str) -> String,
) -> Result<Back, Vec<String>> {
    let desk = Desk { near, dutch, today };
    let known: BTreeMap<&str, &Record> = region.records.iter().map(|record| (record.id.as_str(), record)).collect();
    let (mut back, mut wrong, mut seen) = (Back::default(), Vec::new(), BTreeSet::new());
    for row in rows::read(bytes, dutch)? {
        let id = row.get(Column::Id).to_owned();
        if id.is_empty() {
            back.notes.push(dutch.with("sheet-note-new", &[("row", &row.number.to_string()), ("name", row.get(Column::Name))]));
            continue;
        }
        match known.get(id.as_str()) {
            None => wrong.push(desk.wrong(&row, Column::Id)),
            Some(_) if !seen.insert(id.clone()) => wrong.push(desk.about(&row, Column::Id, "sheet-wrong-twice")),
            Some(record) => match desk.row(&row, record) {
                Ok(None) => {}
                Ok(Some(new)) => {
                    let file = services::file::path(&region.id, &ServiceId::from(id.as_str()));
                    let text = woven(&old(&file), record, &new);
                    back.files.insert(file, text);
                }
                Err(lines) => wrong.extend(lines),
            },
        }
    }
    let gone = region.records.iter().filter(|record| !seen.contains(record.id.as_str()));
    back.notes.extend(gone.map(|record| dutch.with("sheet-note-gone", &[("name", &record.name)])));
    if wrong.is_empty() { Ok(back) } else { Err(wrong) }
}

impl Desk<'_> {
    /// The new record of a row; `None` if nothing was changed or checked.
    fn row(&self, row: &Row, record: &Record) -> Result<Option<Record>, Vec<String>> {
        let changed: Vec<Column> = Column::ALL
            .into_iter()
            .filter(|column| column.is_fact() && row.get(*column) != tidy(&value::text(record, *column, self.dutch)))
            .collect();
        let (check, mut wrong) = match self.check(row, !changed.is_empty()) {
            Ok(check) => (check, Vec::new()),
            Err(wrong) => (None, wrong),
        };
        if changed.is_empty() && check.is_none() {
            return if wrong.is_empty() { Ok(None) } else { Err(wrong) };
        }
        let on = check.as_ref().map_or(self.today, |check| check.on);
        let mut new = record.clone();
        for column in &changed {
            if value::put(&mut new, *column, row.get(*column), self.near, self.dutch, on).is_none() {
                wrong.push(self.wrong(row, *column));
            }
        }
        if wrong.is_empty() {
            wrong.extend(self.invalid(row, record, &new));
        }
        match check {
            Some(check) if wrong.is_empty() => Ok(Some(signed(new, &changed, check, self.dutch))),
            _ => Err(wrong),
        }
    }

    /// Who looked it up and when; a change needs both, and one without the other is a mistake.
    fn check(&self, row: &Row, needed: bool) -> Result<Option<Check>, Vec<String>> {
        let (by, on) = (row.get(Column::CheckedBy), row.get(Column::CheckedOn));
        if by.is_empty() && on.is_empty() && !needed {
            return Ok(None);
        }
        let mut wrong = Vec::new();
        if by.is_empty() {
            wrong.push(self.wrong(row, Column::CheckedBy));
        }
        match day(on).filter(|day| *day <= self.today) {
            Some(on) if wrong.is_empty() => return Ok(Some(Check { by: by.to_owned(), on })),
            Some(_) => {}
            None => wrong.push(self.wrong(row, Column::CheckedOn)),
        }
        Err(wrong)
    }

    /// What `wegwijs check` would find in the new record and did not find before.
    fn invalid(&self, row: &Row, before: &Record, after: &Record) -> Vec<String> {
        let old = self.errors(before);
        let errors = self.errors(after).into_iter().filter(|error| !old.contains(error));
        let line = |error: Finding| match Column::at(&error.path) {
            Some(column) => self.wrong(row, column),
            None => self.dutch.with("sheet-wrong-row", &[("row", &row.number.to_string()), ("what", &error.what), ("hint", &error.hint)]),
        };
        let lines: BTreeSet<String> = errors.map(line).collect();
        lines.into_iter().collect()
    }

    fn errors(&self, record: &Record) -> Vec<Finding> {
        let mut findings = Findings::default();
        valid(record, self.near, &Place::file(""), &mut findings);
        findings.sorted().into_iter().filter(|finding| finding.severity == Severity::Error).collect()
    }

    fn wrong(&self, row: &Row, column: Column) -> String {
        self.about(row, column, &format!("sheet-wrong-{}", column.key()))
    }

    /// A line about a cell: row, column, what stands there, and what to write.
    fn about(&self, row: &Row, column: Column, message: &str) -> String {
        let (name, value) = (self.dutch.say(&format!("sheet-column-{}", column.key())), row.get(column));
        let what = self.dutch.with(message, &[("value", value)]);
        self.dutch.with("sheet-wrong", &[("row", &row.number.to_string()), ("column", &name), ("what", &what)])
    }
}

/// The record with the source of what was changed, or of everything in the row if all was found to be right.
fn signed(mut record: Record, changed: &[Column], check: Check, dutch: &Dutch) -> Record {
    let title = dutch.with("sheet-source", &[("by", &check.by)]);
    let said = Said { title, url: None, date: Some(check.on.to_string()), evidence: Evidence::S };
    let fields: Vec<Field> = if changed.is_empty() { &Column::ALL } else { changed }.iter().filter_map(|column| column.field()).collect();
    let key = key(&record, &said);
    record.sources.insert(key.clone(), said);
    for field in fields {
        if record.has(field) {
            record.from.insert(field, key.clone());
        }
        if !changed.is_empty() && !record.edited.contains(&field) {
            record.edited.push(field);
        }
    }
    record.edited.sort();
    let there: BTreeSet<Field> = Field::ALL.into_iter().filter(|field| *field == Field::What || record.has(*field)).collect();
    record.from.retain(|field, _| there.contains(field));
    let used: BTreeSet<String> = record.from.values().cloned().collect();
    record.sources.retain(|key, _| used.contains(key));
    record
}

/// The key of this source: its own if it is there, else the first letter that is free.
fn key(record: &Record, said: &Said) -> String {
    let known = record.sources.iter().find(|(_, other)| *other == said).map(|(key, _)| key.clone());
    let free = || ('a'..='z').map(String::from).find(|key| !record.sources.contains_key(key));
    known.or_else(free).unwrap_or_else(|| format!("s{}", record.sources.len()))
}

/// A day as 2026-11-21, or as 21/11/2026.
fn day(text: &str) -> Option<Date> {
    let turned = || {
        let mut parts = text.split(['/', '-', '.']);
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    };
    text.parse().ok().or_else(turned)
}

/// Text as a cell gives it back.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
