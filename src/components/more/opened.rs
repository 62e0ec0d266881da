//! What was opened under the row of buttons.

use super::citing::citing;
use super::download::download;
use super::label::printing;
use super::report::report;
use super::share::share;
use super::{Opened, WAYS};
use crate::components::element::{div, h2, view};
use crate::components::frame::{ask, waiting};
use crate::components::linked_data::full;
use crate::components::styled::styled;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::linked::Holder;
use catalogue::model::{Exhibit, Museum};
use leptos::prelude::*;
use std::sync::Arc;

/// An exhibit and what must be known besides.
#[derive(Clone)]
pub(super) struct Subject {
    pub(super) site: Site,
    pub(super) exhibit: Arc<Exhibit>,
    /// The museum that holds it, if it can be had.
    pub(super) museum: Option<Arc<Museum>>,
    /// The address of its page.
    pub(super) address: String,
}

impl Subject {
    pub(super) fn title(&self) -> String {
        self.site.plain(&self.exhibit.title)
    }

    /// What the museum is called; of a catalogue without museums its identifier is its name.
    pub(super) fn museum_name(&self) -> Option<String> {
        let name = self.museum.as_ref().map(|museum| self.site.plain(&museum.name));
        name.or_else(|| self.exhibit.museum.clone())
    }

    pub(super) fn makers(&self) -> Vec<String> {
        self.exhibit.makers.iter().map(|maker| self.site.plain(&maker.name)).collect()
    }

    pub(super) fn date(&self) -> Option<String> {
        let date = self.exhibit.date.as_ref();
        date.and_then(|date| crate::languages::date(self.site.language, date))
            .map(|date| date.text.into_owned())
    }

    pub(super) fn holder(&self) -> Option<Holder> {
        let museum = self.museum.as_ref();
        let address = museum.map(|museum| full(self.site, Route::Museum(museum.id.clone())));
        self.museum_name().map(|name| Holder { name: Some(name), address })
    }
}

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
