//! What stands where there is nothing.

use crate::components::element::{Content, Element, a, div, li, ul};
use crate::languages::Words;
use crate::site::Site;
use crate::web::address::Route;

/// A place where there is nothing, under an ornament: why that is so, and what to do next.
pub fn empty(why: impl Content) -> Element {
    div().class("empty").child(why)
}

/// Links to where there is something.
pub fn ways(site: Site, ways: impl IntoIterator<Item = (Route, &'static Words)>) -> Element {
    let link = |(route, name)| li().child(a().href(site.href(route)).child(site.say(name)));
    ul().class("ways").child(ways.into_iter().map(link).collect::<Vec<_>>())
}
