//! The command line: words in, a [`Task`] out.

use crate::facts::shown;
use crate::import::Request;
use crate::nearest::nearest;
use crate::new::Kind;
use crate::run::export::Order;
use crate::{export, import};
use lexopt::{Arg, Parser};
use std::ffi::OsString;
use std::path::PathBuf;
use wegwijs_core::Date;
use wegwijs_core::id::LocalRegionId;

/// What `wegwijs --help` prints.
pub const USAGE: &str = "\
wegwijs check [--on YYYY-MM-DD] [--json]                     all findings on content and words
wegwijs build --out DIR                                      write DIR/content for the site
wegwijs match --facts FILE.json [--on YYYY-MM-DD] [--json]   judge one household
wegwijs ask   --facts FILE.json [--on YYYY-MM-DD] [--json]   the next question for a household
wegwijs report [--out FILE.html] [--on YYYY-MM-DD]           all rights in words, the riskiest first (else report.html)
wegwijs export hsds|geojson|schema-org|cpsv-ap [--region R] [--out FILE]
                                                             what the content holds, for others (else to standard output;
                                                             hsds in a file datapackage.json: tables beside it)
wegwijs new right|service|question ID                        begin a file that explains itself; a service takes --region R
wegwijs import FORMAT FILE --region R [--dry-run]            services from outside; csv takes --mapping FILE.toml
wegwijs calls [--region R] [--on YYYY-MM-DD] [--json]        what to verify by phone, the riskiest service first
wegwijs sheet --region R [--out FILE.xlsx]                   the services of a region for who has no git (else R.xlsx)
wegwijs import sheet FILE.xlsx --region R [--dry-run]        what came back of it
wegwijs schema [--out DIR]                                   renew the schemas for editors (else in content/.schema)

Each takes --project DIR: the folder with content/ and locales/ (else the nearest one above the working folder).
Exit code: 0 fine, 1 the content has errors or an import dropped something, 2 wrong use, wrong facts or a wrong file.";

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub enum Task {
    /// Print [`USAGE`].
    Help,
    /// Check everything.
    Check(Options),
    /// Build into this folder.
    Build(PathBuf, Options),
    /// Judge the household of this file.
    Match(PathBuf, Options),
    /// The next question for the household of this file.
    Ask(PathBuf, Options),
    /// Write the report into this file; `None`: `report.html` in the working folder.
    Report(Option<PathBuf>, Options),
    /// Write what the content holds in a format of others.
    Export(Order, Options),
    /// Begin a file for the thing with this id.
    New(Kind, String, Options),
    /// Make services of outside data.
    Import(Request, Options),
    /// List what to verify by phone; in this region, or everywhere.
    Calls(Option<String>, Options),
    /// Write the spreadsheet of this region into this file; `None`: named after the region, in the working folder.
    Sheet(String, Option<PathBuf>, Options),
    /// Take over what was changed in a spreadsheet.
    SheetBack(Changed, Options),
    /// Write the schemas into this folder; `None`: where they lie in the project.
    Schema(Option<PathBuf>, Options),
}

/// A spreadsheet that came back.
#[derive(Debug, PartialEq, Eq)]
pub struct Changed {
    /// The file.
    pub file: PathBuf,
    /// The region it was made for.
    pub region: String,
    /// Whether only to say what would happen.
    pub dry_run: bool,
}

/// What several commands take.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The day; `None`: today.
    pub on: Option<Date>,
    /// Whether to answer in JSON.
    pub json: bool,
    /// Where the project lies; `None`: around the working folder.
    pub project: Option<PathBuf>,
}

/// What a region is called.
const REGION: &str = "the name of a file in content/regions/, such as antwerpen";
const COMMANDS: [&str; 11] = ["check", "build", "match", "ask", "report", "export", "new", "import", "calls", "sheet", "schema"];
const OPTIONS: [&str; 9] = ["on", "json", "project", "out", "facts", "help", "region", "mapping", "dry-run"];

/// Reads the words after the program's name.
///
/// # Errors
/// A sentence with a hint.
pub fn read(words: impl IntoIterator<Item = OsString>) -> Result<Task, String> {
    let mut parser = Parser::from_args(words);
    let (mut command, mut options): (Option<String>, Options) = (None, Options::default());
    let (mut out, mut facts, mut named) = (None, None, Vec::new());
    let (mut region, mut mapping, mut dry_run) = (None, None, false);
    while let Some(arg) = parser.next().map_err(|error| error.to_string())? {
        match arg {
            Arg::Long("help") | Arg::Short('h') => return Ok(Task::Help),
            Arg::Value(word) => match command.as_deref() {
                None => command = Some(known_command(&word.to_string_lossy())?),
                Some("export") if named.is_empty() => named.push(word),
                Some("new" | "import") if named.len() < 2 => named.push(word),
                Some(command) => return Err(format!("`{}` is one word too many after {command}", word.to_string_lossy())),
            },
            Arg::Long(name) => {
                let name = known_option(name, command.as_deref())?;
                match name {
                    "json" => options.json = true,
                    "dry-run" => dry_run = true,
                    "on" => options.on = Some(day(&value(&mut parser, name)?)?),
                    "project" => options.project = Some(value(&mut parser, name)?.into()),
                    "out" => out = Some(PathBuf::from(value(&mut parser, name)?)),
                    "region" => region = Some(value(&mut parser, name)?.to_string_lossy().into_owned()),
                    "mapping" => mapping = Some(PathBuf::from(value(&mut parser, name)?)),
                    _ => facts = Some(PathBuf::from(value(&mut parser, name)?)),
                }
            }
            Arg::Short(letter) => return Err(format!("unknown option -{letter}; options begin with two dashes")),
        }
    }
    let facts = |command: &str| facts.ok_or_else(|| format!("{command} needs --facts FILE.json"));
    match command.as_deref() {
        Some("check") => Ok(Task::Check(options)),
        Some("build") => Ok(Task::Build(out.ok_or("build needs --out DIR")?, options)),
        Some("match") => Ok(Task::Match(facts("match")?, options)),
        Some("ask") => Ok(Task::Ask(facts("ask")?, options)),
        Some("report") => Ok(Task::Report(out, options)),
        Some("export") => {
            let format = named.first().ok_or("export needs a format\n  hint: hsds, geojson, schema-org or cpsv-ap")?;
            let format = export::Format::named(&format.to_string_lossy())?;
            Ok(Task::Export(Order { format, region, out }, options))
        }
        Some("new") => new(&named, region, options),
        Some("import") => {
            let region = needed(region, "import")?;
            if let [format, file] = named.as_slice()
                && format == "sheet"
                && mapping.is_none()
            {
                return Ok(Task::SheetBack(Changed { file: file.into(), region, dry_run }, options));
            }
            let region = LocalRegionId::from(region.as_str());
            let (format, file) = incoming(&named)?;
            Ok(Task::Import(Request { format, file, region, mapping, dry_run }, options))
        }
        Some("calls") => Ok(Task::Calls(region, options)),
        Some("sheet") => Ok(Task::Sheet(needed(region, "sheet")?, out, options)),
        Some("schema") => Ok(Task::Schema(out, options)),
        _ => Err("what is to be done?".to_owned()),
    }
}

/// What is to be begun: a kind, and the id of the new thing.
fn new(named: &[OsString], mut region: Option<String>, options: Options) -> Result<Task, String> {
    let word = |nth: usize| named.get(nth).map(|word| word.to_string_lossy());
    let kind = match word(0).as_deref() {
        None => return Err("new needs a kind and an id\n  hint: such as `wegwijs new right speelpleinwerking`".to_owned()),
        Some("right") => Kind::Right,
        Some("question") => Kind::Question,
        Some("service") => Kind::Service(LocalRegionId::from(needed(region.take(), "new service")?.as_str())),
        Some(other) => return Err(format!("unknown kind `{}`\n  hint: use right, service or question", shown(other))),
    };
    if region.is_some() {
        return Err("only a service has --region\n  hint: leave it out".to_owned());
    }
    let id = word(1).ok_or("new needs an id\n  hint: such as `wegwijs new right speelpleinwerking`")?;
    Ok(Task::New(kind, id.into_owned(), options))
}

/// The region that a command needs.
fn needed(region: Option<String>, command: &str) -> Result<String, String> {
    region.ok_or_else(|| format!("{command} needs --region R\n  hint: {REGION}"))
}

/// What is to be imported: the form of a file, and the file.
fn incoming(named: &[OsString]) -> Result<(import::Format, PathBuf), String> {
    let [format, file] = named else {
        let names = import::Format::ALL.map(import::Format::name).join(", ");
        return Err(format!("import needs a format and a file\n  hint: such as `wegwijs import csv schools.csv`; formats are {names}"));
    };
    Ok((import::Format::named(&format.to_string_lossy())?, PathBuf::from(file)))
}

fn known_command(word: &str) -> Result<String, String> {
    if COMMANDS.contains(&word) {
        return Ok(word.to_owned());
    }
    let hint = nearest(word, COMMANDS).map_or_else(|| COMMANDS.join(", "), |near| format!("did you mean `{near}`?"));
    Err(format!("unknown command `{word}`\n  hint: {hint}"))
}

/// The option, if the command takes it. It stands after the command.
fn known_option(name: &str, command: Option<&str>) -> Result<&'static str, String> {
    let takes: &[&str] = match command {
        None => return Err(format!("--{name} before the command\n  hint: begin with one of {}", COMMANDS.join(", "))),
        Some("check") => &["on", "json", "project"],
        Some("build" | "schema") => &["out", "project"],
        Some("report") => &["out", "on", "project"],
        Some("export") => &["region", "out", "project"],
        Some("new") => &["region", "project"],
        Some("calls") => &["region", "on", "json", "project"],
        Some("sheet") => &["region", "out", "project"],
        Some("import") => &["region", "mapping", "dry-run", "project"],
        Some(_) => &["facts", "on", "json", "project"],
    };
    let known = OPTIONS.into_iter().find(|option| *option == name && takes.contains(option));
    known.ok_or_else(|| {
        let near = nearest(name, takes.iter().copied()).map_or_else(|| takes.join(", --"), ToOwned::to_owned);
        format!("{} has no option --{name}\n  hint: use --{near}", command.unwrap_or_default())
    })
}

fn value(parser: &mut Parser, name: &str) -> Result<OsString, String> {
    parser.value().map_err(|_| format!("--{name} needs a value"))
}

fn day(text: &OsString) -> Result<Date, String> {
    text.to_string_lossy().parse().map_err(|error| format!("--on: {error}"))
}

#[cfg(test)]
mod tests {
    use super::{Kind, Task, read};

    fn task(line: &str) -> Result<Task, String> {
        read(line.split_whitespace().map(Into::into))
    }

    #[test]
    fn reads_the_commands() {
        assert_eq!(task("--help"), Ok(Task::Help));
        assert_eq!(task("match --help"), Ok(Task::Help));
        assert!(matches!(task("check --json --on 2026-11-21"), Ok(Task::Check(options)) if options.json && options.on.is_some()));
        assert!(matches!(task("build --out x"), Ok(Task::Build(out, _)) if out.as_os_str() == "x"));
        assert!(matches!(task("new right x-y"), Ok(Task::New(Kind::Right, id, _)) if id == "x-y"));
        assert!(matches!(task("new service x --region r"), Ok(Task::New(Kind::Service(region), ..)) if region.as_str() == "r"));
        assert!(matches!(task("calls --json"), Ok(Task::Calls(None, options)) if options.json));
        assert!(matches!(task("sheet --region r --out x.xlsx"), Ok(Task::Sheet(region, Some(_), _)) if region == "r"));
        assert!(matches!(task("import sheet x.xlsx --region r --dry-run"), Ok(Task::SheetBack(back, _)) if back.dry_run));
        assert!(matches!(task("schema --out x"), Ok(Task::Schema(Some(out), _)) if out.as_os_str() == "x"));
        assert!(matches!(task("import csv x.csv --region gent --mapping m --dry-run"), Ok(Task::Import(it, _)) if it.dry_run));
        assert!(matches!(task("report"), Ok(Task::Report(None, _))));
        assert!(matches!(task("report --out x.html --on 2026-11-21"), Ok(Task::Report(Some(_), options)) if options.on.is_some()));
        assert!(
            matches!(task("export hsds --region r"), Ok(Task::Export(order, _)) if order.region.as_deref() == Some("r") && order.out.is_none())
        );
        assert!(matches!(task("ask --json --facts=x.json"), Ok(Task::Ask(..))));
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        let wrong = [
            "",
            "chek",
            "report x",
            "report --json",
            "check now",
            "check --facts x",
            "match",
            "match --facts",
            "build --json --out x",
            "check -j",
            "new",
            "new right",
        ];
        for line in wrong.into_iter().chain([
            "--json check",
            "check --on 2026-02-30",
            "check --on",
            "check --json=yes",
            "new service x",
            "new right x --region r",
            "sheet",
            "sheet --region",
            "calls x",
            "import sheet --region r",
            "import sheet x.xlsx",
            "import csv x.csv",
            "import csv --region gent",
            "import cvs x.csv --region gent",
            "import csv x.csv y.csv --region gent",
            "new thing x",
            "new right x y",
            "schema x",
            "export",
            "export hsds geojson",
            "export hsds --on 2026-11-21",
            "check --region r",
        ]) {
            assert!(task(line).is_err(), "{line}");
        }
    }
}
