//! Progress for people: 'step n of m', what it is, and how long it took.

use std::cell::Cell;
use std::fmt::Display;
use std::io::Write;
use std::time::{Duration, Instant};

/// Counts the steps of one command.
pub struct Steps {
    total: usize,
    done: Cell<usize>,
    start: Instant,
}

impl Steps {
    /// A command of `total` steps.
    pub fn new(total: usize) -> Self {
        Self { total, done: Cell::new(0), start: Instant::now() }
    }

    /// Announces a step, does it, and says how long it took if that was noticeable.
    pub fn step<T>(&self, what: &str, work: impl FnOnce() -> T) -> T {
        self.done.set(self.done.get() + 1);
        say(format!("[{}/{}] {what}", self.done.get(), self.total));
        let start = Instant::now();
        let result = work();
        if start.elapsed() >= Duration::from_millis(100) {
            note(seconds(start.elapsed()));
        }
        result
    }

    /// How long the whole command took so far.
    pub fn so_far(&self) -> String {
        seconds(self.start.elapsed())
    }
}

/// A line of detail under the running step.
pub fn note(text: impl Display) {
    say(format!("      {text}"));
}

/// A line on standard output; that nobody reads it any more is no reason to stop.
pub fn say(text: impl Display) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// A duration in seconds, as people read it.
pub fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
