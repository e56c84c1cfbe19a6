//! Life domains by name.

use crate::catalog::Words;
use crate::ui;
use wegwijs_core::right::Domain;

/// A life domain by name.
pub fn domain(words: &Words, domain: Domain) -> String {
    match domain {
        Domain::Children => ui::domain::children(words),
        Domain::Money => ui::domain::money(words),
        Domain::Home => ui::domain::home(words),
        Domain::Energy => ui::domain::energy(words),
        Domain::School => ui::domain::school(words),
        Domain::Childcare => ui::domain::childcare(words),
        Domain::Health => ui::domain::health(words),
        Domain::Care => ui::domain::care(words),
        Domain::Work => ui::domain::work(words),
        Domain::Papers => ui::domain::papers(words),
        Domain::Wellbeing => ui::domain::wellbeing(words),
        Domain::Legal => ui::domain::legal(words),
        Domain::Leisure => ui::domain::leisure(words),
        Domain::Safety => ui::domain::safety(words),
    }
}
