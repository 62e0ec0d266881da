//! The pages: each reads the address, asks the catalogue, and lays out components.

mod about;
mod exhibit;
mod exhibits;
mod home;
mod missing;
mod museum;
mod museums;
mod stories;
mod story;
mod tour;
mod tours;

use crate::components::changing::changing;
use crate::components::frame::{Retry, failed, waiting};
use crate::languages::{Language, texts};
use crate::lazy::{NotLoaded, Page};
use crate::lazy_pages;
use crate::site::Site;
use crate::web::address::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;

pub use missing::record_missing;

// A few files and not one for each page: small files compress badly, and a visitor who has opened
// one list soon opens another.
lazy_pages! { lists:
    load_home => home::page;
    load_museums => museums::page;
    load_exhibits => exhibits::page;
    load_tours => tours::page;
    load_stories => stories::page;
}
lazy_pages! { museum:
    load_museum => museum::page;
    load_story => story::page;
    load_about => about::page;
}
lazy_pages! { exhibit:
    load_exhibit => exhibit::page;
    load_tour => tour::page;
}

/// The code of a page. It is fetched when the page is first opened.
async fn load(route: Route) -> Result<Page, NotLoaded> {
    match route {
        Route::Home => load_home().await,
        Route::Museums => load_museums().await,
        Route::Museum(_) => load_museum().await,
        Route::Exhibits => load_exhibits().await,
        Route::Exhibit(_) => load_exhibit().await,
        Route::Tours => load_tours().await,
        Route::Tour(_) => load_tour().await,
        Route::Stories => load_stories().await,
        Route::Story(_) => load_story().await,
        Route::About => load_about().await,
        Route::NotFound => Ok(Box::new(missing::page)),
    }
}

type Loaded = Option<Result<Page, NotLoaded>>;

/// The page that the address names, in one language. The old page stays until the new one's code
/// has come.
pub fn outlet(site: Site) -> AnyView {
    let page = site.navigation.page();
    let loaded: RwSignal<Loaded, LocalStorage> = RwSignal::new_local(None);
    let again = Retry::new();
    Effect::new(move |_| {
        again.track();
        let (language, route) = page.get();
        // When the language changes, another outlet takes over.
        if language == site.language {
            fetch_page(site, (language, route), loaded);
        }
    });
    changing(move || match next(loaded) {
        None => waiting(),
        Some(Ok(page)) => {
            let view = page();
            Effect::new(move |_| site.navigation.arrived());
            view
        }
        Some(Err(NotLoaded)) => {
            let message = site.say(&texts::PAGE_MISSING_PART);
            failed(site.language, message, None, Some(again))
        }
    })
}

/// The page that has come; a page can be built but once.
fn next(loaded: RwSignal<Loaded, LocalStorage>) -> Loaded {
    loaded.track();
    loaded.write_untracked().take()
}

fn fetch_page(site: Site, wanted: (Language, Route), loaded: RwSignal<Loaded, LocalStorage>) {
    spawn_local(async move {
        let page = load(wanted.1.clone()).await;
        let now = site.navigation.now();
        if (now.language, now.route) == wanted {
            // The outlet may be gone by now, and then so is its signal.
            let _ = loaded.try_set(Some(page));
        }
    });
}
