//! About the portal.

use crate::components::element::{a, div, p, view};
use crate::components::frame::{contact_section, heading};
use crate::components::text::shown;
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let title = site.say(&texts::ABOUT);
    let settings = site.settings();
    let paragraphs: Vec<_> = settings.about.iter().map(|text| p().child(shown(text))).collect();
    let offline = a().href(site.href(Route::Offline)).child(site.say(&texts::OFFLINE));
    let has_staff = settings.staff != Some(false);
    let staff =
        has_staff.then(|| p().child(a().href(site.href(Route::Staff)).child(site.say(&texts::STAFF))));
    view((
        heading(&title, title.as_str()),
        div().class("prose").child((paragraphs, p().child(offline), staff)),
        contact_section(site, site.say(&texts::CONTACT)),
    ))
}
