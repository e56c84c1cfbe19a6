//! How much a wrong service can cost a family. The first part that differs decides; see CONTENT.md.

use crate::content::Content;
use crate::dutch::Dutch;
use crate::services::{Field, Record, has_door};
use serde::Serialize;
use wegwijs_core::Date;
use wegwijs_core::date::YearMonth;
use wegwijs_core::directory::Category;
use wegwijs_core::right::Domain;
use wegwijs_core::source::Evidence;

/// The fields by which a family gets to a service, and by which it stands before a closed door.
pub(super) const WAYS: [Field; 3] = [Field::Phone, Field::Address, Field::Hours];

/// What weighs, the heaviest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Risk {
    /// What a wrong turn does: 2 in danger, 1 in a need that an emergency leads from, 0 otherwise.
    pub harm: u8,
    /// How badly phone, address and hours are supported: own knowledge 2 each, partly seen 1, no way in at all 3.
    pub doubt: u8,
    /// How many months ago the oldest source of phone, address and hours is from; of the name if none of these is there.
    pub months: Months,
    /// How many rights the service helps with.
    pub rights: usize,
}

/// The age of a source in whole months; unknown is older than any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum Months {
    /// So many.
    Known(i64),
    /// The source has no date.
    Unknown(()),
}

/// How much a mistake in this service can cost.
pub(super) fn risk(content: &Content, record: &Record, category: &Category, on: Date) -> Risk {
    let danger = category.danger_only || category.phone_only || category.domain == Domain::Safety;
    let acute = || content.bundle.emergencies.iter().any(|need| need.rights.iter().any(|right| category.rights.contains(right)));
    let there = || WAYS.into_iter().filter(|field| record.has(*field));
    let points = |field| match record.evidence(field) {
        Evidence::O => 2,
        Evidence::M => 1,
        Evidence::S => 0,
    };
    Risk {
        harm: if danger { 2 } else { u8::from(acute()) },
        doubt: there().map(points).sum::<u8>() + if has_door(record, category) { 0 } else { 3 },
        months: there().map(|field| age(record, field, on)).max().unwrap_or_else(|| age(record, Field::Name, on)),
        rights: category.rights.len(),
    }
}

/// How old the source of a field is on a day. A source that names only a year may be of its first month.
pub(super) fn age(record: &Record, field: Field, on: Date) -> Months {
    let date = record.said(field).and_then(|said| said.date.as_deref());
    let month = date.and_then(|date| {
        let day = date.parse::<Date>().ok().map(Date::month);
        day.or_else(|| date.parse().ok()).or_else(|| YearMonth::new(date.parse().ok()?, 1))
    });
    let count = |month: YearMonth| i64::from(month.year()) * 12 + i64::from(month.month());
    month.map_or(Months::Unknown(()), |month| Months::Known((count(on.month()) - count(month)).max(0)))
}

impl Risk {
    /// The same in words.
    pub(super) fn told(&self, dutch: &Dutch) -> String {
        let age = match self.months {
            Months::Known(months) => dutch.with("calls-age", &[("months", &months.to_string())]),
            Months::Unknown(()) => dutch.say("calls-age-unknown"),
        };
        let harm = dutch.say(&format!("calls-harm-{}", self.harm));
        let (doubt, rights) = (self.doubt.to_string(), self.rights.to_string());
        dutch.with("calls-risk", &[("harm", &harm), ("doubt", &doubt), ("age", &age), ("rights", &rights)])
    }
}

#[cfg(test)]
mod tests {
    use super::{Months, Risk, risk};
    use crate::content::Content;
    use crate::services::Record;
    use serde_json::{Value, from_value, json};
    use wegwijs_core::directory::Category;

    fn category(more: Value) -> Category {
        let mut all = json!({"id": "kind", "order": 1, "pictogram": "x", "domain": "money", "rights": ["a", "b"]});
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        from_value(all).unwrap()
    }

    /// A service whose phone is of this evidence and date.
    fn service(evidence: &str, date: Option<&str>) -> Record {
        let source = json!({"title": "Bron", "evidence": evidence, "date": date});
        let all = json!({"id": "x", "name": "X", "category": "kind", "phone": "1712", "sources": {"a": source}, "from": {"name": "a", "phone": "a"}});
        from_value(all).unwrap()
    }

    fn of(record: &Record, category: &Category) -> Risk {
        risk(&Content::default(), record, category, "2026-11-21".parse().unwrap())
    }

    #[test]
    fn danger_comes_before_doubt_and_doubt_before_age_and_age_before_rights() {
        let seen = service("S", Some("2026-10"));
        let plain = category(json!({}));
        let rising = [
            of(&seen, &category(json!({"rights": ["a"]}))),
            of(&seen, &plain),
            of(&service("S", Some("2026-09-30")), &plain),
            of(&service("S", Some("2020")), &plain),
            of(&service("S", None), &plain),
            of(&service("M", Some("2026-10")), &plain),
            of(&service("O", Some("2026-10")), &plain),
            of(&seen, &category(json!({"danger_only": true, "rights": []}))),
        ];
        assert!(rising.is_sorted_by(|one, other| one < other), "{rising:#?}");
        assert_eq!(of(&seen, &category(json!({"phone_only": true}))).harm, 2);
        assert_eq!(of(&seen, &category(json!({"domain": "safety"}))).harm, 2);
    }

    #[test]
    fn ages_are_whole_months_and_never_negative() {
        let months = |date| of(&service("S", date), &category(json!({}))).months;
        for (date, age) in [("2026-11-20", 0), ("2026-10-31", 1), ("2025-11", 12), ("2025", 22), ("2027", 0)] {
            assert_eq!(months(Some(date)), Months::Known(age), "{date}");
        }
        assert_eq!(months(None), Months::Unknown(()));
    }

    #[test]
    fn own_knowledge_counts_twice_for_who_cannot_be_reached() {
        let doubt = |record| of(record, &category(json!({}))).doubt;
        assert_eq!([doubt(&service("S", None)), doubt(&service("M", None)), doubt(&service("O", None))], [0, 1, 2 + 3]);
    }
}
