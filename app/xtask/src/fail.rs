//! The one error of xtask: what went wrong, and what a person can run about it.

use std::fmt;
use std::io;

/// What went wrong, with what to run.
#[derive(Debug)]
pub struct Fail {
    what: String,
    run: Option<String>,
}

/// The result of every task.
pub type Done<T = ()> = Result<T, Fail>;

impl Fail {
    /// Says what went wrong.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), run: None }
    }

    /// Adds what a person can run; an earlier, more precise advice stays.
    pub fn run(mut self, command: impl Into<String>) -> Self {
        self.run.get_or_insert_with(|| command.into());
        self
    }
}

impl fmt::Display for Fail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.what)?;
        match &self.run {
            Some(command) => write!(f, "\nwhat to run: {command}"),
            None => Ok(()),
        }
    }
}

/// Turns an input/output error into a [`Fail`] that says what was being done.
pub trait Context<T> {
    /// `doing` reads after 'while', as in 'reading Cargo.lock'.
    fn while_doing(self, doing: impl fmt::Display) -> Done<T>;
}

impl<T> Context<T> for io::Result<T> {
    fn while_doing(self, doing: impl fmt::Display) -> Done<T> {
        self.map_err(|error| Fail::new(format!("{doing}: {error}")))
    }
}
