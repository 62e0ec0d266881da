//! What a IIIF address shows: a picture to look into, the pages of a thing, or a list of things.

mod collection;
mod manifest;

use super::zoom::zoom;
use super::{INSIDE, OPEN_PAGE};
use crate::components::element::{Element, a, p, view};
use crate::components::frame::ask;
use crate::derived::Derived;
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Location;
use crate::web::fetch::Network;
use catalogue::iiif::{Document, base, follow};
use catalogue::model::Address;
use futures::FutureExt;
use leptos::prelude::*;

/// The viewer of whatever is at a IIIF address, which is found out by asking there. Which item of a
/// collection is shown stands in the page's address.
pub(super) fn iiif(site: Site, address: Address, name: String) -> AnyView {
    let params = site.navigation.params();
    let path = Derived::new(move |_| params.with(|params| path_of(params.get(INSIDE))));
    let asked = ask(move || {
        let (start, path) = (address.clone(), path.get());
        async move { follow(&Network, start, &path).await }.boxed_local()
    });
    asked.part(move |found| {
        let path = path.get_untracked();
        let shown = match &found.document {
            Document::Image(_) => zoom("iiif", base(found.address.href().unwrap_or_default()), name.clone()),
            Document::Manifest(_) => manifest::pages(site, found.clone()),
            Document::Collection(collection) => collection::items(site, collection, &path),
        };
        view((way_out(site, &path), shown))
    })
}

/// The way back out of a collection.
fn way_out(site: Site, path: &[usize]) -> Option<Element> {
    let (_, outer) = path.split_last()?;
    Some(p().child(a().href(inside_href(site, outer)).child(site.say(&texts::COLLECTION_UP))))
}

/// The places, from 0, that an address names: `2.0` is the first item of the third. What is no
/// number leads nowhere.
fn path_of(text: Option<&str>) -> Vec<usize> {
    let places = text.unwrap_or_default().split('.').filter(|place| !place.is_empty());
    places.map(|place| place.parse().unwrap_or(usize::MAX)).collect()
}

/// The page's address with another item of a collection shown.
fn inside_href(site: Site, path: &[usize]) -> String {
    let path = path.iter().map(usize::to_string).collect::<Vec<_>>().join(".");
    let now = site.navigation.now();
    Location { params: now.params.with(INSIDE, &path).with(OPEN_PAGE, ""), ..now }.href()
}
