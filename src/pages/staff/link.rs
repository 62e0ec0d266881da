//! How the link to a record looks where it is passed on: in a messenger, and among what a search engine finds.

use super::pictured::read;
use super::told::Record;
use crate::components::element::{article, div, p, small, span, strong, view};
use crate::components::linked_data::full;
use crate::components::picture::{Loading, has_picture, picture};
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::model::{Exhibit, Media, Museum, Story, Text, Tour};
use leptos::prelude::*;

/// As many letters of a description as search engines show.
const LETTERS: usize = 160;

/// What a link tells of a record.
struct Link {
    title: Text,
    description: Option<Text>,
    media: Vec<Media>,
    route: Route,
}

pub(super) fn link(site: Site, record: &Record) -> Result<AnyView, String> {
    let own = match record.list.as_str() {
        "museums" => read::<Museum>(record).map(|own| Link {
            title: own.name,
            description: own.summary,
            media: own.media,
            route: Route::Museum(own.id),
        }),
        "tours" => read::<Tour>(record).map(|own| Link {
            title: own.title,
            description: own.summary,
            media: Vec::new(),
            route: Route::Tour(own.id),
        }),
        "stories" => read::<Story>(record).map(|own| Link {
            title: own.title,
            description: own.summary,
            media: own.media,
            route: Route::Story(own.id),
        }),
        _ => read::<Exhibit>(record).map(|own| Link {
            title: own.title,
            description: own.description,
            media: own.media,
            route: Route::Exhibit(own.id),
        }),
    };
    own.map(|own| shown(site, &own))
}

fn shown(site: Site, own: &Link) -> AnyView {
    let portal = site.plain(&site.settings().title);
    let title = site.plain(&own.title);
    let title = || strong().class("link-title").child(format!("{title} · {portal}"));
    let address = full(site, own.route.clone());
    let description = own.description.as_ref().map(|text| shortened(&site.plain(text)));
    let host = address.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
    let pictured = has_picture(&own.media).then(|| picture(&own.media, &own.title, "", Loading::Near));
    let messenger = article().class("link-card").child((
        pictured,
        div().child((
            small().child(host),
            title(),
            description.as_ref().map(|text| span().child(text.as_str())),
        )),
    ));
    let search = article().class("link-found").child((
        small().child(address.as_str()),
        title(),
        description.as_ref().map(|text| span().child(text.as_str())),
    ));
    view(div().class("links").child((
        p().child(site.say(&texts::STAFF_IN_MESSENGER)),
        messenger,
        p().child(site.say(&texts::STAFF_IN_SEARCH)),
        search,
        p().child(small().child(site.say(&texts::STAFF_LINK_NOTE))),
    )))
}

/// The beginning of a text, up to a word.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(LETTERS) {
        None => text.to_owned(),
        Some((end, _)) => {
            let begun = text.get(..end).unwrap_or_default();
            let end = begun.rfind(char::is_whitespace).unwrap_or(end);
            format!("{}…", begun.get(..end).unwrap_or_default())
        }
    }
}
