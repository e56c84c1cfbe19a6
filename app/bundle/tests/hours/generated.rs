//! The law of the page's form, over hours of every make: it says what the crate says.

use super::oracle::agrees;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use wegwijs_bundle::hours::{adopt, compile, parse};
use wegwijs_core::Date;
use wegwijs_core::hours::{Now, Openness};
use wegwijs_core::moment::Moment;

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A quarter-hour of a day as a time.
fn quarter(nth: u16) -> String {
    format!("{:02}:{:02}", nth / 4, nth % 4 * 15)
}

/// One time, past midnight if it ends before it begins; or two in order.
fn times() -> impl Strategy<Value = String> {
    let two = (0..10_u16, 1..5_u16)
        .prop_map(|(from, long)| format!("{from:02}:00-{:02}:30,{:02}:00-{:02}:45", from + long, from + long + 2, from + long + 6));
    let one = (0..96_u16, 1..=64_u16).prop_map(|(from, long)| format!("{}-{}", quarter(from), quarter((from + long) % 96)));
    let late = (20..24_u16, 25..30_u16).prop_map(|(from, to)| format!("{from}:00-{to}:15"));
    prop_oneof![4 => one, 4 => two, 1 => late, 1 => Just("00:00-24:00".to_owned())]
}

fn weekdays() -> impl Strategy<Value = String> {
    let nth = (select(&DAYS[..]), select(vec!["1", "2", "-1", "1,3", "2-4", "5"])).prop_map(|(day, nth)| format!("{day}[{nth}]"));
    let range = (select(&DAYS[..]), select(&DAYS[..])).prop_map(|(from, to)| format!("{from}-{to}"));
    let list = proptest::sample::subsequence(DAYS.to_vec(), 1..4).prop_map(|days| days.join(","));
    prop_oneof![4 => range, 4 => list, 2 => nth, 1 => Just("PH".to_owned()), 1 => Just("Mo,PH".to_owned()), 1 => Just("PH,PH -1 day".to_owned())]
}

fn seasons() -> impl Strategy<Value = String> {
    let months = (select(&MONTHS[..]), select(&MONTHS[..])).prop_map(|(from, to)| format!("{from}-{to}"));
    let dates = (select(&MONTHS[..]), 1..29_u8, select(&MONTHS[..]), 1..29_u8)
        .prop_map(|(from, first, to, last)| format!("{from} {first:02}-{to} {last:02}"));
    let weeks = (1..27_u8, 27..53_u8).prop_map(|(from, to)| format!("week {from:02}-{to:02}/2"));
    let once = (2026..2028_u16, select(&MONTHS[..]), 1..29_u8).prop_map(|(year, month, day)| format!("{year} {month} {day:02}"));
    prop_oneof![3 => months, 3 => dates, 1 => weeks, 1 => once, 1 => Just("easter -7 days-easter +7 days".to_owned())]
}

fn modifier() -> impl Strategy<Value = &'static str> {
    select(vec!["", "", "", "", " off", " unknown", r#" "op afspraak""#, r#" "telefonisch""#, r#" unknown "op afspraak""#, r#" "bel aan""#])
}

fn rule() -> impl Strategy<Value = String> {
    let days = (option::weighted(0.3, seasons()), weekdays())
        .prop_map(|(season, days)| season.map_or(days.clone(), |season| format!("{season} {days}")));
    (days, times(), modifier()).prop_map(|(days, times, modifier)| format!("{days} {times}{modifier}"))
}

/// A rule without times, such as `PH off`.
fn whole_days() -> impl Strategy<Value = String> {
    let days = prop_oneof![weekdays(), seasons()];
    (days, select(vec!["off", "unknown", r#""op afspraak""#, r#"unknown "telefonisch""#]))
        .prop_map(|(days, state)| format!("{days} {state}"))
}

/// Several rules; sometimes what else holds.
fn hours() -> impl Strategy<Value = String> {
    let next = (select(vec!["; ", "; ", ", ", " || "]), prop_oneof![3 => rule(), 2 => whole_days()]);
    let last = option::weighted(0.3, select(vec![r#" || unknown "op afspraak""#, r#" || "telefonisch""#, " || unknown", "; PH off"]));
    let first = prop_oneof![9 => rule(), 1 => Just("24/7".to_owned())];
    (first, vec(next, 0..4), last).prop_map(|(first, rules, last)| {
        let rules: String = rules.into_iter().map(|(between, rule)| between.to_owned() + &rule).collect();
        first + &rules + last.unwrap_or_default()
    })
}

/// Each minute of the week after a moment, which is what it looks through.
fn minutes_after(start: Moment) -> impl Iterator<Item = Moment> {
    let minutes = (0..8).flat_map(move |later| (0..1_440).map(move |minute| Moment { date: start.date.plus_days(later), minute }));
    minutes.filter(move |moment| *moment > start)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_page_says_what_the_crate_says(text in hours().prop_filter_map("can be used", |text| adopt(&text).ok())) {
        prop_assert_eq!(agrees(&text), Ok(()));
    }

    #[test]
    fn what_was_adopted_stays_as_it_is(text in hours()) {
        if let Ok(adopted) = adopt(&text) {
            prop_assert!(parse(&adopted).is_ok());
            prop_assert_eq!(adopt(&adopted), Ok(adopted.clone()));
            prop_assert!(adopted == text || text.contains("bel aan"), "{}", adopted);
        }
    }

    #[test]
    fn until_it_changes_it_stays_as_it_is(text in hours().prop_filter_map("can be used", |text| adopt(&text).ok()), day in 0..300_i64, minute in 0..1_440_u16) {
        let first: Date = "2026-01-01".parse().unwrap();
        let hours = compile(&parse(&text).unwrap(), first, 365);
        let start = Moment { date: first.plus_days(day), minute };
        let Now { state, until } = hours.now(start);
        let opens = hours.opens(start);
        let mut before = state;
        for moment in minutes_after(start) {
            let then = hours.at(moment);
            if until.is_none_or(|(when, _)| moment < when) {
                prop_assert_eq!(then, state);
            } else if until.is_some_and(|(when, _)| moment == when) {
                prop_assert_eq!(until, Some((moment, then)));
                prop_assert_ne!(then, state);
            }
            prop_assert!(opens.is_some_and(|when| when <= moment) || then != Openness::Open || before == Openness::Open);
            prop_assert!(opens != Some(moment) || then == Openness::Open && before != Openness::Open);
            before = then;
        }
    }

    #[test]
    fn nonsense_is_refused_and_nothing_worse(text in r#"[MoTuPSHJan0-9:;,|"\-+/\[\] éu]{0,40}"#) {
        if let Ok(parsed) = parse(&text) {
            prop_assert_eq!(compile(&parsed, "2026-01-01".parse().unwrap(), 60).length, 60);
        }
    }
}
