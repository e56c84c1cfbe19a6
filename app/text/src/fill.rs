//! Fills in a message of Fluent: values, variants, and other messages or terms that it names.
//!
//! Numbers are whole and written as they are; there are no functions, and a term takes no values. What is lacking stands in
//! braces under its name, as Fluent has it. `tests/as_fluent.rs` holds all of this against the crate `fluent`.

use crate::catalog::Catalog;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::borrow::Cow;

/// How deep messages may name one another: one that names itself comes to an end.
const DEEPEST: usize = 8;
/// Around what comes in, so that its direction leaves the sentence as it is.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// What stands for a variable.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument<'a> {
    /// Words.
    Text(Cow<'a, str>),
    /// A whole number.
    Number(i64),
}

/// A message on its way to people.
#[derive(Clone, Copy)]
pub(crate) struct Fill<'a> {
    /// The language, and the messages it may name.
    pub(crate) catalog: &'a Catalog,
    /// What stands for the variables, by name.
    pub(crate) values: &'a [(&'a str, Argument<'a>)],
    /// How many messages named one another on the way here.
    pub(crate) depth: usize,
}

impl Fill<'_> {
    /// Writes a text with everything filled in.
    pub(crate) fn pattern(&self, pattern: &Pattern<String>, out: &mut String) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression } if pattern.elements.len() > 1 && comes_in(expression) => {
                    out.push(ISOLATE.0);
                    self.expression(expression, out);
                    out.push(ISOLATE.1);
                }
                PatternElement::Placeable { expression } => self.expression(expression, out),
            }
        }
    }

    fn expression(&self, expression: &Expression<String>, out: &mut String) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, out),
            Expression::Select { selector, variants } => {
                let value = self.value(selector);
                let fits = |variant: &&Variant<String>| value.as_ref().is_some_and(|value| self.fits(&variant.key, value));
                let default = || variants.iter().find(|variant| variant.default);
                if let Some(variant) = variants.iter().find(fits).or_else(default) {
                    self.pattern(&variant.value, out);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<String>, out: &mut String) {
        match (inline, self.value(inline)) {
            (_, Some(Argument::Text(text))) => out.push_str(&text),
            (_, Some(Argument::Number(number))) => out.push_str(&number.to_string()),
            (InlineExpression::VariableReference { id }, _) => lacking(&format!("${}", id.name), out),
            (InlineExpression::FunctionReference { id, .. }, _) => lacking(&format!("{}()", id.name), out),
            (InlineExpression::Placeable { expression }, _) => self.expression(expression, out),
            (InlineExpression::MessageReference { id, attribute }, _) => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.as_str());
                self.named(self.catalog.pattern(&id.name, attribute), self.values, &id.name, out);
            }
            (InlineExpression::TermReference { id, .. }, _) => {
                let id = format!("-{}", id.name);
                self.named(self.catalog.pattern(&id, None), &[], &id, out);
            }
            (InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. }, None) => {}
        }
    }

    fn named(&self, pattern: Option<&Pattern<String>>, values: &[(&str, Argument<'_>)], name: &str, out: &mut String) {
        match pattern.filter(|_| self.depth < DEEPEST) {
            Some(pattern) => Fill { catalog: self.catalog, values, depth: self.depth + 1 }.pattern(pattern, out),
            None => lacking(name, out),
        }
    }

    /// What a variable or a literal stands for.
    fn value(&self, inline: &InlineExpression<String>) -> Option<Argument<'_>> {
        match inline {
            InlineExpression::StringLiteral { value } => Some(unescape_unicode_to_string(value).into_owned().into()),
            InlineExpression::NumberLiteral { value } => Some(value.parse().map_or_else(|_| value.clone().into(), Argument::Number)),
            InlineExpression::VariableReference { id } => {
                self.values.iter().find(|(name, _)| *name == id.name).map(|(_, value)| value.clone())
            }
            _ => None,
        }
    }

    /// Whether a variant is meant for this value: the very word or number, or the plural category of the number.
    fn fits(&self, key: &VariantKey<String>, value: &Argument<'_>) -> bool {
        match (key, value) {
            (VariantKey::Identifier { name }, Argument::Text(text)) => *name == **text,
            (VariantKey::Identifier { name }, Argument::Number(number)) => *name == self.catalog.lang().plural(*number),
            (VariantKey::NumberLiteral { value }, Argument::Number(number)) => value.parse() == Ok(*number),
            (VariantKey::NumberLiteral { .. }, Argument::Text(_)) => false,
        }
    }
}

/// Whether this is no part of the sentence itself, as a literal and another message are.
fn comes_in(expression: &Expression<String>) -> bool {
    use InlineExpression::{MessageReference, StringLiteral, TermReference};
    !matches!(expression, Expression::Inline(MessageReference { .. } | TermReference { .. } | StringLiteral { .. }))
}

fn lacking(name: &str, out: &mut String) {
    out.push_str(&format!("{{{name}}}"));
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<i64> for Argument<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u16> for Argument<'_> {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
