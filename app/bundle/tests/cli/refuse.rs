//! Facts that cannot be right: all of them named on standard error, exit code 2, nothing judged.

use crate::support::judged;

/// Holds that these facts are refused, naming each of `wanted`.
fn refused(name: &str, facts: &str, wanted: &[&str]) {
    for command in ["match", "ask"] {
        let said = judged(&format!("refused-{name}-{command}"), command, facts);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{name}: {}", said.err);
        wanted.iter().for_each(|wanted| assert!(said.err.contains(wanted), "{name}: {}", said.err));
    }
}

#[test]
fn unknown_names() {
    refused("fact", r#"{"postcod": "2060"}"#, &["postcod: unknown fact", "did you mean `postcode`?"]);
    refused("derived", r#"{"region": "flanders"}"#, &["region: unknown fact"]);
    refused("option", r#"{"housing": "castle"}"#, &["housing: unknown option `castle`", "private_rent"]);
    refused("choices", r#"{"interests": ["sport_culture", "golf"]}"#, &["interests: unknown option `golf`"]);
    refused("child", r#"{"children": [{"schol": "nursery"}]}"#, &["children[0].schol: unknown fact", "`school`"]);
    refused("outside", r#"{"born": "2021-03"}"#, &["born: unknown fact", "put it in each child"]);
    refused("inside", r#"{"children": [{"postcode": "2060"}]}"#, &["children[0].postcode", "not in a child"]);
    refused("dotted", r#"{"children.born": "2021-03"}"#, &["children.born: unknown fact"]);
    refused("range", r#"{"household_income": {"min": 1}}"#, &["household_income: unknown key `min`"]);
}

#[test]
fn wrong_types() {
    refused("file", "[]", &["facts are no object"]);
    refused("text", r#"{"housing": 3}"#, &["housing: a number where a text is expected"]);
    refused("yes", r#"{"debts": true}"#, &["debts: true or false where a text is expected"]);
    refused("number", r#"{"adults": "two"}"#, &["adults: a text where a number is expected"]);
    refused("list", r#"{"income_sources": "employee"}"#, &["income_sources: a text where a list is expected"]);
    refused("postcode-number", r#"{"postcode": 2060}"#, &["postcode: a number where a text is expected", "\"2060\""]);
    refused("children", r#"{"children": {"born": "2021-03"}}"#, &["children: is no list"]);
    refused("count", r#"{"children": 2}"#, &["children: is no list"]);
    refused("child", r#"{"children": [null]}"#, &["children[0]: a child is no object"]);
    refused("month", r#"{"children": [{"born": 2021}]}"#, &["children[0].born: a number where a text is expected"]);
}

#[test]
fn impossible_values() {
    refused("month", r#"{"children": [{"born": "2021-13"}]}"#, &["children[0].born: `2021-13` is not a month that exists"]);
    refused("day", r#"{"children": [{"born": "2021-03-04"}]}"#, &["not a month that exists"]);
    refused("future", r#"{"children": [{"born": "2026-12"}]}"#, &["children[0].born: 2026-12 is after the day that is judged"]);
    refused("due", r#"{"expecting": "pregnant", "due_month": "2027-00"}"#, &["due_month"]);
    refused("turned", r#"{"household_income": {"from": 2, "to": 1}}"#, &["household_income: from 2 is more than to 1"]);
    refused("negative", r#"{"household_income": -1}"#, &["household_income: -1 is negative"]);
    refused("negative-side", r#"{"monthly_rent": {"from": -5}}"#, &["monthly_rent: -5 is negative"]);
    refused("cents", r#"{"household_income": 1000.5}"#, &["household_income: 1000.5 is not a whole number"]);
    refused("huge", r#"{"household_income": 99999999999999999999999}"#, &["household_income", "too large"]);
    for code in ["0999", "20600", "206", "abcd", "+206", "", "２０６０"] {
        refused("postcode", &format!(r#"{{"postcode": "{code}"}}"#), &["postcode: ", "is not a Belgian postcode"]);
    }
    refused("many", &format!(r#"{{"children": [{}]}}"#, ["{}"; 31].join(",")), &["children: 31 children"]);
}

#[test]
fn values_against_their_gate() {
    refused("fuel", r#"{"heating": "natural_gas", "fuel_delivered": "within_60_days"}"#, &["fuel_delivered: has no such value"]);
    refused("rent", r#"{"housing": "owner", "monthly_rent": 500}"#, &["monthly_rent"]);
    refused("owner", r#"{"housing": "owner", "owns_property": "no"}"#, &["owns_property"]);
    refused("status", r#"{"residence": "belgian", "protected_status": "yes"}"#, &["protected_status"]);
    refused("due", r#"{"expecting": "no", "due_month": "2027-01"}"#, &["due_month"]);
    refused("domicile", r#"{"children": [{"lives_here": "always", "domicile": "other_parent"}]}"#, &["children[0].domicile"]);
    refused("residence", r#"{"residence": "eu", "children": [{}, {"residence": "no_papers"}]}"#, &["children[1].residence"]);
    refused("childcare", r#"{"children": [{"born": "2015-01", "childcare": "none"}]}"#, &["children[0].childcare"]);
    refused("type", r#"{"children": [{"school": "none", "school_type": "special"}]}"#, &["children[0].school_type"]);
    refused("sector", r#"{"income_sources": [], "work_sector": "private"}"#, &["work_sector"]);
}

#[test]
fn all_at_once() {
    let facts = r#"{"x": 1, "housing": "castle", "adults": -1, "postcode": "1", "heating": "wood", "fuel_delivered": "earlier"}"#;
    refused("all", facts, &["x: unknown", "housing: unknown option", "adults: -1", "postcode: `1`", "fuel_delivered"]);
}

#[test]
fn files_that_are_no_facts() {
    refused("empty", "", &["no facts as JSON"]);
    refused("broken", r#"{"postcode": "2060""#, &["no facts as JSON"]);
    refused("after", r#"{} {}"#, &["no facts as JSON"]);
    refused("twice", r#"{"housing": "owner", "housing": "shelter"}"#, &["the key `housing` stands twice"]);
    refused("deep", &"[".repeat(100_000), &["no facts as JSON"]);
    refused("deep-child", &format!(r#"{{"children": {}{}}}"#, "[".repeat(120), "]".repeat(120)), &["children"]);
    refused("long", &format!(r#"{{"x": "{}"}}"#, "y".repeat(5_000_000)), &["longer than 256 kB"]);
    refused("wide", &format!(r#"{{"children": [{}]}}"#, ["{}"; 50_000].join(",")), &["children: 50000 children"]);
}
