//! Parts of a page whose code is fetched when they are opened.

use crate::components::changing::changing;
use crate::components::frame::{Retry, failed, waiting};
use crate::languages::texts;
use crate::lazy::{NotLoaded, Page};
use crate::site::Site;
use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Code that is on its way.
pub type Code = LocalBoxFuture<'static, Result<Page, NotLoaded>>;

/// Shows a part when its code has come. Code that does not come is a message and a retry.
pub fn lazy_part(site: Site, load: impl Fn() -> Code + 'static) -> AnyView {
    let loaded = RwSignal::new_local(None);
    let again = Retry::new();
    Effect::new(move |_| {
        again.track();
        let code = load();
        spawn_local(async move {
            let part = code.await;
            // The page may be gone by now, and then so is its signal.
            let _ = loaded.try_set(Some(part));
        });
    });
    changing(move || {
        loaded.track();
        match loaded.write_untracked().take() {
            None => waiting(),
            Some(Ok(part)) => part(),
            Some(Err(NotLoaded)) => {
                let message = site.say(&texts::PAGE_MISSING_PART);
                failed(site.language, message, None, Some(again))
            }
        }
    })
}
