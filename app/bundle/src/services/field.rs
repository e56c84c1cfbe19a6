//! The fields of a service by name: which are there, and which may be shown.

use super::{Field, Record};
use wegwijs_core::source::Evidence;

impl Field {
    /// Every field, in the order of a file.
    pub const ALL: [Self; 22] = [
        Self::Name,
        Self::Operator,
        Self::Address,
        Self::Postcode,
        Self::Municipality,
        Self::District,
        Self::Point,
        Self::Phone,
        Self::Email,
        Self::Url,
        Self::Hours,
        Self::Access,
        Self::Cost,
        Self::Ages,
        Self::For,
        Self::Languages,
        Self::Wheelchair,
        Self::Catchment,
        Self::Waiting,
        Self::Secret,
        Self::Anonymous,
        Self::What,
    ];

    /// Its name, as `from` has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Operator => "operator",
            Self::Address => "address",
            Self::Postcode => "postcode",
            Self::Municipality => "municipality",
            Self::District => "district",
            Self::Point => "point",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Url => "url",
            Self::Hours => "hours",
            Self::Access => "access",
            Self::Cost => "cost",
            Self::Ages => "ages",
            Self::For => "for",
            Self::Languages => "languages",
            Self::Wheelchair => "wheelchair",
            Self::Catchment => "catchment",
            Self::Waiting => "waiting",
            Self::Secret => "secret",
            Self::Anonymous => "anonymous",
            Self::What => "what",
        }
    }
}

impl Record {
    /// Whether a field is there and may be shown: where, when and how to call is not shown from own knowledge.
    pub fn shows(&self, field: Field) -> bool {
        let strict = matches!(field, Field::Address | Field::Point | Field::Phone | Field::Email | Field::Hours);
        self.has(field) && !(strict && self.evidence(field) == Evidence::O)
    }

    /// Whether a field has a value. Of [`Field::What`] only the words know: never.
    pub fn has(&self, field: Field) -> bool {
        let address = self.address.as_ref();
        match field {
            Field::Name => true,
            Field::Operator => self.operator.is_some(),
            Field::Address => address.is_some_and(|address| address.street.is_some()),
            Field::Postcode => self.postcode().is_some(),
            Field::Municipality => address.is_some_and(|address| address.municipality.is_some()),
            Field::District => address.is_some_and(|address| address.district.is_some()),
            Field::Point => self.point.is_some(),
            Field::Phone => self.phone.is_some(),
            Field::Email => self.email.is_some(),
            Field::Url => self.url.is_some(),
            Field::Hours => self.hours.is_some(),
            Field::Access => !self.access.is_empty(),
            Field::Cost => self.cost.is_some(),
            Field::Ages => self.ages.is_some(),
            Field::For => !self.audience.is_empty(),
            Field::Languages => !self.languages.is_empty(),
            Field::Wheelchair => self.wheelchair.is_some(),
            Field::Catchment => !self.catchment.is_empty(),
            Field::Waiting => self.waiting.is_some(),
            Field::Secret => self.secret,
            Field::Anonymous => self.anonymous,
            Field::What => false,
        }
    }
}
