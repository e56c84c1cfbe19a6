//! The product catalogue of Flemish administrations (IPDC, LPDC): a page of a Linked Data Event Stream with a snapshot of a
//! product in each member, as JSON-LD.
//!
//! Of each product the latest snapshot counts, wherever it stands in the file. Conditions, procedures and costs are
//! deliberately not read: they are rules, and no program turns prose into rules. Who runs it is only a code here.

mod category;
mod contact;
mod dutch;
mod head;
mod json;
mod product;

use self::head::Head;
use super::common::day::{self, Instant};
use super::common::value::begin;
use super::common::{open, stream};
use super::{Dropped, Incoming, Refusal};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// The name of the format.
pub const FORMAT: &str = "lpdc";

/// The array of snapshots.
const MEMBERS: &str = "member";

/// The latest snapshot of each product: when it was made, and its place in the pages.
type Latest = HashMap<String, (Option<Instant>, usize)>;

/// Reads the products of a page, or of each `.json` of a folder of pages. All is read twice, the first time no more than
/// the head of each, so that no snapshot has to be kept.
///
/// # Errors
/// A file that is no page of an event stream, or is broken or cut off.
pub fn read(file: &Path, sink: &mut dyn FnMut(Incoming)) -> Result<(), Refusal> {
    let pages = open::files(file, "json")?;
    let latest = latest(&pages)?;
    let today = day::today();
    members(&pages, &mut |nth, snapshot: Value| match product(snapshot.get("isVersionOf")) {
        None => sink(Incoming::Dropped(Dropped { what: unnamed(&snapshot, nth), why: "it has no isVersionOf".to_owned() })),
        Some(product) if latest.get(product).is_some_and(|(_, last)| *last == nth) => sink(product::read(&snapshot, product, today)),
        // an older snapshot of a product that comes in anyway
        Some(_) => {}
    })
}

/// Finds the latest snapshot of each product; of two that were made at once, the one that stands later.
fn latest(pages: &[PathBuf]) -> Result<Latest, Refusal> {
    let mut latest = Latest::new();
    members(pages, &mut |nth, head: Head| {
        let Some(product) = product(head.product.as_ref()) else { return };
        let made = head.made.as_ref().and_then(json::plain).and_then(day::instant);
        match latest.get_mut(product) {
            Some(last) if last.0 > made => {}
            Some(last) => *last = (made, nth),
            None => drop(latest.insert(product.to_owned(), (made, nth))),
        }
    })?;
    Ok(latest)
}

/// Gives the members of all pages, counted from 1.
fn members<T: DeserializeOwned>(pages: &[PathBuf], take: &mut dyn FnMut(usize, T)) -> Result<(), Refusal> {
    let mut nth = 0_usize;
    for page in pages {
        stream::each(page, MEMBERS, &mut |_, member| {
            nth += 1;
            take(nth, member);
        })?;
    }
    Ok(())
}

/// The product that a snapshot is a version of.
fn product(of: Option<&Value>) -> Option<&str> {
    json::plain(of?).filter(|id| id.len() <= 300)
}

/// A snapshot without a product, by what is known of it.
fn unnamed(snapshot: &Value, nth: usize) -> String {
    json::text(snapshot, &["@id"]).map_or_else(|| format!("member {nth}"), |id| begin(id, 120))
}
