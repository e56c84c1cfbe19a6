//! What a family downloads: every part of the site compressed by brotli, against the limit.
//!
//! Compressing takes a second or two, so the weight of each content is remembered in `.cache/site/weights`.

use crate::fail::{Done, Fail};
use crate::files;
use crate::project::Project;
use crate::steps::note;
use std::path::Path;

/// What a first visit may cost: WebAssembly, scripts, styles, bundle and one language, in bytes.
const LIMIT: usize = 350_000;
/// What it may cost to see what is near: kinds and places, one postcode, and words.
const NEAR_LIMIT: usize = 40_000;

/// One kind of file: its name, whether it is part of the limit, and its sizes.
struct Row {
    name: String,
    counted: bool,
    raw: usize,
    small: usize,
}

/// What a first visit costs, in bytes. A site that is too heavy is complete: it can be served and tested.
#[derive(Debug, Default)]
pub struct Weight {
    first: usize,
    near: usize,
}

impl Weight {
    /// Over the limit is a failure.
    pub fn check(&self) -> Done {
        within("the site", self.first, LIMIT)?;
        within("what is near", self.near, NEAR_LIMIT)
    }
}

fn within(what: &str, weight: usize, limit: usize) -> Done {
    match weight.checked_sub(limit) {
        None | Some(0) => Ok(()),
        Some(over) => Err(Fail::new(format!("{what} is {over} bytes over its limit of {limit}"))),
    }
}

/// What a family downloads to see what is near, at most.
fn near(rows: &[Row]) -> usize {
    let most = |wanted: fn(&str) -> bool| rows.iter().filter(|row| wanted(&row.name)).map(|row| row.small).max().unwrap_or(0);
    most(|name| name == "near, directory") + most(is_area) + most(|name| name.starts_with("near, language "))
}

/// Whether a row is the file of one postcode.
fn is_area(name: &str) -> bool {
    name.strip_prefix("near, ").is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Prints the table.
pub fn weigh(project: &Project) -> Done<Weight> {
    let (dist, known) = (&project.dist(), &project.cache("site/weights"));
    let mut rows: Vec<Row> = Vec::new();
    for file in files::under(dist)? {
        let name = file.strip_prefix(dist).unwrap_or(&file).to_string_lossy();
        if let Some((kind, counted)) = kind(&name) {
            let bytes = files::read(&file)?;
            add(&mut rows, kind, counted, bytes.len(), weight(known, &bytes)?);
        }
    }
    let is_language = |row: &&Row| row.name.starts_with("language ");
    let language = rows.iter().filter(is_language).map(|row| row.small).max();
    let others: usize = rows.iter().filter(|row| row.counted).map(|row| row.small).sum();
    let total = others + language.unwrap_or(0);
    let near = near(&rows);
    rows.retain(|row| !is_area(&row.name));
    note(format!("{:<22} {:>9} {:>9}", "bytes", "raw", "brotli"));
    for row in &rows {
        note(format!("{:<22} {:>9} {:>9}", row.name, row.raw, row.small));
    }
    note(format!("to see what is near, directory + the largest postcode + the largest language: {near} of {NEAR_LIMIT}"));
    let sum = "wasm + js + css + bundle + the largest language";
    note(format!("{sum}: {total} of {LIMIT}"));
    Ok(Weight { first: total, near })
}

/// The row of a file, and whether the row counts as a whole (of the languages, one counts).
fn kind(name: &str) -> Option<(String, bool)> {
    let file = name.rsplit('/').next().unwrap_or(name);
    let content = name.starts_with("content/");
    let near = name.starts_with("content/near/");
    match (content, file.rsplit('.').next()?) {
        (false, "wasm") => Some(("wasm".into(), true)),
        (false, "js") => Some(("js".into(), true)),
        (false, "css") => Some(("css".into(), true)),
        (false, "html") => Some(("html (not counted)".into(), false)),
        (true, "bin") if file.starts_with("bundle.") => Some(("bundle".into(), true)),
        (true, "ftl") if near => Some((format!("near, language {}", file.split('.').next()?), false)),
        (true, "bin") if near && file.starts_with("directory.") => Some(("near, directory".into(), false)),
        (true, "bin") if near => Some((format!("near, {}", file.split('.').next()?), false)),
        (true, "ftl") => Some((format!("language {}", file.split('.').next()?), false)),
        _ => None,
    }
}

fn add(rows: &mut Vec<Row>, name: String, counted: bool, raw: usize, small: usize) {
    match rows.iter_mut().find(|row| row.name == name) {
        Some(row) => {
            row.raw += raw;
            row.small += small;
        }
        None => rows.push(Row { name, counted, raw, small }),
    }
}

fn weight(known: &Path, bytes: &[u8]) -> Done<usize> {
    let place = known.join(files::hex(bytes));
    let before = std::fs::read_to_string(&place).ok().and_then(|text| text.parse().ok());
    if let Some(size) = before {
        return Ok(size);
    }
    let size = compressed(bytes)?;
    files::write(&place, size.to_string())?;
    Ok(size)
}

fn compressed(bytes: &[u8]) -> Done<usize> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams::default(); // quality 11
    brotli::BrotliCompress(&mut &*bytes, &mut out, &params).map_err(|error| Fail::new(format!("compressing: {error}")))
}

#[cfg(test)]
mod tests {
    use super::{LIMIT, NEAR_LIMIT, Weight, is_area, kind};

    #[test]
    fn the_limit_itself_is_allowed() {
        let check = |first, near| Weight { first, near }.check();
        assert!(check(LIMIT, NEAR_LIMIT).is_ok());
        assert!(check(LIMIT + 1, 0).is_err());
        assert!(check(0, NEAR_LIMIT + 1).is_err());
    }

    #[test]
    fn knows_what_a_first_visit_loads() {
        let counted = |name| kind(name).map(|(_, counted)| counted);
        assert_eq!(counted("wegwijs-web-12_bg.wasm"), Some(true));
        assert_eq!(counted("content/bundle.12.bin"), Some(true));
        assert_eq!(counted("content/manifest.json"), None);
        assert_eq!(kind("content/ar.12.ftl"), Some(("language ar".into(), false)));
        assert_eq!(counted("pictograms/fire.svg"), None);
        let near = |name| kind(name).map(|(name, _)| name).unwrap_or_default();
        assert!(is_area(&near("content/near/2060.12.bin")));
        assert_eq!(near("content/near/directory.12.bin"), "near, directory");
        assert_eq!(kind("content/near/ar.12.ftl"), Some(("near, language ar".into(), false)));
    }
}
