//! One import from beginning to end: every record is held against the content, and the files change together or not at all.

use super::existing::{Existing, unmarked};
use super::format::Format;
use super::merge::{keyed, merged, untouched};
use super::{Arrived, Incoming, Refusal, Tally, fit, told};
use crate::aside::Stage;
use crate::content::{Near, ServiceRegion};
use crate::finding::{Finding, Findings, Severity};
use crate::nearest::nearest;
use crate::project::Project;
use crate::read;
use crate::services::duplicates::{self, Kinds, Known};
use crate::services::weave::{comments, woven};
use crate::services::{Origin, Record, file};
use std::collections::HashSet;
use std::path::PathBuf;
use std::{fs, io};
use wegwijs_core::id::{LocalRegionId, ServiceId};

/// What is to be imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The form of the file.
    pub format: Format,
    /// The file, or a folder of files.
    pub file: PathBuf,
    /// Where the services belong.
    pub region: LocalRegionId,
    /// Which column of a table is which field.
    pub mapping: Option<PathBuf>,
    /// Whether only to say what would happen.
    pub dry_run: bool,
}

/// An import on its way.
struct Intake<'a> {
    project: &'a Project,
    near: &'a Near,
    region: &'a ServiceRegion,
    kinds: Kinds,
    existing: Existing,
    seen: HashSet<Origin>,
    came: Vec<Known>,
    stage: Option<Stage>,
    failed: Option<io::Error>,
    tally: Tally,
}

/// Imports a file into the content.
///
/// # Errors
/// Why the file, the region or the content cannot be used; then nothing is written.
pub fn import(project: &Project, request: &Request) -> Result<Tally, Refusal> {
    let near = surroundings(project)?;
    let region = region(&near, &request.region)?;
    let kinds = Kinds::of(&near.places);
    let existing = Existing::read(project, &region.id, request.format.name(), &kinds)?;
    let folder = project.path(&format!("{}/{}/{}", crate::project::CONTENT, file::FOLDER, region.id));
    let unwritten = |error: io::Error| {
        let what = format!("{} cannot be written: {error}", folder.display());
        Refusal { what, hint: "may you write there, and is there room?".to_owned() }
    };
    let stage = (!request.dry_run).then(|| Stage::new(&folder));
    let (seen, came, tally) = (HashSet::new(), Vec::new(), Tally::default());
    let mut intake = Intake { project, near: &near, region, kinds, existing, seen, came, stage, failed: None, tally };
    request.format.read(&request.file, request.mapping.as_deref(), &mut |incoming| intake.take(incoming))?;
    if let Some(error) = intake.failed.take() {
        return Err(unwritten(error));
    }
    intake.duplicates();
    intake.absent();
    let Intake { stage, tally, .. } = intake;
    stage.map_or(Ok(()), Stage::place).map_err(unwritten)?;
    Ok(tally)
}

fn surroundings(project: &Project) -> Result<Near, Refusal> {
    let mut findings = Findings::default();
    let near = read::surroundings(project, &mut findings);
    match findings.sorted().into_iter().find(|finding| finding.severity == Severity::Error) {
        None => Ok(near),
        Some(Finding { file, path, what, .. }) => {
            let hint = "run `wegwijs check` and mend the content first".to_owned();
            Err(Refusal { what: format!("{file}: {path}: {what}"), hint })
        }
    }
}

fn region<'a>(near: &'a Near, id: &LocalRegionId) -> Result<&'a ServiceRegion, Refusal> {
    near.regions.iter().find(|region| region.id == *id).ok_or_else(|| {
        let names = near.regions.iter().map(|region| region.id.as_str());
        let hint = match nearest(id.as_str(), names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "use the name of a file in content/regions/, or write one".to_owned(),
        };
        Refusal { what: format!("unknown region `{}`", crate::facts::shown(id.as_str())), hint }
    })
}

impl Intake<'_> {
    fn take(&mut self, incoming: Incoming) {
        if self.failed.is_some() {
            return;
        }
        let done = match incoming {
            Incoming::Dropped(dropped) => {
                self.tally.dropped.push(dropped);
                Ok(())
            }
            Incoming::Gone(origin) => self.gone(&self.existing.known(origin)),
            Incoming::Service(arrived) => self.service(*arrived),
        };
        self.failed = done.err();
    }

    fn path(&self, id: &str) -> String {
        file::path(&self.region.id, &ServiceId::from(id))
    }

    fn service(&mut self, mut arrived: Arrived) -> io::Result<()> {
        let Some(origin) = arrived.record.origin.clone() else {
            self.tally.drop(&arrived.record.name, "has no id of its publisher");
            return Ok(());
        };
        let what = format!("{} ({})", fit::shown(&arrived.record, &origin, self.near).id, arrived.record.name);
        let known = self.existing.known(origin.clone());
        if !self.seen.insert(known.clone()) {
            self.tally.drop(what, "stands twice; the first one was taken");
            return Ok(());
        }
        if let Err(why) = fit::fit(&mut arrived, self.near, self.region) {
            self.tally.drop(what, why);
            return Ok(());
        }
        match self.existing.place(&known).cloned() {
            Some((region, id)) if region != self.region.id.as_str() => {
                self.tally.drop(what, format!("is in content/{}/{region}/{id}.yaml already", file::FOLDER));
                Ok(())
            }
            Some((_, id)) => self.again(&id, &origin, arrived),
            None => self.first(&origin, arrived),
        }
    }

    /// A record that was never here.
    fn first(&mut self, origin: &Origin, Arrived { record, described, left_out, ours }: Arrived) -> io::Result<()> {
        let Some(id) = self.existing.free(&record) else { return Ok(()) };
        let mut record = if ours { unmarked(record) } else { keyed(record, &origin.format) };
        record.id = ServiceId::from(id.as_str());
        fit::hide(&mut record, &origin.id, self.near);
        let text = told::above(&file::text(&record), described.as_deref());
        if text.chars().any(breaks) {
            self.tally.drop(id, "holds signs that no text can hold");
            return Ok(());
        }
        self.tally.new += 1;
        self.note(&record, left_out);
        self.put(&id, &text)
    }

    /// A record that an earlier import brought.
    fn again(&mut self, id: &str, origin: &Origin, Arrived { record, described, left_out, .. }: Arrived) -> io::Result<()> {
        let text = fs::read_to_string(self.project.path(&self.path(id)))?;
        let mut record = keyed(record, &origin.format);
        record.id = ServiceId::from(id);
        fit::hide(&mut record, &origin.id, self.near);
        let fresh = told::above(&file::text(&record), described.as_deref());
        if fresh == text {
            self.tally.unchanged += 1;
            self.note(&record, left_out);
            return Ok(());
        }
        let old = file::record(&text).map_err(io::Error::other)?;
        let Some(mut new) = merged(&old, &record, &origin.format) else { return Ok(()) };
        fit::hide(&mut new, &origin.id, self.near);
        if let Some(error) = fit::errors(&new, self.near).next().filter(|_| fit::errors(&old, self.near).next().is_none()) {
            self.tally.drop(self.path(id), format!("does not fit what people wrote there: {}: {}", error.path, error.what));
            return Ok(());
        }
        let woven = told::above(&woven(&told::without(&text), &old, &new), described.as_deref());
        if old.category != record.category {
            let what = format!("its source now has the kind `{}`; the file keeps `{}`", record.category, old.category);
            self.tally.notes.push((self.path(id), what));
        }
        self.note(&new, left_out);
        if new == old && told::before(&text).eq(told::before(&woven)) {
            self.tally.unchanged += 1;
            return Ok(());
        }
        self.tally.changed += 1;
        self.put(id, &woven)
    }

    /// A record that its publisher took away. It goes only if nobody here worked on it.
    fn gone(&mut self, origin: &Origin) -> io::Result<()> {
        let Some((region, id)) = self.existing.place(origin).cloned().filter(|_| self.seen.insert(origin.clone())) else {
            return Ok(());
        };
        let path = format!("content/{}/{region}/{id}.yaml", file::FOLDER);
        let text = fs::read_to_string(self.project.path(&path))?;
        let record = file::record(&text).map_err(io::Error::other)?;
        if region == self.region.id.as_str() && untouched(&record, origin) && comments(&told::without(&text)).next().is_none() {
            self.tally.gone += 1;
            self.stage.iter_mut().for_each(|stage| stage.remove(format!("{id}.yaml")));
        } else {
            self.tally.notes.push((path, "its publisher took it away; people worked on it here, so it stays".to_owned()));
        }
        Ok(())
    }

    fn note(&mut self, record: &Record, left_out: Vec<String>) {
        let path = self.path(record.id.as_str());
        self.tally.left_out.extend(left_out.into_iter().map(|why| (path.clone(), why)));
        self.came.push(self.kinds.known(record));
    }

    fn put(&mut self, id: &str, text: &str) -> io::Result<()> {
        self.stage.as_mut().map_or(Ok(()), |stage| stage.put(format!("{id}.yaml"), text))
    }

    /// Lists what may be the same as something that came in.
    fn duplicates(&mut self) {
        let came = self.came.len();
        let mut all = std::mem::take(&mut self.came);
        all.append(&mut self.existing.others);
        for ((one, other), same) in duplicates::pairs(&all).into_iter().filter(|((one, _), _)| *one < came) {
            if let (Some(one), Some(other)) = (all.get(one), all.get(other)) {
                self.tally.duplicates.push(format!("{} and {}: {same}", self.path(one.id.as_str()), self.path(other.id.as_str())));
            }
        }
    }

    /// Says how many services of earlier imports the file does not have. Absent is not gone.
    fn absent(&mut self) {
        let absent = self.existing.absent(self.region.id.as_str(), &self.seen);
        if absent > 0 {
            let what = format!("{absent} services of earlier imports are not in this file; they stay");
            self.tally.notes.push((format!("content/{}/{}", file::FOLDER, self.region.id), what));
        }
    }
}

/// Signs that YAML cannot hold, or takes for the end of a line.
fn breaks(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}
