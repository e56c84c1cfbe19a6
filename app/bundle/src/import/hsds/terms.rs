//! The kind of a service by its taxonomy: terms that mean just one of our kinds. Others say nothing; a kind is never guessed.

use super::own::own_code;
use super::value::{list, text};
use crate::export::hsds::CATEGORY;
use serde_json::Value;
use wegwijs_core::id::CategoryId;

/// Names of terms in small letters, English and Dutch, and the kind that each means.
const TERMS: [(&str, &str); 47] = [
    ("baby supplies", "babyspullen"),
    ("babyspullen", "babyspullen"),
    ("library", "bibliotheek"),
    ("public library", "bibliotheek"),
    ("bibliotheek", "bibliotheek"),
    ("after school care", "buitenschoolse-opvang"),
    ("buitenschoolse opvang", "buitenschoolse-opvang"),
    ("community center", "buurtcentrum"),
    ("community centre", "buurtcentrum"),
    ("buurtcentrum", "buurtcentrum"),
    ("family doctor", "huisarts"),
    ("general practitioner", "huisarts"),
    ("huisarts", "huisarts"),
    ("legal aid", "juridische-hulp"),
    ("juridische hulp", "juridische-hulp"),
    ("childcare", "kinderopvang"),
    ("child care", "kinderopvang"),
    ("kinderopvang", "kinderopvang"),
    ("thrift store", "kringwinkel"),
    ("kringwinkel", "kringwinkel"),
    ("maternity care", "kraamzorg"),
    ("kraamzorg", "kraamzorg"),
    ("dutch classes", "nederlands-leren"),
    ("nederlands leren", "nederlands-leren"),
    ("emergency shelter", "noodopvang"),
    ("homeless shelter", "noodopvang"),
    ("noodopvang", "noodopvang"),
    ("school", "school"),
    ("debt counselling", "schuldhulp"),
    ("debt management", "schuldhulp"),
    ("schuldhulp", "schuldhulp"),
    ("community meals", "sociaal-restaurant"),
    ("sociaal restaurant", "sociaal-restaurant"),
    ("emergency department", "spoed"),
    ("spoed", "spoed"),
    ("sport", "sport"),
    ("sports", "sport"),
    ("interpretation", "tolk"),
    ("tolk", "tolk"),
    ("domestic violence shelter", "vluchthuis"),
    ("women's refuge", "vluchthuis"),
    ("vluchthuis", "vluchthuis"),
    ("food bank", "voedselhulp"),
    ("food pantry", "voedselhulp"),
    ("voedselhulp", "voedselhulp"),
    ("youth work", "jeugdwerk"),
    ("jeugdwerk", "jeugdwerk"),
];

/// The kind, by the first term that means one.
///
/// # Errors
/// The terms that mean none.
pub(super) fn category(service: &Value) -> Result<CategoryId, String> {
    let attributes = list(service, "attributes");
    let own = attributes.iter().filter_map(own_code).find_map(|code| code.strip_prefix(CATEGORY).map(CategoryId::new));
    let names: Vec<String> = attributes.iter().filter_map(|attribute| text(attribute.get("taxonomy_term")?, "name")).collect();
    let known = |name: &String| TERMS.iter().find(|(term, _)| *term == name.to_lowercase()).map(|(_, kind)| CategoryId::new(*kind));
    own.or_else(|| names.iter().find_map(known)).ok_or_else(|| match names.is_empty() {
        true => "has no taxonomy term, so its kind is not known".to_owned(),
        false => format!("no term of its taxonomy is known: {}", names.join(", ")),
    })
}

#[cfg(test)]
mod tests {
    use super::TERMS;
    use std::path::Path;

    #[test]
    fn each_term_means_a_kind_that_exists() {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/categories");
        for (term, kind) in TERMS {
            assert!(content.join(format!("{kind}.yaml")).is_file(), "{term}: {kind}");
        }
    }
}
