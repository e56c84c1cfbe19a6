//! Counts passed and failed tests in what a suite printed. No count found is a failure, never silence.

use crate::call::Outcome;
use crate::fail::{Done, Fail};
use std::fmt;

/// Passed and failed.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many passed.
    pub passed: usize,
    /// How many failed.
    pub failed: usize,
}

impl Tally {
    /// A suite that is one check, passed.
    pub fn one_passed() -> Self {
        Self { passed: 1, failed: 0 }
    }

    /// Exit code and count must agree: a suite that failed as a whole has at least one failure.
    fn agreeing(mut self, outcome: &Outcome) -> Done<Self> {
        if !outcome.success && self.failed == 0 {
            self.failed = 1;
        }
        Ok(self)
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Sums the `test result:` lines of `cargo test`, one for each test program.
pub fn cargo(outcome: &Outcome) -> Done<Tally> {
    let mut tally = Tally::default();
    let lines = outcome.text.lines().filter_map(|line| line.strip_prefix("test result: "));
    let mut found = false;
    for line in lines {
        found = true;
        tally.passed += before(line, " passed").ok_or_else(unreadable)?;
        tally.failed += before(line, " failed").ok_or_else(unreadable)?;
    }
    if !found {
        return Err(unreadable());
    }
    tally.agreeing(outcome)
}

/// Reads the summary of `node --test`; cancelled tests count as failed.
pub fn node(outcome: &Outcome) -> Done<Tally> {
    let count = |what: &str| {
        let mut lines = outcome.text.lines().rev();
        lines.find_map(|line| line.strip_prefix("ℹ ")?.strip_prefix(what)?.trim().parse::<usize>().ok())
    };
    let (Some(passed), Some(failed)) = (count("pass "), count("fail ")) else {
        return Err(unreadable());
    };
    let failed = failed + count("cancelled ").unwrap_or(0);
    Tally { passed, failed }.agreeing(outcome)
}

fn before(line: &str, word: &str) -> Option<usize> {
    let (before, _) = line.split_once(word)?;
    before.rsplit(' ').next()?.parse().ok()
}

fn unreadable() -> Fail {
    Fail::new("the suite printed no count of passed and failed tests")
}

#[cfg(test)]
mod tests {
    use super::{Tally, cargo, node};
    use crate::call::Outcome;

    fn said(success: bool, text: &str) -> Outcome {
        let text = text.to_string();
        Outcome { success, text }
    }

    #[test]
    fn counts_cargo() {
        let text = "test result: ok. 3 passed; 0 failed; 0 ignored\nx\ntest result: FAILED. 1 passed; 2 failed; 0 ignored";
        let tally = cargo(&said(false, text)).ok();
        assert_eq!(tally, Some(Tally { passed: 4, failed: 2 }));
    }

    #[test]
    fn counts_node() {
        let text = "ℹ tests 4\nℹ pass 2\nℹ fail 1\nℹ cancelled 1";
        let tally = node(&said(false, text)).ok();
        assert_eq!(tally, Some(Tally { passed: 2, failed: 2 }));
    }

    #[test]
    fn a_failure_without_a_count_is_a_failure() {
        assert!(cargo(&said(true, "nothing")).is_err());
        assert!(node(&said(true, "ℹ pass x")).is_err());
        let text = "test result: ok. 3 passed; 0 failed";
        assert_eq!(cargo(&said(false, text)).ok(), Some(Tally { passed: 3, failed: 1 }));
    }
}
