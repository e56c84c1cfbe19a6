//! From the type and themes of a product to a category of the content: where a family goes for it.

use deunicode::deunicode;

/// Types that tell by themselves: a proof is got at the town hall, and some are not for families at all.
const TYPES: [(&str, Result<&str, &str>); 2] =
    [("Bewijs", Ok("stadsloket")), ("FinancieleVerplichting", Err("it is something to pay, no help"))];

/// Themes, the most telling first: a word that has to be in the name, if any, and
/// the category.
const THEMES: [(&str, &str, &str); 13] = [
    ("WelzijnGezondheid", "huis van het kind", "huis-van-het-kind"),
    ("WelzijnGezondheid", "kinderopvang", "kinderopvang-loket"),
    ("WelzijnGezondheid", "schuld", "schuldhulp"),
    ("WelzijnGezondheid", "", "sociaal-centrum"),
    ("BouwenWonen", "", "woonloket"),
    ("EconomieWerk", "", "werkwinkel"),
    ("OnderwijsWetenschap", "kinderopvang", "buitenschoolse-opvang"),
    ("OnderwijsWetenschap", "", "school"),
    ("CultuurSportVrijeTijd", "bibliotheek", "bibliotheek"),
    ("CultuurSportVrijeTijd", "jeugd", "jeugdwerk"),
    ("CultuurSportVrijeTijd", "sport", "sport"),
    ("CultuurSportVrijeTijd", "cultu", "cultuur"),
    ("BurgerOverheid", "", "stadsloket"),
];

/// The category of a product with this name.
///
/// # Errors
/// Why it has none.
pub fn category(name: &str, types: &[&str], themes: &[&str]) -> Result<&'static str, String> {
    if let Some((kind, told)) = TYPES.iter().find(|(kind, _)| types.contains(kind)) {
        return told.map_err(|why| format!("type {kind}: {why}"));
    }
    let name = deunicode(name).to_ascii_lowercase();
    let found = THEMES.iter().find(|(theme, word, _)| themes.contains(theme) && name.contains(word));
    found.map(|(_, _, category)| *category).ok_or_else(|| match themes {
        [] => "it has no theme".to_owned(),
        themes => format!("theme {}: no category", themes.iter().take(5).copied().collect::<Vec<_>>().join(", ")),
    })
}

#[cfg(test)]
mod tests {
    use super::{THEMES, TYPES, category};
    use crate::import::osm::exists;

    #[test]
    fn finds_where_a_family_goes() {
        assert_eq!(category("Attest van woonst", &["Bewijs"], &["BouwenWonen"]), Ok("stadsloket"));
        assert_eq!(category("Premie", &["FinancieelVoordeel"], &["BurgerOverheid", "BouwenWonen"]), Ok("woonloket"));
        assert_eq!(category("Schuldhulp", &[], &["WelzijnGezondheid"]), Ok("schuldhulp"));
        assert_eq!(category("Sportkamp", &[], &["CultuurSportVrijeTijd"]), Ok("sport"));
        assert_eq!(category("Speelplein", &[], &["CultuurSportVrijeTijd"]), Err("theme CultuurSportVrijeTijd: no category".to_owned()));
        assert_eq!(category("Afval", &[], &["MilieuEnergie"]), Err("theme MilieuEnergie: no category".to_owned()));
        assert!(category("Belasting", &["FinancieleVerplichting"], &["BurgerOverheid"]).is_err());
        assert_eq!(category("Iets", &[], &[]), Err("it has no theme".to_owned()));
    }

    #[test]
    fn names_only_categories_of_the_content() {
        let types = TYPES.iter().filter_map(|(_, told)| told.ok());
        THEMES.iter().map(|(_, _, category)| *category).chain(types).for_each(|category| assert!(exists(category), "{category}"));
    }
}
