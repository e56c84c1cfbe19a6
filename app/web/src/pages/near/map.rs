//! A small map, drawn by the page itself: you, the services, and the postcodes around. The list under it says the same.

use crate::live::said;
use crate::parts::icon::{Glyph, Icon};
use crate::session::{Nearby, use_session};
use leptos::prelude::*;
use wegwijs_core::directory::Directory;
use wegwijs_core::map::Map;
use wegwijs_core::near::{self, Near};
use wegwijs_core::order;
use wegwijs_core::place::{self, Place, Point};
use wegwijs_text::{service, ui};

/// How many of the nearest services decide how much country is shown.
const NEAREST: usize = 40;
/// How far apart two names must stand, in units of the square.
const APART: i32 = 95;
/// Lengths that the scale can show, in metres.
const LENGTHS: [u32; 6] = [250, 500, 1_000, 2_000, 5_000, 10_000];

/// The map of these services; nothing if none of them has a place.
#[component]
pub fn NearMap(nearby: &'static Nearby, services: Vec<Near<'static>>) -> impl IntoView {
    let s = use_session();
    let home = near::centre(nearby.directory, nearby.postcode);
    let points: Vec<Point> =
        services.iter().filter(|near| near.metres.is_some()).filter_map(|near| near::point(nearby.directory, near.service)).collect();
    home.filter(|_| !points.is_empty()).map(|home| {
        let map = Map::around(home, points.iter().take(NEAREST).copied());
        let marks = gathered(&map, &points);
        let places = labelled(&map, &nearby.directory.places, home);
        let length = LENGTHS.into_iter().rev().find(|length| map.length(*length) <= 400).unwrap_or(250);
        let words = s.words();
        let scale = ui::around::map_scale(&words, &service::distance(&words, length));
        view! {
            <figure class="map stack-tight">
                <svg viewBox="0 0 1000 1000" role="img" aria-label=said(ui::around::map)>
                    {places.iter().map(|(x, y, place)| name(*x, *y, place)).collect_view()}
                    {marks.into_iter().map(|(spot, count)| mark(spot, count)).collect_view()}
                    {you(map.spot(home), &ui::around::map_you(&words))}
                    <path class="map-scale" d=format!("M60 955v15h{}v-15", map.length(length)) />
                </svg>
                <figcaption class="soft small">{scale}</figcaption>
                <details>
                    <summary>{said(ui::around::map_words)} <Icon glyph=Glyph::Down /></summary>
                    <ul class="opened-list">{in_words(nearby.directory, &services)}</ul>
                </details>
            </figure>
        }
        .into_any()
    })
}

/// The marks on the square, and how many services share each.
fn gathered(map: &Map, points: &[Point]) -> Vec<((i32, i32), usize)> {
    let mut marks: Vec<((i32, i32), usize)> = Vec::new();
    for spot in points.iter().map(|point| map.spot(*point)).filter(|spot| Map::holds(*spot)) {
        match marks.iter_mut().find(|(taken, _)| (taken.0 - spot.0).abs() + (taken.1 - spot.1).abs() < 40) {
            Some((_, count)) => *count += 1,
            None => marks.push((spot, 1)),
        }
    }
    marks
}

/// The names of postcodes that fit beside each other, the nearest first.
fn labelled(map: &Map, places: &'static [Place], home: Point) -> Vec<(i32, i32, &'static Place)> {
    let order = order::places(places.iter().map(|place| home.metres_to(place.centre).into()));
    let mut shown: Vec<(i32, i32, &'static Place)> = Vec::new();
    for place in order.into_iter().take(NEAREST).filter_map(|at| places.get(at)) {
        let (x, y) = map.spot(place.centre);
        let free = shown.iter().all(|(ox, oy, _)| (ox - x).abs() > 2 * APART || (oy - y).abs() > APART / 2);
        if free && Map::holds((x, y)) {
            shown.push((x, y, place));
        }
    }
    shown
}

/// The same for who cannot see it: each place with how many services it has and how far it is.
fn in_words(directory: &'static Directory, services: &[Near<'static>]) -> Vec<AnyView> {
    let w = use_session().words();
    let mut towns: Vec<(u16, u32, i64)> = Vec::new();
    for (postcode, metres) in services.iter().filter_map(|near| Some((near.service.postcode?, near.metres?))) {
        match towns.iter_mut().find(|(town, ..)| *town == postcode) {
            Some((_, nearest, count)) => (*nearest, *count) = (metres.min(*nearest), *count + 1),
            None => towns.push((postcode, metres, 1)),
        }
    }
    let towns = order::by(&towns, |(_, nearest, _)| (*nearest).into());
    let named =
        towns.into_iter().filter_map(|(postcode, nearest, count)| Some((place::find(&directory.places, postcode)?, nearest, count)));
    let text = |(place, nearest, count): (&Place, u32, i64)| {
        let name = format!("{} {}", place.postcode, place.name);
        ui::around::map_place(&w, &service::distance(&w, nearest), &name, &ui::around::count(&w, count))
    };
    named.map(|town| view! { <li>{text(town)}</li> }.into_any()).collect()
}

fn name(x: i32, y: i32, place: &Place) -> AnyView {
    view! { <text class="map-name" x=x.to_string() y=(y + 52).to_string()>{format!("{} {}", place.postcode, place.name)}</text> }.into_any()
}

fn mark((x, y): (i32, i32), count: usize) -> AnyView {
    let radius = if count > 1 { 26 } else { 15 };
    view! {
        <circle class="map-mark" cx=x.to_string() cy=y.to_string() r=radius.to_string() />
        {(count > 1).then(|| view! { <text class="map-count" x=x.to_string() y=(y + 11).to_string()>{count.to_string()}</text> }.into_any())}
    }
    .into_any()
}

/// You, a little above your spot: the services of your own postcode may lie on it.
fn you((x, y): (i32, i32), label: &str) -> AnyView {
    let y = y - 26;
    view! {
        <path class="map-you" d=format!("M{x} {y}l-24 -44a27 27 0 1 1 48 0z") />
        <text class="map-you-name" x=x.to_string() y=(y - 84).to_string()>{label.to_owned()}</text>
    }
    .into_any()
}
