//! What `cargo xtask test` ends with: a line for each suite, and the sum as the last line, alone.

use super::count::Tally;
use crate::fail::Done;
use crate::steps::note;
use std::fmt;

/// All suites of a run.
#[derive(Default)]
pub struct Report {
    rows: Vec<(&'static str, Tally)>,
}

impl Report {
    /// Adds a suite; one that could not be run or counted is one failure, and is said.
    pub fn add(&mut self, name: &'static str, suite: Done<Tally>) {
        let tally = suite.unwrap_or_else(|fail| {
            eprintln!("{fail}");
            Tally { passed: 0, failed: 1 }
        });
        note(&tally);
        self.rows.push((name, tally));
    }

    /// Whether nothing failed.
    pub fn green(&self) -> bool {
        self.rows.iter().all(|(_, tally)| tally.failed == 0)
    }
}

/// A line for each suite, and the sum as the last line, alone.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut sum = Tally::default();
        for (name, tally) in &self.rows {
            writeln!(f, "{name:<20} {tally}")?;
            sum.passed += tally.passed;
            sum.failed += tally.failed;
        }
        write!(f, "{sum}")
    }
}

#[cfg(test)]
mod tests {
    use super::Report;
    use crate::fail::Fail;
    use crate::suites::count::Tally;

    #[test]
    fn a_report_ends_with_one_plain_line() {
        let mut report = Report::default();
        report.add("format", Ok(Tally::one_passed()));
        assert!(report.green());
        report.add("browser", Err(Fail::new("no browser")));
        assert!(!report.green());
        assert_eq!(report.to_string().lines().last(), Some("1 passed, 1 failed"));
    }
}
