//! A service as a page model: the seven questions a family has before it goes anywhere, in words.
//!
//! What is not known is said as something to ask, all of it in one line, and never as a no.

mod domain;
mod facts;

use crate::card::SourceText;
use crate::catalog::Words;
use crate::hours::{self, NowText};
use crate::{content, say, ui};
pub use domain::domain;
use facts::{doubt, facts, sure};
use wegwijs_core::directory::{Category, Directory};
use wegwijs_core::id::{CategoryId, Pictogram, RightId};
use wegwijs_core::moment::Moment;
use wegwijs_core::near::{self, Near};
use wegwijs_core::place;
use wegwijs_core::right::Domain;
use wegwijs_core::service::{Checked, Service};

/// A way in: the name of a kind, and the nearest desk of it that can be called, with its number.
pub type Entrance = (String, Option<(String, String)>);

/// The most rights that a card names.
const MOST_RIGHTS: usize = 6;

/// A service in one line.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceHead {
    /// The picture of its kind.
    pub pictogram: Pictogram,
    /// The life domain of its kind.
    pub domain: Option<Domain>,
    /// Its official name.
    pub name: String,
    /// What kind of service it is, and how far.
    pub under: String,
    /// Whether it is open.
    pub now: NowText,
}

/// A service, opened.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceCard {
    /// What it does.
    pub what: String,
    /// Things to know first: meant for other postcodes, name not sure.
    pub notes: Vec<String>,
    /// Where it is, or why that is not told.
    pub place: String,
    /// What to look for on a map, if a street is told: most points are no nearer than the middle of a street or postcode.
    pub route: Option<String>,
    /// Its number, and how sure that is.
    pub phone: Option<(String, Option<String>)>,
    /// Its address for mail.
    pub email: Option<String>,
    /// Its site, and how sure that is.
    pub site: Option<(String, Option<String>)>,
    /// The kinds through which a family gets in, if it has no door of its own; with the nearest desk and its number.
    pub entrances: Vec<Entrance>,
    /// The coming week, a line each.
    pub week: Vec<String>,
    /// What is known of price, language and so on: a heading and what is told.
    pub facts: Vec<(String, Vec<String>)>,
    /// What nothing is known of, in one line.
    pub ask: Option<String>,
    /// Which of the family's rights it helps with.
    pub helps: Vec<(RightId, String)>,
    /// Where all this was read.
    pub sources: Vec<SourceText>,
    /// The subject of a mail that says that something is wrong: the id and nothing else.
    pub wrong: String,
}

/// A service in one line, as it is at a moment.
pub fn head(words: &Words, directory: &Directory, near: &Near<'_>, moment: Moment) -> ServiceHead {
    let service = near.service;
    let category = directory.category(&service.category);
    ServiceHead {
        pictogram: category.map_or_else(|| Pictogram::from("house-child"), |category| category.pictogram.clone()),
        domain: category.map(|category| category.domain),
        name: service.name.clone(),
        under: kind_and_distance(words, near),
        now: hours::now(words, service.hours.as_ref(), moment),
    }
}

/// What kind of service it is, and how far.
pub fn kind_and_distance(words: &Words, near: &Near<'_>) -> String {
    let parts = [Some(content::category(words, &near.service.category)), how_far(words, near)];
    say::list(words, parts.into_iter().flatten().collect())
}

/// How far a service is, as surely as that is known.
fn how_far(words: &Words, near: &Near<'_>) -> Option<String> {
    let metres = near.metres?;
    Some(match near.exact {
        true => distance(words, metres),
        false if metres == 0 => ui::service_card::in_postcode(words),
        false => ui::service_card::about(words, &distance(words, metres)),
    })
}

/// The card of a service as it is at a moment, among `all` that is near.
pub fn service(
    words: &Words,
    directory: &Directory,
    all: &[Near<'_>],
    near: &Near<'_>,
    rights: &[&RightId],
    moment: Moment,
) -> ServiceCard {
    let service = near.service;
    let category = directory.category(&service.category);
    let (facts, unknown) = facts(words, service);
    ServiceCard {
        what: what(words, service),
        notes: notes(words, near),
        place: whereabouts(words, directory, category, service),
        route: service.street.as_ref().map(|street| address(directory, service, &street.value)),
        phone: service.phone.as_ref().map(|phone| (phone.value.clone(), doubt(words, phone))),
        email: service.email.clone(),
        site: service.url.as_ref().map(|url| (url.value.clone(), doubt(words, url))),
        entrances: if near::reachable(service) { Vec::new() } else { entrances(words, directory, all, category) },
        week: service.hours.as_ref().map(|hours| hours::week(words, &hours.value, moment)).unwrap_or_default(),
        facts,
        ask: (!unknown.is_empty()).then(|| say::list(words, unknown)),
        helps: rights.iter().take(MOST_RIGHTS).map(|right| ((*right).clone(), content::right(words, right))).collect(),
        sources: service.sources.iter().map(|source| source_text(words, source)).collect(),
        wrong: ui::service_card::wrong_subject(words, service.id.as_str()),
    }
}

/// A distance as people say it: in tens of metres, then in kilometres.
pub fn distance(words: &Words, metres: u32) -> String {
    if metres < 950 {
        return ui::service_card::metres(words, &((metres + 5) / 10 * 10).max(50).to_string());
    }
    let tenths = (metres + 50) / 100;
    let mark = ui::say::decimal(words);
    let km = if tenths < 100 { format!("{}{mark}{}", tenths / 10, tenths % 10) } else { ((metres + 500) / 1_000).to_string() };
    ui::service_card::km(words, &km)
}

fn what(words: &Words, service: &Service) -> String {
    let own = service.worded.then(|| content::service(words, &service.id)).flatten();
    own.unwrap_or_else(|| content::category_what(words, &service.category))
}

fn notes(words: &Words, near: &Near<'_>) -> Vec<String> {
    let other = (near.serves == Some(false)).then(|| ui::service_card::other_postcodes(words));
    let generic = near.service.generic_name.then(|| ui::service_card::generic(words));
    other.into_iter().chain(generic).collect()
}

fn whereabouts(words: &Words, directory: &Directory, category: Option<&Category>, service: &Service) -> String {
    if category.is_some_and(|category| category.phone_only) {
        return ui::service_card::no_address(words);
    }
    match (&service.street, town(directory, service)) {
        (Some(street), town) => {
            let parts = [Some(street.value.clone()), town].into_iter().flatten().collect();
            sure(words, say::list(words, parts), street)
        }
        (None, Some(town)) => ui::service_card::ask_address(words, &town),
        (None, None) => ui::service_card::ask_place(words),
    }
}

/// Postcode and name of where it lies.
fn town(directory: &Directory, service: &Service) -> Option<String> {
    let place = place::find(&directory.places, service.postcode?)?;
    Some(format!("{} {}", place.postcode, service.district.as_ref().unwrap_or(&place.name)))
}

/// An address as maps understand it, whatever the language of the page.
fn address(directory: &Directory, service: &Service, street: &str) -> String {
    town(directory, service).map_or_else(|| street.to_owned(), |town| format!("{street}, {town}"))
}

/// The kinds through which a family gets into a service that has no door of its own.
pub fn kinds_in(words: &Words, directory: &Directory, service: &Service) -> Vec<String> {
    let via = directory.category(&service.category).into_iter().flat_map(|category| &category.via);
    via.map(|kind| content::category(words, kind)).collect()
}

/// The ways into a kind: each by name, with the nearest desk that can be called.
pub fn entrances(words: &Words, directory: &Directory, all: &[Near<'_>], category: Option<&Category>) -> Vec<Entrance> {
    let Some(category) = category else { return Vec::new() };
    let desks = near::entrances(directory, all, &category.id);
    let desk = |id: &CategoryId| {
        let desk = desks.iter().find(|near| near.service.category == *id)?;
        Some((desk.service.name.clone(), desk.service.phone.as_ref()?.value.clone()))
    };
    category.via.iter().map(|id| (content::category(words, id), desk(id))).collect()
}

fn source_text(words: &Words, source: &Checked) -> SourceText {
    let age = source.date.as_ref().map(|date| ui::service_card::source_of(words, &say::partial(words, date)));
    let checked = age.unwrap_or_else(|| ui::service_card::source_undated(words));
    SourceText { title: source.title.clone(), url: source.url.clone(), checked }
}
