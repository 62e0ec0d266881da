//! All that a record says of an exhibit.

use crate::components::element::{a, bdi, br, view};
use crate::components::facts::Facts;
use crate::components::museum::museum_link;
use crate::components::text::{rights_view, shown, shown_briefly, shown_reading};
use crate::languages::{date, texts};
use crate::site::Site;
use crate::web::address::{Location, Params, Route};
use catalogue::Field;
use catalogue::model::{Agent, Exhibit, Place, Term};
use leptos::prelude::*;

/// The facts of an exhibit; terms lead to the other exhibits that share them.
pub fn exhibit_facts(exhibit: &Exhibit) -> AnyView {
    let site = Site::here();
    let one = |field, term: &Option<Term>| term.as_ref().map(|term| term_link(site, field, term));
    let many = |terms: &[Term]| terms.iter().map(|term| shown_briefly(&term.label)).collect();
    let date =
        exhibit.date.as_ref().and_then(|own| date(site.language, own)).map(|date| shown_reading(date, true));
    let materials = exhibit.materials.iter().map(|term| term_link(site, Field::Material, term)).collect();
    Facts::default()
        .add(&texts::OBJECT_TYPE, one(Field::ObjectType, &exhibit.object_type))
        .list(&texts::MAKER, exhibit.makers.iter().map(maker).collect())
        .add(&texts::DATE, date)
        .add(&texts::PERIOD, one(Field::Period, &exhibit.period))
        .add(&texts::CULTURE, one(Field::Culture, &exhibit.culture))
        .list(&texts::MATERIAL, materials)
        .list(&texts::TECHNIQUE, many(&exhibit.techniques))
        .text(&texts::DIMENSIONS, exhibit.dimensions.as_ref())
        .add(&texts::FINDSPOT, exhibit.findspot.as_ref().map(place))
        .text(&texts::PROVENANCE, exhibit.provenance.as_ref())
        .list(&texts::SUBJECTS, many(&exhibit.subjects))
        .add(&texts::HOLDING_MUSEUM, exhibit.museum.clone().map(museum_link))
        .add(&texts::INVENTORY_NUMBER, exhibit.inventory_number.clone().map(|own| view(bdi().child(own))))
        .text(&texts::CREDIT_LINE, exhibit.credit_line.as_ref())
        .add(&texts::RIGHTS, Some(rights_view(site, &exhibit.rights)))
        .view()
}

/// A link to whatever else is so; of a catalogue that cannot be asked for that, the words alone.
fn term_link(site: Site, field: Field, term: &Term) -> AnyView {
    if !site.catalogue().offers().exhibits.is_some_and(|offer| offer.filters.contains(&field)) {
        return shown_briefly(&term.label);
    }
    let params = Params::default().and(field.name(), term.key());
    let href = Location { params, ..site.location(Route::Exhibits) }.href();
    view(a().href(href).child(shown_briefly(&term.label)))
}

fn maker(maker: &Agent) -> AnyView {
    let role = maker.role.as_ref().map(|role| (" (", shown_briefly(role), ")"));
    view((shown(&maker.name), role))
}

fn place(place: &Place) -> AnyView {
    let location = place.location.map(|point| crate::components::museum::coordinates(&point));
    view((shown(&place.name), location.map(|location| (br(), location))))
}
