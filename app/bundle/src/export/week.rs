//! A plain week of opening hours, as schedules of others can say it.
//!
//! Months, holidays of schools, comments, 'unknown' and hours past midnight are deliberately not read: such hours are no plain
//! week, and half of them would be wrong. Public holidays that are off leave the week as it is.

/// The days in the syntax of OpenStreetMap, from Monday on.
pub const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// From one minute of a day to another.
pub type Span = (u16, u16);

/// The spans of each day, from Monday on.
pub type Week = [Vec<Span>; 7];

/// The week of these hours; `None` if they are no plain week.
pub fn read(hours: &str) -> Option<Week> {
    let mut week = Week::default();
    let rules = hours.split(';').map(str::trim).filter(|rule| !rule.is_empty() && *rule != "PH off");
    for rule in rules {
        let rule = if rule == "24/7" { "00:00-24:00" } else { rule };
        let (days, times) = match rule.rsplit_once(' ') {
            Some((days, times)) => (days_of(days)?, times),
            None => ([true; 7], rule),
        };
        let spans = if times == "off" { Vec::new() } else { times.split(',').map(span).collect::<Option<Vec<_>>>()? };
        week.iter_mut().zip(days).filter(|(_, on)| *on).for_each(|(day, _)| day.clone_from(&spans));
    }
    week.iter().any(|day| !day.is_empty()).then_some(week)
}

/// The hours of a week in the syntax of OpenStreetMap; days that follow each other with the same spans stand together.
pub fn text(week: &Week) -> String {
    let mut runs: Vec<(usize, usize, &Vec<Span>)> = Vec::new();
    for (day, spans) in week.iter().enumerate().filter(|(_, spans)| !spans.is_empty()) {
        match runs.last_mut() {
            Some((_, last, same)) if *last + 1 == day && *same == spans => *last = day,
            _ => runs.push((day, day, spans)),
        }
    }
    let name = |day: usize| DAYS.get(day).copied().unwrap_or_default();
    let run = |(first, last, spans): (usize, usize, &Vec<Span>)| {
        let days = if first == last { name(first).to_owned() } else { format!("{}-{}", name(first), name(last)) };
        let spans: Vec<String> = spans.iter().map(|(from, to)| format!("{}-{}", clock(*from), clock(*to))).collect();
        format!("{days} {}", spans.join(","))
    };
    runs.into_iter().map(run).collect::<Vec<_>>().join("; ")
}

/// Each span with the days it holds on, in the order of the week.
pub fn spans(week: &Week) -> Vec<(Span, Vec<usize>)> {
    let mut spans: Vec<(Span, Vec<usize>)> = Vec::new();
    for (day, span) in week.iter().enumerate().flat_map(|(day, spans)| spans.iter().map(move |span| (day, *span))) {
        match spans.iter_mut().find(|(known, _)| *known == span) {
            Some((_, days)) => days.push(day),
            None => spans.push((span, vec![day])),
        }
    }
    spans
}

/// A minute of the day as `09:30`. The end of the day is `24:00`.
pub fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// The minute of `09:30`, at most 24:00.
pub fn minute(clock: &str) -> Option<u16> {
    let (hours, minutes) = clock.split_once(':')?;
    let two = |text: &str| Some(text).filter(|text| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit()))?.parse::<u16>().ok();
    let (hours, minutes) = (two(hours)?, two(minutes)?);
    Some(hours * 60 + minutes).filter(|minute| minutes < 60 && *minute <= 1_440)
}

fn span(text: &str) -> Option<Span> {
    let (from, to) = text.split_once('-')?;
    Some((minute(from)?, minute(to)?)).filter(|(from, to)| from < to)
}

/// Which days a list such as `Mo,We-Fr` names.
fn days_of(list: &str) -> Option<[bool; 7]> {
    let place = |name: &str| DAYS.iter().position(|day| *day == name);
    let mut days = [false; 7];
    for part in list.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (place(first.trim())?, place(last.trim())?);
        (first <= last).then_some(())?;
        days.iter_mut().take(last + 1).skip(first).for_each(|day| *day = true);
    }
    Some(days)
}

#[cfg(test)]
mod tests {
    use super::{read, spans, text};

    #[test]
    fn reads_a_plain_week_and_nothing_else() {
        let plain = [
            ("Mo-Fr 09:00-17:00", "Mo-Fr 09:00-17:00"),
            ("Mo-Fr 08:30-12:30,13:30-16:00; PH off", "Mo-Fr 08:30-12:30,13:30-16:00"),
            ("Mo,We-Sa 11:00-17:00; Su 09:00-14:00; Tu off", "Mo 11:00-17:00; We-Sa 11:00-17:00; Su 09:00-14:00"),
            ("Mo-Fr 09:00-17:00; We 13:00-17:00", "Mo-Tu 09:00-17:00; We 13:00-17:00; Th-Fr 09:00-17:00"),
            ("24/7", "Mo-Su 00:00-24:00"),
            ("10:00-12:00", "Mo-Su 10:00-12:00"),
        ];
        for (hours, week) in plain {
            let read = read(hours).unwrap_or_else(|| panic!("{hours}"));
            assert_eq!(text(&read), week);
            assert_eq!(super::read(week), Some(read), "{week}");
        }
        let other = [
            "",
            "off",
            "Mo-Fr 09:00-17:00; SH off",
            "Jul 15-Aug 15 off",
            "Mo[1] 09:00-12:00",
            "Mo-Fr 09:00-17:00 \"op afspraak\"",
            "Fr 22:00-02:00",
            "Mo 09:00-12:00 || unknown",
            "Sa-Mo 09:00-12:00",
            "Mo 9:00-12:00",
            "Mo 09:60-12:00",
            "PH -1 day 19:00-24:00",
        ];
        for hours in other {
            assert_eq!(read(hours), None, "{hours}");
        }
    }

    #[test]
    fn a_span_has_its_days() {
        let week = read("Mo-Tu 09:00-12:00,13:00-17:00; We 09:00-12:00").expect("a week");
        assert_eq!(spans(&week), [((540, 720), vec![0, 1, 2]), ((780, 1_020), vec![0, 1])]);
    }
}
