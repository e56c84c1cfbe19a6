//! Who may know whom: the table of ARCHITECTURE.md, held against manifests and sources.

use super::{files, none, rust};
use std::collections::BTreeSet;
use toml::Table;

/// A crate, what it may depend on (`None`: anything that isn't forbidden), and what its code never mentions.
struct Rule {
    krate: &'static str,
    only: Option<&'static [&'static str]>,
    never: &'static [&'static str],
}

const RULES: [Rule; 4] = [
    Rule {
        krate: "core",
        only: Some(&["serde", "postcard", "schemars"]),
        never: &[
            "leptos",
            "web_sys",
            "gloo",
            "js_sys",
            "wasm_bindgen",
            "fluent",
            "rand",
            "getrandom",
            "std::fs",
            "std::io",
            "std::env",
            "std::net",
            "std::process",
            "std::thread",
            "std::time",
            "SystemTime",
            "Instant",
            "println",
            "eprintln",
        ],
    },
    Rule {
        krate: "text",
        only: Some(&["wegwijs-core", "fluent-syntax"]),
        never: &["leptos", "web_sys", "gloo", "js_sys", "std::fs", "std::time"],
    },
    Rule { krate: "bundle", only: None, never: &["leptos", "web_sys", "gloo", "js_sys", "wasm_bindgen"] },
    Rule { krate: "web", only: None, never: &["wegwijs_bundle", "serde_yaml", "serde_yaml_ng", "std::fs"] },
];

/// Only this part of the page may touch the browser.
const BROWSER: &str = "app/web/src/browser";

#[test]
fn there_are_no_more_crates() {
    assert_eq!(files::folders("app"), ["bundle", "core", "text", "web", "xtask"]);
}

#[test]
fn crates_depend_only_on_what_they_may() {
    let mut findings = Vec::new();
    for Rule { krate, only, never } in RULES {
        for name in dependencies(&manifest(krate), &["dependencies"]) {
            let allowed = only.is_none_or(|only| only.contains(&name.as_str()));
            if !allowed || never.iter().any(|word| name.replace('-', "_").starts_with(word)) {
                findings.push(format!("app/{krate}/Cargo.toml: {krate} may not depend on {name}"));
            }
        }
    }
    none(findings);
}

/// Schemas are for editors of content: the core can do without them, and nothing the page is built of turns them on.
#[test]
fn the_page_knows_no_schemas() {
    let core = manifest("core");
    let schemars = core.get("dependencies").and_then(|dependencies| dependencies.get("schemars"));
    assert_eq!(schemars.and_then(|schemars| schemars.get("optional")).and_then(|optional| optional.as_bool()), Some(true));
    for krate in ["text", "web"] {
        let core = manifest(krate).get("dependencies").and_then(|dependencies| dependencies.get("wegwijs-core")).cloned();
        assert!(core.is_some_and(|core| core.get("features").is_none()), "app/{krate}/Cargo.toml: the core without features");
    }
    assert!(core.get("features").is_some_and(|features| features.get("default").is_none()), "app/core/Cargo.toml: no default features");
}

#[test]
fn sources_mention_only_what_they_may() {
    let mut findings = Vec::new();
    for Rule { krate, never, .. } in RULES {
        findings.extend(mentions(&format!("app/{krate}/src"), never));
    }
    let browser = mentions("app/web/src", &["web_sys", "gloo", "js_sys"]);
    findings.extend(browser.into_iter().filter(|finding| !finding.starts_with(BROWSER)));
    none(findings);
}

#[test]
fn every_crate_keeps_the_lints() {
    let mut findings = Vec::new();
    for krate in files::folders("app") {
        let lints = manifest(&krate);
        if lints.get("lints").and_then(|lints| lints.get("workspace")).and_then(|on| on.as_bool()) != Some(true) {
            findings.push(format!("app/{krate}/Cargo.toml: [lints] workspace = true is missing"));
        }
    }
    let lints = ["unwrap_used", "expect_used", "clippy::panic", "indexing_slicing", "unsafe_code"];
    for file in files::under(&["app"], "rs").into_iter().filter(|file| !rust::is_test(file)) {
        let code = rust::code(rust::shipped(&file.text));
        let attributes = code.split("allow(").chain(code.split("expect(")).skip(1).filter_map(|rest| rest.split(')').next());
        if attributes.into_iter().any(|inside| lints.iter().any(|lint| inside.contains(lint))) {
            findings.push(format!("{}: switches off a lint that keeps the page alive", file.path));
        }
    }
    none(findings);
}

#[test]
fn tools_have_the_versions_they_serve() {
    let trunk = table("app/web/Trunk.toml");
    let tool = |name: &str| trunk.get("tools").and_then(|tools| tools.get(name)).and_then(|version| version.as_str());
    let lock = table("Cargo.lock");
    let packages = lock.get("package").and_then(|packages| packages.as_array()).into_iter().flatten();
    let mut bindgen = packages.filter(|package| package.get("name").and_then(|name| name.as_str()) == Some("wasm-bindgen"));
    let locked = bindgen.next().and_then(|package| package.get("version")).and_then(|version| version.as_str());
    assert_eq!(tool("wasm_bindgen"), locked, "Trunk.toml and Cargo.lock");
    let npm = files::read("app/xtask/src/tools/npm.rs");
    let binaryen = npm.text.split("BINARYEN: &str = \"").nth(1).and_then(|rest| rest.split('.').next());
    assert_eq!(tool("wasm_opt"), binaryen.map(|major| format!("version_{major}")).as_deref(), "Trunk.toml and xtask");
}

#[test]
fn every_dependency_is_explained() {
    let Some(map) = files::under(&["ARCHITECTURE.md"], "md").pop() else {
        return; // written once the skeleton stands
    };
    let mut all: BTreeSet<String> = BTreeSet::new();
    for krate in files::folders("app") {
        all.extend(dependencies(&manifest(&krate), &["dependencies", "dev-dependencies", "build-dependencies"]));
    }
    all.extend(dependencies(&table("tests/Cargo.toml"), &["dependencies", "dev-dependencies"]));
    all.retain(|name| !name.starts_with("wegwijs-"));
    // The first column of its table: `| name, name | why |`.
    let cells = map.text.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next());
    let named: BTreeSet<&str> = cells.flat_map(|cell| cell.split(", ")).collect();
    let missing = all.into_iter().filter(|name| !named.contains(name.as_str()));
    none(missing.map(|name| format!("ARCHITECTURE.md does not say what `{name}` is for")).collect());
}

fn manifest(krate: &str) -> Table {
    table(&format!("app/{krate}/Cargo.toml"))
}

fn table(path: &str) -> Table {
    files::read(path).text.parse().unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names in these sections, those for one target included.
fn dependencies(manifest: &Table, sections: &[&str]) -> Vec<String> {
    let targets = manifest.get("target").and_then(|targets| targets.as_table()).into_iter().flat_map(|targets| targets.values());
    let places = targets.filter_map(|target| target.as_table()).chain([manifest]);
    let tables = places.flat_map(|place| sections.iter().filter_map(|section| place.get(*section)?.as_table()));
    tables.flat_map(|table| table.keys().cloned()).collect()
}

/// The places where shipped code under a folder mentions one of these words.
fn mentions(folder: &str, words: &[&str]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files::under(&[folder], "rs").into_iter().filter(|file| !rust::is_test(file)) {
        let code = rust::code(rust::shipped(&file.text));
        let part = |c: char| c.is_alphanumeric() || c == '_';
        for word in words {
            // `gloo` stands for gloo_net and its kin too; a longer word that ends so is another word
            let whole = |(at, _): (usize, &str)| !code.get(..at).unwrap_or("").ends_with(part);
            if code.match_indices(word).any(whole) {
                findings.push(format!("{}: mentions {word}", file.path));
            }
        }
    }
    findings
}
