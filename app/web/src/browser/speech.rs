//! Reading aloud with the voices of the device. Without a voice of the language there is no button.

use gloo::events::EventListener;
use leptos::prelude::*;
use web_sys::js_sys::Reflect;
use web_sys::wasm_bindgen::prelude::Closure;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// The speech of this browser, if it has any.
fn speech() -> Option<SpeechSynthesis> {
    let window = web_sys::window()?;
    let speech = Reflect::get(&window, &JsValue::from_str("speechSynthesis")).ok()?;
    speech.is_object().then(|| speech.unchecked_into())
}

fn voices(speech: &SpeechSynthesis) -> Vec<SpeechSynthesisVoice> {
    speech.get_voices().iter().filter_map(|voice| voice.dyn_into().ok()).collect()
}

fn speaks(voice: &SpeechSynthesisVoice, tag: &str) -> bool {
    let own = voice.lang().replace('_', "-").to_ascii_lowercase();
    own == tag || own.strip_prefix(tag).is_some_and(|rest| rest.starts_with('-'))
}

/// The tags of all voices; browsers bring them late.
pub fn tags() -> RwSignal<Vec<String>> {
    let tags = RwSignal::new(Vec::new());
    let Some(speech) = speech() else { return tags };
    let known = speech.clone();
    let fill = move || tags.set(voices(&known).iter().map(|voice| voice.lang().replace('_', "-").to_ascii_lowercase()).collect());
    fill();
    EventListener::new(speech.unchecked_ref(), "voiceschanged", move |_| fill()).forget();
    tags
}

/// Reads these texts in this language, one after the other; `done` is called at the end.
pub fn read(tag: &str, texts: Vec<String>, done: impl Fn() + 'static) {
    let Some(speech) = speech() else { return };
    speech.cancel();
    let voice = voices(&speech).into_iter().find(|voice| speaks(voice, tag));
    let done = Closure::<dyn Fn()>::new(done);
    let last = texts.len().saturating_sub(1);
    for (place, text) in texts.into_iter().enumerate() {
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(&text) else { continue };
        utterance.set_lang(tag);
        utterance.set_voice(voice.as_ref());
        if place == last {
            utterance.set_onend(Some(done.as_ref().unchecked_ref()));
        }
        speech.speak(&utterance);
    }
    done.forget();
}

/// Stops reading.
pub fn hush() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
}
