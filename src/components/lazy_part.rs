//! What is shown when its code has come: pages, and parts of them that are opened.

use crate::components::changing::changing;
use crate::components::frame::{Retry, failed, waiting};
use crate::languages::texts;
use crate::lazy::{NotLoaded, Page};
use crate::site::Site;
use crate::viewers;
use futures::FutureExt;
use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Code that is on its way.
pub type Code = LocalBoxFuture<'static, Result<Page, NotLoaded>>;

/// Shows a part when its code has come, and another when a signal changes that `load` reads; the
/// old one stays until then. Code that does not come is a message and a retry.
pub fn lazy_part(site: Site, load: impl Fn() -> Code + 'static) -> AnyView {
    boxed(site, Box::new(load))
}

/// The same for a part that stands on a tool of [`viewers`].
pub fn tool_part(site: Site, tool: &'static str, part: impl Fn() -> AnyView + Copy + 'static) -> AnyView {
    lazy_part(site, move || {
        async move {
            viewers::load(tool).await?;
            let part: Page = Box::new(part);
            Ok(part)
        }
        .boxed_local()
    })
}

/// Compiled once for all of them.
fn boxed(site: Site, load: Box<dyn Fn() -> Code>) -> AnyView {
    let loaded = RwSignal::new_local(None);
    let latest = StoredValue::new(0_u32);
    let again = Retry::new();
    Effect::new(move |_| {
        again.track();
        let code = load();
        let mine = latest.get_value().wrapping_add(1);
        latest.set_value(mine);
        spawn_local(async move {
            let part = code.await;
            // Another may be wanted by now, or all of this be gone.
            if latest.try_get_value() == Some(mine) {
                loaded.set(Some(part));
            }
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
