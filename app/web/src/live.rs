//! What a view holds instead of closures of its own. Each kind is one type, so the page carries one copy of the
//! machinery that keeps it in step, however many texts, buttons and changing places there are.

use crate::session::use_session;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use std::sync::Arc;
use wegwijs_text::Words;

/// A value that follows what it reads.
pub type Live<T> = Arc<dyn Fn() -> T + Send + Sync>;

/// A text that follows the language of the page and what it reads.
pub type Said = Live<String>;

/// A place on the page whose view changes with what it reads.
pub type Place = Box<dyn FnMut() -> AnyView + Send>;

/// What a tap does.
pub type Tap = Box<dyn FnMut(MouseEvent)>;

/// A value that follows what it reads.
pub fn live<T>(value: impl Fn() -> T + Send + Sync + 'static) -> Live<T> {
    Arc::new(value)
}

/// Words in the language of the page: a text, several, or one that may be lacking.
pub fn said<T: 'static>(words: impl Fn(&Words) -> T + Send + Sync + 'static) -> Live<T> {
    in_language(Box::new(words))
}

fn in_language<T: 'static>(words: Box<dyn Fn(&Words) -> T + Send + Sync>) -> Live<T> {
    let s = use_session();
    live(move || words(&s.words()))
}

/// A place on the page whose view changes with what it reads.
pub fn place(view: impl FnMut() -> AnyView + Send + 'static) -> Place {
    Box::new(view)
}

/// A line that is there only while it has something to say.
pub fn line(class: &'static str, text: Live<Option<String>>) -> Place {
    place(move || text().map(|text| view! { <span class=class>{text}</span> }.into_any()).into_any())
}

/// What is there only while something holds; it stays as it is for as long as that does.
pub fn shown(when: impl Fn() -> bool + Send + Sync + 'static, what: impl FnMut() -> AnyView + Send + 'static) -> Place {
    while_holds(live(when), place(what))
}

fn while_holds(when: Live<bool>, mut what: Place) -> Place {
    let holds = Memo::new(move |_| when());
    place(move || if holds.get() { what() } else { ().into_any() })
}

/// What a tap does, whatever was tapped.
pub fn tap(act: impl Fn() + 'static) -> Tap {
    Box::new(move |_| act())
}

/// Does something once the page stands, and again whenever what it reads changes.
pub fn follow(act: impl Fn() + 'static) {
    keep_doing(Box::new(act));
}

fn keep_doing(act: Box<dyn Fn()>) {
    Effect::new(act);
}
