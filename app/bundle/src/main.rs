//! The command line tool `wegwijs`.

use std::process::ExitCode;
use wegwijs_bundle::args::{self, USAGE};
use wegwijs_bundle::print::Printer;
use wegwijs_bundle::run::{End, run};

fn main() -> ExitCode {
    let printer = Printer;
    let end = match args::read(std::env::args_os().skip(1)) {
        Ok(task) => run(task, &printer),
        Err(what) => {
            printer.complain(format!("error: {what}\n\n{USAGE}"));
            End::Refused
        }
    };
    ExitCode::from(end as u8)
}
