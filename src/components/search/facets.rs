//! Filters with the number of records that each would leave.

use super::choices::{Choice, Choices, value_name, values_of};
use super::finding::{Finding, finding};
use super::query::{has_filters, toggle, without_filters, years};
use crate::components::changing::{changing, later};
use crate::components::element::{
    Element, button, details, div, fieldset, identifier, input, label, legend, nothing, span, summary, view,
};
use crate::derived::Derived;
use crate::languages::{Words, number, say_with, texts};
use crate::site::Site;
use crate::web::head;
use catalogue::{FacetValue, Field, Offer};
use leptos::prelude::*;
use web_sys::Event;

/// The filters of a list. Each field stands for itself, and a value's row stays while its number
/// changes, so that what has the focus keeps it.
///
/// Where nothing is counted there is nothing to choose from, and the style sheet hides them unless
/// there is a choice of the address's to take back.
pub(super) fn filters(choices: Choices, offer: &Offer) -> AnyView {
    let site = Site::here();
    let params = site.navigation.params();
    let clear = move |_| site.navigation.show(without_filters(&params.get_untracked()), false);
    let clear = button()
        .id("clear-filters")
        .attribute("type", "button")
        .attribute_from("disabled", move || !params.with(has_filters))
        .on("click", clear)
        .child(site.say(&texts::CLEAR_FILTERS));
    let class = if offer.counts { "filters" } else { "filters uncounted" };
    let is_wide = head::is_wide();
    // On a telephone, where they are shut, they are two thirds of the page: they come when they are opened.
    let (is_open, opened) = opened(is_wide);
    let fields = move || view(Field::ALL.map(|field| later(move || field_filters(site, field, choices))));
    view(details().class(class).attribute("open", is_wide).on("toggle", opened).child((
        summary().child(site.say(&texts::FILTERS)),
        offer.years.then(|| year_filter(site, choices)),
        changing(move || if is_open.get() { fields() } else { nothing() }),
        clear,
    )))
}

/// Whether something has been opened yet, and what notices it.
fn opened(is_open: bool) -> (RwSignal<bool>, impl FnMut(Event) + Send + 'static) {
    let is_open = RwSignal::new(is_open);
    let opened = move |_| {
        // The browser tells of it later, when the page may be gone.
        if is_open.try_get_untracked() == Some(false) {
            is_open.set(true);
        }
    };
    (is_open, opened)
}

/// Years are chosen in what is opened.
fn year_filter(site: Site, choices: Choices) -> Element {
    let is_chosen = site.navigation.params().with_untracked(|params| !years(params).is_open());
    let (is_open, opened) = opened(is_chosen);
    let panel = changing(move || match is_open.get() {
        true => finding(site, Finding::Years(choices)),
        false => nothing(),
    });
    let details = details().class("years").attribute("open", is_chosen).on("toggle", opened);
    details.child((summary().child(site.say(&texts::YEARS)), div().class("years-panel").child(panel)))
}

/// The filters of one field, built anew only when other values are to be chosen from.
fn field_filters(site: Site, field: Field, choices: Choices) -> AnyView {
    let keys = Derived::new(move |_| {
        choices.with(|choices| {
            let values = values_of(&choices.facets, field);
            // A choice of one is none, unless it is made: some catalogues count only what is chosen.
            let choice = values.len() > 1 || values.iter().any(|value| value.chosen);
            values.iter().filter(|_| choice).map(|value| value.key.clone()).collect::<Vec<_>>()
        })
    });
    changing(move || {
        if keys.with(Vec::is_empty) {
            return nothing();
        }
        let row = |value: &FacetValue| value_row(site, field, value, choices);
        let rows: Vec<_> =
            choices.with_untracked(|own| values_of(&own.facets, field).iter().map(row).collect());
        view(
            fieldset().child((
                legend().child(site.say(field_name(field))),
                div().class("filter-values").child(rows),
            )),
        )
    })
}

fn value_row(site: Site, field: Field, value: &FacetValue, choices: Choices) -> Element {
    let key = value.key.clone();
    let now = Derived::new(move |_| {
        choices.with(|Choice { facets, .. }| {
            let own = values_of(facets, field).iter().find(|value| value.key == key);
            let exact = facets.iter().any(|facet| facet.field == field && facet.exact);
            own.map_or((0, false, true), |value| (value.count, value.chosen, exact))
        })
    });
    let id = identifier(field.name(), &value.key);
    let key = value.key.clone();
    let change = move |_| {
        let params = site.navigation.params().get_untracked();
        site.navigation.show(toggle(&params, field, &key), false);
    };
    let count = changing(move || {
        let (count, _, exact) = now.get();
        let count = number(site.language, count);
        if exact {
            return view(count);
        }
        let words = say_with(site.language, &texts::AT_LEAST, &count);
        let sign = span().attribute("aria-hidden", "true").child(count + "+");
        view((sign, span().class("visually-hidden").child(words)))
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
