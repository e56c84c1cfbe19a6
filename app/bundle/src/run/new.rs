//! `wegwijs new`: a file that explains itself, and what to do with it.

use super::End;
use crate::new::{self, FILL_IN, Kind, Written};
use crate::print::Printer;
use crate::project::Project;

pub(super) fn run(project: &Project, kind: &Kind, id: &str, printer: &Printer) -> End {
    match new::write(project, kind, id) {
        Ok(written) => {
            printer.say(told(&written));
            End::Fine
        }
        Err(what) => {
            printer.complain(format!("error: {what}"));
            End::Refused
        }
    }
}

fn told(Written { file, message, words }: &Written) -> String {
    let words = match (message, words) {
        (None, _) => "words:   its category says what it does; CONTENT.md says when it needs a sentence of its own".to_owned(),
        (Some(message), Some(words)) => format!("words:   {message}, at the end of {words}"),
        (Some(message), None) => format!("words:   {message} has its words already"),
    };
    format!("written: {file}\n{words}\nnext:    fill in each {FILL_IN}; `wegwijs check` lists what is left")
}
