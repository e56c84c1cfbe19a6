//! Hours as they stand in the content, and as sources write them.

use super::oracle::{agrees, agrees_with_state};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use wegwijs_bundle::hours::parse;

/// Hours as desks, helplines and libraries publish them.
pub const WRITTEN: [&str; 16] = [
    "24/7",
    "Mo-Fr 08:30-12:30,13:30-16:00",
    "Mo 09:00-12:00,13:00-18:00; Tu-Fr 09:00-12:00,13:00-16:00; Jul 15-Aug 15 off; PH off",
    r#"Mo[1,3] 16:30-20:00; Tu[1-3] 08:30-12:00; Fr 09:00-12:00 || unknown "op afspraak""#,
    "Tu-Sa 10:00-18:00",
    "Mo-Fr 10:00-12:00,13:45-16:00",
    "Mo-Fr 09:00-17:00",
    "Mo-Fr 09:00-16:00",
    "Mo,We-Sa 11:00-17:00; Su 09:00-14:00; Tu off",
    "Mo,Tu,Th 17:00-21:00; We 14:00-21:00",
    "Mo,Th 09:00-12:00",
    "Fr 19:00-24:00; Sa-Su 00:00-24:00; Mo 00:00-08:00, PH -1 day 19:00-24:00, PH unknown, PH +1 day 00:00-08:00 unknown",
    r#"Mo-Fr 09:00-12:00; We 13:00-16:00 "op afspraak"; PH off"#,
    r#"Mo-Fr 09:00-17:00 "telefonisch"; Dec 25-Jan 01 off"#,
    "Sep-Jun: We 13:30-17:00; Jul-Aug: Mo-Fr 09:00-17:00; easter -14 days-easter off",
    "Th-Sa 20:00-02:00; PH 14:00-24:00",
];

/// Every `hours:` of the content.
pub fn of_content() -> BTreeSet<String> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let mut found = BTreeSet::new();
    for folder in ["services", "helplines"] {
        for file in yaml_under(content.join(folder)) {
            let value: serde_yaml_ng::Value = serde_yaml_ng::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
            found.extend(value.get("hours").and_then(|hours| hours.as_str()).map(str::to_owned));
        }
    }
    found
}

fn yaml_under(folder: PathBuf) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { yaml_under(path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|end| end == "yaml"))
        .collect()
}

#[test]
fn hours_of_the_content_can_be_used() {
    for text in of_content() {
        assert!(parse(&text).is_ok(), "{text}: {:?}", parse(&text));
    }
}

#[test]
fn the_page_says_of_hours_as_written_what_the_crate_says() {
    for text in of_content().iter().map(String::as_str).chain(WRITTEN) {
        assert_eq!(agrees(text), Ok(()));
    }
}

#[test]
fn so_it_does_of_each_single_moment() {
    agrees_with_state(WRITTEN[2]);
    agrees_with_state(WRITTEN[3]);
}
