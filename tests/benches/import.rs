//! How long it takes to import 100 000 made-up services, and how much memory: from the social map and from a table, for the
//! first time and again.
//!
//! The budget is thirty seconds and 500 MB. The peak is the kernel's own (`VmHWM`), set back before each run.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;
use wegwijs_bundle::import::{Format, Request, import};
use wegwijs_bundle::project::Project;
use wegwijs_core::id::LocalRegionId;

const RECORDS: usize = 100_000;
const MAPPING: &str = "name = \"bench\"\nid = \"id\"\ncategory = \"kinderopvang\"\n[source]\ntitle = \"Bench\"\n[fields]\nname = \"naam\"\nstreet = \"straat\"\npostcode = \"postcode\"\nphone = \"tel\"\n[point]\nx = \"x\"\ny = \"y\"\nsystem = \"lambert72\"\n";

fn main() {
    let root = std::env::temp_dir().join(format!("wegwijs-bench-import-{}", std::process::id()));
    for format in [Format::SocialeKaart, Format::Csv] {
        let project = project(&root);
        let file = root.join("data");
        match format {
            Format::Csv => table(&file),
            _ => social_map(&file),
        }
        let mapping = root.join("mapping.toml");
        fs::write(&mapping, MAPPING).unwrap();
        let region = LocalRegionId::from("all");
        let request = Request { format, file, region, mapping: Some(mapping), dry_run: false };
        ["first", "again"].into_iter().for_each(|time| run(&project, &request, time));
        fs::remove_dir_all(&root).unwrap();
    }
}

fn run(project: &Project, request: &Request, time: &str) {
    let _ = fs::write("/proc/self/clear_refs", "5");
    let (begin, before) = (Instant::now(), worked());
    let tally = import(project, request).unwrap();
    let (seconds, worked, text) = (begin.elapsed().as_secs_f64(), worked() - before, tally.to_string());
    let peak = peak().map_or_else(|| "not known here".to_owned(), |kilobytes| format!("{} MB", kilobytes / 1024));
    println!(
        "import {:<13} {time}: {seconds:5.1} s ({worked:.1} s of work), peak {peak}; {}",
        request.format.name(),
        text.lines().last().unwrap_or_default()
    );
}

/// Seconds that this process worked, in programs and in the kernel, so that a busy machine shows.
fn worked() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
    ticks.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// The most memory that this process held, in kilobytes.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.split_whitespace().next()?.parse().ok()
}

/// A project with the real kinds and places, and one region of all places.
fn project(root: &Path) -> Project {
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    for folder in ["categories", "places", "finders"] {
        copy(&real.join(folder), &root.join("content").join(folder));
    }
    fs::create_dir_all(root.join("content/regions")).unwrap();
    fs::create_dir_all(root.join("locales")).unwrap();
    let postcodes: Vec<String> = postcodes().into_iter().map(|(postcode, ..)| postcode).collect();
    let text = format!(
        "id: all\nname: Alles\npostcodes: [{}]\nsources: [{{title: Bench, checked: 2026-11-21, evidence: S}}]\n",
        postcodes.join(", ")
    );
    fs::write(root.join("content/regions/all.yaml"), text).unwrap();
    Project::at(root).unwrap()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    let files: Vec<PathBuf> = fs::read_dir(from).into_iter().flatten().map(|file| file.unwrap().path()).collect();
    for file in files {
        fs::copy(&file, to.join(file.file_name().unwrap())).unwrap();
    }
}

/// The real postcodes with their centres.
fn postcodes() -> Vec<(String, f64, f64)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/places");
    let files = fs::read_dir(folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let line = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        Some(((*cells.first()?).to_owned(), cells.get(4)?.parse().ok()?, cells.get(5)?.parse().ok()?))
    };
    let mut all: Vec<_> = files.flat_map(|text| text.lines().skip(1).filter_map(line).collect::<Vec<_>>()).collect();
    all.sort_by(|one, other| one.0.cmp(&other.0));
    all
}

/// So many pages of the social map, a quarter of the names the same.
fn social_map(file: &Path) {
    let (mut out, places) = (BufWriter::new(File::create(file).unwrap()), postcodes());
    for nth in 0..RECORDS {
        let (postcode, lat, lon) = places.get(nth % places.len()).unwrap();
        let begin = if nth == 0 {
            "[{\"content\":["
        } else if nth % 2000 == 0 {
            "]},{\"content\":["
        } else {
            ","
        };
        let (lat, lon) = (lat + (nth % 97) as f64 / 4e3, lon + (nth % 89) as f64 / 4e3);
        let record = format!(
            r#"{begin}{{"id":{{"id":"{nth}","authenticSource":"X"}},"legalName":{{"description":"Opvang {}"}},"type":"ORGANISATION","state":"ACTIVE","verified":true,"addresses":[{{"primary":true,"type":"Bezoekadres","number":"{}","street":{{"name":{{"description":"Straat {}"}}}},"municipality":{{"name":{{"description":"X"}},"postalCode":"{postcode}"}},"location":{{"lat":{lat:.5},"lon":{lon:.5}}}}}],"contactInfo":{{"phones":[{{"value":"03 {:03} {:02} {:02}"}}],"emails":[],"websites":[{{"value":"www.opvang{nth}.be","primary":true}}]}},"activities":[{{"name":{{"description":"Groepsopvang voor kinderen"}}}}],"description":"<p>Opvang voor <b>kinderen</b> tot 3 jaar.</p><ul><li>nummer {nth}</li></ul>"}}"#,
            nth / 4,
            nth % 200,
            nth % 700,
            200 + nth % 700,
            nth % 100,
            nth / 1000 % 100
        );
        out.write_all(record.as_bytes()).unwrap();
    }
    out.write_all(b"]}]").unwrap();
}

/// As many rows of a table.
fn table(file: &Path) {
    let (mut out, places) = (BufWriter::new(File::create(file).unwrap()), postcodes());
    writeln!(out, "id,naam,straat,postcode,tel,x,y").unwrap();
    for nth in 0..RECORDS {
        let (postcode, ..) = places.get(nth % places.len()).unwrap();
        let (x, y) = (25_000 + nth * 7 % 220_000, 155_000 + nth * 13 % 85_000);
        writeln!(
            out,
            "{nth},Opvang {},Straat {},{postcode},03 2{:02} {:02} {:02},{x},{y}",
            nth / 4,
            nth % 200,
            nth % 100,
            nth / 100 % 100,
            nth / 1000
        )
        .unwrap();
    }
}
