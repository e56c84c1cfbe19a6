//! Opens a file of outside data and looks at its first bytes: a web page, a packed file or a picture is not data.

use crate::import::Refusal;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

/// How other kinds of files begin, and what to do with them.
const STRANGERS: [(&[u8], &str, &str); 6] = [
    (b"PK\x03\x04", "a packed file (zip, or a spreadsheet)", "unpack it, or save the sheet as CSV"),
    (b"\x1f\x8b", "a packed file (gzip)", "unpack it"),
    (b"%PDF", "a PDF", "ask for the data behind it"),
    (b"\xff\xfe", "text in UTF-16", "save it as UTF-8"),
    (b"\xfe\xff", "text in UTF-16", "save it as UTF-8"),
    (b"\xd0\xcf\x11\xe0", "an old spreadsheet", "save it as CSV"),
];
/// What some programs put before text.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// The bytes of a text file, without the mark before them.
///
/// # Errors
/// A file that cannot be read, or is evidently something else.
pub fn text(path: &Path) -> Result<Box<dyn Read>, Refusal> {
    let unreadable =
        |error: std::io::Error| refusal(path, &format!("cannot be read: {error}"), "mind its name, and whether you may read it");
    let mut file = BufReader::with_capacity(1 << 16, File::open(path).map_err(unreadable)?);
    let begin = file.fill_buf().map_err(unreadable)?;
    if let Some((_, what, hint)) = STRANGERS.iter().find(|(sign, ..)| begin.starts_with(sign)) {
        return Err(refusal(path, &format!("is {what}"), hint));
    }
    let marked = begin.starts_with(MARK);
    let begin = begin.strip_prefix(MARK).unwrap_or(begin).trim_ascii_start();
    if begin.is_empty() {
        return Err(refusal(path, "is empty", "fetch it again"));
    }
    if begin.starts_with(b"<") {
        return Err(refusal(path, "is a web page or XML", "save the data itself, not the page that shows it"));
    }
    if marked {
        file.consume(MARK.len());
    }
    Ok(Box::new(file))
}

/// The files at a path: itself, or those in a folder that have this ending, in the order of their names.
///
/// # Errors
/// A folder that cannot be read, or holds none.
pub fn files(path: &Path, ending: &str) -> Result<Vec<PathBuf>, Refusal> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = path.read_dir().map_err(|error| refusal(path, &format!("cannot be read: {error}"), "may you read it?"))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == ending));
    files.sort();
    if files.is_empty() { Err(refusal(path, &format!("holds no .{ending} file"), "give the file itself")) } else { Ok(files) }
}

/// A refusal that names the file.
pub fn refusal(path: &Path, what: &str, hint: &str) -> Refusal {
    Refusal { what: format!("{} {what}", path.display()), hint: hint.to_owned() }
}
