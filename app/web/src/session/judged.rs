//! What the answers come to: judged once after each answer, whatever asks.

use super::Session;
use leptos::prelude::*;
use std::sync::Arc;
use wegwijs_core::{Agenda, Interview, Overview, Progress, Row, Rulebook, overview};

/// Every right, judged.
pub struct Judged {
    /// Row by row.
    pub rows: Vec<Row>,
    /// As a family reads them.
    pub overview: Overview,
}

/// Judges the interview whenever it changes.
pub fn judged(interview: RwSignal<Interview>, rulebook: &'static Rulebook) -> Memo<Arc<Judged>> {
    let judge = move |_: Option<&Arc<Judged>>| {
        let rows = interview.with(|interview| interview.rows(rulebook));
        Arc::new(Judged { overview: overview(rulebook, &rows), rows })
    };
    Memo::new_with_compare(judge, |_, _| true)
}

impl Session {
    /// Every right, judged anew after each answer.
    pub fn judged(self) -> Arc<Judged> {
        self.judged.get()
    }

    /// What is still worth asking.
    pub fn agenda(self) -> Agenda {
        self.interview.with(|interview| interview.agenda(self.rulebook(), &self.judged().rows))
    }

    /// How far the interview is.
    pub fn progress(self) -> Progress {
        self.interview.with(|interview| interview.progress(self.rulebook(), &self.judged().rows))
    }
}
