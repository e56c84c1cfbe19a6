//! New files for editors. They explain themselves: what must be filled in holds [`FILL_IN`], and `check` lists it.

use crate::aside;
use crate::content::{question_file, question_stem, right_file};
use crate::facts::shown;
use crate::finding::Findings;
use crate::project::{LOCALES, Project};
use crate::services;
use crate::{read, words};
use std::fs;
use std::path::PathBuf;
use wegwijs_core::id::{FactId, LocalRegionId, MEMBER_PREFIX, RightId, ServiceId};
use wegwijs_text::DUTCH;

/// Stands where something must be filled in, in YAML and in words.
pub const FILL_IN: &str = "FILL-IN";

/// The longest id.
const LONGEST: usize = 60;

/// What can be begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A right or an offer.
    Right,
    /// A fact and how it is asked.
    Question,
    /// A service of this region.
    Service(LocalRegionId),
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The new file.
    pub file: String,
    /// The message of its words; `None` if it can do without.
    pub message: Option<String>,
    /// The file that the message was added to; `None` if none was needed or its words were there already.
    pub words: Option<String>,
}

/// Writes the file of a new thing, and a message for its words.
///
/// # Errors
/// What is wrong, with a hint; then nothing is written.
pub fn write(project: &Project, kind: &Kind, id: &str) -> Result<Written, String> {
    kind.valid(id)?;
    kind.welcome(project, id)?;
    let file = kind.file(id);
    if project.path(&file).exists() {
        return Err(format!("{file} is there already\n  hint: change it, or take another id"));
    }
    let mut files: Vec<(PathBuf, String)> = vec![(project.path(&file), kind.template().replace("{id}", id))];
    let message = kind.message(id);
    let words = kind.words().zip(message.as_deref()).filter(|(_, message)| !knows(project, message));
    if let Some(((words, template), message)) = &words {
        files.push((project.path(words), with_words(&before(project, words)?, template, message)));
    }
    let words = words.map(|((words, _), _)| words);
    aside::write(&files).map_err(|error| format!("{file} cannot be written: {error}\n  hint: may you write in that folder?"))?;
    Ok(Written { file, message, words })
}

impl Kind {
    /// Whether it can be an id of this kind.
    fn valid(&self, id: &str) -> Result<(), String> {
        let (name, between, like) = match self {
            Self::Right => (id, '-', "small letters and digits, with a dash between words, such as gratis-openbaar-vervoer"),
            Self::Service(_) => (id, '-', "small letters and digits, with a dash between words, such as huis-van-het-kind-ekeren"),
            Self::Question => {
                (id.strip_prefix(MEMBER_PREFIX).unwrap_or(id), '_', "small letters and digits, with _ between words, such as long_illness")
            }
        };
        let word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        let begins = name.starts_with(|c: char| c.is_ascii_lowercase());
        if begins && name.split(between).all(word) && id.len() <= LONGEST {
            return Ok(());
        }
        Err(format!("`{}` can be no id\n  hint: {like}; at most {LONGEST} signs", shown(id)))
    }

    /// Whether it has a place in the project: a service needs its region, and no other region may have its id.
    fn welcome(&self, project: &Project, id: &str) -> Result<(), String> {
        let Self::Service(region) = self else { return Ok(()) };
        let near = read::content(project, &mut Findings::default()).services;
        if !near.regions.iter().any(|known| known.id == *region) {
            let all: Vec<&str> = near.regions.iter().map(|region| region.id.as_str()).collect();
            return Err(format!("no region is called `{}`\n  hint: use one of: {}", shown(region.as_str()), all.join(", ")));
        }
        match near.records().any(|record| record.id.as_str() == id) {
            true => Err(format!("a service is called `{id}` already\n  hint: change it, or take another id")),
            false => Ok(()),
        }
    }

    fn file(&self, id: &str) -> String {
        match self {
            Self::Right => right_file(&RightId::from(id)),
            Self::Question => question_file(&FactId::from(id)),
            Self::Service(region) => services::file::path(region, &ServiceId::from(id)),
        }
    }

    fn template(&self) -> &'static str {
        match self {
            Self::Right => include_str!("new/right.yaml"),
            Self::Question => include_str!("new/question.yaml"),
            Self::Service(_) => include_str!("new/service.yaml"),
        }
    }

    /// The message that holds its words. What a service does is said by its kind.
    fn message(&self, id: &str) -> Option<String> {
        match self {
            Self::Right => Some(format!("right-{id}")),
            Self::Question => Some(format!("question-{}", question_stem(&FactId::from(id)))),
            Self::Service(_) => None,
        }
    }

    /// The file for its words, in the language that content is written in, and what they begin with.
    fn words(&self) -> Option<(String, &'static str)> {
        let (name, template) = match self {
            Self::Right => ("rights-general", include_str!("new/right.ftl")),
            Self::Question => ("questions", include_str!("new/question.ftl")),
            Self::Service(_) => return None,
        };
        Some((format!("{LOCALES}/{}/content/{name}.ftl", DUTCH.tag()), template))
    }
}

/// These words, and at their end those of the new thing.
fn with_words(before: &str, template: &str, message: &str) -> String {
    let between = if before.is_empty() { "" } else { "\n\n" };
    format!("{}{between}{}", before.trim_end(), template.replace("{message}", message))
}

/// Whether the message has words already.
fn knows(project: &Project, message: &str) -> bool {
    let locales = words::locales(project, &mut Findings::default());
    locales.iter().any(|locale| locale.is_source() && locale.messages.contains_key(message))
}

/// What a file of words holds; nothing if it is not there.
fn before(project: &Project, words: &str) -> Result<String, String> {
    match fs::read_to_string(project.path(words)) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(format!("{words} cannot be read: {error}\n  hint: make it a readable text file in UTF-8")),
    }
}
