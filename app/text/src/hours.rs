//! Opening hours in words: what holds now, and the coming week.

use crate::catalog::Words;
use crate::ui;
use wegwijs_core::hours::{Day, Hours, Now, Openness, Span};
use wegwijs_core::moment::Moment;
use wegwijs_core::service::Told;

/// What holds now, in words and by kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NowText {
    /// As on the card.
    pub text: String,
    /// What it is.
    pub state: Openness,
}

/// What holds at a moment. Hours that are not known are not closed.
pub fn now(words: &Words, hours: Option<&Told<Hours>>, moment: Moment) -> NowText {
    let Some(hours) = hours else { return NowText { text: ui::service_card::hours_unknown(words), state: Openness::Unknown } };
    let Now { state, until } = hours.value.now(moment);
    let text = match (state, until) {
        (Openness::Open, Some((then, _))) => ui::service_card::open_until(words, &when(words, then, moment)),
        (Openness::Open, None) => ui::service_card::open_now(words),
        (Openness::Closed, Some((then, Openness::Open))) => ui::service_card::opens(words, &when(words, then, moment)),
        (Openness::Closed, _) => ui::service_card::closed_now(words),
        (Openness::Appointment, _) => ui::service_card::appointment_now(words),
        (Openness::Phone, _) => ui::service_card::phone_now(words),
        (Openness::Unknown, _) => ui::service_card::hours_ask_today(words),
    };
    NowText { text, state }
}

/// A moment as somebody says it on a day: the time, with the weekday if it is another day.
fn when(words: &Words, then: Moment, now: Moment) -> String {
    let time = clock(then.minute);
    match then.date == now.date {
        true => ui::service_card::at(words, &time),
        false => ui::service_card::day_at(words, &weekday(words, then), &time),
    }
}

/// The coming seven days, a line each; one line if it never closes, none if nothing is known.
pub fn week(words: &Words, hours: &Hours, today: Moment) -> Vec<String> {
    let days: Vec<(Moment, Option<&Day>)> = (0..7)
        .map(|later| Moment { date: today.date.plus_days(later), minute: 0 })
        .map(|moment| (moment, hours.day(moment.date)))
        .collect();
    let whole = |span: &Span| span.state == Openness::Open && span.from == 0 && span.to == 1_440;
    if days.iter().all(|(_, day)| day.is_some_and(|day| day.iter().all(whole) && !day.is_empty())) {
        return vec![ui::service_card::always(words)];
    }
    days.into_iter().map(|(moment, day)| ui::service_card::day(words, &weekday(words, moment), &spans(words, day))).collect()
}

fn spans(words: &Words, day: Option<&Day>) -> String {
    match day {
        None => ui::service_card::day_unknown(words),
        Some(day) if day.is_empty() => ui::service_card::day_closed(words),
        Some(day) => {
            let texts: Vec<String> = day.iter().map(|it| span(words, it)).collect();
            crate::say::list(words, texts)
        }
    }
}

fn span(words: &Words, span: &Span) -> String {
    let hours = ui::service_card::from_to(words, &clock(span.from), &clock(span.to));
    let whole = span.from == 0 && span.to == 1_440;
    match span.state {
        Openness::Appointment if whole => ui::service_card::day_appointment(words),
        Openness::Phone if whole => ui::service_card::day_phone(words),
        Openness::Open | Openness::Closed => hours,
        Openness::Appointment => ui::service_card::by_appointment(words, &hours),
        Openness::Phone => ui::service_card::by_phone(words, &hours),
        Openness::Unknown if whole => ui::service_card::day_unknown(words),
        Openness::Unknown => ui::service_card::ask_hours(words, &hours),
    }
}

fn weekday(words: &Words, moment: Moment) -> String {
    ui::calendar::weekday(words, i64::from(moment.date.weekday()) + 1)
}

fn clock(minute: u16) -> String {
    format!("{}:{:02}", minute / 60, minute % 60)
}
