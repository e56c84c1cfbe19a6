//! The one place that writes to the terminal.

use serde::Serialize;
use std::fmt::Display;
use std::io::{self, Write};

/// Standard output and standard error. A reader that has gone away is no failure.
#[derive(Debug, Default)]
pub struct Printer;

impl Printer {
    /// Says what was asked for.
    pub fn say(&self, text: impl Display) {
        let _ = writeln!(io::stdout().lock(), "{text}");
    }

    /// Says what is wrong.
    pub fn complain(&self, text: impl Display) {
        let _ = writeln!(io::stderr().lock(), "{text}");
    }

    /// Says what was asked for, as JSON.
    pub fn json(&self, value: &impl Serialize) {
        match serde_json::to_string_pretty(value) {
            Ok(text) => self.say(text),
            Err(error) => self.complain(error),
        }
    }
}
