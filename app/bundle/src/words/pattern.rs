//! What one text of a message is made of: visible words, variables, and other messages it names.

use super::reading::readings;
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern as Parsed, PatternElement};
use std::collections::BTreeSet;

/// What a text holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    /// The words people see, piece by piece.
    pub texts: Vec<String>,
    /// The whole text as it can be read; [`COMES_IN`](super::COMES_IN) stands for what comes in.
    pub readings: Vec<String>,
    /// The variables it takes.
    pub variables: BTreeSet<String>,
    /// The messages (`id` or `id.attribute`) and terms (`-id`) it names.
    pub references: BTreeSet<String>,
}

impl Pattern {
    pub(super) fn of(parsed: &Parsed<&str>) -> Self {
        let mut pattern = Self { readings: readings(parsed), ..Self::default() };
        pattern.elements(parsed);
        pattern
    }

    fn elements(&mut self, parsed: &Parsed<&str>) {
        for element in &parsed.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push((*value).to_owned()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, true),
            Expression::Select { selector, variants } => {
                self.inline(selector, false);
                variants.iter().for_each(|variant| self.elements(&variant.value));
            }
        }
    }

    /// Literals are seen by people unless they only choose between variants or set how a number is written.
    fn inline(&mut self, inline: &InlineExpression<&str>, seen: bool) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                if seen {
                    self.texts.push((*value).to_owned());
                }
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map_or_else(String::new, |attribute| format!(".{}", attribute.name));
                self.references.insert(format!("{}{attribute}", id.name));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|inline| self.inline(inline, true));
    }
}
