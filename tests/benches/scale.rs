//! Whether it all holds for a country: a made-up Flanders of 50 000 services, built as `wegwijs build` does, and what a family
//! then downloads to see what is near.
//!
//! Says each limit that is passed, and fails. The site's content stays in `$WEGWIJS_BENCH_OUT/content` if that is set, for
//! `e2e/scale.mjs`, which measures how quick the page is with it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

mod flanders;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;
use wegwijs_bundle::project::Project;
use wegwijs_bundle::{build, check};
use wegwijs_core::Date;

const SERVICES: usize = 50_000;
/// Seconds that a build may take.
const BUILD: f64 = 20.0;
/// Bytes, compressed by brotli, that a family may download to see what is near.
const NEAR: usize = 40_000;
/// Of so many postcodes, those with most bytes and others, the compressed size is measured: compressing is slow.
const SAMPLE: usize = 20;

fn main() -> ExitCode {
    let root = std::env::temp_dir().join(format!("wegwijs-bench-scale-{}", std::process::id()));
    let kept = std::env::var_os("WEGWIJS_BENCH_OUT").map(PathBuf::from);
    let out = kept.clone().unwrap_or_else(|| root.join("dist"));
    let project = flanders::write(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), &root, SERVICES);
    fs::create_dir_all(&out).unwrap();
    let passed = [built(&project, &out), weighed(&out.join("content/near"))];
    fs::remove_dir_all(&root).unwrap();
    passed.iter().flatten().for_each(|limit| println!("LIMIT PASSED: {limit}"));
    if passed.iter().any(Option::is_some) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Builds the site's content; the limit that this passes.
fn built(project: &Project, out: &Path) -> Option<String> {
    let on: Date = "2026-11-21".parse().unwrap();
    let _ = fs::write("/proc/self/clear_refs", "5");
    let (begin, busy) = (Instant::now(), processor());
    let checked = check::check(project, on);
    let check = begin.elapsed().as_secs_f64();
    let (errors, warnings) = (checked.findings.errors(), checked.findings.warnings());
    checked.findings.clone().sorted().iter().filter(|_| errors > 0).take(5).for_each(|finding| println!("{finding}"));
    assert_eq!(errors, 0, "the made-up services are no good");
    build::write(out, &checked.content, &checked.locales, on).unwrap();
    let whole = begin.elapsed().as_secs_f64();
    let busy = processor().zip(busy).map_or_else(String::new, |(after, before)| format!(", {:.1} s of a processor", after - before));
    let peak = peak().map_or_else(String::new, |kilobytes| format!("; peak {} MB", kilobytes / 1024));
    println!("build of {SERVICES} services: {whole:.1} s{busy}, of which check {check:.1} s ({warnings} warnings){peak}");
    (whole > BUILD).then(|| format!("the build took {whole:.1} s{busy}; {BUILD} s is the limit. Is the machine busy with something else?"))
}

/// What a family downloads: kinds and places, one postcode, words; the limit that this passes.
fn weighed(near: &Path) -> Option<String> {
    let files: Vec<PathBuf> = fs::read_dir(near).unwrap().map(|file| file.unwrap().path()).collect();
    let named = |wanted: fn(&str) -> bool| files.iter().filter(move |file| wanted(&file.file_name().unwrap().to_string_lossy()));
    let words = named(|name| name.ends_with(".ftl")).map(compressed).max().unwrap();
    let directory = named(|name| name.starts_with("directory.")).map(compressed).max().unwrap();
    let mut areas: Vec<&PathBuf> = named(|name| name.starts_with(|first: char| first.is_ascii_digit())).collect();
    areas.sort_by_key(|file| std::cmp::Reverse((fs::metadata(file).unwrap().len(), (*file).clone())));
    let others = areas.iter().skip(SAMPLE).step_by((areas.len() / SAMPLE).max(1));
    let mut sizes: Vec<usize> = areas.iter().take(SAMPLE).chain(others).map(|file| compressed(file)).collect();
    sizes.sort_unstable();
    let (median, most) = (sizes[sizes.len() / 2], sizes[sizes.len() - 1]);
    let whole = directory + most + words;
    println!(
        "near, {} postcodes, bytes by brotli: kinds and places {directory} + a postcode at most {most} (median {median}, of {}) + words at most {words} = {whole} in 3 files",
        areas.len(),
        sizes.len()
    );
    (whole > NEAR).then(|| format!("{whole} bytes to see what is near; {NEAR} is the limit"))
}

fn compressed(file: &PathBuf) -> usize {
    let mut out = Vec::new();
    let best = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut fs::File::open(file).unwrap(), &mut out, &best).unwrap();
    out.len()
}

/// The most memory that this process held, in kilobytes.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.split_whitespace().next()?.parse().ok()
}

/// Seconds for which a processor was busy with this process.
fn processor() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let ticks = stat.rsplit(')').next()?.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<f64>().ok());
    Some(ticks.sum::<Option<f64>>()? / 100.0)
}
