//! What a time means to a family: open or not, and the remark that goes with it.
//!
//! A remark that is not known never leaves a time open: it is unknown. Closed is closed, whatever the remark.

use opening_hours::RuleKind;
use wegwijs_core::hours::Openness;

/// Remarks that say more than open or closed.
const KNOWN: [(&str, Openness); 12] = [
    ("op afspraak", Openness::Appointment),
    ("enkel op afspraak", Openness::Appointment),
    ("alleen op afspraak", Openness::Appointment),
    ("na afspraak", Openness::Appointment),
    ("by appointment", Openness::Appointment),
    ("by appointment only", Openness::Appointment),
    ("on appointment", Openness::Appointment),
    ("sur rendez-vous", Openness::Appointment),
    ("telefonisch", Openness::Phone),
    ("enkel telefonisch", Openness::Phone),
    ("phone", Openness::Phone),
    ("by phone", Openness::Phone),
];

/// What a known remark says.
pub(super) fn known(remark: &str) -> Option<Openness> {
    let remark = remark.trim().to_lowercase();
    KNOWN.iter().find(|(known, _)| *known == remark).map(|(_, says)| *says)
}

/// What a time means.
pub(super) fn openness(kind: RuleKind, remark: &str) -> Openness {
    match kind {
        RuleKind::Closed => Openness::Closed,
        RuleKind::Open if remark.is_empty() => Openness::Open,
        RuleKind::Open | RuleKind::Unknown => known(remark).unwrap_or(Openness::Unknown),
    }
}

/// Hours in which every remark that is not known has made room for `unknown`.
pub(super) fn adopted(text: &str) -> String {
    let mut adopted = String::new();
    for (nth, part) in text.split('"').enumerate() {
        match (nth % 2, known(part)) {
            (0, _) => adopted += part,
            (_, Some(_)) => adopted += &format!("\"{part}\""),
            (_, None) => make_unknown(&mut adopted),
        }
    }
    adopted
}

/// Ends hours with `unknown`, unless they end closed or unknown.
fn make_unknown(text: &mut String) {
    let before = text.trim_end();
    let word = before.rsplit(' ').next().unwrap_or_default().to_lowercase();
    match word.as_str() {
        "off" | "closed" | "unknown" => text.truncate(before.len()),
        "open" => {
            text.truncate(before.len() - word.len());
            *text += "unknown";
        }
        _ => *text += "unknown",
    }
}
