//! The words of one language, and the pair of languages that a page speaks.
//!
//! Isolation marks stay on: without them a Dutch name inside an Arabic sentence scrambles the line.

use crate::fill::{Argument, Fill};
use crate::languages::Lang;
use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, Term};
use fluent_syntax::parser::parse_runtime;
use std::collections::BTreeMap;
use std::sync::Arc;

/// All messages of one language.
pub struct Catalog {
    lang: Lang,
    messages: BTreeMap<String, Arc<Texts>>,
}

/// The texts of a message or of a term (whose id begins with `-`).
struct Texts {
    value: Option<Pattern<String>>,
    attributes: Vec<Attribute<String>>,
}

/// The chosen language, with Dutch for what must be said at a desk and for what the other lacks.
#[derive(Clone)]
pub struct Words {
    main: Arc<Catalog>,
    dutch: Option<Arc<Catalog>>,
}

impl Catalog {
    /// Reads the messages of a language.
    ///
    /// # Errors
    /// Every syntax error and every message that stands twice.
    pub fn parse(lang: Lang, source: String) -> Result<Self, Vec<String>> {
        Self { lang, messages: BTreeMap::new() }.with(source)
    }

    /// The same with further messages.
    ///
    /// # Errors
    /// As [`Self::parse`].
    pub fn with(&self, source: String) -> Result<Self, Vec<String>> {
        let resource = parse_runtime(source).map_err(|(_, errors)| errors.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        let (mut messages, mut twice) = (self.messages.clone(), Vec::new());
        for (id, texts) in resource.body.into_iter().filter_map(texts) {
            if messages.contains_key(&id) {
                twice.push(format!("`{id}` stands twice"));
            }
            messages.insert(id, Arc::new(texts));
        }
        if twice.is_empty() { Ok(Self { lang: self.lang, messages }) } else { Err(twice) }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message or one of its attributes, filled in; `None` if it does not exist.
    pub fn get(&self, id: &str, attribute: Option<&str>, values: &[(&str, Argument<'_>)]) -> Option<String> {
        let mut out = String::new();
        Fill { catalog: self, values, depth: 0 }.pattern(self.pattern(id, attribute)?, &mut out);
        Some(out)
    }

    /// A message or one of its attributes as it was written.
    pub(crate) fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<String>> {
        let texts = self.messages.get(id)?;
        match attribute {
            Some(name) => texts.attributes.iter().find(|attribute| attribute.id.name == name).map(|attribute| &attribute.value),
            None => texts.value.as_ref(),
        }
    }
}

fn texts(entry: Entry<String>) -> Option<(String, Texts)> {
    match entry {
        Entry::Message(Message { id, value, attributes, .. }) => Some((id.name, Texts { value, attributes })),
        Entry::Term(Term { id, value, attributes, .. }) => Some((format!("-{}", id.name), Texts { value: Some(value), attributes })),
        _ => None,
    }
}

impl Words {
    /// The words of a page. Dutch need not be there yet.
    pub fn new(main: Arc<Catalog>, dutch: Option<Arc<Catalog>>) -> Self {
        Self { main, dutch }
    }

    /// The chosen language.
    pub fn lang(&self) -> Lang {
        self.main.lang
    }

    /// The same page in Dutch, if its words are there.
    pub fn dutch(&self) -> Option<Self> {
        let dutch = self.dutch.as_ref()?;
        Some(Self { main: dutch.clone(), dutch: None })
    }

    /// A message in the chosen language, else in Dutch; `None` if neither has it.
    pub fn find(&self, id: &str, attribute: Option<&str>, values: &[(&str, Argument<'_>)]) -> Option<String> {
        let fallback = || self.dutch.as_ref().and_then(|dutch| dutch.get(id, attribute, values));
        self.main.get(id, attribute, values).or_else(fallback)
    }

    /// As [`Self::find`]; a message that exists nowhere shows its id, so that a page is never empty.
    pub fn say(&self, id: &str, attribute: Option<&str>, values: &[(&str, Argument<'_>)]) -> String {
        self.find(id, attribute, values).unwrap_or_else(|| id.to_owned())
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.main.lang.tag()).finish()
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        let same = |a: &Option<Arc<Catalog>>, b: &Option<Arc<Catalog>>| match (a, b) {
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            (None, None) => true,
            _ => false,
        };
        Arc::ptr_eq(&self.main, &other.main) && same(&self.dutch, &other.dutch)
    }
}
