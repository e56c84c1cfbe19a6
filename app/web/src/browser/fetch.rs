//! Fetches files of our own site. A request holds a file's name and nothing else.

use super::json::Json;
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{JsString, Promise, Uint8Array};
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
        let text = JsFuture::from(self.response().await?.text().ok()?.unchecked_into::<Promise>()).await.ok()?;
        text.dyn_into::<JsString>().ok().map(String::from)
    }

    /// The JSON, once it is there; `None` if the network or the server refuses, or if it is none.
    pub async fn json(self) -> Option<Json> {
        let json = JsFuture::from(self.response().await?.json().ok()?.unchecked_into::<Promise>()).await.ok()?;
        Some(Json(json))
    }

    /// The bytes, once they are there; `None` if the network or the server refuses.
    pub async fn bytes(self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.response().await?.array_buffer().ok()?.unchecked_into::<Promise>()).await.ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    }

    async fn response(self) -> Option<Response> {
        let response: Response = JsFuture::from(self.0?).await.ok()?.unchecked_into();
        response.ok().then_some(response)
    }
}
