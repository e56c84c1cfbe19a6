//! Reads what a child says, as it says it, until it ends or its time is up.

use crate::fail::{Context, Done};
use crate::steps::{note, say};
use std::io::{BufRead, BufReader, Read};
use std::process::Child;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

const SIGN_OF_LIFE: Duration = Duration::from_secs(15);
/// How long to wait for the end of the output once the child itself has ended: a grandchild may hold it open.
const GRACE: Duration = Duration::from_secs(2);

/// The text, and whether the child ended in time.
pub fn pump(child: &mut Child, limit: Duration, loud: bool) -> Done<(String, bool)> {
    let lines = lines_of(child);
    let (start, mut said) = (Instant::now(), Instant::now());
    let mut ended: Option<Instant> = None;
    let mut text = String::new();
    loop {
        match lines.recv_timeout(Duration::from_millis(100)) {
            Ok(line) => {
                if loud {
                    say(&line);
                }
                text.push_str(&line);
                text.push('\n');
            }
            Err(RecvTimeoutError::Disconnected) if ended.is_some() => return Ok((text, true)),
            Err(RecvTimeoutError::Disconnected) => std::thread::sleep(Duration::from_millis(5)),
            Err(RecvTimeoutError::Timeout) => {}
        }
        if ended.is_none() && child.try_wait().while_doing("waiting")?.is_some() {
            ended = Some(Instant::now());
        }
        if ended.is_some_and(|since| since.elapsed() > GRACE) {
            return Ok((text, true));
        }
        if ended.is_none() && start.elapsed() > limit {
            return Ok((text, false));
        }
        if !loud && said.elapsed() > SIGN_OF_LIFE {
            said = Instant::now();
            let last: String = text.lines().last().unwrap_or("").trim().chars().take(70).collect();
            note(format!("… {} s  {last}", start.elapsed().as_secs()));
        }
    }
}

fn lines_of(child: &mut Child) -> Receiver<String> {
    let (sender, receiver) = channel();
    if let Some(out) = child.stdout.take() {
        send_lines(out, sender.clone());
    }
    if let Some(err) = child.stderr.take() {
        send_lines(err, sender);
    }
    receiver
}

fn send_lines(from: impl Read + Send + 'static, to: Sender<String>) {
    std::thread::spawn(move || {
        let mut from = BufReader::new(from);
        let mut line = Vec::new();
        while from.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            let text = String::from_utf8_lossy(&line);
            if to.send(text.trim_end().to_string()).is_err() {
                return;
            }
            line.clear();
        }
    });
}
