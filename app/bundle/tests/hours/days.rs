//! What hours come to at moments that a family could stand before the door.

use wegwijs_bundle::hours::{adopt, compile, horizon, parse};
use wegwijs_core::Date;
use wegwijs_core::hours::Openness::{self, Appointment, Closed, Open, Phone, Unknown};
use wegwijs_core::hours::{Hours, Now, Span};
use wegwijs_core::moment::Moment;

const WEEKDAYS: &str = "Mo-Fr 09:00-12:00";

fn compiled(text: &str) -> Hours {
    let (first, days) = horizon(date("2026-01-01"));
    compile(&parse(text).unwrap_or_else(|faults| panic!("{text}: {faults:?}")), first, days)
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// A moment such as `2026-11-11 10:00`.
fn moment(text: &str) -> Moment {
    let (day, time) = text.split_once(' ').unwrap();
    let (hour, minute) = time.split_once(':').unwrap();
    Moment { date: date(day), minute: hour.parse::<u16>().unwrap() * 60 + minute.parse::<u16>().unwrap() }
}

#[track_caller]
fn holds(text: &str, moments: &[(&str, Openness)]) {
    let hours = compiled(text);
    for (at, state) in moments {
        assert_eq!(hours.at(moment(at)), *state, "{text}: {at}");
    }
}

#[test]
fn a_holiday_of_which_nothing_is_said_is_unknown_but_what_is_closed_stays_closed() {
    let holidays = ["2026-11-11 10:00", "2026-12-25 10:00", "2026-07-21 10:00", "2026-04-06 10:00", "2027-03-29 10:00", "2028-05-25 10:00"];
    holds(WEEKDAYS, &holidays.map(|at| (at, Unknown)));
    holds(WEEKDAYS, &[("2026-11-11 14:00", Closed), ("2026-08-15 10:00", Closed), ("2026-11-12 10:00", Open), ("2026-04-07 10:00", Open)]);
    // Boxing day, the feast of the Flemish community and the day after Ascension are no public holidays.
    holds(WEEKDAYS, &[("2028-12-26 10:00", Open), ("2028-07-11 10:00", Open), ("2026-05-15 10:00", Open)]);
    holds(r#"Mo-Fr 09:00-12:00 "op afspraak""#, &[("2026-11-11 10:00", Unknown), ("2026-11-12 10:00", Appointment)]);
}

#[test]
fn hours_that_speak_of_holidays_are_followed() {
    holds("Mo-Fr 09:00-12:00; PH off", &[("2026-11-11 10:00", Closed), ("2026-11-12 10:00", Open)]);
    holds("Mo-Fr 09:00-12:00; PH 10:00-11:00", &[("2026-11-11 10:30", Open), ("2026-11-11 09:30", Closed)]);
    holds("Mo-Fr,PH 09:00-12:00", &[("2026-08-15 10:00", Open)]);
    holds("24/7", &[("2026-12-25 03:00", Open)]);
    holds("24/7; Dec 24 off", &[("2026-12-24 03:00", Closed), ("2026-12-25 03:00", Open)]);
    holds("Mo-Su 00:00-24:00", &[("2026-12-24 03:00", Open), ("2026-12-25 03:00", Unknown)]);
    let eve = "Sa-Su 00:00-24:00, PH -1 day 19:00-24:00, PH unknown";
    holds(eve, &[("2026-11-10 20:00", Open), ("2026-11-11 10:00", Unknown), ("2026-11-12 10:00", Closed), ("2026-05-24 10:00", Open)]);
}

#[test]
fn what_begins_before_midnight_goes_on_after_it() {
    let night = "Fr,Sa 22:00-02:00";
    holds(night, &[("2026-11-20 23:59", Open), ("2026-11-21 00:00", Open), ("2026-11-21 01:59", Open), ("2026-11-21 02:00", Closed)]);
    holds("Fr 22:00-26:00", &[("2026-11-21 01:00", Open), ("2026-11-22 01:00", Closed)]);
    assert_eq!(compiled(night).now(moment("2026-11-20 23:00")).until, Some((moment("2026-11-21 02:00"), Closed)));
    // 25 December 2026 is a Friday: what begins then ends in doubt too.
    holds(night, &[("2026-12-25 23:00", Unknown), ("2026-12-26 01:00", Unknown), ("2026-12-26 23:00", Open)]);
    // What begins in December goes on in January.
    holds("2026 Dec 31 22:00-03:00; PH off", &[("2026-12-31 23:00", Open), ("2027-01-01 02:00", Closed)]);
    holds("2026 Dec 30 22:00-03:00", &[("2026-12-31 02:00", Open)]);
}

/// The first and last instants of the nights in which clocks change, as the wall clock shows them.
#[test]
fn on_days_when_the_clocks_change_the_clock_on_the_wall_counts() {
    let hours = compiled("Su 00:00-02:30,09:00-12:00; PH off");
    let instant = |day: &str, hour: i64, minute: i64| date(day).days() * 86_400 + hour * 3_600 + minute * 60;
    // UTC; an hour less than the wall in winter, two in summer.
    let nights = [
        ("2026-03-29", [(0, 59, Open), (1, 0, Closed), (6, 59, Closed), (7, 0, Open), (9, 59, Open), (10, 0, Closed)]),
        ("2026-10-25", [(0, 29, Open), (0, 30, Closed), (1, 0, Open), (1, 30, Closed), (8, 0, Open), (11, 0, Closed)]),
        ("2027-10-31", [(0, 29, Open), (0, 30, Closed), (1, 0, Open), (1, 30, Closed), (8, 0, Open), (11, 0, Closed)]),
    ];
    for (day, moments) in nights {
        for (hour, minute, state) in moments {
            assert_eq!(hours.at(Moment::at(instant(day, hour, minute))), state, "{day} {hour:02}:{minute:02} UTC");
        }
    }
    // Easter is the day of the change in 2027, and a holiday.
    let easter = compiled("Su 00:00-02:30,09:00-12:00");
    assert_eq!(easter.at(Moment::at(instant("2027-03-28", 7, 0))), Unknown);
    assert_eq!(hours.at(Moment::at(instant("2027-03-28", 7, 0))), Closed);
    let weekday = compiled("Mo-Su 09:00-12:00; PH off");
    let morning = ["2027-03-27", "2027-03-30", "2027-10-30", "2027-11-02"].map(|day| weekday.at(Moment::at(instant(day, 7, 30))));
    assert_eq!(morning, [Closed, Open, Open, Closed]);
}

#[test]
fn by_appointment_and_by_telephone_are_not_open() {
    holds(
        r#"Mo 09:00-12:00; Tu 09:00-12:00 "op afspraak"; We 09:00-12:00 "telefonisch""#,
        &[("2026-11-23 10:00", Open), ("2026-11-24 10:00", Appointment), ("2026-11-25 10:00", Phone), ("2026-11-26 10:00", Closed)],
    );
    holds(
        r#"Mo 09:00-12:00 "By Appointment"; Tu 09:00-12:00 unknown "on appointment""#,
        &[("2026-11-23 10:00", Appointment), ("2026-11-24 10:00", Appointment)],
    );
    // On a day with hours, only these; on other days, by appointment.
    let rest = r#"Mo 09:00-12:00 || unknown "op afspraak""#;
    holds(
        rest,
        &[("2026-11-23 10:00", Open), ("2026-11-23 14:00", Closed), ("2026-11-24 10:00", Appointment), ("2026-11-11 10:00", Unknown)],
    );
    holds(r#"Mo 09:00-12:00 || "op afspraak"; PH off"#, &[("2026-11-24 10:00", Appointment), ("2026-11-11 10:00", Closed)]);
    holds(r#""op afspraak""#, &[("2026-11-24 10:00", Appointment), ("2026-12-25 10:00", Unknown)]);
    // Closed is closed, whatever stands beside it.
    holds(r#"Mo-Fr 09:00-12:00; Aug off "telefonisch""#, &[("2026-08-03 10:00", Closed)]);
}

#[test]
fn unknown_is_not_closed() {
    holds(
        "Mo 09:00-12:00; Tu 09:00-12:00 unknown; Jul-Aug unknown",
        &[("2026-11-23 10:00", Open), ("2026-11-24 10:00", Unknown), ("2026-11-24 14:00", Closed), ("2026-07-04 10:00", Unknown)],
    );
    holds(&adopt(r#"Mo-Fr 09:00-12:00 "bel aan bij de buren""#).unwrap(), &[("2026-11-23 10:00", Unknown)]);
}

#[test]
fn months_weeks_and_easter() {
    holds(
        "Sep-Jun: We 13:30-17:00; Jul-Aug: Mo-Fr 09:00-17:00",
        &[("2026-06-24 14:00", Open), ("2026-06-25 14:00", Closed), ("2026-07-02 10:00", Open), ("2026-09-01 10:00", Closed)],
    );
    holds("We[1] 18:00-20:00", &[("2026-12-02 19:00", Open), ("2026-12-09 19:00", Closed), ("2027-01-06 19:00", Open)]);
    holds("Mo[-1] 18:00-20:00", &[("2026-11-30 19:00", Open), ("2026-11-23 19:00", Closed)]);
    holds(
        "Mo-Su 09:00-12:00; easter -1 day-easter +1 day off",
        &[("2027-03-26 10:00", Open), ("2027-03-27 10:00", Closed), ("2027-03-29 10:00", Closed), ("2027-03-30 10:00", Open)],
    );
    holds(
        "Mo-Fr 09:00-12:00; Dec 24-Jan 02 off",
        &[("2026-12-24 10:00", Closed), ("2027-01-01 10:00", Closed), ("2027-01-04 10:00", Open)],
    );
    holds("2027 Jan-Mar Mo 09:00-12:00", &[("2027-03-22 10:00", Open), ("2026-11-23 10:00", Closed), ("2027-04-05 10:00", Closed)]);
}

#[test]
fn what_a_card_says_now() {
    let hours = compiled(r#"Mo,Tu 09:00-12:00; Th 14:00-16:00 "op afspraak"; PH off"#);
    let says = |at: &str| {
        let Now { state, until } = hours.now(moment(at));
        (state, until, hours.opens(moment(at)))
    };
    let (monday, tuesday) = (Some(moment("2026-11-23 09:00")), Some(moment("2026-11-24 09:00")));
    assert_eq!(says("2026-11-22 15:00"), (Closed, Some((moment("2026-11-23 09:00"), Open)), monday));
    assert_eq!(says("2026-11-23 09:00"), (Open, Some((moment("2026-11-23 12:00"), Closed)), tuesday));
    assert_eq!(says("2026-11-26 13:00"), (Closed, Some((moment("2026-11-26 14:00"), Appointment)), Some(moment("2026-11-30 09:00"))));
    assert_eq!(compiled("24/7").now(moment("2026-11-22 15:00")), Now { state: Open, until: None });
    assert_eq!(compiled("24/7").opens(moment("2026-11-22 15:00")), None);
    // On a holiday without hours: unknown, and sure again on the next day.
    let doubt = compiled(WEEKDAYS);
    assert_eq!(doubt.now(moment("2026-11-11 10:00")), Now { state: Unknown, until: Some((moment("2026-11-11 12:00"), Closed)) });
    assert_eq!(doubt.opens(moment("2026-11-11 10:00")), Some(moment("2026-11-12 09:00")));
}

#[test]
fn the_coming_seven_days() {
    let hours = compiled(r#"Mo-Fr 09:00-12:00; Mo 13:00-16:00 "op afspraak""#);
    let spans = |from: u16, to: u16, state| vec![Span { from: from * 60, to: to * 60, state }];
    let week = hours.week(date("2026-11-07"));
    let days: Vec<(String, Vec<Span>)> = week.iter().map(|(on, day)| (on.to_string(), day.unwrap().clone())).collect();
    let expected = [
        ("2026-11-07", vec![]),
        ("2026-11-08", vec![]),
        ("2026-11-09", spans(13, 16, Appointment)),
        ("2026-11-10", spans(9, 12, Open)),
        ("2026-11-11", spans(9, 12, Unknown)),
        ("2026-11-12", spans(9, 12, Open)),
        ("2026-11-13", spans(9, 12, Open)),
    ];
    assert_eq!(days, expected.map(|(on, day)| (on.to_owned(), day)));
    assert!(hours.week(date("2028-12-31"))[1].1.is_none());
}
