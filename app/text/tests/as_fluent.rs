//! What a family reads is what the crate `fluent` makes of the same words: every message of every language, and specimens
//! of what no message does yet.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use wegwijs_text::{Argument, Catalog, DUTCH, Lang};

const NUMBERS: [i64; 16] = [-1, 0, 1, 2, 3, 4, 7, 10, 11, 12, 21, 25, 99, 100, 101, 1000];
const TEXTS: [&str; 4] = ["", "one", "stookolie", "وقود"];

const SPECIMENS: &str = r#"
plain = Zo.
alone = { $count }
within = Voor { $count } en { $text }.
literal = { "{" } { "\u00e9" } { 3 } { 07 }
-term = term
-counted = { $count } termen
a-term = Een { -term } en { -counted }.
    .title = Titel { $text }
named = { plain } { a-term.title } { alone }
lacking = { $unknown } { nothing } { -nothing } { FUNCTION($count) }
nested = { $count ->
    [0] niets
    [one] één { { $text } }
    [two] twee
   *[other] { $text ->
        [stookolie] { $count } liter
       *[rest] { $count } van { $text }
    }
}
default = { $unknown ->
    [one] a
   *[b] c
}
of-literal = { 1 ->
    [one] a
   *[b] c
}
"#;

/// Every message of a language, as the site has them.
fn words(lang: Lang) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(lang.tag());
    let files = |part: &str| fs::read_dir(folder.join(part)).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<PathBuf>>();
    let all = ["ui", "ui/near", "content", "content/near"].into_iter().flat_map(files).filter(|path| path.is_file());
    let texts = all.map(|file| fs::read_to_string(file).unwrap() + "\n");
    texts.collect()
}

/// The names after each `mark`.
fn names<'a>(source: &'a str, mark: &'a str) -> impl Iterator<Item = &'a str> {
    let name = |rest: &'a str| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next().unwrap_or("");
    source.split(mark).skip(1).map(name).filter(|name| !name.is_empty())
}

/// The same values for fluent.
fn as_args<'a>(values: &'a [(&'a str, Argument<'a>)]) -> FluentArgs<'a> {
    let plain = |value: &'a Argument<'a>| match value {
        Argument::Text(text) => FluentValue::from(text.as_ref()),
        Argument::Number(number) => FluentValue::from(*number),
    };
    values.iter().map(|(name, value)| (*name, plain(value))).collect()
}

fn by_fluent(bundle: &FluentBundle<FluentResource>, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}

/// Holds every message and attribute against fluent, each with these values for all its variables; says how many there were.
fn held(lang: Lang, source: &str, values: &[Argument<'_>]) -> usize {
    let ours = Catalog::parse(lang, source.to_owned()).unwrap();
    let mut theirs = FluentBundle::new(vec![lang.tag().parse().unwrap()]);
    theirs.add_resource(FluentResource::try_new(source.to_owned()).unwrap()).unwrap();
    let source = format!("\n{source}");
    let variables: BTreeSet<&str> = names(&source, "$").filter(|name| *name != "unknown").collect();
    let attributes: BTreeSet<&str> = names(&source, "\n    .").collect();
    let ids: BTreeSet<&str> = names(&source, "\n").filter(|name| !name.starts_with('-')).collect();
    let mut seen = 0;
    for value in values {
        let values: Vec<_> = variables.iter().map(|name| (*name, value.clone())).collect();
        let args = as_args(&values);
        for (id, attribute) in ids.iter().flat_map(|id| attributes.iter().copied().map(Some).chain([None]).map(move |part| (id, part))) {
            let said = ours.get(id, attribute, &values);
            assert_eq!(said, by_fluent(&theirs, id, attribute, &args), "{} {id} {attribute:?} {value:?}", lang.tag());
            seen += usize::from(said.is_some());
        }
    }
    seen
}

fn values() -> Vec<Argument<'static>> {
    NUMBERS.map(Argument::from).into_iter().chain(TEXTS.map(Argument::from)).collect()
}

#[test]
fn every_message_reads_as_by_fluent() {
    for lang in Lang::all() {
        let few = [Argument::from("stookolie"), 1_i64.into(), 2_i64.into(), 7_i64.into(), 11_i64.into(), 100_i64.into()];
        assert!(held(lang, &words(lang), &few) > 1000, "{}", lang.tag());
    }
}

#[test]
fn specimens_read_as_by_fluent() {
    for lang in Lang::all() {
        assert!(held(lang, SPECIMENS, &values()) > 200, "{}", lang.tag());
    }
}

/// The samples of CLDR for whole numbers. For Arabic beyond a hundred the rules of the crate `fluent` are not those of CLDR.
#[test]
fn plural_categories_are_those_of_cldr() {
    let one = [("one", vec![1]), ("other", vec![0, 2, 16, 100, 101, 1000, 1_000_000])];
    let arabic = [
        ("zero", vec![0]),
        ("one", vec![1]),
        ("two", vec![2]),
        ("few", vec![3, 10, 103, 110, 1003]),
        ("many", vec![11, 26, 99, 111, 1011]),
        ("other", vec![100, 102, 200, 202, 300, 1000, 1_000_000]),
    ];
    let all = [("nl", one.to_vec()), ("en", one.to_vec()), ("ar", arabic.to_vec())];
    let variants: String = ["zero", "one", "two", "few", "many"].iter().map(|name| format!("\n    [{name}] {name}")).collect();
    for lang in Lang::all() {
        let (_, categories) = all.iter().find(|(tag, _)| *tag == lang.tag()).expect("samples of each language");
        let catalog = Catalog::parse(lang, format!("n = {{ $n ->{variants}\n   *[other] other\n}}\n")).unwrap();
        for (category, number) in categories.iter().flat_map(|(name, numbers)| numbers.iter().map(move |number| (*name, *number))) {
            assert_eq!(catalog.get("n", None, &[("n", Argument::Number(number))]).as_deref(), Some(category), "{} {number}", lang.tag());
        }
    }
}

#[test]
fn messages_that_name_one_another_come_to_an_end() {
    let catalog = Catalog::parse(DUTCH, "a = x { b }\nb = y { a }\n".to_owned()).unwrap();
    assert!(catalog.get("a", None, &[]).unwrap().starts_with("x y x"));
}

#[test]
fn what_stands_twice_and_what_is_no_fluent_is_refused() {
    assert_eq!(Catalog::parse(DUTCH, "a = 1\na = 2\n".to_owned()).err(), Some(vec!["`a` stands twice".to_owned()]));
    assert!(Catalog::parse(DUTCH, "= =".to_owned()).is_err());
}
