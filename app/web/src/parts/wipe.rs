//! Wiping everything, asked twice: a tired thumb must not lose an evening's answers.

use crate::live::{place, said, tap};
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
            <button type="button" class="link" on:click=tap(move || asked.set(true))>
                {said(ui::start::wipe)}
            </button>
        }
    };
    let question = move || {
        view! {
            <div class="box stack" role="group">
                <p role="status">{said(ui::start::wipe_sure)}</p>
                <div class="unknowns">
                    <button type="button" class="button main" on:click=tap(move || s.wipe())>
                        {said(ui::start::wipe_yes)}
                    </button>
                    <button type="button" class="button" on:click=tap(move || asked.set(false))>
                        {said(ui::start::wipe_no)}
                    </button>
                </div>
            </div>
        }
    };
    place(move || if asked.get() { question().into_any() } else { link().into_any() })
}
