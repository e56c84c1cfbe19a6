//! The memory of this tab, which ends when it closes. A browser that blocks it simply remembers nothing.

use web_sys::Storage;

const KEY: &str = "wegwijs";

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// What was written in this tab.
pub fn read() -> Option<String> {
    storage()?.get_item(KEY).ok()?
}

/// Writes; `false` if the browser refuses.
pub fn write(text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(KEY, text).is_ok())
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
