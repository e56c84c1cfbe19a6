//! The native tool: reads content and words, checks them, builds what the site needs, and judges a household
//! at the command line.
//!
//! Nothing of it runs in the browser. All findings are told at once; a broken project is never built.

// The content and the words as they lie in the project.
pub mod content;
pub mod finding;
pub mod hours;
pub mod project;
pub mod read;
pub mod services;
pub mod words;

// What people are helped with when they write content.
mod aside;
pub mod calls;
pub mod dutch;
pub mod import;
pub mod new;
pub mod schema;
pub mod sheet;

// What can be done with them.
pub mod build;
pub mod case;
pub mod check;
pub mod directory;
pub mod export;
pub mod facts;
mod nearest;
pub mod report;
mod rows;

// The command line.
pub mod args;
pub mod print;
pub mod run;
