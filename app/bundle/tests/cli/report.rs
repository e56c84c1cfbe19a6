//! `wegwijs report`: one page by risk, that needs nothing else; all of it or nothing.

use crate::support::{change, put, real_project, small_project, wegwijs};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const RIGHT: &str = "content/rights/warmth.yaml";
const SOURCE: &str = "{title: Bron, url: \"https://example.be\", checked: 2026-11-01, evidence: S}";

/// The small project, with the real Dutch words of the interface.
fn project(name: &str) -> PathBuf {
    let root = small_project(name);
    let _ = fs::remove_dir_all(root.join("locales/nl/ui"));
    let files = fs::read_dir(real_project().join("locales/nl/ui")).unwrap().map(|file| file.unwrap());
    for file in files.filter(|file| file.path().is_file()) {
        put(&root, &format!("locales/nl/ui/{}", file.file_name().to_str().unwrap()), &fs::read_to_string(file.path()).unwrap());
    }
    root
}

/// The report of a project on a day.
fn report(root: &Path, on: &str) -> String {
    let said = wegwijs(root, &["report", "--out", "out/report.html", "--on", on]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    fs::read_to_string(root.join("out/report.html")).unwrap()
}

/// The small project with another right, for which these lines are changed.
fn with_right(root: &Path, id: &str, changes: &[(&str, &str)]) {
    let file = format!("content/rights/{id}.yaml");
    put(root, &file, &fs::read_to_string(root.join(RIGHT)).unwrap().replace("warmth", id).replace("Warmte", id));
    changes.iter().for_each(|(from, to)| change(root, &file, from, to));
}

/// What lies between two pieces of the page.
fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let rest = page.split_once(from).unwrap_or_else(|| panic!("no {from}")).1;
    rest.split_once(to).unwrap_or_else(|| panic!("no {to}")).0
}

fn section<'a>(page: &'a str, id: &str) -> &'a str {
    between(page, &format!("<section id=\"right-{id}\">"), "</section>")
}

#[test]
fn the_page_needs_nothing_else() {
    let page = report(&project("report-alone"), "2026-11-21");
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"));
    for other in ["<script", "<link", "<img", "src=", "url(", "@import", "style=", "report-"] {
        assert!(!page.contains(other), "{other}");
    }
    let places: BTreeSet<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for target in page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(places.contains(target), "nothing is called {target}");
    }
}

/// To accept a change: `INSTA_UPDATE=always cargo test -p wegwijs-bundle --test cli report`.
#[test]
fn a_right_says_all_that_is_known_of_it() {
    let root = project("report-section");
    put(&root, "content/questions/children.yaml", "{fact: children, topic: home, order: 4, type: members, pictogram: house}\n");
    put(
        &root,
        "content/questions/children-kind.yaml",
        "{fact: children.kind, topic: home, order: 5, type: choice, pictogram: house, options: [{id: own, pictogram: house}, {id: foster, pictogram: house}]}\n",
    );
    put(&root, "content/questions/children-born.yaml", "{fact: children.born, topic: home, order: 6, type: month, pictogram: house}\n");
    let words = "question-children-kind = Kind?\n    .short = Band\n    .opt-own = Eigen kind\n    .opt-foster = Pleegkind\nneed-poor = Je hebt weinig.\ncaution-later = Het kan later geld kosten.\n";
    put(&root, "locales/nl/content/more.ftl", words);
    let condition = "condition:
  all:
    - one_of: [heating, [oil, gas]]
    - any: [{at_least: [income, 5]}, {between: [income, 1, 3]}, {at_most: [income, 0]}, {all: []}, {any: []}]
    - not: {is: [delivered, lately]}
    - not: {any: [{is: [heating, gas]}]}
    - not: {all: [{is: [heating, gas]}]}
    - any_member: {all: [{is: [children.kind, foster]}, {at_most: [children.age, 17]}]}
    - every_member: {any: [{at_least: [children.age, 3]}, {between: [children.age_months, 2, 6]}, {at_least: [children.birth_year, 2019]}]}
    - count_members: {at_least: 2}
    - count_members: {where: {is: [children.kind, own]}, at_most: 2}
    - within_figure: {fact: income, figure: ceiling, extra: household}
exclusions: [{is: [heating, gas]}, {any_member: {is: [children.kind, foster]}}]
danger_when: {is: [delivered, lately]}
also_needed: [poor]
cautions: [{id: later, when: {is: [heating, oil]}, ask: ocmw}]
claim_back_months: 12
appeal: {days: 90, to: ocmw}
figures: [ceiling]";
    change(&root, RIGHT, "condition: {all: [{is: [heating, oil]}, {within_figure: {fact: income, figure: ceiling}}]}", condition);
    let page = report(&root, "2026-11-21");
    insta::assert_snapshot!(readable(section(&page, "warmth")));
}

/// A piece of the page as a reader sees it: a line for each item, items under another one further in.
fn readable(html: &str) -> String {
    let (mut text, mut depth) = (String::new(), 0);
    for line in html.replace("<ul", "\n<ul").replace("<li", "\n<li").lines() {
        depth += line.matches("<ul").count();
        let words: String = line.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words)).collect();
        if !words.trim().is_empty() {
            text.push_str(&format!("{}{}\n", "  ".repeat(depth), words.trim()));
        }
        depth -= line.matches("</ul").count().min(depth);
    }
    text
}

#[test]
fn the_riskiest_right_stands_first() {
    let root = project("report-risk");
    with_right(&root, "air", &[("evidence: S\nconfidence: high", "evidence: M\nconfidence: high")]);
    with_right(&root, "water", &[("evidence: S\nconfidence: high", "evidence: O\nconfidence: low")]);
    let costly = "evidence: M\nconfidence: high\ncautions: [{id: later, sources: [SOURCE]}]\ndanger_when: {is: [heating, oil]}";
    with_right(&root, "earth", &[("evidence: S\nconfidence: high", &costly.replace("SOURCE", SOURCE))]);
    let page = report(&root, "2026-11-21");
    let order: Vec<&str> = page.split("<section id=\"right-").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(order, ["water", "earth", "air", "warmth"]);
    for (id, sum) in
        [("water", "10 = twijfel 10 × gewicht 1"), ("earth", "9 = twijfel 3 × gewicht 3"), ("warmth", "0 = twijfel 0 × gewicht 1")]
    {
        assert!(section(&page, id).contains(sum), "{id}: {}", section(&page, id));
    }
    let contents = between(&page, "<table id=\"contents\">", "</table>");
    assert!(order.windows(2).all(|pair| contents.find(&format!("#right-{}\"", pair[0])) < contents.find(&format!("#right-{}\"", pair[1]))));
}

#[test]
fn what_is_weak_or_over_is_to_be_verified() {
    let root = project("report-verify");
    let ending = |page: &str| between(page, "<ul id=\"ending\">", "<h3>").to_owned();
    let page = report(&root, "2026-11-21");
    assert!(between(&page, "<ul id=\"ask\">", "<h3>").contains("Geen.") && ending(&page).contains("Geen."));
    change(&root, RIGHT, "evidence: S\nconfidence", "evidence: O\nconfidence");
    change(&root, "content/figures/ceiling.yaml", "to: null", "to: 2026-12-31");
    let page = report(&root, "2026-11-21");
    assert!(between(&page, "<ul id=\"ask\">", "</ul>").contains("#right-warmth"));
    assert!(ending(&page).contains("vanaf 1 januari 2027") && ending(&page).contains("#right-warmth"));
    assert!(section(&page, "warmth").contains("Zoek de volgende."));
    let page = report(&root, "2027-01-01");
    assert!(ending(&page).contains("geen waarde geldt nu") && section(&page, "warmth").contains("Zoek de waarde van nu."));
    let page = report(&root, "2028-01-01");
    assert!(section(&page, "warmth").contains("is het laatst gelezen op 1 november 2026"));
}

#[test]
fn nothing_that_is_read_becomes_a_tag_or_a_script() {
    let root = project("report-escape");
    change(&root, RIGHT, "name: Warmte", "name: \"<script>a</script> & \\\"b\\\"\"");
    change(&root, RIGHT, "title: Bron, url: \"https://example.be\"", "title: \"<img src=x>\", url: \"javascript:alert(1)\"");
    change(&root, "locales/nl/content/rights.ftl", ".what = Geld", ".what = Geld <b>nu</b>");
    let page = report(&root, "2026-11-21");
    assert!(page.contains("&lt;script&gt;a&lt;/script&gt; &amp; &quot;b&quot;") && page.contains("Geld &lt;b&gt;nu&lt;/b&gt;"));
    assert!(page.contains("&lt;img src=x&gt;: nagelezen"));
    assert!(!page.contains("<script") && !page.contains("<img") && !page.contains("javascript:"));
}

#[test]
fn it_is_written_where_one_stands_unless_asked() {
    let root = project("report-here");
    let said = wegwijs(&root, &["report"]);
    assert_eq!((said.code, said.out.as_str()), (0, "written: 1 rights in report.html\n"));
    assert!(fs::read_to_string(root.join("report.html")).unwrap().ends_with("</html>\n"));
}

fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { BTreeSet::from([path]) }).collect()
}

#[test]
fn what_cannot_be_written_leaves_nothing_behind() {
    let root = project("report-unwritten");
    let before = files(&root);
    for out in ["content/topics.yaml/report.html", "content"] {
        let said = wegwijs(&root, &["report", "--out", out]);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{out}");
        assert!(said.err.starts_with(&format!("error: {out}: ")) && said.err.contains("\n  hint: "), "{}", said.err);
        assert_eq!(files(&root), before, "{out}");
    }
}

#[test]
fn broken_content_gives_no_report_and_the_last_one_stays() {
    let root = project("report-broken");
    let before = report(&root, "2026-11-21");
    for (file, from, to) in
        [(RIGHT, "is: [heating, oil]", "is: [heating, coal]"), ("locales/nl/content/steps.ftl", "step-ask", "right-warmth")]
    {
        change(&root, file, from, to);
        let said = wegwijs(&root, &["report", "--out", "out/report.html"]);
        assert_eq!((said.code, said.out.as_str()), (1, ""));
        assert!(said.err.contains(file) && said.err.contains("hint:"), "{}", said.err);
        assert_eq!(fs::read_to_string(root.join("out/report.html")).unwrap(), before);
        change(&root, file, to, from);
    }
}

#[test]
fn services_that_nobody_can_find_are_listed() {
    let root = crate::services::town("report");
    let words = fs::read_to_string(real_project().join("locales/nl/ui/say.ftl")).unwrap();
    put(&root, "locales/nl/ui/say.ftl", &words);
    let bare = "category: advice\nphone: \"03 22 11 333\"\naddress: {street: Plein 1, postcode: 2600}\nsources: {a: {title: Eigen kennis, evidence: O}}\nfrom: {name: a, phone: a, address: a}\n";
    put(&root, "content/services/town/bare.yaml", &format!("id: bare\nname: Kaal & co\n{bare}"));
    let page = report(&root, "2026-11-21");
    let list = |id: &str| page.split(&format!("<ul id=\"services-{id}\">")).nth(1).unwrap().split("</ul>").next().unwrap().to_owned();
    let file = "(content/services/town/bare.yaml)</li>\n";
    assert!(list("unshown").trim().starts_with("<li>Kaal &amp; co: adres, telefoon (content"), "{}", list("unshown"));
    assert_eq!(list("doorless"), format!("<li>Kaal &amp; co: binnen via Soort {file}"));
    assert_eq!(list("outside"), format!("<li>Kaal &amp; co: 2600 {file}"));
}
