//! What the law tests share: a small vocabulary, generated conditions, and the brute force they are held against.

pub mod oracle;
pub mod world;
