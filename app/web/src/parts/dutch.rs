//! Official Dutch names and numbers inside a page of any language.

use leptos::prelude::*;

/// A Dutch text, whatever the language around it.
#[component]
pub fn Dutch(#[prop(into)] text: String) -> impl IntoView {
    view! { <span lang="nl" dir="ltr">{text}</span> }
}

/// A telephone number that calls when it is tapped.
#[component]
pub fn Tel(#[prop(into)] number: String) -> impl IntoView {
    view! { <a class="link" href=call(&number)><bdi dir="ltr">{number.clone()}</bdi></a> }
}

/// The address that makes a telephone call.
pub fn call(number: &str) -> String {
    let kept: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{kept}")
}
