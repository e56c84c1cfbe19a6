//! How long it takes to import 100 000 made-up services, and how much memory: in each format, for the first time and again.
//!
//! The budget is thirty seconds and 500 MB. The peak is the kernel's own (`VmHWM`), set back before each run. Names of formats
//! as arguments choose among them; a folder in memory is used where there is one, so that no disk is measured.

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
    let memory = PathBuf::from("/dev/shm");
    let temp = if memory.is_dir() { memory } else { std::env::temp_dir() };
    let root = temp.join(format!("wegwijs-bench-import-{}", std::process::id()));
    let named: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let wanted = |format: &Format| named.is_empty() || named.iter().any(|name| name == format.name());
    for format in Format::ALL.into_iter().filter(wanted) {
        let project = project(&root);
        let file = root.join("data");
        match format {
            Format::Csv => table(&file),
            Format::Osm => map(&file),
            Format::Hsds => directory(&file),
            Format::Lpdc => catalogue(&file),
            Format::SocialeKaart => social_map(&file),
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

/// As many objects of a map.
fn map(file: &Path) {
    let places = postcodes();
    list(file, "{\"type\":\"FeatureCollection\",\"timestamp\":\"2026-11-01T09:30:00Z\",\"features\":[", |nth| {
        let (postcode, lat, lon) = places.get(nth % places.len()).unwrap();
        let (lat, lon) = (lat + (nth % 97) as f64 / 4e3, lon + (nth % 89) as f64 / 4e3);
        format!(
            r#"{{"type":"Feature","properties":{{"@id":"way/{nth}","amenity":"childcare","name":"Opvang {}","operator":"Gemeente","addr:street":"Straat {}","addr:housenumber":"{}","addr:postcode":"{postcode}","phone":"{}","website":"www.opvang{nth}.be","opening_hours":"Mo-Fr 07:00-18:00; PH off","wheelchair":"yes","check_date":"2026-05-04","description":"Opvang voor kinderen tot 3 jaar, nummer {nth}"}},"geometry":{{"type":"Polygon","coordinates":[[[{lon:.5},{lat:.5}],[{lon:.5},{lat:.5}],[{lon:.5},{lat:.5}]]]}}}}"#,
            nth / 4,
            nth % 700,
            nth % 200,
            phone(nth)
        )
    });
}

/// As many services of HSDS.
fn directory(file: &Path) {
    let places = postcodes();
    list(file, "{\"contents\":[", |nth| {
        let (postcode, lat, lon) = places.get(nth % places.len()).unwrap();
        let (lat, lon) = (lat + (nth % 97) as f64 / 4e3, lon + (nth % 89) as f64 / 4e3);
        format!(
            r#"{{"id":"s{nth}","name":"Opvang {}","status":"active","description":"Opvang voor kinderen tot 3 jaar, nummer {nth}","url":"https://www.opvang{nth}.be","email":"info@opvang{nth}.be","last_modified":"2026-05-04","minimum_age":0,"maximum_age":3,"organization":{{"id":"o{}","name":"Gemeente","description":"x"}},"phones":[{{"number":"{}"}}],"languages":[{{"code":"nl","name":"Nederlands"}}],"service_at_locations":[{{"id":"at{nth}","location":{{"id":"l{nth}","latitude":{lat:.5},"longitude":{lon:.5},"addresses":[{{"address_1":"Straat {} {}","city":"X","postal_code":"{postcode}","country":"BE","address_type":"physical"}}]}}}}],"schedules":[{{"freq":"WEEKLY","byday":"MO,TU,WE,TH,FR","opens_at":"07:00","closes_at":"18:00"}}],"attributes":[{{"taxonomy_term":{{"id":"t","code":"kinderopvang","name":"Kinderopvang","taxonomy":"Themas"}}}}]}}"#,
            nth / 4,
            nth % 300,
            phone(nth),
            nth % 700,
            nth % 200
        )
    });
}

/// As many snapshots, two of each product, with the long prose that the catalogue has.
fn catalogue(file: &Path) {
    let (places, prose) = (postcodes(), "<p>Je vraagt dit aan bij je gemeente, met een <b>formulier</b>.</p>".repeat(48));
    list(file, "{\"@type\":\"EventStream\",\"member\":[", |nth| {
        let (product, version) = (nth / 2, nth % 2 + 1);
        let (postcode, ..) = places.get(product % places.len()).unwrap();
        format!(
            r#"{{"@id":"https://data.be/id/snapshot/{nth}","@type":["InstantieSnapshot"],"isVersionOf":"https://data.be/id/product/{product}","generatedAtTime":"2026-0{version}-01T10:00:00Z","naam":{{"nl-BE-x-informal":"Kinderopvang {}"}},"beschrijving":{{"nl-BE-x-informal":"{}"}},"themas":["OnderwijsWetenschap"],"type":"AdviesBegeleiding","doelgroepen":["Burger"],"talen":["NLD"],"contactgegevens":[{{"order":0,"email":"info@opvang{product}.be","telefoonnummer":"{}","url":"https://www.opvang{product}.be","openingsuren":"elke werkdag","adres":[{{"straatnaam":{{"nl":"Straat {}"}},"huisnummer":"{}","gemeentenaam":{{"nl":"X"}},"land":{{"nl":"België"}},"postcode":"{postcode}"}}]}}]}}"#,
            product / 4,
            prose.replace('"', "'"),
            phone(product),
            product % 700,
            product % 200
        )
    });
}

fn phone(nth: usize) -> String {
    format!("03 {:03} {:02} {:02}", 200 + nth % 700, nth % 100, nth / 1000 % 100)
}

/// So many records in a list, after what begins it.
fn list(file: &Path, begin: &str, record: impl Fn(usize) -> String) {
    let mut out = BufWriter::new(File::create(file).unwrap());
    out.write_all(begin.as_bytes()).unwrap();
    for nth in 0..RECORDS {
        let comma = if nth == 0 { "" } else { "," };
        write!(out, "{comma}{}", record(nth)).unwrap();
    }
    out.write_all(b"]}").unwrap();
}
