//! The pages: each reads the address, asks the catalogue, and lays out components.

mod about;
mod accessibility;
mod collection;
mod design;
mod exhibit;
mod exhibits;
mod home;
mod map;
mod missing;
mod museum;
mod museums;
mod offline;
mod staff;
mod stories;
mod story;
mod time_line;
mod tour;
mod tours;

use crate::components::changing::following;
use crate::components::lazy_part::lazy_part;
use crate::lazy::{NotLoaded, Page};
use crate::lazy_pages;
use crate::site::Site;
use crate::web::address::Route;
use futures::FutureExt;
use futures::future::pending;
use leptos::prelude::*;

pub use missing::{page as page_missing, record_missing};

// A visitor who has opened one of these soon opens another; what they share the build puts into a few files, for small files
// compress badly.
lazy_pages! { home:
    load_home => home::page;
}
lazy_pages! { map:
    load_map => map::page;
}
// What finds records comes with it.
lazy_pages! { timeline:
    load_time_line => time_line::page;
}
// Four that share most of what they need: the build joins that.
lazy_pages! { museums:
    load_museums => museums::page;
}
lazy_pages! { exhibits:
    load_exhibits => exhibits::page;
}
lazy_pages! { tours:
    load_tours => tours::page;
}
lazy_pages! { stories:
    load_stories => stories::page;
}
lazy_pages! { museum:
    load_museum => museum::page;
}
lazy_pages! { texts:
    load_story => story::page;
    load_about => about::page;
    load_accessibility => accessibility::page;
}
lazy_pages! { exhibit:
    load_exhibit => exhibit::page;
}
lazy_pages! { tour:
    load_tour => tour::page;
}

// Three that need little of each other.
lazy_pages! { kept:
    load_collection => collection::mine;
}
lazy_pages! { shared:
    load_shared => collection::shared;
}
lazy_pages! { compare:
    load_compare => collection::compare;
}
lazy_pages! { offline:
    load_offline => offline::page;
}

// For those who make the portal and its records; apart from all others, so that they do not grow with it.
lazy_pages! { design:
    load_design => design::page;
    load_staff => staff::page;
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
        Route::Map => load_map().await,
        Route::TimeLine => load_time_line().await,
        Route::Collection => load_collection().await,
        Route::Shared => load_shared().await,
        Route::Compare => load_compare().await,
        Route::About => load_about().await,
        Route::Accessibility => load_accessibility().await,
        Route::Offline => load_offline().await,
        Route::Design => load_design().await,
        Route::Staff => load_staff().await,
        Route::NotFound => Ok(Box::new(missing::page)),
    }
}

/// The page that the address names, in one language and of one catalogue.
pub fn outlet(site: Site) -> AnyView {
    let page = site.navigation.page();
    let catalogue = page.get_untracked().catalogue;
    lazy_part(site, move || {
        let page = page.get();
        let own = (page.language, &page.catalogue) == (site.language, &catalogue);
        async move {
            if !own {
                // Another outlet takes over.
                return pending().await;
            }
            let page = load(page.route).await?;
            Ok(arriving(site, page))
        }
        .boxed_local()
    })
}

/// A page that tells when it stands in the document.
fn arriving(site: Site, page: Page) -> Page {
    Box::new(move || {
        let view = page();
        following(move || site.navigation.arrived());
        view
    })
}
