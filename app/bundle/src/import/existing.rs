//! What the content has already: which ids are taken, which file holds which outside record, and what may be a duplicate.
//!
//! Only short keys are kept. A file of the same origin is read again when its record comes in.

use super::{Refusal, hsds};
use crate::project::{CONTENT, Project};
use crate::services::duplicates::{Kinds, Known};
use crate::services::file::{FOLDER, record};
use crate::services::{Origin, Record};
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;
use wegwijs_core::id::LocalRegionId;

/// The files of all regions, by what an import asks of them.
#[derive(Debug, Default)]
pub(super) struct Existing {
    /// Every id, of any region.
    taken: HashSet<String>,
    /// Where records from outside are: region and id, by their origin.
    places: HashMap<Origin, (String, String)>,
    /// The same of records that no import brought, by the origin that an export of ours gives them.
    ours: HashMap<Origin, (String, String)>,
    /// The next number to try after an id that is taken.
    numbers: HashMap<String, u32>,
    /// Services of the region from elsewhere.
    pub others: Vec<Known>,
}

impl Existing {
    /// Looks through the files of every region.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub(super) fn read(project: &Project, region: &LocalRegionId, format: &str, kinds: &Kinds) -> Result<Self, Refusal> {
        let mut existing = Self::default();
        for folder in names(&project.path(&format!("{CONTENT}/{FOLDER}"))) {
            for id in names(&project.path(&format!("{CONTENT}/{FOLDER}/{folder}"))) {
                let Some(id) = id.strip_suffix(".yaml") else { continue };
                let file = format!("{CONTENT}/{FOLDER}/{folder}/{id}.yaml");
                existing.look(project, &file, [&folder, id], region.as_str() == folder, format, kinds)?;
                existing.taken.insert(id.to_owned());
            }
        }
        Ok(existing)
    }

    fn look(
        &mut self,
        project: &Project,
        file: &str,
        [region, id]: [&str; 2],
        here: bool,
        format: &str,
        kinds: &Kinds,
    ) -> Result<(), Refusal> {
        let refused = |what: String| Refusal { what: format!("{file}: {what}"), hint: "run `wegwijs check` and mend it first".to_owned() };
        let text = fs::read_to_string(project.path(file)).map_err(|error| refused(error.to_string()))?;
        let origin = origin(&text).map_err(refused)?;
        if here && origin.as_ref().is_none_or(|origin| origin.format != format) {
            self.others.push(kinds.known(&record(&text).map_err(refused)?));
        }
        if origin.is_none() && format == hsds::FORMAT {
            self.ours.insert(hsds::exported(id), (region.to_owned(), id.to_owned()));
        }
        if let Some(origin) = origin {
            self.places.entry(origin).or_insert_with(|| (region.to_owned(), id.to_owned()));
        }
        Ok(())
    }

    /// The origin as the content has it, hidden or not.
    pub(super) fn known(&self, origin: Origin) -> Origin {
        let hidden = origin.hidden();
        if self.places.contains_key(&hidden) { hidden } else { origin }
    }

    /// Where the record of an origin is: its region and its id.
    pub(super) fn place(&self, origin: &Origin) -> Option<&(String, String)> {
        self.places.get(origin).or_else(|| self.ours.get(origin))
    }

    /// How many services of a region came from where these came from, and did not come again.
    pub(super) fn absent(&self, region: &str, seen: &HashSet<Origin>) -> usize {
        let series = |Origin { format, id }: &Origin| (format.clone(), id.rsplit_once('/').map(|(series, _)| series.to_owned()));
        let came: HashSet<_> = seen.iter().map(series).collect();
        let here = self.places.iter().filter(|(_, (place, _))| place == region).map(|(origin, _)| origin);
        here.filter(|origin| !seen.contains(*origin) && came.contains(&series(origin))).count()
    }

    /// An id that no service has: the proposed one, else with its postcode, else with a number.
    pub(super) fn free(&mut self, record: &Record) -> Option<String> {
        let proposed = super::common::slug::slug(record.id.as_str());
        let base = if proposed.is_empty() { record.category.to_string() } else { proposed };
        let placed = record.postcode().map_or_else(|| base.clone(), |postcode| format!("{base}-{postcode}"));
        let from = self.numbers.entry(placed.clone()).or_insert(2);
        let numbered = (*from..).map(|number| format!("{placed}-{number}"));
        let id = [base, placed.clone()].into_iter().chain(numbered).find(|id| !self.taken.contains(id))?;
        let used = id.strip_prefix(&format!("{placed}-")).and_then(|number| number.parse().ok());
        used.into_iter().for_each(|used: u32| *from = used + 1);
        self.taken.insert(id.clone());
        Some(id)
    }
}

/// A record of an export of ours, without the origin that this export gave it.
pub(super) fn unmarked(mut record: Record) -> Record {
    record.origin = record.origin.filter(|origin| *origin != hsds::exported(record.id.as_str()));
    record
}

/// The origin that a file names. A line of its own, as imports write it, is read without the rest.
fn origin(text: &str) -> Result<Option<Origin>, String> {
    let Some(line) = text.lines().find_map(|line| line.strip_prefix("origin:")) else { return Ok(None) };
    match serde_json::from_str(line) {
        Ok(origin) => Ok(Some(origin)),
        Err(_) => Ok(record(text)?.origin),
    }
}

/// The names in a folder, sorted, without hidden ones; none if it is not there.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    names
}
