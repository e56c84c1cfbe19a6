//! The memory of this tab, which ends when it closes. A browser that blocks it simply remembers nothing.
//!
//! It keeps text only, so each byte is one character, U+0000 to U+00FF.

use web_sys::Storage;

const KEY: &str = "wegwijs";

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// What was written in this tab.
pub fn read() -> Option<Vec<u8>> {
    let text = storage()?.get_item(KEY).ok()??;
    text.chars().map(|character| u8::try_from(character).ok()).collect()
}

/// Writes; `false` if the browser refuses.
pub fn write(bytes: &[u8]) -> bool {
    let text: String = bytes.iter().copied().map(char::from).collect();
    storage().is_some_and(|storage| storage.set_item(KEY, &text).is_ok())
}

/// Forgets everything of ours.
pub fn wipe() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(KEY);
    }
}

/// Whether this browser remembers anything at all.
pub fn works() -> bool {
    storage().is_some()
}
