//! `wegwijs schema`: renews what editors' programs know of the content.

use super::End;
use crate::aside;
use crate::print::Printer;
use crate::project::Project;
use crate::schema;
use std::path::{Path, PathBuf};

pub(super) fn run(project: &Project, out: Option<&Path>, printer: &Printer) -> End {
    let folder = out.map_or_else(|| project.path(schema::FOLDER), Path::to_owned);
    let file = |(name, schema)| (folder.join(name), format!("{:#}\n", serde_json::Value::from(schema)));
    let files: Vec<(PathBuf, String)> = schema::all().into_iter().map(file).collect();
    match aside::write(&files) {
        Ok(()) => {
            printer.say(format!("written: {} schemas in {}", files.len(), folder.display()));
            End::Fine
        }
        Err(error) => {
            printer.complain(format!("error: {}: {error}\n  hint: give --out a folder that can be written", folder.display()));
            End::Refused
        }
    }
}
