//! The words of one language, and the pair of languages that a page speaks.
//!
//! Isolation marks stay on: without them a Dutch name inside an Arabic sentence scrambles the line.

use crate::languages::Lang;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use std::sync::Arc;

/// All messages of one language.
pub struct Catalog {
    lang: Lang,
    bundle: FluentBundle<Arc<FluentResource>>,
    resources: Vec<Arc<FluentResource>>,
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
        Self::of(lang, Vec::new(), source)
    }

    /// The same with further messages.
    ///
    /// # Errors
    /// As [`Self::parse`].
    pub fn with(&self, source: String) -> Result<Self, Vec<String>> {
        Self::of(self.lang, self.resources.clone(), source)
    }

    fn of(lang: Lang, mut resources: Vec<Arc<FluentResource>>, source: String) -> Result<Self, Vec<String>> {
        let tag = lang.tag().parse().map_err(|error| vec![format!("{}: {error}", lang.tag())])?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        resources.push(Arc::new(FluentResource::try_new(source).map_err(|(_, errors)| texts(&errors))?));
        resources.iter().try_for_each(|resource| bundle.add_resource(resource.clone())).map_err(|errors| texts(&errors))?;
        Ok(Self { lang, bundle, resources })
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message or one of its attributes, filled in; `None` if it does not exist.
    pub fn get(&self, id: &str, attribute: Option<&str>, values: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

fn texts<E: ToString>(errors: &[E]) -> Vec<String> {
    errors.iter().map(ToString::to_string).collect()
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
    pub fn find(&self, id: &str, attribute: Option<&str>, values: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let fallback = || self.dutch.as_ref().and_then(|dutch| dutch.get(id, attribute, values));
        self.main.get(id, attribute, values).or_else(fallback)
    }

    /// As [`Self::find`]; a message that exists nowhere shows its id, so that a page is never empty.
    pub fn say(&self, id: &str, attribute: Option<&str>, values: &[(&str, FluentValue<'_>)]) -> String {
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
