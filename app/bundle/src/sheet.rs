//! The services of a region as a spreadsheet, and back: for a coordinator who has no git.
//!
//! A row is a service, a column a field. What comes back changes a field only where a cell changed, says who looked it up and
//! when, and is refused as a whole if one cell is wrong. The sheet never adds or removes a service.

mod back;
mod column;
mod rows;
mod value;
mod write;

pub use back::{Back, read_back};
pub use write::write;
