//! The formats that can be imported, by name.

use super::{Incoming, Refusal, csv, hsds, lpdc, osm, sociale_kaart};
use crate::facts::shown;
use crate::nearest::nearest;
use std::path::Path;

/// A form of outside data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The answers of the Flemish social map.
    SocialeKaart,
    /// A table, with a file that says which column is which field.
    Csv,
    /// Open Referral HSDS 3, as JSON or as tables.
    Hsds,
    /// OpenStreetMap, as GeoJSON of Overpass Turbo.
    Osm,
    /// Snapshots of the product catalogue IPDC/LPDC.
    Lpdc,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 5] = [Self::SocialeKaart, Self::Csv, Self::Hsds, Self::Osm, Self::Lpdc];

    /// Its name: on the command line, in origins and as the key of its source.
    pub fn name(self) -> &'static str {
        match self {
            Self::SocialeKaart => sociale_kaart::FORMAT,
            Self::Csv => csv::FORMAT,
            Self::Hsds => hsds::FORMAT,
            Self::Osm => osm::FORMAT,
            Self::Lpdc => lpdc::FORMAT,
        }
    }

    /// The format of that name.
    ///
    /// # Errors
    /// A sentence with a hint.
    pub fn named(name: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|format| format.name() == name).ok_or_else(|| {
            let names = Self::ALL.map(Self::name);
            let hint =
                nearest(name, names).map_or_else(|| format!("use one of {}", names.join(", ")), |near| format!("did you mean `{near}`?"));
            format!("unknown format `{}`\n  hint: {hint}", shown(name))
        })
    }

    /// Reads a file of this format, one record after the other.
    pub(super) fn read(self, file: &Path, mapping: Option<&Path>, sink: &mut dyn FnMut(Incoming)) -> Result<(), Refusal> {
        match self {
            Self::SocialeKaart => sociale_kaart::read(file, sink),
            Self::Csv => csv::read(file, mapping, sink),
            Self::Hsds => hsds::read(file, sink),
            Self::Osm => osm::read(file, sink),
            Self::Lpdc => lpdc::read(file, sink),
        }
    }
}
