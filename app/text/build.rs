//! Writes a typed function for each interface message of `locales/nl/ui/` and its folder `near/`, so that a missing message or a
//! forgotten variable is a build error. Content words are not here: they go by id at run time.
//!
//! A message must begin with its file's name; a variable must be typed in the comment above it:
//! `# $count (number)` or `# $name (text)`.

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../locales/nl/ui");
    let mut code = String::new();
    for folder in [folder.join("near"), folder] {
        println!("cargo:rerun-if-changed={}", folder.display());
        let mut files: Vec<_> = fs::read_dir(&folder)?.collect::<std::result::Result<_, _>>()?;
        files.sort_by_key(fs::DirEntry::file_name);
        for path in files.iter().map(fs::DirEntry::path).filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
            println!("cargo:rerun-if-changed={}", path.display());
            module(&path, &mut code)?;
        }
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("ui.rs"), code)?;
    Ok(())
}

fn module(path: &Path, code: &mut String) -> Result<()> {
    let name = path.file_stem().and_then(|stem| stem.to_str()).ok_or("a file without a name")?;
    let source = fs::read_to_string(path)?;
    let resource = fluent_syntax::parser::parse(source.as_str()).map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
    writeln!(code, "/// Messages of `{name}.ftl`.\npub mod {} {{\nuse super::*;", snake(name))?;
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            functions(name, message, code).map_err(|error| format!("{}: {}: {error}", path.display(), message.id.name))?;
        }
    }
    writeln!(code, "}}")?;
    Ok(())
}

fn functions(file: &str, message: &Message<&str>, code: &mut String) -> Result<()> {
    let id = message.id.name;
    let short = id.strip_prefix(file).and_then(|rest| rest.strip_prefix('-')).ok_or("its id does not begin with its file's name")?;
    if let Some(value) = &message.value {
        function(&snake(short), id, None, &variables(value, message.comment.as_ref())?, code)?;
    }
    for attribute in &message.attributes {
        let name = snake(&format!("{short}-{}", attribute.id.name));
        function(&name, id, Some(attribute.id.name), &variables(&attribute.value, message.comment.as_ref())?, code)?;
    }
    Ok(())
}

fn function(name: &str, id: &str, attribute: Option<&str>, variables: &[(String, bool)], code: &mut String) -> Result<()> {
    let parameters: String =
        variables.iter().map(|(name, number)| format!(", {}: {}", snake(name), if *number { "i64" } else { "&str" })).collect();
    let arguments: String = variables.iter().map(|(name, _)| format!("({name:?}, {}.into()), ", snake(name))).collect();
    writeln!(
        code,
        "/// `{id}`\n#[must_use]\npub fn {name}(words: &Words{parameters}) -> String {{ words.say({id:?}, {attribute:?}, &[{arguments}]) }}"
    )?;
    Ok(())
}

/// The variables of a pattern in alphabetical order, and whether each is a number.
fn variables(pattern: &Pattern<&str>, comment: Option<&Comment<&str>>) -> Result<Vec<(String, bool)>> {
    let mut names = BTreeSet::new();
    collect(pattern, &mut names);
    let lines: Vec<&str> = comment.iter().flat_map(|comment| comment.content.iter().copied()).collect();
    let typed = |name: &String| -> Result<(String, bool)> {
        let line = lines
            .iter()
            .find(|line| line.trim_start().starts_with(&format!("${name} (")))
            .ok_or_else(|| format!("no comment types ${name}"))?;
        Ok((name.clone(), line.contains("(number)")))
    };
    names.iter().map(typed).collect()
}

fn collect(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => collect_inline(inline, into),
                Expression::Select { selector, variants } => {
                    collect_inline(selector, into);
                    variants.iter().for_each(|variant| collect(&variant.value, into));
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|inline| collect_inline(inline, into))
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                collect_inline(inline, into);
            }
        }
        _ => {}
    }
}

/// The name in Rust; a word that Rust keeps for itself is written raw, as in `r#where`.
fn snake(name: &str) -> String {
    let kept = ["as", "break", "const", "do", "else", "false", "fn", "for", "if", "in", "let", "loop", "match", "move", "ref", "return"];
    let also = ["static", "struct", "trait", "true", "try", "type", "use", "where", "while", "yield"];
    let raw = if kept.contains(&name) || also.contains(&name) { "r#" } else { "" };
    format!("{raw}{}", name.replace('-', "_"))
}
