//! An exhibit in a list.

use super::keep::keep_button;
use crate::components::element::{a, article, h3, p, span, view};
use crate::components::picture::{Loading, picture};
use crate::components::text::{shown_briefly, shown_reading};
use crate::languages::date;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::model::{Exhibit, Term};
use leptos::prelude::*;

/// An exhibit in a list: its picture, which is fetched by `loading`, its title, what it is and when it was made.
pub fn exhibit_card(exhibit: &Exhibit, loading: Loading) -> AnyView {
    let site = Site::here();
    let kind = exhibit.object_type.as_ref().map(|term: &Term| shown_briefly(&term.label));
    let date =
        exhibit.date.as_ref().and_then(|own| date(site.language, own)).map(|date| shown_reading(date, false));
    let seed = exhibit.object_type.as_ref().map_or(exhibit.id.as_str(), Term::key);
    let link = a().href(site.href(Route::Exhibit(exhibit.id.clone()))).child((
        picture(&exhibit.media, &exhibit.title, seed, loading),
        h3().child(shown_briefly(&exhibit.title)),
    ));
    let facts = [kind, date].map(|fact| fact.map(|fact| span().child(fact)));
    view(article().class("card").child((
        link,
        p().class("card-facts").child(facts),
        keep_button(site, exhibit),
    )))
}
