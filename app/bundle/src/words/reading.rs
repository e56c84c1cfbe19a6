//! A text as a person reads it: with a variant chosen and something in the place of what comes in.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// Stands where a variable, a term or another message comes in.
pub const COMES_IN: char = '\u{FFFC}';

/// The ways to read a text. Each variant is read at least once: where two texts choose, they choose at the same time.
pub(super) fn readings(pattern: &Pattern<&str>) -> Vec<String> {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => vec![(*value).to_owned()],
        PatternElement::Placeable { expression } => choices(expression),
    });
    parts.fold(vec![String::new()], |before, after| joined(&before, &after))
}

fn choices(expression: &Expression<&str>) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => variants.iter().flat_map(|variant| readings(&variant.value)).collect(),
        Expression::Inline(InlineExpression::Placeable { expression }) => choices(expression),
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![(*value).to_owned()],
        Expression::Inline(_) => vec![COMES_IN.to_string()],
    }
}

/// Each beginning with an end; the shorter list goes on with its last.
fn joined(before: &[String], after: &[String]) -> Vec<String> {
    let nth = |list: &[String], at: usize| list.get(at).or(list.last()).cloned().unwrap_or_default();
    (0..before.len().max(after.len())).map(|at| nth(before, at) + &nth(after, at)).collect()
}

#[cfg(test)]
mod tests {
    use super::readings;
    use fluent_syntax::ast::Entry;

    fn read(text: &str) -> Vec<String> {
        let resource = fluent_syntax::parser::parse(text).expect("a message");
        let Some(Entry::Message(message)) = resource.body.first() else { panic!("no message") };
        readings(message.value.as_ref().expect("a value"))
    }

    #[test]
    fn reads_each_variant() {
        assert_eq!(read("a = Bel { $name } nu\n"), ["Bel \u{FFFC} nu"]);
        assert_eq!(read("a = { $n ->\n    [one] Eén dag\n   *[other] { $n } dagen\n } nog\n"), ["Eén dag nog", "\u{FFFC} dagen nog"]);
    }
}
