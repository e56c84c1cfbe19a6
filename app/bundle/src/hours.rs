//! Opening hours in the syntax of OpenStreetMap, made ready for a page that has no parser.

use wegwijs_core::Date;
use wegwijs_core::hours::Hours;

/// The compact form of these hours, from the first day of the year of `on`; `None` if they cannot be read.
pub fn of(_text: &str, _on: Date) -> Option<Hours> {
    None
}
