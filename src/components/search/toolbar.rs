//! What stands above a list: how much was found, in which order, and how it is shown.

use crate::components::element::{a, div, label, option, select, span, view};
use crate::languages::{Words, texts};
use crate::site::Site;
use crate::web::address::{Location, Params};
use catalogue::Sort;
use leptos::prelude::*;

/// The choice of an order.
pub(super) fn sort_choice(site: Site, sorts: &[Sort], default: Sort) -> AnyView {
    let params = site.navigation.params();
    let chosen = move || params.with(|params| params.get("sort").and_then(Sort::named)).unwrap_or(default);
    let change = move |event| {
        let name = event_target_value(&event);
        let name = if name == default.name() { "" } else { &name };
        site.navigation.show(params.get_untracked().with("page", "").with("sort", name), false);
    };
    let options = sorts.iter().map(|&sort| {
        let option = option().attribute("value", sort.name()).property("selected", move || chosen() == sort);
        option.child(site.say(sort_name(sort)))
    });
    let options = select().id("sort").on("change", change).child(options.collect::<Vec<_>>());
    view(label().class("sort").child((span().child(site.say(&texts::SORT)), options)))
}

fn sort_name(sort: Sort) -> &'static Words {
    match sort {
        Sort::Relevance => &texts::SORT_RELEVANCE,
        Sort::Title => &texts::SORT_TITLE,
        Sort::Oldest => &texts::SORT_OLDEST,
        Sort::Newest => &texts::SORT_NEWEST,
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
        let choose = move |event: web_sys::Event| {
            // The list stays where it is, so this is no link to be followed to its top.
            event.prevent_default();
            site.navigation.show(params.get_untracked().with("view", view), false);
        };
        let link = a().id(id).attribute_from("href", href).attribute_from("aria-current", current);
        link.on("click", choose).child(name)
    };
    let name = site.say(&texts::LAYOUT);
    view(div().class("layouts").attribute("role", "group").attribute("aria-label", name).child([
        link("layout-grid", "", site.say(&texts::LAYOUT_GRID)),
        link("layout-list", "list", site.say(&texts::LAYOUT_LIST)),
    ]))
}
