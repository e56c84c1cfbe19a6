//! Bodies, documents and figures that nothing names: left over, or misspelt somewhere.

use crate::finding::{Findings, Place};
use std::collections::BTreeSet;
use std::fmt::Display;
use wegwijs_core::Bundle;
use wegwijs_core::condition::Condition;
use wegwijs_core::right::Right;

pub(super) fn check(bundle: &Bundle, findings: &mut Findings) {
    let mut used: BTreeSet<String> = BTreeSet::new();
    for right in &bundle.rights {
        let bodies = right.go_along.iter().chain(right.appeal.iter().map(|appeal| &appeal.to)).chain([&right.body]);
        let bodies = bodies.chain(right.cautions.iter().filter_map(|caution| caution.ask.as_ref()));
        used.extend(bodies.map(|body| format!("bodies/{body}")));
        used.extend(right.documents.iter().map(|document| format!("documents/{document}")));
        used.extend(right.figures.iter().map(|figure| format!("figures/{figure}")));
        conditions(right).for_each(|condition| figures(condition, &mut used));
    }
    used.extend(bundle.elsewhere.iter().flat_map(|elsewhere| &elsewhere.bodies).map(|body| format!("bodies/{body}")));
    idle("bodies", bundle.bodies.iter().map(|body| &body.id), &used, findings);
    idle("documents", bundle.documents.iter().map(|document| &document.id), &used, findings);
    idle("figures", bundle.figures.iter().map(|figure| &figure.id), &used, findings);
}

/// Every condition of a right.
pub(super) fn conditions(right: &Right) -> impl Iterator<Item = &Condition> {
    let side = [&right.danger_when, &right.highlight_when, &right.sensitive_when].into_iter().flatten();
    let cautions = right.cautions.iter().filter_map(|caution| caution.when.as_ref());
    std::iter::once(&right.condition).chain(&right.exclusions).chain(side).chain(cautions)
}

fn figures(condition: &Condition, used: &mut BTreeSet<String>) {
    condition.walk(&mut |part| {
        if let Condition::WithinFigure(within) = part {
            used.insert(format!("figures/{}", within.figure));
        }
    });
}

fn idle<'a, T: Display + 'a>(folder: &str, ids: impl Iterator<Item = &'a T>, used: &BTreeSet<String>, findings: &mut Findings) {
    for name in ids.map(|id| format!("{folder}/{id}")).filter(|name| !used.contains(name)) {
        findings.warning(&Place::file(format!("content/{name}.yaml")), "nothing names it", "use it in a right, or remove it");
    }
}
