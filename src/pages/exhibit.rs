//! An exhibit.

use super::record_missing;
use crate::components::changing::when_drawn;
use crate::components::collecting::collecting_bar;
use crate::components::description::description;
use crate::components::element::{div, p, view};
use crate::components::exhibit::exhibit_facts;
use crate::components::frame::{ask, heading, section};
use crate::components::linked_data::{full, linked_data, page as linked_page};
use crate::components::media::media_part;
use crate::components::more::more;
use crate::components::shelf::related;
use crate::components::sources::{notes, sources};
use crate::components::text::shown;
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::linked::{Holder, visual_artwork};
use catalogue::model::{Exhibit, Term};
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let Route::Exhibit(id) = site.navigation.now().route else { return record_missing() };
    let asked = ask(move || site.catalogue().exhibit(&id, site.language));
    asked.part(move |found| (*found).as_ref().map_or_else(record_missing, |exhibit| content(site, exhibit)))
}

fn content(site: Site, exhibit: &Arc<Exhibit>) -> AnyView {
    let (collect, collected) = collecting_bar(site, &exhibit.id);
    let heading = heading(&site.plain(&exhibit.title), shown(&exhibit.title));
    let record = record(site, exhibit, heading, view((more(exhibit, collect), collected)));
    tell(site, exhibit);
    let id = exhibit.id.clone();
    // What is still to be drawn of the record would move it.
    view((record, when_drawn(move || related(site, id.clone()))))
}

/// An exhibit under a heading, with what is offered of it.
pub(super) fn record(site: Site, exhibit: &Arc<Exhibit>, heading: AnyView, offered: AnyView) -> AnyView {
    let seed = exhibit.object_type.as_ref().map_or(exhibit.id.as_str(), Term::key);
    let media = media_part(exhibit, seed);
    view(div().class("record").child((
        div().class("record-picture").child(media),
        div().class("record-text").child((
            heading,
            description(exhibit.description.as_ref(), exhibit.plain_description.as_ref()),
            offered,
            when_drawn({
                let exhibit = exhibit.clone();
                move || about(site, &exhibit)
            }),
        )),
    )))
}

/// What stands below what is seen of an exhibit at first.
fn about(site: Site, exhibit: &Exhibit) -> AnyView {
    let looks = exhibit.physical_description.as_ref();
    let looks = looks.map(|text| section(site.say(&texts::PHYSICAL_DESCRIPTION), p().child(shown(text))));
    let facts = section(site.say(&texts::FACTS), exhibit_facts(exhibit));
    view((facts, looks, notes(&exhibit.notes), sources(&exhibit.sources)))
}

/// Tells search engines of it. The museum's name is not worth waiting for: its page has it.
fn tell(site: Site, exhibit: &Exhibit) {
    let museum = exhibit.museum.clone().filter(|_| site.catalogue().offers().museums.is_some());
    let holder = museum.map(|id| Holder { name: None, address: Some(full(site, Route::Museum(id))) });
    let data = visual_artwork(&linked_page(site), exhibit, holder.as_ref());
    linked_data(site, &exhibit.title, &texts::EXHIBITS, Some(data));
}
