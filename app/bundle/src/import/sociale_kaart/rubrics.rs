//! Which rubric of the social map is which kind of service. Rubrics go by their name: their numbers have changed over the years.

use csv::Reader;
use deunicode::deunicode;
use std::collections::HashMap;
use wegwijs_core::id::CategoryId;

/// The kinds by rubric.
#[derive(Debug)]
pub(super) struct Rubrics(HashMap<String, CategoryId>);

impl Rubrics {
    /// The table that lies beside this file.
    pub(super) fn new() -> Self {
        let mut table = Reader::from_reader(include_bytes!("rubrics.csv").as_slice());
        let rows = table.deserialize::<(String, CategoryId)>().flatten();
        Self(rows.map(|(rubric, category)| (form(&rubric), category)).collect())
    }

    /// The kind of a rubric, such as `10.07.02. Groepsopvang voor kinderen`.
    pub(super) fn category(&self, rubric: &str) -> Option<CategoryId> {
        self.0.get(&form(rubric)).cloned()
    }
}

/// A rubric without its number, its abbreviation, accents and capitals.
fn form(rubric: &str) -> String {
    let name = rubric.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c.is_whitespace());
    let name = name.split('(').next().filter(|name| !name.trim().is_empty()).unwrap_or(name);
    deunicode(name).to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::Rubrics;
    use crate::finding::Findings;
    use crate::project::Project;
    use std::path::Path;

    #[test]
    fn a_rubric_is_known_by_its_name() {
        let rubrics = Rubrics::new();
        let of = |rubric| rubrics.category(rubric).map(|id| id.to_string());
        assert_eq!(of("10.07.02. Groepsopvang voor kinderen").as_deref(), Some("kinderopvang"));
        assert_eq!(of("centra voor leerlingenbegeleiding").as_deref(), Some("clb"));
        assert_eq!(of("02.06.01. Ziekenhuizen"), None);
        assert_eq!(of(""), None);
    }

    #[test]
    fn every_kind_exists() {
        let project = Project::around(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let near = crate::read::surroundings(&project, &mut Findings::default());
        for category in Rubrics::new().0.values() {
            assert!(near.categories.iter().any(|known| known.id == *category), "{category}");
        }
    }
}
