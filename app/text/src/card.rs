//! One right on the page: a model of plain texts, the same for screen, paper and report.

use crate::catalog::Words;
use crate::local::{self, LocalText};
use crate::{content, figures, privacy, say, ui};
use wegwijs_core::help::Body;
use wegwijs_core::id::{BodyId, DocumentId, Pictogram, RightId, WordId};
use wegwijs_core::local::overlay;
use wegwijs_core::right::{Appeal, Channel, Granted, Right};
use wegwijs_core::source::{Confidence, Evidence, Source};
use wegwijs_core::{Answers, Group, Item, Member, Rulebook, Verdict};

/// A right in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardHead {
    /// Its picture.
    pub pictogram: Pictogram,
    /// Its plain name in the page's language.
    pub name: String,
    /// One phrase.
    pub phrase: String,
    /// Until when.
    pub until: Option<String>,
}

/// Everything a family reads about one right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The right.
    pub id: RightId,
    /// Its picture.
    pub pictogram: Pictogram,
    /// The group it stands in.
    pub group: Group,
    /// Its plain name in the page's language.
    pub name: String,
    /// Its official Dutch name.
    pub official: String,
    /// One phrase for the closed row.
    pub phrase: String,
    /// What can go wrong, and with whom to talk first; above everything else.
    pub cautions: Vec<CautionText>,
    /// Said when it no longer exists.
    pub ended: Option<String>,
    /// What it is.
    pub what: String,
    /// The children it stands here for.
    pub members: Vec<Member>,
    /// Why this family: the answers that decided it.
    pub why: Vec<String>,
    /// What it still hangs on.
    pub open: Vec<String>,
    /// Said when it hangs on an amount that is not known well enough.
    pub open_figure: Option<String>,
    /// Conditions that were not asked.
    pub also_needed: Vec<String>,
    /// How it is granted, with 'check that you get it' where that is needed; nothing if it no longer is.
    pub granted: Option<String>,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// What to bring.
    pub documents: Vec<(Pictogram, String)>,
    /// What is more or otherwise where this family lives: whom to turn to first.
    pub local: Option<LocalText>,
    /// Where.
    pub body: Option<Contact>,
    /// By which ways.
    pub channels: Vec<String>,
    /// Who can go along.
    pub go_along: Vec<Contact>,
    /// Until when.
    pub until: Option<String>,
    /// How far back.
    pub claim_back: Option<String>,
    /// What to do if it is refused.
    pub appeal: Option<String>,
    /// Amounts that hold today and that an official page gives.
    pub figures: Vec<String>,
    /// What is possible while waiting, and when to ask again.
    pub meanwhile: Vec<String>,
    /// Who hears what is told there, whether a name is needed, and when staff act alone.
    pub privacy: Vec<String>,
    /// What to say at the desk, in Dutch.
    pub desk: String,
    /// The same in the page's language, unless that is Dutch.
    pub desk_meaning: Option<String>,
    /// Rights that go with it, by plain name.
    pub related: Vec<(RightId, String)>,
    /// Where the rule was read and when, and then what is local.
    pub sources: Vec<SourceText>,
    /// Said when the record is not well supported.
    pub verify: Option<String>,
}

/// A caution in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CautionText {
    /// What can happen.
    pub text: String,
    /// Whom to talk to first.
    pub ask: Option<Contact>,
}

/// Somebody to turn to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The official Dutch name.
    pub name: String,
    /// What they do.
    pub what: Option<String>,
    /// Their telephone number.
    pub phone: Option<String>,
    /// Their site.
    pub url: Option<String>,
}

/// A source in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// Its title, in its own language.
    pub title: String,
    /// Its address.
    pub url: Option<String>,
    /// When it was read, and how old it was.
    pub checked: String,
}

/// One line about an item; `None` if the right is not in the content.
pub fn head(words: &Words, rulebook: &Rulebook, item: &Item) -> Option<CardHead> {
    let right = rulebook.right(&item.right)?;
    Some(CardHead {
        pictogram: right.pictogram.clone(),
        name: content::right(words, &right.id),
        phrase: content::right_phrase(words, &right.id),
        until: until(words, item),
    })
}

fn until(words: &Words, item: &Item) -> Option<String> {
    item.deadline().map(|last| ui::card::until(words, &say::day(words, last)))
}

/// The card of an item; `None` if the right is not in the content.
pub fn card(words: &Words, rulebook: &Rulebook, answers: &Answers, item: &Item) -> Option<Card> {
    let right = rulebook.right(&item.right)?;
    let first = item.rows.first()?;
    let contact = |id: &BodyId| contact(words, rulebook, id);
    let word = |kind: &str, ids: &[WordId]| -> Vec<String> { ids.iter().map(|id| content::word(words, kind, id)).collect() };
    let cautions = cautions(words, rulebook, right, item);
    let local = overlay(rulebook.bundle(), answers, &right.id);
    let local_sources = local.iter().flat_map(|(_, overlay)| &overlay.sources).filter(|source| !right.sources.contains(source));
    let own_desk = content::right_part(words, &right.id, "desk");
    let dutch_desk = words.dutch().map(|dutch| content::right_part(&dutch, &right.id, "desk"));
    Some(Card {
        id: right.id.clone(),
        pictogram: right.pictogram.clone(),
        group: first.group,
        name: content::right(words, &right.id),
        official: right.name.clone(),
        phrase: content::right_phrase(words, &right.id),
        ended: right.abolished.as_ref().map(|end| ui::card::ended(words, &say::day(words, end.since))),
        what: content::right_part(words, &right.id, "what"),
        members: item.members(),
        why: distinct(item.rows.iter().flat_map(|row| say::why(words, rulebook, answers, row))),
        open: distinct(item.rows.iter().flat_map(|row| say::open(words, rulebook, row))),
        open_figure: item.rows.iter().any(|row| row.open_figure).then(|| ui::card::ask_ceiling(words)),
        also_needed: word("need", &right.also_needed),
        granted: right.abolished.is_none().then(|| granted(words, right)),
        steps: ask_first(words, &cautions).into_iter().chain(word("step", &right.steps)).collect(),
        cautions,
        documents: documents(words, rulebook, right),
        local: local.map(|(region, overlay)| local::text(words, region, overlay)),
        body: contact(&right.body),
        channels: right.channels.iter().map(|channel| channel_name(words, *channel)).collect(),
        go_along: right.go_along.iter().filter_map(contact).collect(),
        until: until(words, item),
        claim_back: right.claim_back_months.map(|months| ui::card::claim_back(words, months.into())),
        appeal: right.appeal.as_ref().filter(|_| first.verdict != Verdict::NotMet).map(|appeal| refused(words, rulebook, appeal)),
        figures: figures::lines(words, rulebook, right),
        meanwhile: word("meanwhile", &right.meanwhile).into_iter().chain(ask_again(words, rulebook, right)).collect(),
        privacy: right.confidentiality.as_ref().map(|kept| privacy::lines(words, kept)).unwrap_or_default(),
        desk_meaning: dutch_desk.is_some().then(|| own_desk.clone()).filter(|own| Some(own) != dutch_desk.as_ref()),
        desk: dutch_desk.unwrap_or(own_desk),
        related: right.related.iter().map(|id| (id.clone(), content::right(words, id))).collect(),
        sources: right.sources.iter().chain(local_sources).map(|source| source_text(words, source)).collect(),
        verify: (right.evidence == Evidence::O || right.confidence == Confidence::Low).then(|| ui::card::verify(words)),
    })
}

fn distinct(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    lines.for_each(|line| {
        if !kept.contains(&line) {
            kept.push(line);
        }
    });
    kept
}

/// A body to turn to.
pub fn contact(words: &Words, rulebook: &Rulebook, id: &BodyId) -> Option<Contact> {
    let body: &Body = rulebook.bundle().bodies.iter().find(|body| body.id == *id)?;
    Some(Contact { name: body.name.clone(), what: content::body_what(words, id), phone: body.phone.clone(), url: body.url.clone() })
}

fn cautions(words: &Words, rulebook: &Rulebook, right: &Right, item: &Item) -> Vec<CautionText> {
    let holds = |id| item.rows.iter().any(|row| row.cautions.contains(id));
    let shown = right.cautions.iter().filter(|caution| holds(&caution.id));
    shown
        .map(|caution| CautionText {
            text: content::word(words, "caution", &caution.id),
            ask: caution.ask.as_ref().and_then(|id| contact(words, rulebook, id)),
        })
        .collect()
}

/// Where asking can cost something, the first step is to talk to somebody.
fn ask_first(words: &Words, cautions: &[CautionText]) -> Option<String> {
    let whom = cautions.iter().find_map(|caution| caution.ask.as_ref())?;
    Some(ui::right::ask_first(words, &whom.name))
}

fn documents(words: &Words, rulebook: &Rulebook, right: &Right) -> Vec<(Pictogram, String)> {
    let known = |id: &DocumentId| rulebook.bundle().documents.iter().find(|document| document.id == *id);
    let listed = right.documents.iter().filter_map(known);
    listed.map(|document| (document.pictogram.clone(), content::document(words, &document.id))).collect()
}

fn granted(words: &Words, right: &Right) -> String {
    match right.granted {
        Granted::Automatic if right.check_granted => ui::card::automatic_check(words),
        Granted::Automatic => ui::card::automatic(words),
        Granted::Partly => ui::card::partly(words),
        Granted::Apply => ui::card::apply(words),
        Granted::Offer => ui::card::offer(words),
        Granted::VariesLocally => ui::card::varies(words),
    }
}

fn channel_name(words: &Words, channel: Channel) -> String {
    match channel {
        Channel::Desk => ui::card::channel_desk(words),
        Channel::Phone => ui::card::channel_phone(words),
        Channel::Online => ui::card::channel_online(words),
        Channel::Letter => ui::card::channel_letter(words),
        Channel::School => ui::card::channel_school(words),
        Channel::Doctor => ui::card::channel_doctor(words),
        Channel::Employer => ui::card::channel_employer(words),
    }
}

/// When to ask again, counted from the day that is judged.
fn ask_again(words: &Words, rulebook: &Rulebook, right: &Right) -> Option<String> {
    let days = right.ask_again_days?;
    Some(ui::card::ask_again(words, &say::day(words, rulebook.on().plus_days(days.into()))))
}

fn refused(words: &Words, rulebook: &Rulebook, appeal: &Appeal) -> String {
    let court = contact(words, rulebook, &appeal.to).map_or_else(|| appeal.to.to_string(), |body| body.name);
    match appeal.days {
        Some(days) => ui::card::appeal_within(words, &court, days.into()),
        None => ui::card::appeal(words, &court),
    }
}

fn source_text(words: &Words, source: &Source) -> SourceText {
    let read = say::day(words, source.checked);
    let checked = match &source.as_of {
        Some(age) => ui::card::checked_as_of(words, age, &read),
        None => ui::card::checked(words, &read),
    };
    SourceText { title: source.title.clone(), url: source.url.clone(), checked }
}
