//! The words: what stands in `locales/`, language by language.
//!
//! Only form is read here. What must be there is asked in `check`; what it sounds like is for people.

mod pattern;
mod reading;
mod source;

use crate::finding::{Findings, Place};
use crate::new::FILL_IN;
use crate::project::{LOCALES, Project};
use crate::read::folder;
pub use pattern::Pattern;
pub use reading::COMES_IN;
use std::collections::{BTreeMap, BTreeSet};
use wegwijs_text::{DUTCH, Lang};

/// The two folders of a language: the interface, and what the content needs.
pub const PARTS: [&str; 2] = ["ui", "content"];

/// The folder in each part whose words are fetched together with services.
pub const NEAR: &str = "near";

/// The messages of one language.
#[derive(Debug)]
pub struct Locale {
    /// The language.
    pub lang: Lang,
    /// Its messages by id.
    pub messages: BTreeMap<String, Message>,
    /// What terms (`-name`) it has.
    pub terms: BTreeSet<String>,
    /// All its files in order, without comments: what goes into the site.
    pub text: String,
    /// The same of the folders [`NEAR`], which the page fetches only to show what is near.
    pub near: String,
}

/// A message: a value, attributes, or both.
#[derive(Debug)]
pub struct Message {
    /// Its file and line.
    pub place: Place,
    /// The file's name without ending.
    pub file: String,
    /// `ui` or `content`.
    pub part: &'static str,
    /// The value under `""`, attributes under their names.
    pub patterns: BTreeMap<String, Pattern>,
}

/// Reads each language of the table that has words. The language the content is written in must have them.
pub fn locales(project: &Project, findings: &mut Findings) -> Vec<Locale> {
    strangers(project, findings);
    let mut locales = Vec::new();
    for lang in Lang::all() {
        let locale = locale(project, lang, findings);
        match locale.messages.is_empty() {
            false => locales.push(locale),
            true => {
                let place = Place::file(format!("{LOCALES}/{}", lang.tag()));
                let hint = "translate the files of locales/nl, or take the language out of the table";
                findings.error(&place, format!("{} has no words", lang.tag()), hint);
            }
        }
    }
    locales
}

fn strangers(project: &Project, findings: &mut Findings) {
    for (name, path) in folder::entries(project, LOCALES, findings) {
        if path.is_dir() && Lang::find(&name).is_none() {
            let place = Place::file(format!("{LOCALES}/{name}"));
            findings.error(&place, "this language is not in the table", "add it to app/text/src/languages.rs");
        }
    }
}

/// Reads the words of one language.
pub fn locale(project: &Project, lang: Lang, findings: &mut Findings) -> Locale {
    let mut locale = Locale { lang, messages: BTreeMap::new(), terms: BTreeSet::new(), text: String::new(), near: String::new() };
    for part in PARTS {
        let folder = format!("{LOCALES}/{}/{part}", lang.tag());
        for file in folder::read_beside(project, &folder, NEAR, "ftl", findings) {
            let text = source::read(&mut locale, part, &file, findings);
            locale.text += &text;
        }
        for file in folder::read(project, &format!("{folder}/{NEAR}"), "ftl", findings) {
            let text = source::read(&mut locale, part, &file, findings);
            locale.near += &text;
        }
    }
    locale
}

impl Message {
    /// The parts that hold no words yet.
    pub fn unfilled(&self) -> impl Iterator<Item = &String> {
        let waits = |pattern: &Pattern| pattern.texts.iter().any(|text| text.contains(FILL_IN));
        self.patterns.iter().filter(move |(_, pattern)| waits(pattern)).map(|(part, _)| part)
    }

    /// Whether some part holds no words yet.
    pub fn is_unfilled(&self) -> bool {
        self.unfilled().next().is_some()
    }
}

impl Locale {
    /// Whether this is the language the content is written in.
    pub fn is_source(&self) -> bool {
        self.lang == DUTCH
    }

    /// The words of a message (`""`) or of one of its attributes.
    pub fn pattern(&self, id: &str, attribute: &str) -> Option<&Pattern> {
        self.messages.get(id)?.patterns.get(attribute)
    }
}
