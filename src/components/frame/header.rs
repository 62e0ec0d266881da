//! The head of every page: the portal's name, the main menu, languages.

use super::preferences::Languages;
use crate::languages::Texts;
use crate::site::Site;
use crate::web::address::Route;
use leptos::prelude::*;

/// A page of the main menu, and what it is called.
type Entry = (Route, fn(&Texts) -> &'static str);

const MENU: [Entry; 5] = [
    (Route::Museums, |texts| texts.museums),
    (Route::Exhibits, |texts| texts.exhibits),
    (Route::Tours, |texts| texts.tours),
    (Route::Stories, |texts| texts.stories),
    (Route::About, |texts| texts.about),
];

/// The head of every page.
#[component]
pub fn Header() -> impl IntoView {
    let site = Site::here();
    let open = RwSignal::new(false);
    let page = site.navigation.page();
    Effect::new(move |_| {
        page.track();
        open.set(false);
    });
    let title = site.plain(&site.settings().title);
    view! {
        <header class="header">
            <div class="header-row">
                <a class="portal-name" href=site.href(Route::Home)>
                    <svg class="emblem" aria-hidden="true" viewBox="0 0 32 32"><use href="ornament.svg#emblem"></use></svg>
                    <span>{title}</span>
                </a>
                <button
                    type="button"
                    class="menu-button"
                    aria-expanded=move || open.get().to_string()
                    aria-controls="menu"
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    {site.say(|texts| texts.menu)}
                </button>
            </div>
            <div id="menu" class="menu" class:open=open>
                <nav aria-label=site.say(|texts| texts.menu)>
                    <ul>{MENU.map(|entry| view! { <li>{menu_link(site, entry)}</li> }).collect_view()}</ul>
                </nav>
                <Languages/>
            </div>
        </header>
    }
}

fn menu_link(site: Site, (route, name): Entry) -> AnyView {
    let page = site.navigation.page();
    let href = site.href(route.clone());
    let current = move || (page.get().1.section() == route).then_some("page");
    view! { <a href=href aria-current=current>{site.say(name)}</a> }.into_any()
}
