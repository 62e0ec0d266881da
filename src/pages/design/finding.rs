//! A list that can be searched, narrowed down and paged through.

use crate::components::element::{a, p, view};
use crate::components::search::{Options, listing};
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::{Location, Params, Route};
use catalogue::Field;
use catalogue::model::Exhibit;
use leptos::prelude::*;

pub(super) fn finding(site: Site) -> AnyView {
    let params =
        Params::default().and(Field::ObjectType.name(), "vessel").and(Field::Material.name(), "bronze");
    let chosen = Location { params, ..site.location(Route::Design) }.href();
    let chosen = a().href(chosen).child(site.say(&texts::DESIGN_WITH_FILTERS));
    let how = p().child((site.say(&texts::DESIGN_FINDING_HOW), " ", chosen));
    view((how, listing::<Exhibit>(Options::EXHIBITS)))
}
