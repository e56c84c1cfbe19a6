//! `wegwijs check`: each way in which content or words can be wrong is found, with file, path, what and hint.

use crate::support::{change, put, small_project, wegwijs};
use serde_json::Value;
use std::path::Path;

fn findings(root: &Path, on: &str) -> (i32, Vec<Value>) {
    let said = wegwijs(root, &["check", "--json", "--on", on]);
    let report: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(report["on"], on);
    (said.code, report["findings"].as_array().unwrap().clone())
}

/// The one finding that breaking a file gives: its file, its path, what it says.
fn breaks(name: &str, damage: impl FnOnce(&Path)) -> Vec<(String, String, String)> {
    let root = small_project(name);
    damage(&root);
    let (code, findings) = findings(&root, "2026-11-21");
    assert_eq!(code, 1, "{name}: {findings:?}");
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    let errors = findings.iter().filter(|finding| finding["severity"] == "error");
    errors.inspect(|finding| assert_ne!(finding["hint"], "")).map(|it| (text(it, "file"), text(it, "path"), text(it, "what"))).collect()
}

/// Holds that this damage to a file is found at that place, with these words.
fn found(name: &str, file: &str, from: &str, to: &str, path: &str, what: &str) {
    let found = breaks(name, |root| change(root, file, from, to));
    let fits = |(f, p, w): &(String, String, String)| f == file && p == path && w.contains(what);
    assert!(found.iter().any(fits), "{name}: {found:?}");
}

const RIGHT: &str = "content/rights/warmth.yaml";
const WORDS: &str = "locales/nl/content/questions.ftl";

#[test]
fn a_sound_project_has_no_findings() {
    assert_eq!(findings(&small_project("sound"), "2026-11-21"), (0, Vec::new()));
}

#[test]
fn what_does_not_parse() {
    found("yaml", RIGHT, "name: Warmte", "name: Warmte: nu", "line 2", "mapping values");
    found("field", RIGHT, "name: Warmte", "naam: Warmte", "naam", "unknown field `naam`");
    found("variant", RIGHT, "granted: apply", "granted: asked", "granted", "unknown variant `asked`");
    found("leaf", RIGHT, "{is: [heating, oil]}", "{is: [heating]}", "condition.all[0].is", "invalid length");
    found("nested", RIGHT, "{is: [heating, oil]}", "{ist: [heating, oil]}", "condition.all[0]", "unknown variant `ist`");
    found("example", RIGHT, "{verdict: met,", "{verdict: yes,", "examples[0].verdict", "unknown variant");
    found("twice", RIGHT, "name: Warmte", "name: Warmte\nname: Warm", "line 1", "duplicate entry");
}

#[test]
fn what_does_not_belong_there() {
    found("name", RIGHT, "id: warmth", "id: warm", "id", "`warm` is not the name of the file");
    let strange = breaks("folder", |root| put(root, "content/right/x.yaml", "id: x"));
    assert_eq!(strange[0].0, "content/right");
    let strange = breaks("ending", |root| put(root, "content/rights/x.yml", "id: x"));
    assert_eq!(strange[0].0, "content/rights/x.yml");
    let copy = breaks("copy", |root| put(root, "content/bodies/two.yaml", "{id: ocmw, name: X}"));
    assert!(copy.iter().any(|(.., what)| what.contains("stands in two files")), "{copy:?}");
}

#[test]
fn what_refers_to_nothing() {
    found("fact", RIGHT, "is: [heating, oil]", "is: [warming, oil]", "", "unknown fact `warming`");
    found("option", RIGHT, "is: [heating, oil]", "is: [heating, coal]", "", "no option `coal`");
    found("figure", RIGHT, "figure: ceiling", "figure: floor", "", "unknown figure `floor`");
    found("body", RIGHT, "body: ocmw", "body: caw", "body", "unknown body `caw`");
    found("document", RIGHT, "documents: [card]", "documents: [paper]", "documents", "unknown document `paper`");
    found("related", RIGHT, "body: ocmw", "body: ocmw\nrelated: [light]", "related", "unknown right `light`");
    found("option-deadline", RIGHT, "option: lately", "option: soon", "deadline.from", "fixes no day");
    found("topic", "content/questions/heating.yaml", "topic: home", "topic: work", "topic", "unknown topic `work`");
    found("gate", "content/questions/delivered.yaml", "[heating, oil]", "[heating, coal]", "", "no option `coal`");
    found("circle", "content/questions/delivered.yaml", "[heating, oil]", "[delivered, lately]", "", "hangs on the fact itself");
    found("helpline", "content/emergencies/danger.yaml", "[help]", "[helper]", "helplines", "unknown helpline `helper`");
    found("door", "content/doors/home.yaml", "[heating]", "[warming]", "asks_first", "unknown fact `warming`");
    found("picture", RIGHT, "pictogram: house", "pictogram: hut", "pictogram", "no hut.svg in public/pictograms");
}

#[test]
fn rights_that_are_not_whole() {
    found("steps", RIGHT, "steps: [ask]", "steps: [a, b, c, d, e, f]", "steps", "6 steps");
    found("few", RIGHT, "  - {verdict: open, facts: {heating: oil}}\n", "", "examples", "no example that is open");
    found("wrong", RIGHT, "heating: gas", "heating: oil, income: 900", "examples[1]", "judged met, not not_met");
    found("facts", RIGHT, "heating: gas", "heating: wood", "examples[1].facts.heating", "unknown option `wood`");
    found("gated", RIGHT, "heating: gas", "heating: gas, delivered: lately", "examples[1].facts.delivered", "no such value");
}

#[test]
fn a_condition_that_would_need_too_many_cases() {
    let found = breaks("cases", |root| {
        let bands = |of: &str| (1..70).map(|n| format!("{{between: [{of}, {}, {}]}}", n * 10, n * 10 + 5)).collect::<Vec<_>>().join(", ");
        let more = "fact: rent\ntopic: home\norder: 4\ntype: number\npictogram: house\n";
        put(root, "content/questions/rent.yaml", more);
        let both = format!("condition: {{any: [{}, {}]}}", bands("income"), bands("rent"));
        change(root, RIGHT, "condition: {all: [{is: [heating, oil]}, {within_figure: {fact: income, figure: ceiling}}]}", &both);
    });
    assert!(found.iter().any(|(_, path, what)| path == "condition" && what.contains("would need")), "{found:?}");
}

#[test]
fn words_that_are_missing_or_differ() {
    found("syntax", WORDS, "    .short = Hoe\n", "    .short\n", "line 2", "xpected");
    let missing = breaks("missing", |root| change(root, WORDS, "    .opt-oil = Olie\n", ""));
    assert!(missing.iter().any(|(file, _, what)| file == WORDS && what.contains("`question-heating.opt-oil`")), "{missing:?}");
    assert!(missing.iter().any(|(file, path, what)| file.contains("/en/") && path == "line 1" && what.contains("is not in nl")));
    let english = "locales/en/content/questions.ftl";
    found("untranslated", english, "    .why = Omdat\n", "", "line 1", "no `question-heating.why`");
    found("variable", english, "{ $days }", "{ $count }", "line 6", "takes [$count], in nl [$days]");
    found("unknown-variable", WORDS, "= Gas", "= { $gas }", "line 1", "which the content does not give it");
    found("reference", WORDS, "= Gas", "= { start-bye }", "line 1", "names `start-bye`");
    found("wrong-file", "locales/nl/ui/start.ftl", "start-hello", "hello", "line 2", "is in the wrong file");
    let silent = breaks("silent", |root| std::fs::remove_dir_all(root.join("locales/ar")).unwrap());
    assert_eq!(silent, [("locales/ar".to_owned(), String::new(), "ar has no words".to_owned())]);
}

#[test]
fn facts_in_words() {
    found("digits", WORDS, "Hoe?", "Hoe, binnen 60 dagen?", "line 1", "holds digits: 60");
    found("phone", WORDS, "Hoe?", "Bel 0800 12 345", "line 1", "holds digits: 0800");
    found("address", WORDS, "Hoe?", "Kijk op groeipakket.be", "line 1", "holds an address");
}

const RIGHT_WORDS: &str = "locales/nl/content/rights.ftl";

#[test]
fn dutch_that_is_hard_to_read() {
    let words = |count: usize, word: &str| vec![word; count].join(" ");
    let long = format!("= {}.", words(21, "ga"));
    found("long-sentence", RIGHT_WORDS, "= Geld", &long, "line 1", "`right-warmth.what` has a sentence of 21 words, at most 20: ga");
    let wordy = format!("= {}. {}.", words(13, "ga"), words(12, "kom"));
    found("long-average", RIGHT_WORDS, "= Geld", &wordy, "line 1", "`right-warmth` has 12.5 words a sentence on average");
    let hard = format!("= {}", words(9, "Inkomensvervangende tegemoetkomingen aanvragen."));
    found("hard-words", RIGHT_WORDS, "= Geld", &hard, "line 1", "`right-warmth` is hard to read: Flesch-Douma");
    let steps = format!("step-ask = {}", words(9, "Inkomensvervangende tegemoetkomingen aanvragen."));
    found("hard-file", "locales/nl/content/steps.ftl", "step-ask = Vraag het", &steps, "", "`content/steps.ftl` is hard to read");
    let variant = format!("[1] {}.", words(21, "ga"));
    found("long-variant", "locales/nl/ui/start.ftl", "[1] één", &variant, "line 4", "`start-count` has a sentence of 21 words");
    let label = format!("= {}", words(9, "Inkomensvervangende tegemoetkomingen aanvragen"));
    let labels = breaks("hard-label", |root| change(root, RIGHT_WORDS, "= Geld", &label));
    assert!(labels.iter().all(|(.., what)| what.contains("a sentence of 27 words")), "{labels:?}");
    let root = small_project("easy-words");
    change(&root, RIGHT_WORDS, "= Geld", &format!("= {}. {}.", words(12, "ga"), words(12, "kom")));
    assert_eq!(findings(&root, "2026-11-21"), (0, Vec::new()));
}

#[test]
fn words_that_promise_or_hurt() {
    found("promise", RIGHT_WORDS, "= Geld", "= Je krijgt zeker geld", "line 1", "`right-warmth.what` promises: je krijgt zeker");
    found("hurt", RIGHT_WORDS, "= Geld", "= Voor een probleemgezin", "line 1", "`right-warmth.what` can hurt: probleemgezin*");
    found("english", "locales/en/content/rights.ftl", "= Geld", "= Guaranteed", "line 1", "promises: guaranteed");
    found("arabic", "locales/ar/content/rights.ftl", "= Geld", "= مضمون", "line 1", "promises: مضمون*");
    let root = small_project("no-promise");
    change(&root, RIGHT_WORDS, "= Geld", "= Geld is niet gegarandeerd");
    assert_eq!(findings(&root, "2026-11-21"), (0, Vec::new()));
}

#[test]
fn rights_that_nobody_can_meet_or_miss() {
    let condition = "{all: [{is: [heating, oil]}, {within_figure: {fact: income, figure: ceiling}}]}";
    let never = "{all: [{is: [heating, oil]}, {is: [heating, gas]}]}";
    found("never", RIGHT, condition, never, "condition", "nobody can meet it");
    let amounts = "{all: [{at_least: [income, 10]}, {at_most: [income, 5]}]}";
    found("no-amount", RIGHT, condition, amounts, "condition", "nobody can meet it");
    found("always", RIGHT, condition, "{any: [{is: [heating, oil]}, {not: {is: [heating, oil]}}]}", "condition", "nobody can miss it");
    let child = format!("condition: {never}\nper_child: true");
    found("child", RIGHT, &format!("condition: {condition}"), &child, "condition", "nobody can meet it");
    let abolished = breaks("abolished", |root| change(root, RIGHT, condition, "{any: []}\nabolished: {since: 2026-01-01}"));
    assert!(abolished.iter().all(|(.., what)| !what.contains("nobody can")), "{abolished:?}");
    let silent = breaks("silence", |root| {
        change(root, "content/questions/heating.yaml", "type: choice", "type: choice\nimplied: gas\nunasked: true");
        change(root, RIGHT, condition, "{is: [heating, oil]}");
    });
    assert!(silent.iter().all(|(.., what)| !what.contains("nobody can")), "{silent:?}");
}

#[test]
fn questions_and_options_that_nothing_looks_at() {
    let warned = |name: &str, file: &str, from: &str, to: &str| {
        let root = small_project(name);
        change(&root, file, from, to);
        let warnings = findings(&root, "2026-11-21").1.into_iter().filter(|finding| finding["severity"] == "warning");
        let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
        let told = warnings.map(|it| format!("{} {}: {}", text(&it, "file"), text(&it, "path"), text(&it, "what")));
        told.filter(|told| told.contains("no condition")).collect::<Vec<_>>()
    };
    let (income, heating) = ("content/questions/income.yaml", "content/questions/heating.yaml");
    let figure = ", {within_figure: {fact: income, figure: ceiling}}";
    assert_eq!(warned("idle", RIGHT, figure, ""), [format!("{income} : no condition looks at it")]);
    assert_eq!(warned("idle-unasked", income, "order: 1", "order: 1\nunasked: true"), [] as [String; 0]);
    let wood = "{id: wood, pictogram: house}, {id: gas,";
    let option = |id: &str| format!("{heating} options.{id}: no condition looks at this option");
    assert_eq!(warned("idle-options", heating, "{id: gas,", wood), [option("gas"), option("wood")]);
    assert_eq!(warned("idle-none", RIGHT, "body: ocmw", "body: ocmw\nhighlight_when: {is: [heating, gas]}"), [] as [String; 0]);
}

#[test]
fn interface_messages_that_nothing_says() {
    let warned = |name: &str, code: &str| {
        let root = small_project(name);
        put(&root, "app/web/src/pages/start.rs", code);
        let (code, findings) = findings(&root, "2026-11-21");
        assert_eq!(code, 0, "{findings:?}");
        findings.iter().map(|finding| finding["what"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(warned("unsaid", "ui::start::hello(words)"), ["the program never says `start-count`"]);
    assert_eq!(warned("unsaid-longer", "ui::start::hello(words) + &ui::start::counted(words)"), ["the program never says `start-count`"]);
    assert_eq!(warned("said", "[ui::start::r#hello, ui::start::count]"), [] as [String; 0]);
}

#[test]
fn time_only_warns() {
    let root = small_project("late");
    change(&root, "content/figures/ceiling.yaml", "to: null", "to: 2026-12-31");
    let what = |on: &str| {
        let (code, findings) = findings(&root, on);
        assert_eq!(code, 0, "{findings:?}");
        findings.iter().map(|finding| finding["what"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert!(what("2026-10-01").iter().all(|what| what.contains("read in the future")));
    assert_eq!(what("2026-11-21"), ["no value holds from 2027-01-01 on"]);
    let later = what("2028-01-01");
    assert!(later.iter().any(|what| what == "no value holds on 2028-01-01"), "{later:?}");
    assert!(later.iter().any(|what| what.contains("was last read on 2026-11-01")), "{later:?}");
}

#[test]
fn everything_is_found_at_once() {
    let found = breaks("at-once", |root| {
        put(root, "content/documents/card.yaml", "{id: card}");
        change(root, "content/doors/home.yaml", "order: 1", "order: first");
        change(root, RIGHT, "steps: [ask]", "steps: []");
        change(root, WORDS, "Hoe?", "Hoe 2?");
    });
    let files: std::collections::BTreeSet<&str> = found.iter().map(|(file, ..)| file.as_str()).collect();
    for file in ["content/documents/card.yaml", "content/doors/home.yaml", RIGHT, WORDS] {
        assert!(files.contains(file), "{found:?}");
    }
}

#[test]
fn a_finding_reads_well() {
    let root = small_project("plain");
    change(&root, RIGHT, "body: ocmw", "body: caw");
    let said = wegwijs(&root, &["check", "--on", "2026-11-21"]);
    let line = "error: content/rights/warmth.yaml: body: unknown body `caw`\n  hint: add it to content/bodies/\n";
    assert!(said.out.contains(line), "{}", said.out);
    assert!(said.out.ends_with("1 errors, 1 warnings\n"), "{}", said.out);
}
