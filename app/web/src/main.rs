//! The page: a thin layer that shows what the core says, in words of the text crate.
//!
//! Session holds the visit, route the pages' names, load what has to be fetched; pages are made of parts, and
//! only `browser` touches the browser. Deliberately absent: any sentence, any rule about a right, any request
//! that holds an answer.

mod app;
mod browser;
mod live;
mod load;
mod pages;
mod parts;
mod route;
mod session;
mod typed;

fn main() {
    std::panic::set_hook(Box::new(|_| browser::document::fail()));
    app::start();
}
