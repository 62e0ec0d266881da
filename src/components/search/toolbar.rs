//! What stands above a list: how much was found, in which order, and how it is shown.

use crate::languages::Texts;
use crate::site::Site;
use crate::web::address::{Location, Params};
use catalogue::Sort;
use leptos::prelude::*;

/// The choice of an order.
pub(super) fn sort_choice(site: Site, sorts: &'static [Sort], default: Sort) -> AnyView {
    let params = site.navigation.params();
    let chosen = move || params.with(|params| params.get("sort").and_then(Sort::named)).unwrap_or(default);
    let change = move |event| {
        let name = event_target_value(&event);
        let name = if name == default.name() { "" } else { &name };
        site.navigation.show(params.get_untracked().with("page", "").with("sort", name), false);
    };
    let options = sorts
        .iter()
        .map(|&sort| view! { <option value=sort.name() prop:selected=move || chosen() == sort>{site.say(sort_name(sort))}</option> })
        .collect_view();
    view! {
        <label class="sort">
            <span>{site.say(|texts| texts.sort)}</span>
            <select id="sort" on:change=change>{options}</select>
        </label>
    }
    .into_any()
}

fn sort_name(sort: Sort) -> fn(&Texts) -> &'static str {
    match sort {
        Sort::Relevance => |texts| texts.sort_relevance,
        Sort::Title => |texts| texts.sort_title,
        Sort::Oldest => |texts| texts.sort_oldest,
        Sort::Newest => |texts| texts.sort_newest,
    }
}

/// Whether the address asks for a list rather than a grid.
pub(super) fn wants_list(params: &Params) -> bool {
    params.get("view") == Some("list")
}

/// The choice between grid and list.
pub(super) fn layout_choice(site: Site) -> AnyView {
    let params = site.navigation.params();
    let link = move |id: &'static str, view: &'static str, name: String| {
        let href =
            move || Location { params: params.get().with("view", view), ..site.navigation.location() }.href();
        let current = move || (params.with(wants_list) == (view == "list")).then_some("true");
        let choose = move |event: web_sys::MouseEvent| {
            // The list stays where it is, so this is no link to be followed to its top.
            event.prevent_default();
            site.navigation.show(params.get_untracked().with("view", view), false);
        };
        view! { <a id=id href=href aria-current=current on:click=choose>{name}</a> }
    };
    view! {
        <div class="layouts" role="group" aria-label=site.say(|texts| texts.layout)>
            {link("layout-grid", "", site.say(|texts| texts.layout_grid))}
            {link("layout-list", "list", site.say(|texts| texts.layout_list))}
        </div>
    }
    .into_any()
}
