//! The visitor's own collection, and what they have seen lately.

use crate::components::collecting::{own_list, seen_part};
use crate::components::element::view;
use crate::components::frame::heading;
use crate::languages::texts;
use crate::site::Site;
use leptos::prelude::*;

pub(super) fn page(site: Site) -> AnyView {
    let title = site.say(&texts::MY_COLLECTION);
    view((heading(&title, title.as_str()), own_list(site), seen_part(site)))
}
