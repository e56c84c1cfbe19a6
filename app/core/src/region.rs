//! The region that a postcode lies in. Source: bpost, postcode ranges of the three regions.

/// One of the three regions of Belgium.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    /// Brussels-Capital Region.
    Brussels,
    /// Flemish Region.
    Flanders,
    /// Walloon Region.
    Wallonia,
}

impl Region {
    /// The derived fact that conditions name.
    pub const FACT: &str = "region";
    /// The fact it is derived from.
    pub const ASKED_AS: &str = "postcode";

    const ALL: [Self; 3] = [Self::Brussels, Self::Flanders, Self::Wallonia];

    /// Its name in conditions.
    pub fn name(self) -> &'static str {
        match self {
            Self::Brussels => "brussels",
            Self::Flanders => "flanders",
            Self::Wallonia => "wallonia",
        }
    }

    /// The region of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|region| region.name() == name)
    }

    /// The region of a postcode; `None` if it is in none of the ranges.
    pub fn of(postcode: u16) -> Option<Self> {
        let code = i64::from(postcode);
        Self::ALL.into_iter().find(|region| region.postcodes().iter().any(|&(from, to)| from <= code && code <= to))
    }

    /// Its ranges of postcodes, both ends included.
    pub fn postcodes(self) -> Vec<(i64, i64)> {
        match self {
            Self::Brussels => vec![(1_000, 1_299)],
            Self::Flanders => vec![(1_500, 3_999), (8_000, 9_999)],
            Self::Wallonia => vec![(1_300, 1_499), (4_000, 7_999)],
        }
    }
}
