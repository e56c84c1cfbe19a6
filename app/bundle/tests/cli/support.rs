//! A small project to break, and ways to run the tool.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use wegwijs_text::Lang;

/// The smallest project that holds one of each thing.
const FILES: [(&str, &str); 14] = [
    ("content/topics.yaml", "- {id: home, pictogram: house}\n"),
    (
        "content/questions/heating.yaml",
        "fact: heating\ntopic: home\norder: 2\ntype: choice\npictogram: house\noptions: [{id: gas, pictogram: house}, {id: oil, pictogram: house}]\n",
    ),
    (
        "content/questions/delivered.yaml",
        "fact: delivered\ntopic: home\norder: 3\ntype: choice\npictogram: house\noptions: [{id: lately, pictogram: house, vars: {days: 60}}, {id: earlier, pictogram: house}]\ngate: {is: [heating, oil]}\n",
    ),
    ("content/questions/income.yaml", "fact: income\ntopic: home\norder: 1\ntype: number\npictogram: house\n"),
    (
        "content/rights/warmth.yaml",
        "id: warmth
name: Warmte
pictogram: house
level: federal
granted: apply
domains: [energy]
basic_right: housing
condition: {all: [{is: [heating, oil]}, {within_figure: {fact: income, figure: ceiling}}]}
steps: [ask]
documents: [card]
body: ocmw
deadline: {days: 60, from: {fact: delivered, option: lately, days_ago: 60}}
sources: [{title: Bron, url: \"https://example.be\", checked: 2026-11-01, evidence: S}]
evidence: S
confidence: high
examples:
  - {verdict: met, facts: {heating: oil, income: 900}}
  - {verdict: not_met, facts: {heating: gas}}
  - {verdict: open, facts: {heating: oil}}
",
    ),
    (
        "content/figures/ceiling.yaml",
        "id: ceiling\nunit: eur_per_year\nperiods: [{from: 2026-01-01, to: null, value: 1000.5, official: true, source: {title: Bron, checked: 2026-11-01, evidence: S}}]\n",
    ),
    ("content/bodies/ocmw.yaml", "id: ocmw\nname: OCMW\n"),
    ("content/documents/card.yaml", "{id: card, pictogram: house}\n"),
    ("content/doors/home.yaml", "{id: home, order: 1, pictogram: house, domains: [energy], asks_first: [heating]}\n"),
    (
        "content/helplines/help.yaml",
        "{id: help, name: Hulp, phone: \"106\", order: 1, always: true, languages: [nl], sources: [{title: Bron, checked: 2026-11-01}]}\n",
    ),
    ("content/emergencies/danger.yaml", "{id: danger, order: 1, pictogram: house, helplines: [help], rights: [warmth]}\n"),
    ("public/pictograms/house.svg", "<svg/>"),
    ("public/pictograms/line/house.svg", "<svg/>"),
    ("locales/names.txt", "# Names with digits\n1712\n"),
];

/// The words of each language of the small project.
const WORDS: [(&str, &str); 10] = [
    (
        "ui/start.ftl",
        "# The first screen.\nstart-hello = Dag 1712\n# $count (number)\nstart-count = { $count ->\n    [1] één\n   *[other] { $count }\n}\n",
    ),
    (
        "content/questions.ftl",
        "question-heating = Hoe?
    .short = Hoe
    .why = Omdat
    .opt-gas = Gas
    .opt-oil = Olie
question-delivered = Wanneer?
    .short = Wanneer
    .why = Omdat
    .opt-lately = Minder dan { $days } dagen geleden
    .opt-earlier = Vroeger
question-income = Hoeveel?
    .short = Hoeveel
    .why = Omdat
",
    ),
    ("content/rights.ftl", "right-warmth = Warmte\n    .phrase = Vraag het\n    .what = Geld\n    .desk = Ik vraag warmte\n"),
    ("content/steps.ftl", "step-ask = Vraag het\n"),
    ("content/documents-all.ftl", "document-card = Je kaart\n"),
    ("content/figures.ftl", "figure-ceiling = De grens\n"),
    ("content/topics.ftl", "topic-home = Wonen\n"),
    ("content/doors.ftl", "door-home = Thuis\n"),
    ("content/helplines.ftl", "helpline-help =\n    .what = Hulp\n"),
    ("content/emergencies.ftl", "emergency-danger = Gevaar\n    .do = Bel\n    .night = Bel\n"),
];

/// A fresh copy of the small project, in a folder of this name.
pub fn small_project(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&root);
    FILES.iter().for_each(|(file, text)| put(&root, file, text));
    for tag in Lang::all().map(Lang::tag) {
        WORDS.iter().for_each(|(file, text)| put(&root, &format!("locales/{tag}/{file}"), text));
    }
    root
}

/// Writes a file of a project.
pub fn put(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Replaces a part of a file of a project.
pub fn change(root: &Path, file: &str, from: &str, to: &str) {
    let text = fs::read_to_string(root.join(file)).unwrap();
    assert!(text.contains(from), "{file} holds no {from}");
    put(root, file, &text.replacen(from, to, 1));
}

/// What a run of the tool said, and how it ended.
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// Runs the tool in a folder.
pub fn wegwijs(folder: &Path, words: &[&str]) -> Said {
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_wegwijs")).args(words).current_dir(folder).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Said { code: status.code().unwrap(), out: text(stdout), err: text(stderr) }
}

/// The root of this repository, whose content is the real one.
pub fn real_project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Judges these facts by the real content, on the day that tests are pinned to.
pub fn judged(name: &str, command: &str, facts: &str) -> Said {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.json"));
    fs::write(&file, facts).unwrap();
    let file = file.to_str().unwrap();
    wegwijs(&real_project(), &[command, "--facts", file, "--on", "2026-11-21", "--json"])
}
