//! What is shown when its code has come: pages, and parts of them that are opened.

use crate::components::frame::{Asked, ask, failed, waiting};
use crate::languages::texts;
use crate::lazy::{NotLoaded, Page};
use crate::site::Site;
use crate::viewers;
use futures::FutureExt;
use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use std::sync::Mutex;

/// Code that is on its way.
pub type Code = LocalBoxFuture<'static, Result<Page, NotLoaded>>;

/// Shows a part when its code has come, and another when a signal changes that `load` reads; the
/// old one stays until then. Code that does not come is a message and a retry.
pub fn lazy_part(site: Site, load: impl Fn() -> Code + 'static) -> AnyView {
    boxed(site, Box::new(load))
}

/// The same for a part that stands on a tool of [`viewers`].
pub fn tool_part(
    site: Site,
    tool: &'static str,
    part: impl Fn() -> AnyView + Copy + Send + 'static,
) -> AnyView {
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
    // Whoever shows the part takes it.
    let part: Asked<Mutex<Option<Page>>> = ask(move || {
        let code = load();
        async move {
            let part = code.await.map_err(|missing| missing.failure("page.wasm"))?;
            Ok(Mutex::new(Some(part)))
        }
        .boxed_local()
    });
    part.whole(
        waiting,
        move |_, retry| {
            let message = site.say(&texts::PAGE_MISSING_PART);
            failed(site.language, message, None, Some(retry))
        },
        |part| {
            let part = part.lock().ok().and_then(|mut part| part.take());
            part.map_or_else(waiting, |part| part())
        },
    )
}
