//! Judged rows as the command line prints them.

use serde::Serialize;
use std::fmt::Write;
use wegwijs_core::id::{RightId, ServiceId};
use wegwijs_core::near::Near;
use wegwijs_core::{Date, Group, Member, Reason, Row, Verdict};

/// A row in the order of keys that the command line promises.
#[derive(Debug, Serialize)]
pub struct RowOut<'a> {
    id: &'a RightId,
    member: Option<Member>,
    verdict: Verdict,
    group: Group,
    reasons: Vec<ReasonOut<'a>>,
    open_facts: Vec<String>,
    deadline: Option<Date>,
}

#[derive(Debug, Serialize)]
struct ReasonOut<'a> {
    fact: String,
    leaf: &'a str,
    verdict: Verdict,
}

impl<'a> From<&'a Row> for RowOut<'a> {
    fn from(row: &'a Row) -> Self {
        let reason = |reason: &'a Reason| ReasonOut { fact: reason.key.to_string(), leaf: &reason.leaf, verdict: reason.verdict };
        Self {
            id: &row.right,
            member: row.member,
            verdict: row.verdict,
            group: row.group,
            reasons: row.reasons.iter().map(reason).collect(),
            open_facts: row.open_facts.iter().map(ToString::to_string).collect(),
            deadline: row.deadline,
        }
    }
}

/// A service that helps with rights of the household.
#[derive(Debug, Serialize)]
pub struct ServiceOut {
    id: ServiceId,
    /// Kilometres as the crow flies, to a tenth.
    km: Option<f64>,
    r#for: Vec<RightId>,
}

impl ServiceOut {
    /// A service with the rights that it helps with.
    pub fn new(near: &Near<'_>, rights: Vec<&RightId>) -> Self {
        let km = near.metres.map(|metres| f64::from((metres + 50) / 100) / 10.0);
        Self { id: near.service.id.clone(), km, r#for: rights.into_iter().cloned().collect() }
    }

    /// Whether it helps with any.
    pub fn helps(&self) -> bool {
        !self.r#for.is_empty()
    }
}

/// Rows for a person at a terminal, group by group.
pub fn plain(rows: &[Row]) -> String {
    let groups = [Group::DoFirst, Group::Apply, Group::Automatic, Group::Maybe, Group::Offer, Group::NotNow];
    let mut text = String::new();
    for group in groups {
        let mut rows = rows.iter().filter(|row| row.group == group).peekable();
        if rows.peek().is_some() {
            let _ = writeln!(text, "{}", title(group));
            rows.for_each(|row| line(row, &mut text));
        }
    }
    text
}

fn line(row: &Row, text: &mut String) {
    let child = row.member.map_or_else(String::new, |member| format!(" (child {member})"));
    let last = row.deadline.map_or_else(String::new, |last| format!(", by {last}"));
    let _ = write!(text, "  {}{child}{last}", row.right);
    let reasons: Vec<&str> = row.reasons.iter().filter(|reason| reason.verdict != Verdict::Open).map(|reason| &*reason.leaf).collect();
    if !reasons.is_empty() {
        let _ = write!(text, ": {}", reasons.join("; "));
    }
    let open: Vec<String> = row.open_facts.iter().map(ToString::to_string).collect();
    if !open.is_empty() {
        let _ = write!(text, "\n    depends on {}", open.join(", "));
    }
    if row.open_figure {
        let _ = write!(text, "\n    depends on an amount that is not known well enough");
    }
    text.push('\n');
}

fn title(group: Group) -> &'static str {
    match group {
        Group::DoFirst => "do first",
        Group::Apply => "apply",
        Group::Automatic => "automatic",
        Group::Maybe => "maybe",
        Group::Offer => "offers for everybody",
        Group::NotNow => "not now",
    }
}
