//! Filters with the number of records that each would leave.

use super::query::{has_filters, toggle, without_filters};
use crate::components::text::shown_briefly;
use crate::languages::{Texts, number};
use crate::site::Site;
use crate::web::head;
use catalogue::model::{StoryKind, Text};
use catalogue::{Facet, FacetValue, Field};
use leptos::prelude::*;

/// The filters of a list. A value's row stays while its number changes, so that what has the
/// focus keeps it.
#[component]
pub(super) fn Facets(#[prop(into)] facets: Signal<Vec<Facet>>) -> impl IntoView {
    let site = Site::here();
    let params = site.navigation.params();
    let fields = move || {
        facets.with(|facets| {
            facets.iter().filter(|facet| facet.values.len() > 1).map(|facet| facet.field).collect::<Vec<_>>()
        })
    };
    let clear = move |_| site.navigation.show(without_filters(&params.get_untracked()), false);
    view! {
        <details class="filters" open=head::is_wide()>
            <summary>{site.say(|texts| texts.filters)}</summary>
            <For each=fields key=|field| *field let:field>
                <FieldFilters field facets/>
            </For>
            <button type="button" id="clear-filters" on:click=clear disabled=move || !params.with(has_filters)>
                {site.say(|texts| texts.clear_filters)}
            </button>
        </details>
    }
}

#[component]
fn FieldFilters(field: Field, facets: Signal<Vec<Facet>>) -> impl IntoView {
    let site = Site::here();
    let values = move || {
        facets
            .with(|facets| facets.iter().find(|facet| facet.field == field).map(|facet| facet.values.clone()))
            .unwrap_or_default()
    };
    view! {
        <fieldset>
            <legend>{site.say(field_name(field))}</legend>
            <div class="filter-values">
                <For each=values key=|value| value.key.clone() let:value>
                    {value_row(site, field, value, facets)}
                </For>
            </div>
        </fieldset>
    }
}

fn value_row(site: Site, field: Field, value: FacetValue, facets: Signal<Vec<Facet>>) -> AnyView {
    let key = value.key.clone();
    let now = Memo::new(move |_| {
        facets.with(|facets| {
            let values = facets.iter().filter(|facet| facet.field == field).flat_map(|facet| &facet.values);
            let mut own = values.filter(|value| value.key == key);
            own.next().map_or((0, false), |value| (value.count, value.chosen))
        })
    });
    let id = format!("filter-{}-{}", field.name(), value.key);
    let key = value.key.clone();
    let change = move |_| {
        let params = site.navigation.params().get_untracked();
        site.navigation.show(toggle(&params, field, &key), false);
    };
    view! {
        <label for=id.clone()>
            <input id=id.clone() type="checkbox" prop:checked=move || now.get().1 on:change=change/>
            <span class="filter-name">{value_name(site, field, &value)}</span>
            <span class="filter-count">{move || number(site.language, now.get().0)}</span>
        </label>
    }
    .into_any()
}

/// Kinds of stories have names of the portal's own; all others have the catalogue's.
fn value_name(site: Site, field: Field, value: &FacetValue) -> AnyView {
    let undeclared = |text: &Text| text.choose(&[]).is_some_and(|chosen| chosen.language == "und");
    let kinds = [StoryKind::News, StoryKind::Event, StoryKind::Exhibition, StoryKind::Conference];
    let story = kinds
        .into_iter()
        .find(|kind| field == Field::Kind && undeclared(&value.label) && kind.name() == value.key);
    match story {
        Some(kind) => site.say(crate::components::story::kind_name(kind)).into_any(),
        None => shown_briefly(&value.label),
    }
}

fn field_name(field: Field) -> fn(&Texts) -> &'static str {
    match field {
        Field::Museum => |texts| texts.museum,
        Field::Region => |texts| texts.region,
        Field::Kind => |texts| texts.kind,
        Field::ObjectType => |texts| texts.object_type,
        Field::Period => |texts| texts.period,
        Field::Culture => |texts| texts.culture,
        Field::Material => |texts| texts.material,
    }
}
