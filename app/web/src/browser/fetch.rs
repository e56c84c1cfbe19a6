//! Fetches text files of our own site. A request holds a file's name and nothing else.

use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{JsString, Promise};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{RequestCache, RequestInit, Response};

/// A file on its way.
pub struct Pending(Option<Promise>);

/// Begins to fetch a file; `fresh` asks the server whether it changed.
pub fn begin(address: &str, fresh: bool) -> Pending {
    let init = RequestInit::new();
    init.set_cache(if fresh { RequestCache::NoCache } else { RequestCache::Default });
    Pending(web_sys::window().map(|window| window.fetch_with_str_and_init(address, &init).unchecked_into()))
}

impl Pending {
    /// The text, once it is there; `None` if the network or the server refuses.
    pub async fn text(self) -> Option<String> {
        let response: Response = JsFuture::from(self.0?).await.ok()?.unchecked_into();
        if !response.ok() {
            return None;
        }
        let text = JsFuture::from(response.text().ok()?.unchecked_into::<Promise>()).await.ok()?;
        text.dyn_into::<JsString>().ok().map(String::from)
    }
}
