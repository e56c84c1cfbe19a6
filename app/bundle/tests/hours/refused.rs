//! Hours that nobody could use, and what the editor is told.

use wegwijs_bundle::finding::{Findings, Place};
use wegwijs_bundle::hours::{adopt, check, parse};

/// What is written, what the finding says of it, and what its hint says.
const REFUSED: [(&str, &str, &str); 30] = [
    ("Mo-Fr 9u-12u", "character 7 on: `9u-12u`", "write 09:00-12:00, not 9u-12u"),
    ("Mo-Fr 09:00-12:00; We 14h-17h", "character 23 on: `14h-17h`", "not 9u-12u"),
    ("ma-vr 09:00-12:00", "character 1 on", "Mo Tu We Th Fr Sa Su"),
    ("Mo 09:00-12:00 en 13:00-16:00", "character 16 on", "leave out words"),
    ("Mo 09:00-12:00; We gesloten", "character 20 on: `gesloten`", "`We off`"),
    ("op afspraak", "character 1 on", "between quotes"),
    ("Mo 09:00-12:00;", "ends where more is expected", "remove what stands at the end"),
    ("", "ends where more is expected", "Mo-Fr 09:00-12:00"),
    ("Mo 25:00-26:00", "character 4 on", "Mo-Fr 09:00-12:00"),
    ("Mo 10:00-48:30", "not possible", "Mo-Fr 09:00-12:00"),
    ("Mo-Fr 09:00-12:00; SH off", "school holidays (SH) are not known here", "write the dates"),
    (r#"Mo 09:00-12:00 "bel aan""#, r#"the remark "bel aan" is not known"#, r#""op afspraak" or "telefonisch""#),
    (r#"Mo 09:00-12:00; "op afspraak""#, "hides the other hours", r#"write `|| unknown "op afspraak"` at the end"#),
    (r#"Mo 09:00-12:00, "op afspraak""#, "hides the other hours", r#"or say when: `Mo-Fr 09:00-12:00 "op afspraak"`"#),
    (r#"Mo 09:00-12:00; unknown "op afspraak""#, "holds on all days and hides", "write `||` before it"),
    ("Mo 09:00-12:00; off", "holds on all days and hides", "name its days"),
    ("Mo 09:00-12:00; 13:00-14:00", "holds on all days and hides", "name its days"),
    ("Mo-Fr", "days without times: `Mo-Fr`", "add the times"),
    ("Mo 00:00-24:00; Tu open", "days without times", "add the times"),
    ("Mo-Fr 09:00+", "`09:00+` says no end", "when it closes"),
    ("Mo-Fr sunrise-sunset", "`sunrise-sunset` follows the sun", "write times"),
    ("Mo-Fr 10:00-16:00/01:30", "is a timetable", "from when to when"),
    ("Mo 09:00-09:00", "ends when it begins", "mind the digits"),
    ("Fr 19:00-24:00; PH -1 day 19:00-24:00", "around a public holiday, not on it", "`PH unknown`"),
    ("Mo-Fr 09:00-05:00", "goes on past midnight for 20 hours", "17:00, not 05:00"),
    ("Mo 10:00-16:00,11:00-12:00", "overlap", "write each time once"),
    ("2027Jan-Mar Mo 09:00-12:00", "a year joined to a month", "`2027 Jan-Mar`"),
    ("Mo-Fr 09:00-12:00; PH Mo off", "with a space between", "`PH,Mo`"),
    (r#"Mo 09:00-12:00; PH off || unknown "op afspraak""#, "`PH closed` is undone", "`|| …; PH closed`"),
    ("Mo 18:00-08:00,20:00-21:00", "overlap", "write each time once"),
];

#[test]
fn hours_that_cannot_be_used_are_told_with_a_hint() {
    for (text, what, hint) in REFUSED {
        let mut findings = Findings::default();
        check(text, &Place::file("content/services/antwerpen/inloop.yaml").at("hours"), &mut findings);
        let told: Vec<String> = findings.sorted().iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 1, "{text}: {told:#?}");
        assert!(told[0].starts_with("error: content/services/antwerpen/inloop.yaml: hours: "), "{}", told[0]);
        assert!(told[0].contains(what) && told[0].contains(hint), "{text}: {}", told[0]);
    }
}

#[test]
fn everything_wrong_is_told_at_once() {
    let faults = parse(r#"Mo 09:00+; Tu 09:00-12:00 "bel aan"; SH off"#).unwrap_err();
    assert_eq!(faults.len(), 3, "{faults:#?}");
}

#[test]
fn remarks_from_outside_make_their_time_unknown() {
    let adopted = [
        (r#" Mo 09:00-12:00 "bel aan"; PH off "feestdag" "#, "Mo 09:00-12:00 unknown; PH off"),
        (r#"Mo 09:00-12:00 open "bel aan""#, "Mo 09:00-12:00 unknown"),
        (r#"Mo 09:00-12:00 unknown "bel aan""#, "Mo 09:00-12:00 unknown"),
        (r#"Mo 09:00-12:00 || "bel aan""#, "Mo 09:00-12:00 || unknown"),
        (r#"Mo 09:00-12:00 "op afspraak""#, r#"Mo 09:00-12:00 "op afspraak""#),
    ];
    for (text, becomes) in adopted {
        assert_eq!(adopt(text).as_deref(), Ok(becomes));
    }
}

#[test]
fn what_else_cannot_be_used_comes_from_nowhere() {
    for (text, ..) in REFUSED {
        assert_eq!(adopt(text).is_ok(), text.contains("bel aan"), "{text}");
    }
}

#[test]
fn endless_hours_are_refused_before_they_are_read() {
    let text = vec!["Mo 09:00-12:00"; 60].join("; ");
    assert!(parse(&text).unwrap_err()[0].what.contains("longer than 500"));
}
