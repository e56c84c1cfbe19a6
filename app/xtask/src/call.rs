//! Child processes: each one runs under a time limit, reads nothing from the keyboard, and shows that it lives.
//!
//! A quiet call keeps its output to itself, with a sign of life every fifteen seconds, and shows the tail when it
//! fails. A loud call passes every line on as it comes. Both keep the text, so that suites can count in it.

mod kill;
mod pump;

use crate::fail::{Context, Done, Fail};
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

const TAIL_LINES: usize = 60;

/// A program to be run.
pub struct Call {
    name: String,
    command: Command,
    limit: Duration,
    loud: bool,
}

/// What became of a [`Call`].
#[derive(Debug)]
pub struct Outcome {
    /// Whether it ended by itself with exit code 0.
    pub success: bool,
    /// Its whole output and error output, in the order in which they came.
    pub text: String,
}

impl Call {
    /// A quiet call with a limit of ten minutes.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref();
        let name = Path::new(program).file_name().unwrap_or(program);
        Self { name: name.to_string_lossy().into_owned(), command: Command::new(program), limit: Duration::from_secs(600), loud: false }
    }

    /// Adds arguments.
    pub fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.command.args(args);
        self
    }

    /// Sets an environment variable.
    pub fn env(mut self, key: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(key, value);
        self
    }

    /// Removes an environment variable.
    pub fn without_env(mut self, key: &str) -> Self {
        self.command.env_remove(key);
        self
    }

    /// Sets the folder in which it runs.
    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Sets the time limit.
    pub fn limit(mut self, seconds: u64) -> Self {
        self.limit = Duration::from_secs(seconds);
        self
    }

    /// Shows every line as it comes.
    pub fn loud(mut self) -> Self {
        self.loud = true;
        self
    }

    /// Runs it to its end, or to the time limit.
    pub fn outcome(mut self) -> Done<Outcome> {
        self.command.stdin(Stdio::null());
        self.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = self.command.spawn();
        let mut child = child.while_doing(format!("starting {}", self.name))?;
        let (text, ended) = pump::pump(&mut child, self.limit, self.loud)?;
        if !ended {
            kill::tree(&mut child);
            let limit = self.limit.as_secs();
            let what = format!("{} was stopped after {limit} s, its time limit", self.name);
            return Err(Fail::new(what + &said(&text, self.loud)));
        }
        let status = child.wait().while_doing(format!("waiting for {}", self.name))?;
        Ok(Outcome { success: status.success(), text })
    }

    /// Runs it; anything but exit code 0 is a [`Fail`] with the tail of what it said.
    pub fn done(self) -> Done<String> {
        let (name, loud) = (self.name.clone(), self.loud);
        let outcome = self.outcome()?;
        if outcome.success {
            return Ok(outcome.text);
        }
        Err(Fail::new(format!("{name} failed{}", said(&outcome.text, loud))))
    }

    /// Whether it can be run and succeeds.
    pub fn works(self) -> bool {
        self.outcome().is_ok_and(|outcome| outcome.success)
    }
}

/// The end of what a quiet call said; of a loud one everybody has read it.
fn said(text: &str, loud: bool) -> String {
    if loud || text.is_empty() {
        return String::new();
    }
    let lines: Vec<&str> = text.lines().collect();
    let from = lines.len().saturating_sub(TAIL_LINES);
    let last = lines.iter().skip(from).map(|line| format!("\n  {line}"));
    last.fold(" and said:".to_string(), |all, line| all + &line)
}

#[cfg(test)]
mod tests {
    use super::Call;
    use std::time::{Duration, Instant};

    #[test]
    fn a_call_that_hangs_is_stopped_with_its_children() {
        let start = Instant::now();
        let call = Call::new("sh").args(["-c", "sleep 60 & sleep 60"]).limit(1);
        assert!(call.done().is_err_and(|fail| fail.to_string().contains("time limit")));
        assert!(start.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn a_child_left_behind_does_not_hold_the_call() {
        let start = Instant::now();
        assert!(Call::new("sh").args(["-c", "sleep 20 & echo x"]).works());
        assert!(start.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn a_failure_shows_what_was_said() {
        let call = Call::new("sh").args(["-c", "echo because; exit 3"]);
        assert!(call.done().is_err_and(|fail| fail.to_string().contains("because")));
    }
}
