//! The foot of every page.

use crate::components::element::{self, a, p, view};
use crate::components::frame::section;
use crate::components::text::{left_to_right, outside_link, shown};
use crate::languages::{Language, texts};
use crate::site::Site;
use crate::web::address::Route;
use catalogue::portal::Contact;
use leptos::prelude::*;

/// The foot of every page: who is behind the portal, and how to reach them.
pub fn footer() -> AnyView {
    let site = Site::here();
    let link = |route, name| p().child(a().href(site.href(route)).child(site.say(name)));
    let about = link(Route::About, &texts::ABOUT);
    let accessibility = link(Route::Accessibility, &texts::ACCESSIBILITY);
    let made = match site.language {
        Language::KazakhLatin => Some(&texts::LATIN_IS_MADE),
        Language::KazakhArabic => Some(&texts::ARABIC_IS_MADE),
        _ => None,
    };
    let made = made.map(|words| p().child(site.say(words)));
    view(element::footer().class("footer").child((about, accessibility, contact(site), made)))
}

/// A part of a page with who to write to; nothing where the settings say nothing of it.
pub fn contact_section(site: Site, title: String) -> Option<AnyView> {
    let told = site.settings().contact != Contact::default();
    told.then(|| section(title, contact(site)))
}

/// Who to write to, as far as the settings say.
fn contact(site: Site) -> AnyView {
    let contact = &site.settings().contact;
    let name = contact.name.as_ref().map(|name| p().child(shown(name)));
    let email = contact.email.clone().map(|email| {
        let link = a().href(format!("mailto:{email}")).child(left_to_right(email));
        p().child((site.say(&texts::CONTACT), ": ", link))
    });
    let website = contact.website.as_ref().and_then(outside_link).map(|link| p().child(link));
    view((name, email, website))
}
