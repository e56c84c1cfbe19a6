//! The report: everything the content says, in Dutch words, on one page that needs nothing else.
//!
//! For the lawyer and the editor. Rights stand in the order of their risk, so that whoever reads from the top reads what most needs
//! it. What is said is generated from the same content that is judged; no right and no leaf of a condition is left out.

mod doubt;
mod figures;
mod front;
mod html;
mod leaf;
mod risk;
mod rule;
mod section;
mod services;
mod source;
mod stake;
mod voice;
mod way;
mod who;

use crate::content::Near;
use html::Html;
use risk::Risk;
pub use voice::Voice;

/// The look of the page, on screen and in print.
const STYLE: &str = include_str!("report/report.css");
/// Nothing is loaded and nothing runs, whatever the content holds.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The report as a page. `content` names the content: its hash.
pub fn page(voice: &Voice<'_>, content: &str, near: &Near) -> String {
    let ranked = risk::ranked(voice.rulebook);
    let mut html = Html::default();
    html.tag("html", &[("lang", "nl")], |html| {
        html.tag("head", &[], |html| head(html, voice));
        html.tag("body", &[], |html| body(html, voice, content, near, &ranked));
    });
    html.page()
}

fn head(html: &mut Html, voice: &Voice<'_>) {
    html.void("meta", &[("charset", "utf-8")]);
    html.void("meta", &[("http-equiv", "Content-Security-Policy"), ("content", POLICY)]);
    html.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    html.void("meta", &[("name", "referrer"), ("content", "no-referrer")]);
    html.line("title", &voice.say("title"));
    html.style(STYLE);
}

fn body(html: &mut Html, voice: &Voice<'_>, content: &str, near: &Near, ranked: &[Risk<'_>]) {
    html.tag("header", &[], |html| front::write(html, voice, content, ranked));
    html.tag("main", &[], |html| {
        for (place, risk) in (1..).zip(ranked) {
            section::write(html, voice, place, risk);
        }
        services::write(html, voice, near);
    });
}
