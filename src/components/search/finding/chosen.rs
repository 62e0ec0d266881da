//! What a list is narrowed down by, to be taken away again.

use super::super::choices::{value_name, values_of};
use super::super::query::{toggle, with_years, without_filters, years};
use super::Ways;
use crate::components::changing::changing;
use crate::components::element::{a, li, span, ul, view};
use crate::components::frame::watch;
use crate::languages::{chosen_years, texts};
use crate::site::Site;
use crate::web::address::{Location, Params};
use catalogue::years::Years;
use catalogue::{Facet, Field, Query};
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
pub(super) fn filters(site: Site, params: &Params, ways: Ways) -> Vec<Filter> {
    let of_field = |(name, key): (&str, &str)| {
        let field = Field::named(name)?;
        let name = ways.choices.with(|choices| match choices.facets.is_empty() {
            // Nothing has come yet.
            true => Some(view(key)),
            false => known_name(site, &choices.facets, field, key),
        });
        let name = name.unwrap_or_else(|| asked_name(site, ways, field, key.to_owned()));
        Some(Filter { field: Some(field), name, without: toggle(params, field, key) })
    };
    let of_years = chosen_years(site.language, years(params)).map(|name| Filter {
        field: None,
        name: view(name),
        without: with_years(params, Years::default()),
    });
    params.pairs().filter_map(of_field).chain(of_years).collect()
}

/// What a value is called; nothing where no record that was found has it, and so none tells.
fn known_name(site: Site, facets: &[Facet], field: Field, key: &str) -> Option<AnyView> {
    let value = values_of(facets, field).iter().find(|value| value.key == key)?;
    let is_named = value.count > 0 || value.label.choose(&[]).is_some_and(|label| label.text != key);
    is_named.then(|| value_name(site, field, value))
}

/// What a value is called among all records; its key stands in.
fn asked_name(site: Site, ways: Ways, field: Field, key: String) -> AnyView {
    let query = Query { take: Some(1), counts: true, language: site.language, ..Query::default() };
    let all = watch(move || (ways.question)(&*site.catalogue(), query.clone()));
    changing(move || {
        let name = all.answer().and_then(|all| known_name(site, &all.facets, field, &key));
        name.unwrap_or_else(|| view(key.as_str()))
    })
}

/// The address of the list in another state.
pub(super) fn href(site: Site, params: Params) -> String {
    Location { params, ..site.navigation.now() }.href()
}

/// Links that take a filter away each, and one for all of them.
pub(super) fn chosen(site: Site, ways: Ways) -> AnyView {
    let params = site.navigation.params();
    let links = changing(move || {
        let params = params.get();
        let filters = filters(site, &params, ways);
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
