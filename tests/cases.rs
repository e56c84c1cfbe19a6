//! Households as files: what the real content must find for them, and what it must not.
//!
//! A new case is a new file in `cases/`; nothing here has to change.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use wegwijs_bundle::case::Case;
use wegwijs_bundle::finding::Findings;
use wegwijs_bundle::project::Project;
use wegwijs_bundle::{facts, read};
use wegwijs_core::{Row, Rulebook, judge};

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn faults(case: &Case, rows: &[Row]) -> Vec<String> {
    let told = |row: &Row| format!("{:?} {:?} {:?}, open on {:?}", row.verdict, row.group, row.deadline, row.open_facts);
    let mut faults = Vec::new();
    for expected in &case.must {
        let named: Vec<&Row> = rows.iter().filter(|row| expected.names(row)).collect();
        if named.is_empty() {
            faults.push(format!("{expected:?} is no row"));
        }
        faults.extend(named.iter().filter(|row| !expected.fits(row)).map(|row| format!("{expected:?}: {}", told(row))));
    }
    for unwanted in &case.must_not {
        let found = rows.iter().filter(|row| unwanted.names(row) && unwanted.fits(row));
        faults.extend(found.map(|row| format!("not {unwanted:?}: {}", told(row))));
    }
    faults
}

#[test]
fn each_household_finds_its_rights() {
    let project = Project::around(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let content = read::content(&project, &mut Findings::default());
    let rulebook = Rulebook::new(content.bundle, "2026-11-21".parse().unwrap()).unwrap();
    let mut wrong = Vec::new();
    for file in files() {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let case: Case = serde_yaml_ng::from_str(&fs::read_to_string(&file).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
        match facts::answers(&rulebook, &case.facts) {
            Ok(answers) => {
                let faults = faults(&case, &judge(&rulebook, &answers));
                wrong.extend(faults.iter().map(|fault| format!("{name} ({}): {fault}", case.why)));
            }
            Err(refusals) => wrong.extend(refusals.iter().map(|refusal| format!("{name}: {refusal}"))),
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(files().len() >= 80);
}
