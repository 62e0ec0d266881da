//! Filters with the number of records that each would leave.

use super::query::{has_filters, toggle, without_filters};
use crate::components::changing::changing;
use crate::components::element::{
    Element, button, details, div, fieldset, input, label, legend, nothing, span, summary, view,
};
use crate::components::frame::Asked;
use crate::components::listed::Found;
use crate::components::text::shown_briefly;
use crate::languages::{Words, number, texts};
use crate::site::Site;
use crate::web::head;
use catalogue::model::{StoryKind, Text};
use catalogue::{Facet, FacetValue, Field};
use leptos::prelude::*;

/// The facets of the last answer; while the next is awaited they stay.
type Facets = Memo<Vec<Facet>>;

/// The filters of a list. Each field stands for itself, and a value's row stays while its number
/// changes, so that what has the focus keeps it.
///
/// Where nothing is counted there is nothing to choose from, and the style sheet hides them unless
/// there is a choice of the address's to take back.
pub(super) fn facets(asked: Asked<Found>, counts: bool) -> AnyView {
    let site = Site::here();
    let params = site.navigation.params();
    let facets = Memo::new(move |before: Option<&Vec<_>>| {
        let facets = asked.answer().map(|listing| listing.facets.clone());
        facets.or_else(|| before.cloned()).unwrap_or_default()
    });
    let clear = move |_| site.navigation.show(without_filters(&params.get_untracked()), false);
    let clear = button()
        .id("clear-filters")
        .attribute("type", "button")
        .attribute_from("disabled", move || !params.with(has_filters))
        .on("click", clear)
        .child(site.say(&texts::CLEAR_FILTERS));
    let class = if counts { "filters" } else { "filters uncounted" };
    view(details().class(class).attribute("open", head::is_wide()).child((
        summary().child(site.say(&texts::FILTERS)),
        Field::ALL.map(|field| field_filters(site, field, facets)),
        clear,
    )))
}

fn values_of(facets: &[Facet], field: Field) -> &[FacetValue] {
    facets.iter().find(|facet| facet.field == field).map_or(&[], |facet| &facet.values)
}

/// The filters of one field, built anew only when other values are to be chosen from.
fn field_filters(site: Site, field: Field, facets: Facets) -> AnyView {
    let keys = Memo::new(move |_| {
        facets.with(|facets| {
            let values = values_of(facets, field);
            // A choice of one is none, unless it is made: some catalogues count only what is chosen.
            let choice = values.len() > 1 || values.iter().any(|value| value.chosen);
            values.iter().filter(|_| choice).map(|value| value.key.clone()).collect::<Vec<_>>()
        })
    });
    changing(move || {
        if keys.with(Vec::is_empty) {
            return nothing();
        }
        let row = |value: &FacetValue| value_row(site, field, value, facets);
        let rows: Vec<_> = facets.with_untracked(|facets| values_of(facets, field).iter().map(row).collect());
        view(
            fieldset().child((
                legend().child(site.say(field_name(field))),
                div().class("filter-values").child(rows),
            )),
        )
    })
}

fn value_row(site: Site, field: Field, value: &FacetValue, facets: Facets) -> Element {
    let key = value.key.clone();
    let now = Memo::new(move |_| {
        facets.with(|facets| {
            let own = values_of(facets, field).iter().find(|value| value.key == key);
            let exact = facets.iter().any(|facet| facet.field == field && facet.exact);
            own.map_or((0, false, true), |value| (value.count, value.chosen, exact))
        })
    });
    let id = format!("filter-{}-{}", field.name(), value.key);
    let key = value.key.clone();
    let change = move |_| {
        let params = site.navigation.params().get_untracked();
        site.navigation.show(toggle(&params, field, &key), false);
    };
    let count = changing(move || {
        let (count, _, exact) = now.get();
        // «12+»: at least so many.
        view(number(site.language, count) + if exact { "" } else { "+" })
    });
    label().attribute("for", id.clone()).child((
        input()
            .id(id)
            .attribute("type", "checkbox")
            .property("checked", move || now.get().1)
            .on("change", change),
        span().class("filter-name").child(value_name(site, field, value)),
        span().class("filter-count").child(count),
    ))
}

/// Kinds of stories have names of the portal's own; all others have the catalogue's.
fn value_name(site: Site, field: Field, value: &FacetValue) -> AnyView {
    let undeclared = |text: &Text| text.choose(&[]).is_some_and(|chosen| chosen.language == "und");
    let kinds = [StoryKind::News, StoryKind::Event, StoryKind::Exhibition, StoryKind::Conference];
    let story = kinds
        .into_iter()
        .find(|kind| field == Field::Kind && undeclared(&value.label) && kind.name() == value.key);
    match story {
        Some(kind) => view(site.say(crate::components::story::kind_name(kind))),
        None => shown_briefly(&value.label),
    }
}

fn field_name(field: Field) -> &'static Words {
    match field {
        Field::Museum => &texts::MUSEUM,
        Field::Region => &texts::REGION,
        Field::Kind => &texts::KIND,
        Field::ObjectType => &texts::OBJECT_TYPE,
        Field::Period => &texts::PERIOD,
        Field::Culture => &texts::CULTURE,
        Field::Material => &texts::MATERIAL,
    }
}
