//! What a help service does with what it is told, in words.

use crate::catalog::Words;
use crate::ui;
use wegwijs_core::right::{ActsAlone, Anonymous, Confidentiality, Listener};

/// Three lines: who listens, whether a name is needed, when staff act alone.
pub(crate) fn lines(words: &Words, kept: &Confidentiality) -> Vec<String> {
    vec![hears(words, kept.hears), anonymous(words, kept.anonymous), acts(words, kept.acts_without_you)]
}

fn hears(words: &Words, listener: Listener) -> String {
    match listener {
        Listener::Volunteer => ui::privacy::volunteer(words),
        Listener::SocialWorker => ui::privacy::social_worker(words),
        Listener::Psychologist => ui::privacy::psychologist(words),
        Listener::Nurse => ui::privacy::nurse(words),
        Listener::CareTeam => ui::privacy::care_team(words),
        Listener::SchoolTeam => ui::privacy::school_team(words),
        Listener::Lawyer => ui::privacy::lawyer(words),
        Listener::Mediator => ui::privacy::mediator(words),
    }
}

fn anonymous(words: &Words, anonymous: Anonymous) -> String {
    match anonymous {
        Anonymous::Always => ui::privacy::nameless(words),
        Anonymous::AtFirst => ui::privacy::nameless_at_first(words),
        Anonymous::No => ui::privacy::with_name(words),
        Anonymous::Ask => ui::privacy::ask_name(words),
    }
}

fn acts(words: &Words, acts: ActsAlone) -> String {
    match acts {
        ActsAlone::Never => ui::privacy::never_alone(words),
        ActsAlone::SeriousDanger => ui::privacy::danger_only(words),
        ActsAlone::Ask => ui::privacy::ask_secret(words),
    }
}
