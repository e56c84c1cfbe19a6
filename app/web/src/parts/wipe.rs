//! Wiping everything, asked twice: a tired thumb must not lose an evening's answers.

use crate::session::use_session;
use leptos::prelude::*;
use wegwijs_text::ui;

/// A quiet link that asks once more before it wipes.
#[component]
pub fn Wipe() -> impl IntoView {
    let s = use_session();
    let asked = RwSignal::new(false);
    let link = move || {
        view! {
            <button type="button" class="link" on:click=move |_| asked.set(true)>
                {move || ui::start::wipe(&s.words())}
            </button>
        }
    };
    view! {
        <Show when=move || asked.get() fallback=link>
            <div class="box stack" role="group">
                <p role="status">{move || ui::start::wipe_sure(&s.words())}</p>
                <div class="unknowns">
                    <button type="button" class="button main" on:click=move |_| s.wipe()>
                        {move || ui::start::wipe_yes(&s.words())}
                    </button>
                    <button type="button" class="button" on:click=move |_| asked.set(false)>
                        {move || ui::start::wipe_no(&s.words())}
                    </button>
                </div>
            </div>
        </Show>
    }
}
