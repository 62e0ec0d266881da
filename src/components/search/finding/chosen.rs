//! What a list is narrowed down by, to be taken away again.

use super::super::facets::{Choices, value_name, values_of};
use super::super::query::{toggle, with_years, without_filters, years};
use crate::components::changing::changing;
use crate::components::element::{a, li, span, ul, view};
use crate::languages::{chosen_years, texts};
use crate::site::Site;
use crate::web::address::{Location, Params};
use catalogue::Field;
use catalogue::years::Years;
use leptos::prelude::*;

/// A filter that is chosen.
pub(super) struct Filter {
    /// The field; nothing for years.
    pub(super) field: Option<Field>,
    pub(super) name: AnyView,
    /// The same list without it.
    pub(super) without: Params,
}

/// The filters that the address chooses.
pub(super) fn filters(site: Site, params: &Params, choices: Choices) -> Vec<Filter> {
    let of_field = |(name, key): (&str, &str)| {
        let field = Field::named(name)?;
        let name = choices.with(|choices| {
            let value = values_of(&choices.facets, field).iter().find(|value| value.key == key);
            value.map_or_else(|| view(key), |value| value_name(site, field, value))
        });
        Some(Filter { field: Some(field), name, without: toggle(params, field, key) })
    };
    let of_years = chosen_years(site.language, years(params)).map(|name| Filter {
        field: None,
        name: view(name),
        without: with_years(params, Years::default()),
    });
    params.pairs().filter_map(of_field).chain(of_years).collect()
}

/// The address of the list in another state.
pub(super) fn href(site: Site, params: Params) -> String {
    Location { params, ..site.navigation.now() }.href()
}

/// Links that take a filter away each, and one for all of them.
pub(super) fn chosen(site: Site, choices: Choices) -> AnyView {
    let params = site.navigation.params();
    let links = changing(move || {
        let params = params.get();
        let filters = filters(site, &params, choices);
        let all = (filters.len() > 1).then(|| {
            let href = href(site, without_filters(&params));
            li().child(a().class("chosen-all").href(href).child(site.say(&texts::CLEAR_FILTERS)))
        });
        let link = |filter: Filter| {
            let remove = span().class("visually-hidden").child(site.say(&texts::REMOVE_FILTER) + " ");
            let cross = span().attribute("aria-hidden", "true").child("×");
            li().child(a().href(href(site, filter.without)).child((remove, filter.name, cross)))
        };
        view((filters.into_iter().map(link).collect::<Vec<_>>(), all))
    });
    view(ul().class("chosen").attribute("aria-label", site.say(&texts::CHOSEN)).child(links))
}
