//! From tags to a category of the content: one table, read from the top.
//!
//! What can be several kinds of thing, such as an office, is only read if its name tells which. Homes where people live,
//! shops, and doctors of whom the tags do not say that they are general practitioners are deliberately absent.

use super::names;
use super::tags::Tags;
use crate::import::common::value::{begin, fits};

/// What a tag tells.
enum Tells {
    /// This kind.
    Is(&'static str),
    /// The kind that the name tells, else this one.
    Named(&'static str),
    /// The kind that the name tells; else none, for this reason.
    OnlyNamed(&'static str),
    /// This kind if another tag has one of these values.
    With(&'static str, &'static [&'static str], &'static str),
    /// No kind, for this reason.
    Not(&'static str),
}

use Tells::{Is, Named, Not, OnlyNamed, With};

/// For whom a place is that must not be found.
const HIDDEN: [&str; 8] = ["abused", "abuse", "victim", "victims", "domestic_violence", "violence", "woman", "women"];
/// The category of such a place.
pub const SHELTER: &str = "vluchthuis";

/// A home is no service.
const HOME: &str = "people live there";
/// The tags tell too little.
const VAGUE: &str = "the tag can be several kinds of place, and the name tells none of them";

/// Kinds of social facility for some people: the value of `social_facility`, that of `social_facility:for`, the category.
const FOR: [(&str, &str, &str); 16] = [
    ("day_care", "homeless", "inloopcentrum"),
    ("day_care", "senior", "dienstencentrum"),
    ("day_care", "juvenile", "inloophuis-jongeren"),
    ("day_care", "child", "kinderopvang"),
    ("day_care", "disabled", "hulp-bij-beperking"),
    ("day_centre", "homeless", "inloopcentrum"),
    ("day_centre", "senior", "dienstencentrum"),
    ("outreach", "homeless", "inloopcentrum"),
    ("outreach", "senior", "dienstencentrum"),
    ("outreach", "juvenile", "jeugdwerk"),
    ("outreach", "disabled", "hulp-bij-beperking"),
    ("outreach", "unemployed", "werkwinkel"),
    ("outreach", "migrant", "inburgering"),
    ("outreach", "refugee", "inburgering"),
    ("outreach", "underprivileged", "sociaal-centrum"),
    ("outreach", "family", "huis-van-het-kind"),
];

/// What each tag tells; the first that tells a kind holds.
const KINDS: [(&str, &str, Tells); 61] = [
    ("social_facility", "food_bank", Is("voedselhulp")),
    ("social_facility", "soup_kitchen", Is("sociaal-restaurant")),
    ("social_facility", "clothing_bank", Is("kringwinkel")),
    ("social_facility", "shelter", Is("noodopvang")),
    ("social_facility", "ambulatory_care", Is("gezinszorg")),
    ("social_facility", "group_home", Not(HOME)),
    ("social_facility", "assisted_living", Not(HOME)),
    ("social_facility", "nursing_home", Not(HOME)),
    ("social_facility", "hospice", Not(HOME)),
    ("social_facility", "workshop", Not("it is a place to work, for who is sent there")),
    ("social_facility", "*", OnlyNamed(VAGUE)),
    ("amenity", "social_facility", OnlyNamed(VAGUE)),
    ("amenity", "childcare", Named("kinderopvang")),
    ("amenity", "kindergarten", Named("school")),
    ("amenity", "school", Is("school")),
    ("amenity", "library", Is("bibliotheek")),
    ("amenity", "toy_library", Is("babyspullen")),
    ("amenity", "police", Is("politie")),
    ("amenity", "townhall", Named("stadsloket")),
    ("amenity", "courthouse", OnlyNamed("it is a court, and its name tells no vredegerecht")),
    ("amenity", "hospital", With("emergency", &["yes"], "spoed")),
    ("amenity", "doctors", With("healthcare:speciality", &["general", "general_practice", "family_medicine"], "huisarts")),
    ("amenity", "doctors", OnlyNamed("it does not say that it is a general practitioner")),
    ("amenity", "clinic", OnlyNamed(VAGUE)),
    ("amenity", "pharmacy", Not("families look for the pharmacy on duty, which no map knows")),
    ("amenity", "food_sharing", Not("nobody is there to ask")),
    ("amenity", "arts_centre", Is("cultuur")),
    ("amenity", "theatre", Is("cultuur")),
    ("amenity", "youth_centre", Is("jeugdwerk")),
    ("amenity", "community_centre", With("community_centre", &["youth_centre"], "jeugdwerk")),
    ("amenity", "community_centre", With("community_centre:for", &["juvenile", "child"], "jeugdwerk")),
    ("amenity", "community_centre", With("community_centre:for", &["senior"], "dienstencentrum")),
    ("amenity", "community_centre", Named("buurtcentrum")),
    ("amenity", "social_centre", Named("buurtcentrum")),
    ("healthcare", "doctor", With("healthcare:speciality", &["general", "general_practice", "family_medicine"], "huisarts")),
    ("healthcare", "doctor", OnlyNamed("it does not say that it is a general practitioner")),
    ("healthcare", "psychotherapist", Not("it does not say whether the health fund pays a part")),
    ("healthcare", "*", OnlyNamed(VAGUE)),
    ("government", "social_services", Is("sociaal-centrum")),
    ("government", "social_welfare", Is("sociaal-centrum")),
    ("office", "employment_agency", OnlyNamed("most of these are private: only VDAB and werkwinkel are read")),
    ("office", "government", OnlyNamed(VAGUE)),
    ("office", "ngo", OnlyNamed(VAGUE)),
    ("office", "association", OnlyNamed(VAGUE)),
    ("office", "charity", OnlyNamed(VAGUE)),
    ("office", "foundation", OnlyNamed(VAGUE)),
    ("office", "social_services", Named("sociaal-centrum")),
    ("office", "educational_institution", OnlyNamed(VAGUE)),
    ("office", "insurance", OnlyNamed("only the social service of a health fund is read")),
    ("office", "healthcare", OnlyNamed(VAGUE)),
    ("leisure", "sports_centre", Is("sport")),
    ("leisure", "sports_hall", Is("sport")),
    ("club", "sport", Is("sport")),
    ("club", "scout", Is("jeugdbeweging")),
    ("club", "youth", Is("jeugdbeweging")),
    ("club", "youth_movement", Is("jeugdbeweging")),
    ("shop", "charity", Is("kringwinkel")),
    ("shop", "second_hand", Is("kringwinkel")),
    ("shop", "baby_goods", With("second_hand", &["only", "yes"], "babyspullen")),
    ("building", "kindergarten", Not("it is a building, not what is in it")),
    ("leisure", "playground", Not("nobody is there to ask")),
];

/// Tags that say what a thing is, for a reason when none of the table holds.
const MAIN: [&str; 9] = ["amenity", "social_facility", "office", "government", "healthcare", "leisure", "club", "shop", "building"];
/// Prefixes of tags of what is no more or not yet.
const GONE: [&str; 6] = ["disused", "abandoned", "demolished", "removed", "razed", "was"];

/// The category of an object.
///
/// # Errors
/// Why it has none.
pub fn category(tags: Tags) -> Result<&'static str, String> {
    if let Some(word) = GONE.iter().find(|word| tags.has(word, &["yes"])) {
        return Err(format!("`{word}=yes`: it is no more"));
    }
    if hidden(tags) && gone(tags, "social_facility").is_none() {
        return Ok(SHELTER);
    }
    let mut why = None;
    for (key, value, tells) in &KINDS {
        let Some(listed) = tags.list(key).find(|listed| *value == "*" || listed == value) else { continue };
        match told(tags, tells) {
            Ok(Some(category)) => match gone(tags, key) {
                Some(prefix) => return Err(format!("`{prefix}:{key}` stands beside `{key}`: it may be no more")),
                None => return Ok(category),
            },
            Ok(None) => {}
            Err(reason) => why = why.or_else(|| Some(format!("`{key}={}`: {reason}", begin(listed, 40)))),
        }
    }
    Err(why.unwrap_or_else(|| unknown(tags)))
}

/// Whether it is a place where people hide from violence, or may be one.
fn hidden(tags: Tags) -> bool {
    let shelter = tags.has("social_facility", &["shelter", "group_home"]);
    tags.has("social_facility:for", &HIDDEN) || shelter && tags.has("female", &["yes", "only"]) || name(tags) == Some(SHELTER)
}

/// The prefix of a tag that says that this one held before.
fn gone(tags: Tags, key: &str) -> Option<&'static str> {
    GONE.into_iter().find(|prefix| tags.knows(&format!("{prefix}:{key}")))
}

/// The category that a tag tells of this object, if it does.
fn told(tags: Tags, tells: &Tells) -> Result<Option<&'static str>, &'static str> {
    match tells {
        Is(category) => Ok(Some(category)),
        Named(category) => Ok(Some(name(tags).unwrap_or(category))),
        With(other, values, category) => Ok(tags.has(other, values).then_some(*category)),
        OnlyNamed(reason) => name(tags).or_else(|| people(tags)).map(Some).ok_or(*reason),
        Not(reason) => Err(reason),
    }
}

/// The category that the people tell for whom a social facility is.
fn people(tags: Tags) -> Option<&'static str> {
    let fits = |value: &str, people: &str| tags.has("social_facility", &[value]) && tags.has("social_facility:for", &[people]);
    FOR.iter().find(|(value, people, _)| fits(value, people)).map(|(_, _, category)| *category)
}

/// The category that its name tells.
fn name(tags: Tags) -> Option<&'static str> {
    let names = ["name:nl", "name", "official_name", "short_name"];
    names::category(names.iter().filter_map(|key| fits("name", tags.get(key)?).ok()))
}

/// Why no tag of the table holds.
fn unknown(tags: Tags) -> String {
    if let Some((prefix, key)) = MAIN.iter().find_map(|key| Some((gone(tags, key)?, key))) {
        return format!("`{prefix}:{key}`: it is no more");
    }
    match MAIN.iter().find_map(|key| Some((key, tags.list(key).next()?))) {
        Some((key, value)) => format!("`{key}={}`: no category", begin(value, 40)),
        None => "no tag says what it is".to_owned(),
    }
}

/// Whether the content has this category.
#[cfg(test)]
pub fn exists(category: &str) -> bool {
    let content = concat!(env!("CARGO_MANIFEST_DIR"), "/../../content/categories");
    std::path::Path::new(content).join(format!("{category}.yaml")).is_file()
}

#[cfg(test)]
mod tests {
    use super::{FOR, KINDS, Tells, exists};

    #[test]
    fn names_only_categories_of_the_content() {
        for (key, value, tells) in &KINDS {
            if let Tells::Is(category) | Tells::Named(category) | Tells::With(_, _, category) = tells {
                assert!(exists(category), "{key}={value}: {category}");
            }
        }
        FOR.iter().for_each(|(value, people, category)| assert!(exists(category), "{value} for {people}: {category}"));
    }
}
