//! The only clock of the project: what the clocks of Belgium show now, whatever zone the device is set to.

use web_sys::js_sys::Date as Clock;
use wegwijs_core::moment::Moment;

/// This minute in Belgium.
pub fn now() -> Moment {
    Moment::at((Clock::now() / 1_000.0) as i64)
}
