//! Choosing among services. What is not known is never a no: it is something to ask.

use crate::directory::Directory;
use crate::hours::Openness;
use crate::moment::Moment;
use crate::right::Domain;
use crate::service::{Access, Cost, Service, Told, Wheelchair};

/// What a family looks for; nothing chosen lets everything through.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Open at this moment.
    pub open_at: Option<Moment>,
    /// Costs nothing.
    pub free: bool,
    /// Needs no appointment.
    pub walk_in: bool,
    /// A wheelchair gets in.
    pub wheelchair: bool,
    /// Speaks this language.
    pub language: Option<String>,
    /// Belongs to this life domain.
    pub domain: Option<Domain>,
}

/// How a service answers what is looked for; the worst answer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is so.
    Yes,
    /// It is not known.
    Ask,
    /// It is not so.
    No,
}

impl Filter {
    /// How a service fits.
    pub fn fit(&self, directory: &Directory, service: &Service) -> Fit {
        let wishes = [
            self.open_at.map(|moment| open(service, moment)),
            self.free.then(|| told(&service.cost, |cost| fits(*cost == Cost::Free))),
            self.walk_in.then(|| told(&service.access, |access| fits(access.contains(&Access::WalkIn)))),
            self.wheelchair.then(|| told(&service.wheelchair, |wheelchair| fits(*wheelchair != Wheelchair::No))),
            self.language.as_ref().map(|tag| told(&service.languages, |tags| if tags.contains(tag) { Fit::Yes } else { Fit::Ask })),
            self.domain.map(|domain| fits(directory.category(&service.category).is_some_and(|category| category.domain == domain))),
        ];
        wishes.into_iter().flatten().max().unwrap_or(Fit::Yes)
    }

    /// Whether anything was chosen.
    pub fn is_chosen(&self) -> bool {
        *self != Self::default()
    }
}

fn open(service: &Service, moment: Moment) -> Fit {
    told(&service.hours, |hours| match hours.at(moment) {
        Openness::Open | Openness::Phone => Fit::Yes,
        Openness::Appointment | Openness::Unknown => Fit::Ask,
        Openness::Closed => Fit::No,
    })
}

fn told<T>(told: &Option<Told<T>>, fit: impl FnOnce(&T) -> Fit) -> Fit {
    told.as_ref().map_or(Fit::Ask, |told| fit(&told.value))
}

fn fits(so: bool) -> Fit {
    if so { Fit::Yes } else { Fit::No }
}
