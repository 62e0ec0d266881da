//! Buttons, links and fields.

use super::specimen;
use crate::components::element::{
    Element, a, button, div, element, input, label, option, p, select, span, view,
};
use crate::components::text::outside_link;
use crate::languages::{Words, texts};
use crate::site::Site;
use crate::web::address::Route;
use catalogue::model::Address;
use leptos::prelude::*;

pub(super) fn controls(site: Site) -> AnyView {
    view((
        specimen(site, &texts::DESIGN_BUTTONS, div().class("states").child(buttons(site))),
        specimen(site, &texts::DESIGN_LINKS, div().class("states").child(links(site))),
        specimen(site, &texts::DESIGN_FIELDS, div().class("states").child(fields(site))),
    ))
}

fn state(site: Site, name: &Words, what: AnyView) -> Element {
    div().class("state").child((what, span().class("hint").child(site.say(name))))
}

fn buttons(site: Site) -> Vec<Element> {
    let press = || button().attribute("type", "button");
    let share = |made: Element| view(made.child(site.say(&texts::SHARE)));
    let more = div().class("more");
    let open = more.child(share(press().attribute("aria-expanded", "true")));
    let main = div().class("search-row").child(press().child(site.say(&texts::SEARCH)));
    vec![
        state(site, &texts::STATE_USUAL, share(press())),
        state(site, &texts::STATE_MAIN, view(main)),
        state(site, &texts::STATE_POINTED, share(press().class("as-pointed"))),
        state(site, &texts::STATE_FOCUSED, share(press().class("as-focused"))),
        state(site, &texts::STATE_OPEN, view(open)),
        state(site, &texts::STATE_DISABLED, share(press().attribute("disabled", true))),
    ]
}

fn links(site: Site) -> Vec<Element> {
    let link = || a().href(site.href(Route::About)).child(site.say(&texts::ABOUT));
    let main = a().class("way").href(site.href(Route::Exhibits)).child(site.say(&texts::TO_EXHIBITS));
    let outside = outside_link(&Address::new("https://museum.example/"));
    let layouts = div().class("layouts").child([
        a().href(site.navigation.now().href())
            .attribute("aria-current", "true")
            .child(site.say(&texts::LAYOUT_GRID)),
        a().href(site.navigation.now().href()).child(site.say(&texts::LAYOUT_LIST)),
    ]);
    vec![
        state(site, &texts::STATE_USUAL, view(link())),
        state(site, &texts::STATE_MAIN, view(main)),
        state(site, &texts::STATE_POINTED, view(link().class("as-pointed"))),
        state(site, &texts::STATE_FOCUSED, view(link().class("as-focused"))),
        state(site, &texts::STATE_CURRENT, view(layouts)),
        state(site, &texts::OUTSIDE, view(outside)),
    ]
}

fn fields(site: Site) -> Vec<Element> {
    let named = |name: &Words, field: Element| {
        view(label().class("field").child((span().child(site.say(name)), field)))
    };
    let words = || input().attribute("placeholder", site.say(&texts::SEARCH_EXAMPLE));
    let choice = select().child([
        option().child(site.say(&texts::SORT_RELEVANCE)),
        option().child(site.say(&texts::SORT_TITLE)),
    ]);
    let note = element("textarea").attribute("rows", 2).child(site.say(&texts::DESIGN_NOTE));
    let tick = |checked: bool| {
        let tick = input().attribute("type", "checkbox").attribute("checked", checked);
        view(label().class("switch").child((tick, site.say(&texts::COMPARE))))
    };
    let hint = p().class("hint").child(site.say(&texts::YEARS_HINT));
    let year = view((
        named(&texts::FIRST_YEAR, input().attribute("type", "number").attribute("value", "-500")),
        hint,
    ));
    vec![
        state(site, &texts::STATE_EMPTY, named(&texts::SEARCH_EXHIBITS, words())),
        state(site, &texts::STATE_FILLED, year),
        state(site, &texts::STATE_FOCUSED, named(&texts::SEARCH_MUSEUMS, words().class("as-focused"))),
        state(
            site,
            &texts::STATE_DISABLED,
            named(&texts::SEARCH_STORIES, words().attribute("disabled", true)),
        ),
        state(site, &texts::STATE_USUAL, named(&texts::SORT, choice)),
        state(site, &texts::STATE_FILLED, named(&texts::YOUR_NOTE, note.class("note"))),
        state(site, &texts::STATE_USUAL, tick(false)),
        state(site, &texts::STATE_CHECKED, tick(true)),
    ]
}
