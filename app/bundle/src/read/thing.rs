//! The kinds of things that have a folder in `content/` and a file each.

use crate::content::question_stem;
use crate::finding::{Findings, Place};
use crate::project::{CONTENT, Project};
use crate::read::folder::{self, File};
use crate::read::{typed, unfilled};
use crate::schema;
use crate::services::{self, Record};
use schemars::{JsonSchema, Schema};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use wegwijs_core::directory::{Category, Finder};
use wegwijs_core::figure::Figure;
use wegwijs_core::help::{Body, Document, Door, Emergency, Helpline};
use wegwijs_core::local::Elsewhere;
use wegwijs_core::local::{LocalRegion, Overlay};
use wegwijs_core::question::{Question, TickScreen};
use wegwijs_core::right::Right;

/// A thing with a file of its own.
pub(crate) trait Thing: DeserializeOwned + JsonSchema {
    /// Its folder in `content/`.
    const FOLDER: &'static str;
    /// The key in its file that holds its id.
    const ID: &'static str = "id";
    /// The name its file must have, without ending.
    fn stem(&self) -> String;
}

macro_rules! things {
    ($($type:ty: $folder:literal),* $(,)?) => {
        $(impl Thing for $type {
            const FOLDER: &'static str = $folder;
            fn stem(&self) -> String { self.id.to_string() }
        })*
        /// The folders that hold one file for each thing.
        pub(crate) const FOLDERS: &[&str] = &[$($folder),*, Question::FOLDER, Overlay::FOLDER, Record::FOLDER];
        /// The schema of each kind, by folder.
        pub(crate) fn schemas() -> Vec<(&'static str, Schema)> {
            let others = [
                (Question::FOLDER, schema::of::<Question>()),
                (Overlay::FOLDER, schema::of::<Overlay>()),
                (Record::FOLDER, schema::of::<Record>()),
            ];
            [$(($folder, schema::of::<$type>())),*].into_iter().chain(others).collect()
        }
    };
}

things! {
    Right: "rights", Figure: "figures", Body: "bodies", Document: "documents",
    Door: "doors", Helpline: "helplines", Emergency: "emergencies", TickScreen: "screens", Elsewhere: "elsewhere",
    LocalRegion: "regions", Category: "categories", Finder: "finders",
}

impl Thing for Question {
    const FOLDER: &'static str = "questions";
    const ID: &'static str = "fact";
    fn stem(&self) -> String {
        question_stem(&self.fact)
    }
}

/// Overlays lie one folder deeper: `local/<region>/<right>.yaml`.
impl Thing for Overlay {
    const FOLDER: &'static str = "local";
    const ID: &'static str = "right";
    fn stem(&self) -> String {
        self.right.to_string()
    }
}

/// Services lie one folder deeper: `services/<region>/<id>.yaml`.
impl Thing for Record {
    const FOLDER: &'static str = services::file::FOLDER;
    fn stem(&self) -> String {
        self.id.to_string()
    }
}

/// Reads all things of a kind, in the order of their files.
pub(crate) fn all<T: Thing>(project: &Project, findings: &mut Findings) -> Vec<T> {
    split(project, findings, |_, _, _| ())
}

/// As [`all`], from this folder.
pub(crate) fn inside<T: Thing>(project: &Project, folder: &str, findings: &mut Findings) -> Vec<T> {
    split_inside(project, folder, findings, |_, _, _| ())
}

/// As [`all`], first letting `take` have from each file what is not part of the thing.
pub(crate) fn split<T: Thing>(project: &Project, findings: &mut Findings, take: impl FnMut(&File, &mut Value, &mut Findings)) -> Vec<T> {
    split_inside(project, &format!("{CONTENT}/{}", T::FOLDER), findings, take)
}

fn split_inside<T: Thing>(
    project: &Project,
    folder: &str,
    findings: &mut Findings,
    mut take: impl FnMut(&File, &mut Value, &mut Findings),
) -> Vec<T> {
    let mut things = Vec::new();
    let mut taken: BTreeMap<String, Place> = BTreeMap::new();
    for file in folder::read(project, folder, "yaml", findings) {
        let Some(mut value) = typed::value(&file.text, &file.place, findings) else { continue };
        if unfilled::found(&value, &file.place, findings) {
            continue;
        }
        take(&file, &mut value, findings);
        let Some(thing) = typed::typed::<T>(value, &file.place, findings) else { continue };
        named(&thing, &file, &mut taken, findings);
        things.push(thing);
    }
    things
}

/// A thing has the id that its file name says, and no other has it.
fn named<T: Thing>(thing: &T, file: &File, taken: &mut BTreeMap<String, Place>, findings: &mut Findings) {
    let (stem, place) = (thing.stem(), file.place.at(T::ID));
    if stem != file.stem {
        findings.error(
            &place,
            format!("`{stem}` is not the name of the file"),
            format!("call the file {stem}.yaml, or set `{}`", file.stem),
        );
    }
    if taken.insert(stem.clone(), place.clone()).is_some() {
        findings.error(&place, format!("`{stem}` stands in two files"), "keep one of them");
    }
}
