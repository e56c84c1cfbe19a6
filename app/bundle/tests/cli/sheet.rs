//! The spreadsheet of a region: what a coordinator sees, and what comes of what a coordinator changes.

use crate::services::town;
use crate::support::{put, real_project, wegwijs};
use calamine::{Data, Reader, Xlsx, open_workbook};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use wegwijs_bundle::content::Content;
use wegwijs_bundle::dutch::Dutch;
use wegwijs_bundle::finding::Findings;
use wegwijs_bundle::project::Project;
use wegwijs_bundle::sheet::{self, Back};
use wegwijs_bundle::{read, words};

const DESK: &str = "content/services/town/desk.yaml";
const CHECK: [(&str, &str); 2] = [("Nagekeken door", "AB"), ("Nagekeken op", "2026-11-20")];

struct Town {
    root: PathBuf,
    content: Content,
    dutch: Dutch,
}

fn open(root: &Path) -> Town {
    let (project, mut findings) = (Project::at(root).unwrap(), Findings::default());
    let content = read::content(&project, &mut findings);
    let locale = words::locale(&project, wegwijs_text::DUTCH, &mut findings);
    Town { root: root.to_owned(), content, dutch: Dutch::new(&format!("{}\n{}", locale.text, locale.near)).unwrap() }
}

/// The town with kinds that are told apart by their names.
fn small(name: &str) -> Town {
    let root = town(&format!("sheet-{name}"));
    let kinds = "category-advice = Raad\n    .what = Hulp\ncategory-doctor = Dokter\n    .what = Hulp\ncategory-refuge = Schuilplek\n    .what = Hulp\n";
    put(&root, "locales/nl/content/near/categories.ftl", kinds);
    open(&root)
}

impl Town {
    /// The sheet as rows of texts, the heading first.
    fn table(&self) -> Vec<Vec<String>> {
        let near = &self.content.services;
        let bytes = sheet::write(near, near.regions.first().unwrap(), &self.dutch).unwrap();
        let mut book = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
        let range = book.worksheet_range("Diensten").unwrap();
        range.rows().map(|row| row.iter().map(Data::to_string).collect()).collect()
    }

    fn back(&self, bytes: &[u8]) -> Result<Back, Vec<String>> {
        let near = &self.content.services;
        let old = |file: &str| fs::read_to_string(self.root.join(file)).unwrap();
        sheet::read_back(bytes, near, near.regions.first().unwrap(), &self.dutch, "2026-11-21".parse().unwrap(), old)
    }

    /// What comes of these changes to the row of the desk.
    fn changed(&self, cells: &[(&str, &str)]) -> Result<Back, Vec<String>> {
        let mut table = self.table();
        change(&mut table, "desk", cells);
        self.back(&book(&table))
    }
}

fn change(table: &mut [Vec<String>], id: &str, cells: &[(&str, &str)]) {
    let heads = table[0].clone();
    let row = table.iter_mut().find(|row| row[0] == id).unwrap();
    for (column, text) in cells {
        row[heads.iter().position(|head| head == column).unwrap()] = (*text).to_owned();
    }
}

/// A spreadsheet as another program writes it: postcodes as numbers, days as dates.
fn book(table: &[Vec<String>]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Diensten").unwrap();
    let date = Format::new().set_num_format("dd/mm/yyyy");
    for (row, cells) in (0..).zip(table) {
        for (column, text) in (0..).zip(cells) {
            match (text.parse::<f64>(), ExcelDateTime::parse_from_str(text)) {
                (Ok(number), _) if text.len() == 4 => sheet.write_number(row, column, number).unwrap(),
                (_, Ok(day)) if text.len() == 10 => sheet.write_datetime_with_format(row, column, &day, &date).unwrap(),
                _ => sheet.write_string(row, column, text).unwrap(),
            };
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn a_coordinator_sees_each_service_in_dutch() {
    let table = small("seen").table();
    let row: BTreeMap<&str, &str> = table[0].iter().map(String::as_str).zip(table[1].iter().map(String::as_str)).collect();
    let seen = [
        ("Id", "desk"),
        ("Naam", "Loket"),
        ("Soort", "Raad"),
        ("Telefoon", "03 22 11 333"),
        ("Straat en nummer", "Plein 1"),
        ("Postcode", "2000"),
        ("Gemeente", "Antwerpen"),
        ("Website", "https://loket.be"),
        ("Openingsuren", ""),
        ("Rolstoel", ""),
        ("Nagekeken door", ""),
    ];
    seen.iter().for_each(|(column, text)| assert_eq!(row.get(column), Some(text), "{column}"));
    assert_eq!(table[2][0], "practice");
}

#[test]
fn the_same_services_give_the_same_file_and_it_explains_itself() {
    let root = real_project();
    let out = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let files = ["one.xlsx", "two.xlsx"].map(|name| out.join(name));
    for file in &files {
        let said = wegwijs(&root, &["sheet", "--region", "antwerpen", "--out", file.to_str().unwrap()]);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{}", said.out);
    }
    assert_eq!(fs::read(&files[0]).unwrap(), fs::read(&files[1]).unwrap());
    let mut book: Xlsx<_> = open_workbook(&files[0]).unwrap();
    assert_eq!(book.sheet_names(), ["Diensten", "Uitleg"]);
    let cells: Vec<String> = book.worksheet_range("Uitleg").unwrap().rows().flatten().map(Data::to_string).collect();
    assert!(cells.iter().any(|cell| cell.contains("Mo-Fr 09:00-12:00")));
    assert!(!cells.iter().any(|cell| cell.starts_with("sheet-") || cell.starts_with("category-")), "{cells:?}");
    let known = open(&root);
    let kinds: BTreeSet<String> = known.content.services.categories.iter().map(|kind| known.dutch.category(&kind.id)).collect();
    assert_eq!(kinds.len(), known.content.services.categories.len(), "two kinds have one name");
}

#[test]
fn what_nobody_touched_changes_no_file() {
    for town in [small("same"), open(&real_project())] {
        assert_eq!(town.back(&book(&town.table())), Ok(Back::default()));
    }
}

#[test]
fn a_changed_cell_gets_the_source_and_stays_through_imports() {
    let town = small("changed");
    put(&town.root, DESK, &format!("# Bel voor negen uur niet.\n{}", fs::read_to_string(town.root.join(DESK)).unwrap()));
    let back = town.changed(&[CHECK[0], CHECK[1], ("Telefoon", "03 22 11 334"), ("Rolstoel", "ja"), ("Kost", "volgens inkomen")]).unwrap();
    assert_eq!(back.files.keys().collect::<Vec<_>>(), [DESK]);
    put(&town.root, DESK, &back.files[DESK]);
    for line in [
        "# Bel voor negen uur niet.",
        "address: {street: Plein 1, postcode: 2000, municipality: Antwerpen}",
        "phone: \"03 22 11 334\"",
        "wheelchair: \"yes\"",
        "cost: \"by_income\"",
        "edited: [\"phone\",\"cost\",\"wheelchair\"]",
    ] {
        assert!(back.files[DESK].lines().any(|known| known == line), "{line}\n{}", back.files[DESK]);
    }
    assert!(back.files[DESK].contains("Nagekeken door AB") && back.files[DESK].contains("2026-11-20"), "{}", back.files[DESK]);
    let said = wegwijs(&town.root, &["check", "--on", "2026-11-21"]);
    assert!(!said.out.contains(DESK), "{}", said.out);
    let again = open(&town.root);
    assert_eq!(again.back(&book(&again.table())), Ok(Back::default()), "nothing is left to change");
}

#[test]
fn a_row_that_was_found_right_is_seen_as_a_whole() {
    let town = small("right");
    put(&town.root, DESK, &fs::read_to_string(town.root.join(DESK)).unwrap().replace("evidence: S", "evidence: O"));
    let town = open(&town.root);
    let back = town.changed(&CHECK).unwrap();
    put(&town.root, DESK, &back.files[DESK]);
    let record = open(&town.root).content.services.records().find(|record| record.id.as_str() == "desk").cloned().unwrap();
    for field in ["name", "address", "phone", "url"] {
        let field = serde_json::from_value(field.into()).unwrap();
        assert_eq!(record.said(field).unwrap().title, "Nagekeken door AB", "{field:?}");
    }
    assert_eq!(record.said(serde_json::from_value("point".into()).unwrap()).unwrap().title, "Loket", "nobody sees the point in the sheet");
    assert!(record.edited.is_empty(), "a later import may still bring news");
}

#[test]
fn an_address_that_moves_takes_its_point_along() {
    let back = small("moved").changed(&[CHECK[0], CHECK[1], ("Straat en nummer", "Noordlaan 2"), ("Postcode", "2060")]).unwrap();
    let text = &back.files[DESK];
    assert!(text.contains("2060") && !text.contains("point"), "{text}");
}

#[test]
fn an_emptied_cell_is_unknown() {
    let back = small("emptied").changed(&[CHECK[0], CHECK[1], ("E-mail", "")]).unwrap();
    assert!(!back.files[DESK].contains("info@loket.be") && back.files[DESK].contains("edited: [\"email\"]"), "{}", back.files[DESK]);
}

#[test]
fn every_wrong_cell_is_told_at_once_and_nothing_changes() {
    let town = small("wrong");
    let wrong = [
        ("Naam", ""),
        ("Soort", "Radio"),
        ("Telefoon", "+31 20 123 45 67"),
        ("Openingsuren", "meestal open"),
        ("Straat en nummer", "Plein 1 (achteraan)"),
        ("Postcode", "2001"),
        ("Website", "loket.be"),
        ("E-mail", "info.loket.be"),
        ("Rolstoel", "misschien"),
        ("Kost", "duur"),
        ("Talen", "Nederlands"),
        ("Wachttijd (weken)", "lang"),
        ("Nagekeken op", "morgen"),
    ];
    for (column, text) in wrong {
        let cells = [&CHECK[..], &[(column, text)]].concat();
        let lines = town.changed(&cells).unwrap_err();
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(lines[0].starts_with(&format!("rij 2, kolom {column}: ")) && lines[0].contains("; schrijf "), "{lines:?}");
    }
    let lines = town.changed(&[("Naam", ""), ("Kost", "duur"), ("Talen", "Nederlands")]).unwrap_err();
    assert_eq!(lines.len(), 5, "three cells, and nobody who looked it up: {lines:?}");
}

#[test]
fn a_change_says_who_looked_it_up_and_when() {
    let town = small("unsigned");
    let lines = |cells: &[(&str, &str)]| town.changed(cells).unwrap_err().join("\n");
    let both = lines(&[("Telefoon", "1712")]);
    assert!(both.contains("kolom Nagekeken door") && both.contains("kolom Nagekeken op"), "{both}");
    assert!(lines(&[CHECK[0]]).contains("kolom Nagekeken op"));
    assert!(lines(&[CHECK[1]]).contains("kolom Nagekeken door"));
    assert!(lines(&[CHECK[0], ("Nagekeken op", "2026-11-22")]).contains("tot vandaag"));
    assert!(town.changed(&[CHECK[0], ("Nagekeken op", "20/11/2026")]).is_ok());
}

#[test]
fn a_place_to_hide_gets_no_address() {
    let town = small("hide");
    let lines = town.changed(&[CHECK[0], CHECK[1], ("Soort", "Schuilplek")]).unwrap_err().join("\n");
    assert!(lines.contains("kolom Straat en nummer"), "{lines}");
}

#[test]
fn rows_that_came_and_went_are_told() {
    let town = small("rows");
    let mut table = town.table();
    table.retain(|row| row[0] != "practice");
    let mut fresh = vec![String::new(); table[0].len()];
    fresh[1] = "Nieuw huis".to_owned();
    table.push(fresh);
    let back = town.back(&book(&table)).unwrap();
    assert!(back.files.is_empty());
    assert!(back.notes[0].contains("‘Nieuw huis’") && back.notes[1].contains("‘Praktijk’"), "{:?}", back.notes);
    change(&mut table, "desk", &[("Id", "balie")]);
    assert!(town.back(&book(&table)).unwrap_err()[0].contains("geen dienst heet ‘balie’"));
    let mut twice = town.table();
    twice.push(twice[1].clone());
    assert!(town.back(&book(&twice)).unwrap_err()[0].contains("staat al in een andere rij"));
}

#[test]
fn columns_may_move_but_not_be_missing() {
    let town = small("columns");
    let mut table = town.table();
    table.iter_mut().for_each(|row| row.reverse());
    assert_eq!(town.back(&book(&table)), Ok(Back::default()));
    table[0][3] = "Gsm".to_owned();
    assert_eq!(town.back(&book(&table)).unwrap_err().len(), 1);
    assert_eq!(town.back(b"id;naam").unwrap_err().len(), 1);
}

#[test]
fn the_whole_way_round_on_the_command_line() {
    let town = small("round");
    let mut table = town.table();
    change(&mut table, "desk", &[CHECK[0], CHECK[1], ("Telefoon", "1712")]);
    let file = town.root.join("terug.xlsx");
    fs::write(&file, book(&table)).unwrap();
    let import = |more: &[&str]| wegwijs(&town.root, &[&["import", "sheet", file.to_str().unwrap(), "--region", "town"], more].concat());
    let before = fs::read_to_string(town.root.join(DESK)).unwrap();
    let dry = import(&["--dry-run"]);
    assert_eq!((dry.code, dry.err.as_str(), fs::read_to_string(town.root.join(DESK)).unwrap()), (0, "", before.clone()));
    assert!(dry.out.contains(DESK) && dry.out.contains("niets geschreven"), "{}", dry.out);
    change(&mut table, "practice", &[("Naam", "")]);
    fs::write(&file, book(&table)).unwrap();
    let wrong = import(&[]);
    assert_eq!((wrong.code, wrong.out.as_str(), fs::read_to_string(town.root.join(DESK)).unwrap()), (2, "", before));
    assert!(wrong.err.contains("rij 3, kolom Naam: leeg; schrijf de naam"), "{}", wrong.err);
    change(&mut table, "practice", &[("Naam", "Praktijk")]);
    fs::write(&file, book(&table)).unwrap();
    assert_eq!(import(&[]).code, 0);
    assert!(fs::read_to_string(town.root.join(DESK)).unwrap().contains("phone: \"1712\""));
    assert_eq!(import(&[]).code, 0, "the same sheet once more");
}
