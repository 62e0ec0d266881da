//! What a record's page is made of.

use super::records::records;
use super::specimen;
use crate::components::collecting::collecting_bar;
use crate::components::element::view;
use crate::components::exhibit::exhibit_facts;
use crate::components::keeping::keeping;
use crate::components::media::media_part;
use crate::components::more::more;
use crate::components::museum::museum_facts;
use crate::components::sources::{notes, sources};
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::model::{Exhibit, Museum};
use leptos::prelude::*;

pub(super) fn record(site: Site) -> AnyView {
    let exhibit = records::<Exhibit>().into_iter().next();
    let museum = records::<Museum>().into_iter().next();
    view((
        exhibit.map(|exhibit| {
            let (collect, collected) = collecting_bar(site, &exhibit.id);
            view((
                specimen(site, &texts::DESIGN_RECORD_MEDIA, media_part(&exhibit, &exhibit.id)),
                specimen(site, &texts::MORE, (more(&exhibit, collect), collected)),
                specimen(site, &texts::DESIGN_EXHIBIT_FACTS, exhibit_facts(&exhibit)),
                notes(&exhibit.notes),
                sources(&exhibit.sources),
            ))
        }),
        museum.map(|museum| {
            let keep = keeping(site, Route::Museum(museum.id.clone()), &museum.name);
            specimen(site, &texts::DESIGN_MUSEUM_FACTS, (museum_facts(&museum), keep))
        }),
    ))
}
