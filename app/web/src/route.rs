//! The pages, and the one place that knows what they are called in the address.
//!
//! The fragment names the page only: no question, topic, answer or kind of danger.

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// Choosing a language.
    Language,
    /// The doors.
    Start,
    /// Help today, without questions.
    Urgent,
    /// The question that the interview stands at.
    Question,
    /// All answers, to look over.
    Answers,
    /// What was found.
    Overview,
    /// The page on paper.
    Print,
    /// Telephone lines.
    Helplines,
    /// What is near.
    Near,
}

const NAMES: [(Route, &str); 9] = [
    (Route::Language, "taal"),
    (Route::Start, "start"),
    (Route::Urgent, "hulp"),
    (Route::Question, "vraag"),
    (Route::Answers, "antwoorden"),
    (Route::Overview, "overzicht"),
    (Route::Print, "afdrukken"),
    (Route::Helplines, "hulplijnen"),
    (Route::Near, "dichtbij"),
];

impl Route {
    /// Its name in the fragment.
    pub fn fragment(self) -> &'static str {
        NAMES.iter().find(|(route, _)| *route == self).map_or("", |(_, name)| name)
    }

    /// The page of that name.
    pub fn named(fragment: &str) -> Option<Self> {
        NAMES.iter().find(|(_, name)| *name == fragment).map(|(route, _)| *route)
    }
}

#[cfg(test)]
mod tests {
    use super::{NAMES, Route};

    #[test]
    fn names_go_round() {
        for (route, name) in NAMES {
            assert_eq!(Route::named(name), Some(route));
            assert_eq!(route.fragment(), name);
        }
        assert_eq!(Route::named("vraag=ja"), None);
    }
}
