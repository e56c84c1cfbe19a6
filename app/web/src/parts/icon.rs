//! Line icons of the frame. They take the colour of the text, so that they also work in the dark and in forced
//! colours; pictures of content are pictograms instead.

use leptos::prelude::*;

/// What an icon shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glyph {
    Sign,
    Globe,
    Speaker,
    Stop,
    Phone,
    Exit,
    Back,
    Forward,
    Tick,
    Plus,
    Printer,
    Down,
    Pencil,
    Bin,
    Lock,
    Near,
}

impl Glyph {
    /// Drawn in strokes on a square of 24.
    fn path(self) -> &'static str {
        match self {
            Self::Sign => "M12 2v20M8 22h8M5 4h11l3 2.5L16 9H5zM19 12H8l-3 2.5L8 17h11z",
            Self::Globe => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18",
            Self::Speaker => "M4 9v6h4l5 4V5L8 9zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11",
            Self::Stop => "M6 6h12v12H6z",
            Self::Phone => "M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z",
            Self::Exit => "M14 4H5v16h9M10 12h11M17 8l4 4-4 4",
            Self::Back => "M20 12H4M11 5l-7 7 7 7",
            Self::Forward => "M9 5l7 7-7 7",
            Self::Tick => "M4 13l5 5L20 6",
            Self::Plus => "M12 4v16M4 12h16",
            Self::Printer => "M7 9V3h10v6M7 18H4V9h16v9h-3M7 14h10v7H7z",
            Self::Down => "M5 9l7 7 7-7",
            Self::Pencil => "M4 20l1-5L16 4l4 4L9 19zM14 6l4 4",
            Self::Bin => "M4 6h16M9 6V3h6v3M6 6l1 15h10l1-15M10 10v7M14 10v7",
            Self::Near => "M12 21c-4-5-7-8-7-12a7 7 0 0 1 14 0c0 4-3 7-7 12zM12 7a2 2 0 1 0 0 4a2 2 0 1 0 0-4",
            Self::Lock => "M6 11h12v10H6zM8 11V7a4 4 0 0 1 8 0v4",
        }
    }

    /// Whether it points the other way in a right-to-left page.
    fn mirrors(self) -> bool {
        matches!(self, Self::Back | Self::Forward | Self::Exit | Self::Speaker)
    }
}

/// An icon; never the only sign of what a control does.
#[component]
pub fn Icon(glyph: Glyph) -> impl IntoView {
    let class = match glyph {
        Glyph::Down => "icon turn",
        glyph if glyph.mirrors() => "icon mirror",
        _ => "icon",
    };
    view! {
        <svg class=class viewBox="0 0 24 24" aria-hidden="true">
            <path d=glyph.path()></path>
        </svg>
    }
}
