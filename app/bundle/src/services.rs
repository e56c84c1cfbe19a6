//! Services as they lie in `content/services/<region>/`: facts with the source of each field. No prose, and nothing that a
//! program derives.

mod door;
pub mod duplicates;
mod field;
pub mod file;
pub mod phone;
pub mod record;
pub mod weave;

pub use door::has_door;
pub use record::{Address, Degrees, Field, Origin, Record, Said};
