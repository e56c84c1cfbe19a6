//! The document: its language and title, the place of the page in it, focus, and the static message after a failure.

use gloo::timers::callback::Timeout;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Puts an empty `<div id="app">` before everything else in the body.
pub fn place() -> Option<HtmlElement> {
    let document = document()?;
    let (body, place) = (document.body()?, document.create_element("div").ok()?);
    place.set_id("app");
    body.prepend_with_node_1(&place).ok()?;
    place.dyn_into().ok()
}

/// Sets the language and direction of the whole page.
pub fn speak(tag: &str, direction: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", tag);
        let _ = root.set_attribute("dir", direction);
    }
}

/// Sets the title; it names the page, never a question or an answer.
pub fn title(text: &str) {
    if let Some(document) = document() {
        document.set_title(text);
    }
}

/// Moves focus to the first heading and shows the top of the page.
pub fn focus_heading() {
    let Some(heading) = document().and_then(|document| document.query_selector("#app h1").ok().flatten()) else { return };
    focus(&heading);
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Moves focus to the element with this id.
pub fn focus_on(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        element.scroll_into_view();
        focus(&element);
    }
}

/// Unfolds a part of the page and goes there.
pub fn unfold(id: &str) {
    let Some(part) = document().and_then(|document| document.get_element_by_id(id)) else { return };
    let _ = part.set_attribute("open", "");
    part.scroll_into_view();
    if let Ok(Some(summary)) = part.query_selector("summary") {
        focus(&summary);
    }
}

fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Shows the static message with helplines of index.html instead of the page.
pub fn fail() {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new("wegwijs-failed")) {
        let _ = window.dispatch_event(&event);
    }
}

/// Runs something a little later.
pub fn later(milliseconds: u32, what: impl FnOnce() + 'static) {
    Timeout::new(milliseconds, what).forget();
}

/// Empties the page at once, before a slow network brings the next one.
pub fn conceal() {
    title("");
    if let Some(place) = document().and_then(|document| document.get_element_by_id("app")) {
        let _ = place.set_attribute("hidden", "");
    }
}

/// Whether the window is wider than a phone's.
pub fn is_roomy() -> bool {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_some_and(|width| width >= 700.0)
}

/// The languages that the browser prefers.
pub fn languages() -> Vec<String> {
    let navigator = web_sys::window().map(|window| window.navigator());
    let list = navigator.map(|navigator| navigator.languages().iter().filter_map(|tag| tag.as_string()).collect());
    list.unwrap_or_default()
}
