//! What to verify by phone, the riskiest service first: whom to call, what to ask, and which file to change.
//!
//! A field is asked about if nobody saw it, if it was seen too long ago, or if it is not there. Of a place that nobody may know
//! no address is ever asked.

mod ask;
mod risk;

use crate::content::Content;
use crate::dutch::Dutch;
use crate::services::{self, Record};
use serde::Serialize;
use std::cmp::Reverse;
use wegwijs_core::Date;
use wegwijs_core::directory::Category;
use wegwijs_core::id::{CategoryId, LocalRegionId, ServiceId};

pub use risk::Risk;

/// One call to make.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Call {
    /// The service.
    pub id: ServiceId,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub category: CategoryId,
    /// Why it stands where it stands.
    pub risk: Risk,
    /// Whom to call, in Dutch.
    pub whom: String,
    /// What to ask, in Dutch.
    pub ask: Vec<String>,
    /// The file to change.
    pub file: String,
}

/// The calls to make, the riskiest first; of one region, or of all.
pub fn calls(content: &Content, dutch: &Dutch, region: Option<&LocalRegionId>, on: Date) -> Vec<Call> {
    let regions = content.services.regions.iter().filter(|its| region.is_none_or(|region| its.id == *region));
    let records = regions.flat_map(|region| region.records.iter().map(move |record| (&region.id, record)));
    let mut calls: Vec<Call> = records.filter_map(|(region, record)| call(content, dutch, region, record, on)).collect();
    calls.sort_by(|one, other| (Reverse(&one.risk), &one.id).cmp(&(Reverse(&other.risk), &other.id)));
    calls
}

fn call(content: &Content, dutch: &Dutch, region: &LocalRegionId, record: &Record, on: Date) -> Option<Call> {
    let category = content.services.categories.iter().find(|category| category.id == record.category)?;
    let ask = ask::questions(record, category, dutch, on);
    (!ask.is_empty()).then(|| Call {
        id: record.id.clone(),
        name: record.name.clone(),
        category: record.category.clone(),
        risk: risk::risk(content, record, category, on),
        whom: whom(record, category, dutch),
        ask,
        file: services::file::path(region, &record.id),
    })
}

/// Who can tell: the service itself if there is a way to reach it, else who runs it, else where families come in.
fn whom(record: &Record, category: &Category, dutch: &Dutch) -> String {
    let found = [
        (record.phone.as_ref(), if record.shows(services::Field::Phone) { "calls-whom-phone" } else { "calls-whom-own" }),
        (record.email.as_ref(), "calls-whom-mail"),
        (record.operator.as_ref(), "calls-whom-operator"),
        (record.url.as_ref(), "calls-whom-site"),
    ];
    if let Some((value, id)) = found.into_iter().find_map(|(value, id)| Some((value?, id))) {
        return dutch.with(id, &[("value", value)]);
    }
    let kinds: Vec<String> = category.via.iter().map(|kind| dutch.category(kind)).collect();
    let id = if kinds.is_empty() { "calls-whom-nobody" } else { "calls-whom-via" };
    dutch.with(id, &[("value", &kinds.join(", "))])
}

impl Call {
    /// The call as it is printed, with its number.
    pub fn told(&self, number: usize, dutch: &Dutch) -> String {
        let kind = dutch.category(&self.category);
        let questions: String = self.ask.iter().map(|question| format!("   - {question}\n")).collect();
        format!("{number}. {} ({kind})\n   {}\n{questions}   {}\n   {}\n", self.name, self.whom, self.risk.told(dutch), self.file)
    }
}
