//! `wegwijs new`: a file that explains itself, and that `check` guides through to its end.

use crate::support::{Said, change, put, real_project, small_project, wegwijs};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const FILL_IN: &str = wegwijs_bundle::new::FILL_IN;
const WORDS: &str = "locales/nl/content/rights-general.ftl";

fn read(root: &Path, file: &str) -> String {
    fs::read_to_string(root.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn begun(root: &Path, kind: &str, id: &str) -> Said {
    let region: &[&str] = if kind == "service" { &["--region", "town"] } else { &[] };
    let said = wegwijs(root, &[&["new", kind, id], region].concat());
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    said
}

/// What `check` says, as (file, path, what).
fn findings(root: &Path) -> Vec<(String, String, String)> {
    let said = wegwijs(root, &["check", "--json", "--on", "2026-11-21"]);
    let report: Value = serde_json::from_str(&said.out).unwrap();
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    let all = report["findings"].as_array().unwrap().iter();
    all.map(|finding| (text(finding, "file"), text(finding, "path"), text(finding, "what"))).collect()
}

/// Puts these values where something must be filled in, in order; the first line only explains.
fn fill(root: &Path, file: &str, values: &[&str]) {
    let text = read(root, file);
    let (first, rest) = text.split_once('\n').unwrap();
    let filled = values.iter().fold(rest.to_owned(), |text, value| text.replacen(FILL_IN, value, 1));
    assert!(!filled.contains(FILL_IN), "{filled}");
    put(root, file, &format!("{first}\n{filled}"));
}

/// What a right of the small project can be filled in with.
const RIGHT: [&str; 18] = [
    "Zonnetoelage",
    "house",
    "federal",
    "apply",
    "energy",
    "housing",
    "{is: [heating, oil]}",
    "ask",
    "ocmw",
    "Bron",
    "https://example.be",
    "2026-11-01",
    "S",
    "S",
    "high",
    "{heating: oil}",
    "{heating: gas}",
    "{}",
];

#[test]
fn check_lists_exactly_what_is_left() {
    let root = small_project("new-right");
    let said = begun(&root, "right", "sun-2");
    for part in ["content/rights/sun-2.yaml", WORDS, "right-sun-2", FILL_IN] {
        assert!(said.out.contains(part), "{}", said.out);
    }
    let left: BTreeSet<(String, String)> = findings(&root)
        .into_iter()
        .map(|(file, path, what)| {
            assert!(what.contains("still to be filled in"), "{file}: {path}: {what}");
            (file, if path.starts_with("line") { what } else { path })
        })
        .collect();
    let places = [
        "name",
        "pictogram",
        "level",
        "granted",
        "domains[0]",
        "basic_right",
        "condition",
        "steps[0]",
        "body",
        "sources[0].title",
        "sources[0].url",
        "sources[0].checked",
        "sources[0].evidence",
        "evidence",
        "confidence",
        "examples[0].facts",
        "examples[1].facts",
        "examples[2].facts",
    ];
    let places = places.map(|path| ("content/rights/sun-2.yaml".to_owned(), path.to_owned()));
    let words = ["", ".phrase", ".what", ".desk"];
    let words = words.map(|part| (WORDS.to_owned(), format!("`right-sun-2{part}` is still to be filled in")));
    assert_eq!(left, places.into_iter().chain(words).collect());
}

#[test]
fn a_right_that_is_filled_in_passes() {
    let root = small_project("new-filled");
    begun(&root, "right", "sun");
    fill(&root, "content/rights/sun.yaml", &RIGHT);
    let words = read(&root, WORDS).replace(FILL_IN, "zon");
    for tag in wegwijs_text::Lang::all().map(wegwijs_text::Lang::tag) {
        put(&root, &format!("locales/{tag}/content/rights-general.ftl"), &words);
    }
    assert_eq!(findings(&root), []);
}

#[test]
fn words_are_translated_once_they_stand() {
    let root = small_project("new-words");
    begun(&root, "right", "sun");
    fill(&root, "content/rights/sun.yaml", &RIGHT);
    put(&root, WORDS, &read(&root, WORDS).replace(FILL_IN, "zon"));
    let left = findings(&root);
    assert!(!left.is_empty() && left.iter().all(|(file, _, what)| !file.contains("/nl/") && what == "no `right-sun`"), "{left:?}");
}

#[test]
fn words_go_to_the_end_and_are_never_overwritten() {
    let root = small_project("new-beside");
    put(&root, WORDS, "right-rain = Regen\n    .phrase = Vraag het\n    .what = Geld\n    .desk = Ik vraag regen");
    begun(&root, "right", "sun");
    assert!(read(&root, WORDS).starts_with("right-rain = Regen\n") && read(&root, WORDS).contains("\n\n# Fill in"));
    let before = read(&root, WORDS);
    let said = begun(&root, "right", "rain");
    assert!(said.out.contains("right-rain has its words already"), "{}", said.out);
    assert_eq!(read(&root, WORDS), before);
}

#[test]
fn a_question_explains_itself_too() {
    let root = small_project("new-question");
    begun(&root, "question", "children.pet");
    let file = "content/questions/children-pet.yaml";
    let left = findings(&root);
    assert_eq!(left.len(), 8 + 3, "{left:?}");
    assert!(left.iter().all(|(_, _, what)| what.contains("still to be filled in")), "{left:?}");
    fill(&root, file, &["home", "9", "choice", "house", "cat", "house", "dog", "house"]);
    assert!(read(&root, file).contains("\nfact: children.pet "));
    for tag in wegwijs_text::Lang::all().map(wegwijs_text::Lang::tag) {
        let words = read(&root, "locales/nl/content/questions.ftl").replace(FILL_IN, "dier");
        let options = if words.contains(".opt-cat") { "" } else { "    .opt-cat = Kat\n    .opt-dog = Hond\n" };
        put(&root, &format!("locales/{tag}/content/questions.ftl"), &format!("{words}{options}"));
    }
    let idle = (file.to_owned(), String::new(), "no condition looks at it".to_owned());
    assert_eq!(findings(&root), [idle], "it is only asked for a right");
}

#[test]
fn a_service_explains_itself_and_needs_no_words() {
    let root = crate::services::town("new");
    let said = begun(&root, "service", "counter");
    let file = "content/services/town/counter.yaml";
    assert!(said.out.contains(file) && said.out.contains("its category says what it does"), "{}", said.out);
    let left = findings(&root);
    let paths: Vec<&str> = left.iter().map(|(_, path, _)| path.as_str()).collect();
    assert_eq!(paths, ["category", "name", "sources.a.date", "sources.a.evidence", "sources.a.title"], "{left:?}");
    fill(&root, file, &["Balie", "advice", "Bron", "\"2026-11\"", "S"]);
    assert_eq!(findings(&root), []);
}

#[test]
fn every_optional_line_of_a_service_can_be_used_as_it_stands() {
    let root = crate::services::town("new-whole");
    begun(&root, "service", "counter");
    let file = "content/services/town/counter.yaml";
    let used = |line: &str| format!("{}\n", if line.starts_with("# ") { line } else { line.trim_start_matches('#') });
    let fields = "operator address postcode municipality district point phone email url hours access cost ages for languages wheelchair catchment waiting secret anonymous";
    let from: String = fields.split(' ').map(|field| format!(", {field}: a")).collect();
    let text: String = read(&root, file).lines().map(used).collect();
    put(&root, file, &text.replace("from: {name: a}", &format!("from: {{name: a{from}}}")));
    fill(&root, file, &["Balie", "advice", "Bron", "\"2026-11\"", "S"]);
    assert_eq!(findings(&root), []);
}

#[test]
fn a_service_begins_in_a_region_that_is_there_under_an_id_of_its_own() {
    let root = crate::services::town("new-refused");
    let before = tree(&root);
    for words in [["counter", "city"], ["counter", "../town"], ["desk", "town"], ["Counter", "town"], ["../counter", "town"]] {
        let said = wegwijs(&root, &["new", "service", words[0], "--region", words[1]]);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{words:?}");
        assert!(said.err.contains("\n  hint: "), "{}", said.err);
    }
    assert_eq!(tree(&root), before);
}

/// Every file of a folder, with what is in it.
fn tree(folder: &Path) -> BTreeMap<PathBuf, String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.flat_map(|path| match path.is_dir() {
        true => tree(&path),
        false => BTreeMap::from([(path.clone(), fs::read_to_string(&path).unwrap())]),
    });
    files.collect()
}

#[test]
fn what_cannot_be_begun_leaves_everything_as_it_was() {
    let root = small_project("new-refused");
    fs::create_dir_all(root.join("locales/nl/content/rights-general.ftl")).unwrap();
    let before = tree(&root);
    let long = "a".repeat(61);
    let wrong = [
        ["right", "warmth"],
        ["question", "heating"],
        ["right", "Sun"],
        ["right", "sun_tan"],
        ["right", "sun--tan"],
        ["right", "sun-"],
        ["right", "2sun"],
        ["right", ""],
        ["right", "../sun"],
        ["right", "zon/maan"],
        ["right", "zoné"],
        ["right", "sun.yaml"],
        ["right", &long],
        ["question", "sun-tan"],
        ["question", "home.sun"],
        ["question", "children."],
        ["rite", "sun"],
        ["right", "words-cannot-be-read"],
    ];
    for [kind, id] in wrong {
        let said = wegwijs(&root, &["new", kind, id]);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{kind} {id}");
        assert!(said.err.starts_with("error: ") && said.err.contains("\n  hint: "), "{kind} {id}: {}", said.err);
        assert_eq!(tree(&root), before, "{kind} {id}");
    }
}

/// The keys of a template, those that are optional included, each with its line.
fn keys(template: &str) -> BTreeMap<String, String> {
    let lines = template.lines().skip(1).filter(|line| !line.starts_with(' '));
    lines.map(|line| (line.trim_start_matches('#').split(':').next().unwrap().to_owned(), line.to_owned())).collect()
}

/// The names that a part of a schema allows: of itself, of what it refers to, of the things in its list.
fn names(part: &Value, definitions: &Value, found: &mut Vec<String>) {
    if let Some(target) = part["$ref"].as_str().and_then(|target| target.rsplit('/').next()) {
        names(&definitions[target], definitions, found);
    }
    let values = part["enum"].as_array().into_iter().flatten().chain([&part["const"]]).filter_map(Value::as_str);
    found.extend(values.map(ToOwned::to_owned));
    for inside in ["allOf", "anyOf", "oneOf"].into_iter().flat_map(|key| part[key].as_array().into_iter().flatten()).chain([&part["items"]])
    {
        if inside.is_object() {
            names(inside, definitions, found);
        }
    }
}

#[test]
fn the_templates_hold_every_field_and_every_name() {
    for (kind, schema) in [("right", "rights.json"), ("question", "questions.json"), ("service", "services.json")] {
        let template = read(Path::new(env!("CARGO_MANIFEST_DIR")), &format!("src/new/{kind}.yaml"));
        assert!(template.lines().count() <= 40, "{kind}.yaml is longer than a file of content may be");
        let schema: Value = wegwijs_bundle::schema::all()[schema].clone().into();
        let (fields, keys) = (schema["properties"].as_object().unwrap(), keys(&template));
        let known: BTreeSet<&String> = fields.keys().collect();
        assert_eq!(keys.keys().collect::<BTreeSet<_>>(), known, "{kind}.yaml");
        for (field, line) in &keys {
            let comment = line.split_once("  # ").map_or("", |(_, comment)| comment);
            assert!(comment.len() > 5, "{kind}.yaml does not explain {field}");
            let mut allowed = Vec::new();
            names(&fields[field], &schema["definitions"], &mut allowed);
            let words: BTreeSet<&str> = comment.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
            let missing: Vec<&String> = allowed.iter().filter(|name| field != "examples" && !words.contains(name.as_str())).collect();
            assert!(missing.is_empty(), "{kind}.yaml: the comment on {field} lacks {missing:?}");
        }
    }
}

/// The real content and words, to be added to.
fn copy_of_the_real_project(name: &str) -> PathBuf {
    let (from, to) = (real_project(), Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
    let _ = fs::remove_dir_all(&to);
    for folder in ["content", "locales"] {
        for (path, text) in tree(&from.join(folder)) {
            put(&to, path.strip_prefix(&from).unwrap().to_str().unwrap(), &text);
        }
    }
    std::os::unix::fs::symlink(fs::canonicalize(from.join("public")).unwrap(), to.join("public")).unwrap();
    to
}

/// Only the end of a right is left out: it goes with no other condition than 'nobody'.
#[test]
fn every_optional_line_can_be_used_as_it_stands() {
    let root = copy_of_the_real_project("new-whole");
    begun(&root, "right", "sun");
    let file = "content/rights/sun.yaml";
    let text: String = read(&root, file)
        .lines()
        .filter(|line| !line.starts_with("#abolished"))
        .map(|line| format!("{}\n", if line.starts_with("# ") { line } else { line.trim_start_matches('#') }))
        .collect();
    put(&root, file, &text);
    let mut values = RIGHT;
    values[1] = "house";
    values[6] = "{is: [housing, homeless]}";
    values[7] = "go-to-ocmw";
    values[15] = "{housing: homeless, owns_property: \"no\", children: [{}]}";
    values[16] = "{housing: homeless, owns_property: \"yes\", children: [{}]}";
    values[17] = "{owns_property: \"no\", children: [{}]}";
    fill(&root, file, &values);
    change(&root, WORDS, "Ik wil FILL-IN", "Ik wil zon");
    let said: Vec<_> = findings(&root).into_iter().filter(|(place, ..)| place == file).collect();
    assert_eq!(said, []);
}
