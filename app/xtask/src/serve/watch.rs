//! `--dev`: looks twice a second whether anything changed and builds again. A build that fails leaves what is served.

use crate::fail::Done;
use crate::site::{self, Mode};
use crate::steps::{Steps, say};
use crate::tools::Tools;
use std::time::Duration;

const EVERY: Duration = Duration::from_millis(500);

/// Never ends by itself.
pub fn watch(tools: &Tools) -> Done {
    let mut seen = site::sources(tools)?;
    loop {
        std::thread::sleep(EVERY);
        // A file that is being saved may be gone for a moment: the next look finds it.
        let Ok(now) = site::sources(tools) else {
            continue;
        };
        if now == seen {
            continue;
        }
        seen = now;
        let steps = Steps::new(site::STEPS);
        match site::build(tools, &steps, Mode::Dev) {
            Ok(_) => say(format!("served again, {}", steps.so_far())),
            Err(fail) => eprintln!("{fail}\n(still serving the last site that could be built)"),
        }
    }
}
