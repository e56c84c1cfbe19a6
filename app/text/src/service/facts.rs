//! What is known of a service besides where and when: how one gets in, what it costs, in which languages, for whom, whose it is.

use crate::catalog::Words;
use crate::{say, ui};
use wegwijs_core::service::{Access, Ages, Audience, Cost, Service, Told, Waiting, Wheelchair};
use wegwijs_core::source::Evidence;

/// A heading, and what is told under it.
type Fact = (String, Vec<String>);

/// The headings under which something is told, and those under which nothing is.
pub(super) fn facts(words: &Words, service: &Service) -> (Vec<Fact>, Vec<String>) {
    let access = told(words, &service.access, |ways| ways_in(words, ways));
    let tongues = told(words, &service.languages, |tags| say::list(words, tags.iter().map(|tag| say::tongue(words, tag)).collect()));
    let audience = told(words, &service.audience, |list| audience(words, list));
    let operator = told(words, &service.operator, String::clone);
    let secret = service.secret.then(|| ui::service_card::secret(words));
    let anonymous = service.anonymous.then(|| ui::service_card::anonymous(words));
    let waiting = service.waiting.as_ref().map(|wait| waiting(words, wait));
    let all = [
        (ui::service_card::access(words), vec![access, waiting]),
        (ui::service_card::cost(words), vec![told(words, &service.cost, |price| cost(words, *price))]),
        (ui::service_card::language(words), vec![tongues]),
        (ui::service_card::wheelchair(words), vec![told(words, &service.wheelchair, |way| wheelchair(words, *way))]),
        (ui::service_card::whom(words), vec![audience, told(words, &service.ages, |span| ages(words, *span))]),
        (ui::service_card::who(words), vec![operator, secret, anonymous]),
    ];
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for (name, lines) in all {
        let lines: Vec<String> = lines.into_iter().flatten().collect();
        if lines.is_empty() { unknown.push(name) } else { known.push((name, lines)) }
    }
    (known, unknown)
}

fn told<T>(words: &Words, told: &Option<Told<T>>, text: impl FnOnce(&T) -> String) -> Option<String> {
    told.as_ref().map(|told| sure(words, text(&told.value), told))
}

/// A text with how sure it is behind it.
pub(super) fn sure<T>(words: &Words, text: String, told: &Told<T>) -> String {
    match doubt(words, told) {
        Some(doubt) => format!("{text} {doubt}"),
        None => text,
    }
}

/// What stands behind a text that is not sure.
pub(super) fn doubt<T>(words: &Words, told: &Told<T>) -> Option<String> {
    match told.evidence {
        Evidence::S => None,
        Evidence::M => Some(ui::service_card::check(words)),
        Evidence::O => Some(ui::service_card::doubt(words)),
    }
}

/// Coming as one is and making an appointment are one sentence where both are possible.
fn ways_in(words: &Words, ways: &[Access]) -> String {
    let either = ways.contains(&Access::WalkIn) && ways.contains(&Access::Appointment);
    let rest = ways.iter().filter(|way| !(either && matches!(way, Access::WalkIn | Access::Appointment)));
    let first = either.then(|| ui::service_card::access_either(words));
    first.into_iter().chain(rest.map(|way| way_in(words, *way))).collect::<Vec<_>>().join(" ")
}

fn way_in(words: &Words, access: Access) -> String {
    match access {
        Access::WalkIn => ui::service_card::access_walk_in(words),
        Access::Appointment => ui::service_card::access_appointment(words),
        Access::Phone => ui::service_card::access_phone(words),
        Access::HomeVisit => ui::service_card::access_home_visit(words),
        Access::Referral => ui::service_card::access_referral(words),
    }
}

fn cost(words: &Words, cost: Cost) -> String {
    match cost {
        Cost::Free => ui::service_card::cost_free(words),
        Cost::Low => ui::service_card::cost_low(words),
        Cost::ByIncome => ui::service_card::cost_by_income(words),
    }
}

fn wheelchair(words: &Words, wheelchair: Wheelchair) -> String {
    match wheelchair {
        Wheelchair::Yes => ui::service_card::wheelchair_yes(words),
        Wheelchair::Limited => ui::service_card::wheelchair_limited(words),
        Wheelchair::No => ui::service_card::wheelchair_no(words),
    }
}

fn audience(words: &Words, list: &[Audience]) -> String {
    let name = |one: &Audience| match one {
        Audience::Parent => ui::service_card::for_parent(words),
        Audience::Expecting => ui::service_card::for_expecting(words),
        Audience::YoungPerson => ui::service_card::for_young_person(words),
        Audience::Child => ui::service_card::for_child(words),
        Audience::Carer => ui::service_card::for_carer(words),
        Audience::Newcomer => ui::service_card::for_newcomer(words),
        Audience::Everyone => ui::service_card::for_everyone(words),
    };
    say::list(words, list.iter().map(name).collect())
}

fn ages(words: &Words, ages: Ages) -> String {
    match (ages.from.filter(|from| *from > 0), ages.to) {
        (Some(from), Some(to)) => ui::service_card::ages(words, from.into(), to.into()),
        (Some(from), None) => ui::service_card::ages_from(words, from.into()),
        (None, Some(to)) => ui::service_card::ages_to(words, to.into()),
        (None, None) => ui::service_card::for_everyone(words),
    }
}

fn waiting(words: &Words, waiting: &Waiting) -> String {
    ui::service_card::waiting(words, &say::partial(words, &waiting.checked), waiting.weeks.into())
}
