//! The table of languages: the one place that knows which there are, how each is written and who reviewed it.

use crate::plural::{Plural, arabic, one_or_other};

/// A language of the table.
#[derive(Clone, Copy, Debug)]
pub struct Lang(&'static Language);

/// What is known of a language.
#[derive(Debug)]
struct Language {
    tag: &'static str,
    name: &'static str,
    right_to_left: bool,
    reviewed: bool,
    plural: Plural,
}

/// Dutch, the language the content is written in.
pub const DUTCH: Lang = Lang(&TABLE[0]);

static TABLE: [Language; 3] = [
    Language { tag: "nl", name: "Nederlands", right_to_left: false, reviewed: false, plural: one_or_other },
    Language { tag: "en", name: "English", right_to_left: false, reviewed: false, plural: one_or_other },
    Language { tag: "ar", name: "العربية", right_to_left: true, reviewed: false, plural: arabic },
];

impl Lang {
    /// All languages, in the order they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(Lang)
    }

    /// The language with this tag.
    pub fn find(tag: &str) -> Option<Self> {
        Self::all().find(|lang| lang.tag() == tag)
    }

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// `rtl` or `ltr`.
    pub fn dir(self) -> &'static str {
        if self.0.right_to_left { "rtl" } else { "ltr" }
    }

    /// Whether a native reader has reviewed its words.
    pub fn reviewed(self) -> bool {
        self.0.reviewed
    }

    /// The plural category of a number, such as `one` or `other`.
    pub(crate) fn plural(self, number: i64) -> &'static str {
        (self.0.plural)(number.unsigned_abs())
    }
}

impl PartialEq for Lang {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for Lang {}
