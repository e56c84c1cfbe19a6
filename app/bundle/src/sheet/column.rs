//! The columns of the sheet.

use crate::services::Field;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    Id,
    Name,
    Category,
    Operator,
    Phone,
    Hours,
    Street,
    Postcode,
    Municipality,
    Url,
    Email,
    Wheelchair,
    Cost,
    Languages,
    Waiting,
    CheckedBy,
    CheckedOn,
}

impl Column {
    /// Every column, in the order of the sheet.
    pub const ALL: [Self; 17] = [
        Self::Id,
        Self::Name,
        Self::Category,
        Self::Operator,
        Self::Phone,
        Self::Hours,
        Self::Street,
        Self::Postcode,
        Self::Municipality,
        Self::Url,
        Self::Email,
        Self::Wheelchair,
        Self::Cost,
        Self::Languages,
        Self::Waiting,
        Self::CheckedBy,
        Self::CheckedOn,
    ];

    /// Its name in the ids of its words, and its width in characters.
    const fn look(self) -> (&'static str, u8) {
        match self {
            Self::Id => ("id", 28),
            Self::Name => ("name", 40),
            Self::Category => ("category", 30),
            Self::Operator => ("operator", 24),
            Self::Phone => ("phone", 16),
            Self::Hours => ("hours", 32),
            Self::Street => ("street", 28),
            Self::Postcode => ("postcode", 10),
            Self::Municipality => ("municipality", 16),
            Self::Url => ("url", 32),
            Self::Email => ("email", 26),
            Self::Wheelchair => ("wheelchair", 12),
            Self::Cost => ("cost", 16),
            Self::Languages => ("languages", 14),
            Self::Waiting => ("waiting", 12),
            Self::CheckedBy => ("checked-by", 20),
            Self::CheckedOn => ("checked-on", 14),
        }
    }

    /// Its name in the ids of its words.
    pub fn key(self) -> &'static str {
        self.look().0
    }

    /// Its width in characters.
    pub fn width(self) -> u8 {
        self.look().1
    }

    /// The field it holds; the kind of a service has no source, and a check is no field.
    pub fn field(self) -> Option<Field> {
        Some(match self {
            Self::Name => Field::Name,
            Self::Operator => Field::Operator,
            Self::Phone => Field::Phone,
            Self::Hours => Field::Hours,
            Self::Street => Field::Address,
            Self::Postcode => Field::Postcode,
            Self::Municipality => Field::Municipality,
            Self::Url => Field::Url,
            Self::Email => Field::Email,
            Self::Wheelchair => Field::Wheelchair,
            Self::Cost => Field::Cost,
            Self::Languages => Field::Languages,
            Self::Waiting => Field::Waiting,
            Self::Id | Self::Category | Self::CheckedBy | Self::CheckedOn => return None,
        })
    }

    /// The column that a finding on a record speaks of, by its path.
    pub fn at(path: &str) -> Option<Self> {
        let key = path.strip_prefix("address.").unwrap_or(path).split('.').next().unwrap_or_default();
        let key = if key == "address" { "street" } else { key };
        Self::ALL.into_iter().find(|column| column.key() == key)
    }

    /// Whether what stands in it belongs to the service.
    pub fn is_fact(self) -> bool {
        !matches!(self, Self::Id | Self::CheckedBy | Self::CheckedOn)
    }
}
