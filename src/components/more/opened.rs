//! What was opened under the row of buttons.

use super::citing::citing;
use super::download::download;
use super::label::printing;
use super::report::report;
use super::share::share;
use super::subject::Subject;
use super::{Opened, WAYS};
use crate::components::element::{div, h2, view};
use crate::components::frame::{ask, waiting};
use crate::components::linked_data::full;
use crate::components::styled::styled;
use crate::site::Site;
use crate::web::address::Route;
use leptos::prelude::*;

/// Shows what was asked for, when the museum is known too; without it if it cannot be had.
pub(super) fn opened(Opened { exhibit, way }: Opened) -> AnyView {
    let site = Site::here();
    let address = full(site, Route::Exhibit(exhibit.id.clone()));
    let subject = Subject { site, exhibit, museum: None, address };
    let id = subject.exhibit.museum.clone().filter(|_| site.catalogue().offers().museums.is_some());
    let Some(id) = id else { return shown(&subject, way) };
    let alone = subject.clone();
    ask(move || site.catalogue().museum(&id, site.language)).whole(
        waiting,
        move |_, _| shown(&alone, way),
        move |museum| shown(&Subject { museum: (*museum).clone(), ..subject.clone() }, way),
    )
}

/// With its own style sheet, which no first page waits for.
fn shown(subject: &Subject, way: usize) -> AnyView {
    let subject = subject.clone();
    styled("style/more.css", move || {
        let part = match way {
            0 => share(&subject),
            1 => citing(&subject),
            2 => download(&subject),
            3 => printing(&subject),
            _ => report(&subject),
        };
        let heading = WAYS.get(way).map(|name| h2().child(subject.site.say(name)));
        view(div().class("more-open").child((heading, part)))
    })
}
