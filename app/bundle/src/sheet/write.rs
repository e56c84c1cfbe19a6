//! The spreadsheet of a region: its services, and a sheet that explains the columns.

use super::column::Column;
use super::value::{self, COST, WHEELCHAIR};
use crate::content::{Near, ServiceRegion};
use crate::dutch::Dutch;
use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, Formula, IgnoreError, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

/// The lines that explain the sheet as a whole, and those on opening hours.
const LINES: [&str; 8] = ["change", "check", "confirm", "clear", "new", "hours", "hours-examples", "hours-unknown"];
/// How many empty rows are kept ready.
const SPARE: u32 = 20;

/// The bytes of an xlsx file; the same services give the same bytes.
///
/// # Errors
/// What the format cannot hold, such as a text of over 32 767 signs.
pub fn write(near: &Near, region: &ServiceRegion, dutch: &Dutch) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // A file that says when it was made differs on every run.
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2026, 1, 1)?));
    services(book.add_worksheet(), near, region, dutch)?;
    explanation(book.add_worksheet(), near, dutch)?;
    book.save_to_buffer()
}

fn services(sheet: &mut Worksheet, near: &Near, region: &ServiceRegion, dutch: &Dutch) -> Result<(), XlsxError> {
    sheet.set_name(dutch.say("sheet-services"))?;
    let (head, locked) = (Format::new().set_bold().set_text_wrap(), Format::new().set_num_format("@"));
    let open = locked.clone().set_unlocked();
    let last = region.records.len() as u32 + SPARE;
    for (at, column) in (0..).zip(Column::ALL) {
        sheet.set_column_width(at, column.width())?;
        sheet.write_string_with_format(0, at, dutch.say(&format!("sheet-column-{}", column.key())), &head)?;
        let format = if column == Column::Id { &locked } else { &open };
        for (row, record) in (1..).zip(&region.records) {
            sheet.write_string_with_format(row, at, value::text(record, column, dutch), format)?;
        }
        for row in region.records.len() as u32 + 1..=last {
            sheet.write_blank(row, at, format)?;
        }
        if let Some(choice) = choice(near, column, dutch)? {
            sheet.add_data_validation(1, at, last, at, &choice)?;
        }
    }
    sheet.set_freeze_panes(1, 2)?;
    sheet.ignore_error_range(1, 0, last, Column::ALL.len() as u16 - 1, IgnoreError::NumberStoredAsText)?;
    let allowed =
        ProtectionOptions { format_columns: true, format_rows: true, sort: true, use_autofilter: true, ..ProtectionOptions::new() };
    sheet.autofilter(0, 0, last, Column::ALL.len() as u16 - 1)?;
    sheet.protect_with_options(&allowed);
    Ok(())
}

/// What a column lets one choose.
fn choice(near: &Near, column: Column, dutch: &Dutch) -> Result<Option<DataValidation>, XlsxError> {
    let names = |words: Vec<String>| DataValidation::new().allow_list_strings(&words);
    let choice = match column {
        Column::Category => {
            let list = format!("='{}'!$D$2:$D${}", dutch.say("sheet-explanation"), near.categories.len() + 1);
            DataValidation::new().allow_list_formula(Formula::new(list))
        }
        Column::Wheelchair => names(value::words(dutch, column, &WHEELCHAIR).into_iter().map(|(_, word)| word).collect())?,
        Column::Cost => names(value::words(dutch, column, &COST).into_iter().map(|(_, word)| word).collect())?,
        _ => return Ok(None),
    };
    let choice = choice.set_error_title(dutch.say("sheet-choose-title"))?.set_error_message(dutch.say("sheet-choose"))?;
    Ok(Some(choice))
}

fn explanation(sheet: &mut Worksheet, near: &Near, dutch: &Dutch) -> Result<(), XlsxError> {
    sheet.set_name(dutch.say("sheet-explanation"))?;
    let (bold, wrap) = (Format::new().set_bold(), Format::new().set_text_wrap());
    [(0, 24), (1, 100), (3, 40)].into_iter().try_for_each(|(at, width)| sheet.set_column_width(at, width).map(|_| ()))?;
    sheet.write_string_with_format(0, 0, dutch.say("sheet-title"), &bold)?;
    let mut row = 1;
    for line in LINES {
        sheet.write_string_with_format(row, 1, dutch.say(&format!("sheet-line-{line}")), &wrap)?;
        row += 1;
    }
    for column in Column::ALL {
        row += 1;
        sheet.write_string_with_format(row, 0, dutch.say(&format!("sheet-column-{}", column.key())), &bold)?;
        sheet.write_string_with_format(row, 1, dutch.say(&format!("sheet-help-{}", column.key())), &wrap)?;
    }
    sheet.write_string_with_format(0, 3, dutch.say("sheet-column-category"), &bold)?;
    for (row, category) in (1..).zip(&near.categories) {
        sheet.write_string(row, 3, dutch.category(&category.id))?;
    }
    Ok(())
}
