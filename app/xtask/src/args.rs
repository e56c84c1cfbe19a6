//! The command line: words in, a [`Task`] out.

use crate::fail::{Done, Fail};

/// What `cargo xtask` prints without a command.
pub const USAGE: &str = "\
cargo xtask serve [--dev] [--port N]   build the site and serve it on 127.0.0.1:8080; --dev rebuilds on change
cargo xtask build                      build the static site in dist/ and weigh it
cargo xtask test [--all]               format, clippy, all tests, the site and the browser; --all adds the slow ones
cargo xtask fmt                        format the Rust sources
cargo xtask bench                      run the benches, and the page with 50 000 made-up services
cargo xtask tools                      only install what the others need";

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub enum Task {
    /// Print [`USAGE`].
    Help,
    /// Install only.
    Tools,
    /// Build the site.
    Build,
    /// Build and serve the site.
    Serve {
        /// Rebuild on change, without optimising.
        dev: bool,
        /// The port on 127.0.0.1.
        port: u16,
    },
    /// Run everything.
    Test {
        /// The slow ones too.
        all: bool,
    },
    /// Format.
    Fmt,
    /// Run the benches.
    Bench,
}

/// Reads the words after `cargo xtask`.
pub fn read(words: impl Iterator<Item = String>) -> Done<Task> {
    let words: Vec<String> = words.collect();
    let (name, rest) = match words.split_first() {
        Some((name, rest)) => (name.as_str(), rest),
        None => return Ok(Task::Help),
    };
    let task = match name {
        "help" | "--help" | "-h" => Task::Help,
        "tools" => Task::Tools,
        "build" => Task::Build,
        "serve" => return serve(rest),
        "test" => return test(rest),
        "fmt" => Task::Fmt,
        "bench" => Task::Bench,
        _ => return Err(unknown(name)),
    };
    match rest.first() {
        Some(word) => Err(unknown(word)),
        None => Ok(task),
    }
}

fn serve(words: &[String]) -> Done<Task> {
    let (mut dev, mut port) = (false, 8080);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--dev" => dev = true,
            "--port" => {
                let given = words.next().and_then(|n| n.parse().ok());
                port = given.ok_or_else(|| Fail::new("--port needs a number below 65536"))?;
            }
            _ => return Err(unknown(word)),
        }
    }
    Ok(Task::Serve { dev, port })
}

fn test(words: &[String]) -> Done<Task> {
    match words {
        [] => Ok(Task::Test { all: false }),
        [word] if word == "--all" => Ok(Task::Test { all: true }),
        [word, ..] => Err(unknown(word)),
    }
}

fn unknown(word: &str) -> Fail {
    Fail::new(format!("`{word}` is not known here\n\n{USAGE}"))
}

#[cfg(test)]
mod tests {
    use super::{Task, read};

    fn task(line: &str) -> Option<Task> {
        read(line.split_whitespace().map(String::from)).ok()
    }

    #[test]
    fn reads_the_commands() {
        let serve = |dev, port| Some(Task::Serve { dev, port });
        assert_eq!(task(""), Some(Task::Help));
        assert_eq!(task("serve"), serve(false, 8080));
        assert_eq!(task("serve --port 9000 --dev"), serve(true, 9000));
        assert_eq!(task("test --all"), Some(Task::Test { all: true }));
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        for line in ["srve", "serve --port", "serve --port x", "build --fast", "test all"] {
            assert_eq!(task(line), None, "{line}");
        }
    }
}
