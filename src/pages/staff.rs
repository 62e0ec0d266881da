//! The staff's room: records as visitors will see them, and what is wrong with them, before they go out. Files are read
//! in a worker (`src/staff`, `crates/staff`); nothing of them leaves the browser.

mod asked;
mod changes;
mod columns;
mod draft;
mod embedded;
mod fields;
mod file_field;
mod folder;
mod frame;
mod link;
mod opening;
mod pictured;
mod preview;
mod records;
mod report;
mod room;
mod scores;
mod settling;
mod shown_as;
mod studio;
mod told;

use crate::components::changing::changing;
use crate::components::element::{div, element, p, view};
use crate::components::frame::heading;
use crate::components::lazy_part::lazy_part;
use crate::components::styled::styled;
use crate::derived::Derived;
use crate::languages::{alphabets, texts};
use crate::lazy::Page;
use crate::site::Site;
use crate::viewers;
use crate::web::head;
use futures::FutureExt;
use leptos::prelude::*;
use room::{ELEMENT, Room};

pub(super) fn page() -> AnyView {
    let site = Site::here();
    if site.settings().staff == Some(false) {
        return super::page_missing();
    }
    head::hide_from_search_engines();
    let params = site.navigation.params();
    let is_studio = Derived::new(move |_| params.with(studio::is_open));
    changing(move || if is_studio.get() { studio::page(site) } else { room(site) })
}

fn room(site: Site) -> AnyView {
    let title = site.say(&texts::STAFF);
    let lead = p().class("lead").child(site.say(&texts::STAFF_LEAD));
    let room = Room::new(site);
    let content = move || {
        view(div().class("staff").child((
            element(ELEMENT).on("state", move |event| room.hear(event)).property("task", move || room.task()),
            opening::opening(room),
            draft::draft(room),
            studio::link(site),
            settling::settling(room),
            columns::columns(room),
            report::report(room),
            records::records(room),
        )))
    };
    let part = move || {
        async move {
            viewers::load(ELEMENT).await?;
            viewers::load(draft::ELEMENT).await?;
            // A record is seen in every alphabet.
            alphabets::load().await?;
            let part: Page = Box::new(move || styled("style/staff.css", content));
            Ok(part)
        }
        .boxed_local()
    };
    view((heading(&title, title.as_str()), lead, lazy_part(site, part)))
}
