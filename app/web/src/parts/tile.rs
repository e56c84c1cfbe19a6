//! A pictogram on its pale tile. The words beside it say the same, so its alternative text is empty.

use leptos::prelude::*;
use wegwijs_core::id::Pictogram;
use wegwijs_core::right::Domain;

/// How large a tile is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// Beside a heading.
    Big,
    /// Beside an answer.
    #[default]
    Usual,
    /// In a line.
    Little,
}

/// A pictogram.
#[component]
pub fn Tile(
    /// Its file name.
    #[prop(into)]
    name: String,
    /// How large.
    #[prop(optional)]
    size: Size,
    /// The life domain that tints it.
    #[prop(optional_no_strip)]
    domain: Option<Domain>,
) -> impl IntoView {
    let size = match size {
        Size::Big => "big",
        Size::Usual => "",
        Size::Little => "little",
    };
    view! {
        <span class=format!("tile {size} {}", domain.map_or("", tint))>
            <img src=address(&name) width="48" height="48" alt="" />
        </span>
    }
}

/// A pictogram in line art, for paper.
#[component]
pub fn LineArt(
    /// Its file name.
    name: Pictogram,
) -> impl IntoView {
    view! { <img src=format!("pictograms/line/{name}.svg") width="32" height="32" alt="" /> }
}

/// The file of a coloured pictogram.
pub fn address(name: &str) -> String {
    format!("pictograms/{name}.svg")
}

fn tint(domain: Domain) -> &'static str {
    match domain {
        Domain::Children => "tile-children",
        Domain::Money => "tile-money",
        Domain::Home => "tile-home",
        Domain::Energy => "tile-energy",
        Domain::School => "tile-school",
        Domain::Childcare => "tile-childcare",
        Domain::Health => "tile-health",
        Domain::Care => "tile-care",
        Domain::Work => "tile-work",
        Domain::Papers => "tile-papers",
        Domain::Wellbeing => "tile-wellbeing",
        Domain::Legal => "tile-legal",
        Domain::Leisure => "tile-leisure",
        Domain::Safety => "tile-safety",
    }
}
