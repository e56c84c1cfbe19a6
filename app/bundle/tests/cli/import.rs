//! Services from outside data, as an editor sees them come in, come again and go.

use crate::support::{Said, change, put, small_project, wegwijs};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const FOLDER: &str = "content/services/town";
const SOURCES: &str = "sources: [{title: Bron, url: \"https://example.be\", checked: 2026-11-01, evidence: M}]\n";

/// The small project with two towns, some kinds of services, and one service written by hand.
fn project(name: &str) -> PathBuf {
    let root = small_project(&format!("import-{name}"));
    put(&root, "content/regions/town.yaml", &format!("id: town\nname: Stad\npostcodes: [2000, 2060]\n{SOURCES}"));
    put(&root, "content/regions/other.yaml", &format!("id: other\nname: Elders\npostcodes: [9000]\n{SOURCES}"));
    put(
        &root,
        "content/places/all.csv",
        "postcode,place,municipality,nis,lat,lon,also\n2000,Stad,Stad,1,51.21,4.40,\n2060,Noord,Stad,1,51.23,4.43,\n9000,Gent,Gent,2,51.05,3.72,\n",
    );
    put(
        &root,
        "content/categories/vluchthuis.yaml",
        "{id: vluchthuis, order: 9, pictogram: house, domain: energy, rights: [warmth], phone_only: true}\n",
    );
    for (order, kind) in ["clb", "huis-van-het-kind", "kinderopvang", "school"].into_iter().enumerate() {
        let text = format!("id: {kind}\norder: {order}\npictogram: house\ndomain: energy\nrights: [warmth]\n");
        put(&root, &format!("content/categories/{kind}.yaml"), &text);
    }
    put(
        &root,
        &format!("{FOLDER}/hand.yaml"),
        "id: hand\nname: Huis van het Kind Stad\ncategory: huis-van-het-kind\nphone: \"03 221 13 33\"\nsources:\n  a: {title: Folder, evidence: M}\nfrom: {name: a, phone: a}\n",
    );
    root
}

fn fixture(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/import").join(name).to_str().unwrap().to_owned()
}

fn import(root: &Path, format: &str, file: &str, more: &[&str]) -> Said {
    wegwijs(root, &[&["import", format, file, "--region", "town"], more].concat())
}

/// The fixture of the social map, or what became of it after this change.
fn social_map(root: &Path, change: impl FnOnce(String) -> String) -> Said {
    let text = change(fs::read_to_string(fixture("social-map.json")).unwrap());
    put(root, "map.json", &text);
    import(root, "sociale-kaart", "map.json", &[])
}

/// Every file under a folder, with its text; hidden ones too.
fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        match entry.is_dir() {
            true => all.extend(files(&entry)),
            false => drop(all.insert(entry.clone(), fs::read_to_string(&entry).unwrap())),
        }
    }
    all
}

fn service(root: &Path, id: &str) -> String {
    fs::read_to_string(root.join(format!("{FOLDER}/{id}.yaml")))
        .unwrap_or_else(|_| panic!("no {id}: {:?}", files(&root.join(FOLDER)).keys()))
}

#[test]
fn the_social_map_becomes_files() {
    let root = project("map");
    let said = social_map(&root, |text| text);
    assert_eq!(said.code, 1, "{}{}", said.out, said.err);
    let file = service(&root, "huis-van-het-kind-stad");
    for line in [
        "# In de bron: Voor ouders & kinderen\n# In de bron: - spelen\n# In de bron: - praten\nid: ",
        "name: \"Huis van het Kind Stad\"",
        "address: {\"street\":\"Kerkstraat 12\",\"postcode\":2060,\"municipality\":\"Stad\",\"district\":\"Noord\"}",
        "point: {\"lat\":51.2301,\"lon\":4.4302}",
        "phone: \"03 221 13 33\"",
        "email: \"info@huis.be\"",
        "url: \"https://www.huis.be\"",
        "origin: {\"format\":\"sociale-kaart\",\"id\":\"a-1\"}",
        "\"phone\":\"sociale-kaart\"",
    ] {
        assert!(file.contains(line), "{line} is not in\n{file}");
    }
    assert!(service(&root, "clb-de-brug").contains("category: \"clb\""));
    assert_eq!(wegwijs(&root, &["check", "--on", "2026-11-21"]).err, "");
}

#[test]
fn what_was_not_used_is_said_with_its_reason() {
    let root = project("reasons");
    let out = social_map(&root, |text| text).out;
    for line in [
        "dropped: a-3 (Ziekenhuis): no known rubric: 02.06.01. Ziekenhuizen",
        "dropped: a-4 (Kribbe): its keepers have not verified it",
        "dropped: a-6 (Ver weg): 9000 lies outside town",
        "left out: content/services/town/clb-de-brug.yaml: phone `bel 0470 12 34 56 of 03 1`: holds more than one number",
        "maybe the same: content/services/town/huis-van-het-kind-stad.yaml and content/services/town/hand.yaml: the same telephone number",
        "3 new, 0 changed, 0 unchanged, 0 gone, 3 dropped, 1 values left out",
    ] {
        assert!(out.contains(line), "{line} is not in\n{out}");
    }
}

#[test]
fn a_name_never_leads_out_of_the_folder() {
    let root = project("hostile");
    let before = files(&root);
    social_map(&root, |text| text.replace("\"a-2\"", "\"/etc/x\"").replace("CLB De Brug", "/etc/passwd"));
    let folder = root.join(FOLDER);
    let new: Vec<_> = files(&root).into_keys().filter(|file| !before.contains_key(file) && !file.ends_with("map.json")).collect();
    assert_eq!(new.len(), 3);
    assert!(new.iter().all(|file| file.parent() == Some(&folder)), "{new:?}");
    assert!(service(&root, "kribbe").contains("../../../a-5"));
}

#[test]
fn importing_again_changes_nothing() {
    let root = project("again");
    social_map(&root, |text| text);
    let before = files(&root.join("content"));
    let times =
        |root: &Path| files(&root.join(FOLDER)).into_keys().map(|file| fs::metadata(file).unwrap().modified().unwrap()).collect::<Vec<_>>();
    let written = times(&root);
    let out = social_map(&root, |text| text).out;
    assert!(out.contains("0 new, 0 changed, 3 unchanged"), "{out}");
    assert_eq!((files(&root.join("content")), times(&root)), (before, written));
}

#[test]
fn a_new_name_keeps_the_file() {
    let root = project("renamed");
    social_map(&root, |text| text);
    let out = social_map(&root, |text| text.replace("CLB De Brug", "CLB De Nieuwe Brug")).out;
    assert!(out.contains("0 new, 1 changed, 2 unchanged"), "{out}");
    let file = service(&root, "clb-de-brug");
    assert!(file.contains("id: \"clb-de-brug\"\nname: \"CLB De Nieuwe Brug\""), "{file}");
}

#[test]
fn what_people_edited_stays() {
    let root = project("edited");
    social_map(&root, |text| text);
    let file = format!("{FOLDER}/huis-van-het-kind-stad.yaml");
    change(&root, &file, "phone: \"03 221 13 33\"", "# Nagebeld op 3 november.\nphone: \"03 999 99 99\" # de balie\nedited: [phone]");
    change(&root, &file, "email: \"info@huis.be\"", "email: \"balie@huis.be\"");
    change(&root, &file, "\"email\":\"sociale-kaart\"", "\"email\":\"b\"");
    change(&root, &file, "sources:\n", "sources:\n  b: {title: Gebeld, evidence: S}\n");
    social_map(&root, |text| text.replace("Kerkstraat", "Marktplein").replace("221 13 33", "221 13 00").replace("Info@", "nieuw@"));
    let text = service(&root, "huis-van-het-kind-stad");
    for line in [
        "Marktplein 12",
        "# Nagebeld op 3 november.\nphone: \"03 999 99 99\" # de balie\n",
        "email: \"balie@huis.be\"",
        "b: {title: Gebeld, evidence: S}",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    let out = social_map(&root, |text| text.replace("Kerkstraat", "Marktplein")).out;
    assert!(out.contains("3 unchanged"), "{out}");
}

#[test]
fn what_its_publisher_took_away_goes_unless_people_worked_on_it() {
    let root = project("gone");
    social_map(&root, |text| text);
    change(&root, &format!("{FOLDER}/kribbe.yaml"), "name:", "# Gebeld.\nname:");
    let gone = |text: String| {
        text.replace("\"CLB De Brug\"}, \"state\": \"ACTIVE\"", "\"CLB De Brug\"}, \"state\": \"ARCHIVED\"")
            .replace("Kribbe\"}, \"state\": \"ACTIVE\", \"verified\": true", "Kribbe\"}, \"state\": \"DELETED\", \"verified\": true")
    };
    let out = social_map(&root, gone).out;
    assert!(out.contains("1 unchanged, 1 gone"), "{out}");
    assert!(out.contains("look at: content/services/town/kribbe.yaml: its publisher took it away"), "{out}");
    assert!(!root.join(FOLDER).join("clb-de-brug.yaml").exists());
    service(&root, "kribbe");
}

#[test]
fn what_is_not_in_the_file_stays() {
    let root = project("absent");
    social_map(&root, |text| text);
    put(&root, "one.json", "{\"content\": []}");
    let said = import(&root, "sociale-kaart", "one.json", &[]);
    assert_eq!((said.code, said.out.lines().last().unwrap()), (0, "0 new, 0 changed, 0 unchanged, 0 gone, 0 dropped, 0 values left out"));
    let only = |text: String| text.replace("\"a-2\"", "\"a-9\"");
    assert!(social_map(&root, only).out.contains("1 services of earlier imports are not in this file; they stay"));
    assert!(service(&root, "clb-de-brug").contains("a-2") && service(&root, "clb-de-brug-2").contains("a-9"));
}

#[test]
fn check_warns_of_what_may_be_the_same() {
    let root = project("same");
    let said = || wegwijs(&root, &["check", "--on", "2026-11-21"]).out;
    assert!(!said().contains("may be the same"));
    social_map(&root, |text| text);
    assert!(said().contains("huis-van-het-kind-stad.yaml: may be the same as `hand`: the same telephone number"), "{}", said());
}

#[test]
fn a_dry_run_writes_nothing() {
    let root = project("dry");
    let before = files(&root);
    let said = import(&root, "sociale-kaart", &fixture("social-map.json"), &["--dry-run"]);
    assert!(said.code == 1 && said.out.contains("3 new,") && said.out.ends_with("nothing was written (--dry-run)\n"), "{}", said.out);
    assert_eq!(files(&root), before);
}

#[test]
fn a_record_of_another_region_is_not_doubled() {
    let root = project("regions");
    social_map(&root, |text| text);
    let (from, to) = (root.join(FOLDER).join("clb-de-brug.yaml"), root.join("content/services/other/clb-de-brug.yaml"));
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    fs::rename(&from, to).unwrap();
    let out = social_map(&root, |text| text).out;
    assert!(out.contains("dropped: a-2 (CLB De Brug): is in content/services/other/clb-de-brug.yaml already"), "{out}");
    assert!(!from.exists());
}

#[test]
fn a_table_becomes_files_by_its_mapping() {
    let root = project("table");
    let said = import(&root, "csv", &fixture("schools.csv"), &["--mapping", &fixture("schools.toml")]);
    assert_eq!(said.code, 1, "{}{}", said.out, said.err);
    let school = service(&root, "basisschool-de-linde-afdeling-1");
    for line in
        ["\"street\":\"Lindelaan 3\"", "phone: \"03 221 13 34\"", "\"id\":\"schools/1\"", "\"date\":\"2026-09-01\"", "category: \"school\""]
    {
        assert!(school.contains(line), "{line} is not in\n{school}");
    }
    assert!(school.contains("point: {\"lat\":51.2206") && !service(&root, "vreemd").contains("point:"), "{school}");
    assert!(service(&root, "centrum-noord").contains("category: \"clb\""));
    for line in [
        "dropped: schools/3 (Niets bekend): has no place, phone, mail or site",
        "dropped: row 5: has 3 cells, the header 10",
        "left out: content/services/town/vreemd.yaml: phone `+31 20 555 55 55`: is no Belgian number",
        "left out: content/services/town/vreemd.yaml: point 1, nee: is no point in Belgium",
        "3 new, 0 changed, 0 unchanged, 0 gone, 2 dropped, 2 values left out",
    ] {
        assert!(said.out.contains(line), "{line} is not in\n{}", said.out);
    }
}

#[test]
fn hours_come_in_if_they_can_be_read() {
    let root = project("hours");
    let head = "nr;naam;postcode;uren\n";
    let rows = "1;Een;2060;Mo-Fr 09:00-12:00\n".to_owned() + "2;Twee;2060;weekdagen van negen tot vijf\n";
    put(&root, "t.csv", &format!("{head}{rows}"));
    put(
        &root,
        "m.toml",
        "name = \"t\"\ndelimiter = \";\"\nid = \"nr\"\ncategory = \"clb\"\n[source]\ntitle = \"T\"\n[fields]\nname = \"naam\"\npostcode = \"postcode\"\nhours = \"uren\"\n",
    );
    let said = import(&root, "csv", "t.csv", &["--mapping", "m.toml"]);
    assert!(service(&root, "een").contains("hours: \"Mo-Fr 09:00-12:00"), "{}", said.out);
    assert!(
        !service(&root, "twee").contains("hours") && said.out.contains("twee.yaml: hours `weekdagen van negen tot vijf`: "),
        "{}",
        said.out
    );
}

#[test]
fn every_format_refuses_what_it_is_not() {
    let root = project("formats");
    for format in ["sociale-kaart", "csv", "hsds", "osm", "lpdc"] {
        put(&root, "page", "<!doctype html><title>503</title>");
        let said = import(&root, format, "page", &["--mapping", &fixture("schools.toml")]);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{format}: {}", said.err);
    }
}

#[test]
fn a_place_where_somebody_hides_is_never_written() {
    let root = project("hidden");
    let mapping = fs::read_to_string(fixture("schools.toml")).unwrap().replace("CLB = \"clb\"", "CLB = \"vluchthuis\"");
    put(&root, "m.toml", &mapping.replace("phone = \"tel\"", "phone = \"tel\"\ndescribed = \"straat\""));
    let said = import(&root, "csv", &fixture("schools.csv"), &["--mapping", "m.toml"]);
    let file = service(&root, "centrum-noord");
    assert!(
        file.contains("phone: ") && !file.contains("Noordlaan") && !file.contains("In de bron") && !said.out.contains("Noordlaan"),
        "{file}"
    );
    assert!(said.out.contains("centrum-noord.yaml: address: `vluchthuis` never tells a place"), "{}", said.out);
}

#[test]
fn no_id_leads_to_where_somebody_hides() {
    let root = project("hidden-id");
    let object = |id: &str, tags: &str| {
        format!(
            r#"{{"type": "Feature", "properties": {{"@id": "{id}", {tags}}}, "geometry": {{"type": "Point", "coordinates": [4.4, 51.21]}}}}"#
        )
    };
    let map = |phone: &str| {
        let shelter = object("way/123", &format!(r#""amenity": "social_facility", "name": "Vluchthuis", "phone": "{phone}""#));
        let school = object("node/7", r#""amenity": "school", "name": "School""#);
        format!(r#"{{"type": "FeatureCollection", "features": [{shelter}, {school}]}}"#)
    };
    put(&root, "map.geojson", &map("03 221 13 33"));
    let said = import(&root, "osm", "map.geojson", &[]);
    let file = service(&root, "vluchthuis");
    let expected = r#"origin: {"format":"osm","id":"sha256:d4827702eaf689d4"}"#;
    assert!(file.contains(expected) && !file.contains("way") && !said.out.contains("way/123"), "{file}");
    assert!(service(&root, "school").contains(r#""id":"node/7""#), "another kind keeps its id");
    put(&root, "map.geojson", &map("03 221 13 34"));
    let said = import(&root, "osm", "map.geojson", &[]);
    assert!(
        said.out.contains("0 new, 1 changed") && service(&root, "vluchthuis").contains("03 221 13 34"),
        "it is found again: {}",
        said.out
    );

    // an editor knows that the other is a shelter too
    change(&root, &format!("{FOLDER}/school.yaml"), "category: \"school\"", "category: vluchthuis");
    for _ in 0..2 {
        put(&root, "map.geojson", &map("03 221 13 35"));
        let said = import(&root, "osm", "map.geojson", &[]);
        let file = service(&root, "school");
        assert!(file.contains("sha256:") && !file.contains("node/7"), "{file} {}", said.out);
        assert!(said.out.contains("0 new"), "{}", said.out);
    }
}

#[test]
fn an_export_of_ours_brings_no_such_id_either() {
    let (from, to) = (project("hidden-from"), project("hidden-to"));
    let origin = "origin: {format: osm, id: way/123}\nsources: {osm: {title: Kaart, url: \"https://osm.org/way/123\", evidence: M}}";
    let text = format!("id: huis\nname: Huis\ncategory: vluchthuis\nphone: 03 221 13 33\n{origin}\nfrom: {{name: osm, phone: osm}}\n");
    put(&from, &format!("{FOLDER}/huis.yaml"), &text);
    let file = to.join("services.json").to_str().unwrap().to_owned();
    assert_eq!(wegwijs(&from, &["export", "hsds", "--out", &file]).code, 0);
    let said = import(&to, "hsds", &file, &[]);
    let text = service(&to, "huis");
    assert!(text.contains("sha256:d4827702eaf689d4") && !text.contains("way/123"), "{text} {}", said.out);
}

#[test]
fn what_fails_a_check_is_left_out() {
    let root = project("checks");
    let out = social_map(&root, |text| text.replace("51.2301", "15.2301")).out;
    assert!(out.contains("huis-van-het-kind-stad.yaml: point: 15.2301, 4.4302 lies outside Belgium"), "{out}");
    assert!(!service(&root, "huis-van-het-kind-stad").contains("point:"));
    fs::remove_file(root.join("content/categories/kinderopvang.yaml")).unwrap();
    let out = social_map(&root, |text| text.replace("../../../a-5", "a-7")).out;
    assert!(out.contains("dropped: a-7 (../../../Kribbe): unknown category `kinderopvang`"), "{out}");
}

#[test]
fn a_file_that_is_not_what_it_claims_is_refused() {
    let root = project("refused");
    let map = fs::read_to_string(fixture("social-map.json")).unwrap();
    let cut = map.get(..map.len() * 2 / 3).unwrap();
    let mapping = ["--mapping", &fixture("schools.toml")];
    let none: &[&str] = &[];
    let cases = [
        ("sociale-kaart", "map.json", b"<!doctype html><title>503</title>".as_slice(), none, "is a web page"),
        ("sociale-kaart", "map.json", cut.as_bytes(), &[], "is no whole JSON"),
        ("sociale-kaart", "map.json", b"{\"organizations\": [{\"id\": \"x\"}]}", &[], "is no answer of the Sociale Kaart"),
        ("sociale-kaart", "map.json", b"[]", &[], "is no answer of the Sociale Kaart"),
        ("sociale-kaart", "map.json", b"", &[], "is empty"),
        ("csv", "t.csv", b"PK\x03\x04\x14\x00", &mapping, "is a packed file"),
        ("csv", "t.csv", b"<html>", &mapping, "is a web page"),
        ("csv", "t.csv", b"nr,naam\n1,x\n", &mapping, "has no column"),
        ("csv", "t.csv", "nr;naam;straat;huisnr;postkode;gemeente;lx;ly;tel;soort\n".as_bytes(), &mapping, "did you mean `postkode`?"),
        ("csv", "t.csv", b"nr;naam;straat;huisnr;postcode;gemeente;lx;ly;tel;soort\n1;Caf\xe9;;;;;;;;\n", &mapping, "is not in UTF-8"),
        ("csv", "t.csv", b"nr\n", &[], "--mapping"),
        ("csv", "t.csv", b"nr\n", &["--mapping", "t.csv"], "is no mapping"),
    ];
    for (format, file, bytes, more, wanted) in cases {
        fs::write(root.join(file), bytes).unwrap();
        let before = files(&root.join("content"));
        let said = import(&root, format, file, more);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{wanted}: {}", said.err);
        assert!(said.err.starts_with("error: ") && said.err.contains(wanted) && said.err.contains("hint: "), "{wanted}: {}", said.err);
        assert_eq!(files(&root.join("content")), before, "{wanted}");
    }
}

#[test]
fn wrong_use_is_refused_with_a_hint() {
    let root = project("use");
    let near = |words: &[&str], wanted: &str| {
        let said = wegwijs(&root, words);
        assert!(said.code == 2 && said.err.contains(wanted), "{words:?}: {}", said.err);
    };
    near(&["import", "social-kaart", "x", "--region", "town"], "did you mean `sociale-kaart`?");
    near(&["import", "csv", "x"], "--region");
    near(
        &["import", "csv", "there-is-none.csv", "--region", "town", "--mapping", &fixture("schools.toml")],
        "there-is-none.csv cannot be read",
    );
    near(&["import", "sociale-kaart", &fixture("social-map.json"), "--region", "twn"], "did you mean `town`?");
    near(&["import", "sociale-kaart", &fixture("social-map.json"), "--region", "../town"], "unknown region");
    put(&root, &format!("{FOLDER}/hand.yaml"), "id: [");
    near(&["import", "sociale-kaart", &fixture("social-map.json"), "--region", "town"], "content/services/town/hand.yaml");
}
