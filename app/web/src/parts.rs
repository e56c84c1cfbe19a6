//! The parts that pages are made of. A part knows the session at most; it never decides what is right.

pub mod answer;
pub mod bars;
pub mod chip;
pub mod dutch;
pub mod fields;
pub mod icon;
pub mod local;
pub mod near_right;
pub mod outside;
pub mod page;
pub mod phone;
pub mod right;
pub mod right_open;
pub mod service;
pub mod service_open;
pub mod tile;
pub mod wipe;
