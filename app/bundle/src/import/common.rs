//! What every reader needs: outside text made plain, and the forms of a phone, an address and an id.
//!
//! A value that does not have its form is left out with a reason; it is never mended by guessing.

pub mod day;
pub mod draft;
pub mod lambert;
pub mod open;
pub mod plain;
pub mod slug;
pub mod stream;
pub mod tidy;
pub mod value;

pub use draft::Draft;
