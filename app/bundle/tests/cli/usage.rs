//! Wrong use: said with a hint, exit code 2, nothing on standard output.

use crate::support::{real_project, small_project, wegwijs};
use std::path::Path;

#[test]
fn help_names_each_command() {
    let said = wegwijs(&real_project(), &["--help"]);
    assert_eq!(said.code, 0);
    for command in ["check", "build", "match", "ask", "report", "export", "new", "import", "calls", "sheet", "schema"] {
        assert!(said.out.contains(&format!("wegwijs {command}")), "{command}");
    }
}

#[test]
fn what_is_not_known_is_refused() {
    let wrong: [&[&str]; 15] = [
        &[],
        &["chek"],
        &["report", "more"],
        &["new"],
        &["new", "right"],
        &["new", "thing", "x"],
        &["new", "service", "x"],
        &["import"],
        &["check", "--fast"],
        &["check", "more"],
        &["build"],
        &["match"],
        &["match", "--facts"],
        &["match", "--facts", "x.json", "--on", "2026-02-30"],
        &["ask", "--facts", "there-is-no-such-file.json"],
    ];
    for words in wrong {
        let said = wegwijs(&real_project(), words);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{words:?}");
        assert!(said.err.starts_with("error: "), "{words:?}: {}", said.err);
    }
}

#[test]
fn a_near_miss_is_recognised() {
    assert!(wegwijs(&real_project(), &["biuld"]).err.contains("did you mean `build`?"));
    assert!(wegwijs(&real_project(), &["match", "--fact", "x"]).err.contains("use --facts"));
}

#[test]
fn the_project_is_found_from_inside_and_by_name() {
    let root = small_project("found");
    assert_eq!(wegwijs(&root.join("content/rights"), &["check"]).code, 0);
    assert_eq!(wegwijs(Path::new("/"), &["check", "--project", root.to_str().unwrap()]).code, 0);
    assert_eq!(wegwijs(Path::new("/"), &["check", "--project", "/nowhere"]).code, 2);
}
