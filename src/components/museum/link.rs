//! Names that a record knows only by their identifiers.

use crate::components::changing::changing;
use crate::components::element::{a, view};
use crate::components::frame::ask;
use crate::components::text::shown_briefly;
use crate::site::Site;
use crate::web::address::{Location, Params, Route};
use catalogue::Field;
use catalogue::model::Region;
use leptos::prelude::*;

/// A link to a museum under its name. If the name cannot be had, the identifier stands for it: a
/// name is not worth an error message in the middle of a sentence. Of a catalogue without museums
/// it is all there is.
pub fn museum_link(id: String) -> AnyView {
    let site = Site::here();
    if site.catalogue().offers().museums.is_none() {
        return view(id);
    }
    let href = site.href(Route::Museum(id.clone()));
    let asked = {
        let id = id.clone();
        ask(move || site.catalogue().museum(&id, site.language))
    };
    let name = changing(move || match asked.answer().as_deref() {
        Some(Some(museum)) => shown_briefly(&museum.name),
        _ => view(id.clone()),
    });
    view(a().href(href).child(name))
}

/// Links to museums, as a list.
pub fn museum_links(ids: &[String]) -> Vec<AnyView> {
    ids.iter().cloned().map(museum_link).collect()
}

/// A link to a region's museums under its name.
pub fn region_link(site: Site, region: &Region) -> AnyView {
    view(a().href(region_href(site, &region.id)).child(shown_briefly(&region.name)))
}

/// The same for a region that is known only by its identifier.
pub fn region_link_by_id(id: String) -> AnyView {
    let site = Site::here();
    let href = region_href(site, &id);
    let asked = ask(move || site.catalogue().regions());
    let name = changing(move || {
        let regions = asked.answer();
        let region = regions.iter().flat_map(|regions| regions.iter()).find(|region| region.id == id);
        region.map_or_else(|| view(id.clone()), |region| shown_briefly(&region.name))
    });
    view(a().href(href).child(name))
}

fn region_href(site: Site, id: &str) -> String {
    let params = Params::default().and(Field::Region.name(), id);
    Location { params, ..site.location(Route::Museums) }.href()
}
