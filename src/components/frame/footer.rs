//! The foot of every page.

use super::preferences::Appearances;
use crate::components::text::{outside_link, shown};
use crate::languages::Language;
use crate::site::Site;
use crate::web::address::Route;
use leptos::prelude::*;

/// The foot of every page: who is behind the portal, and how to reach them.
#[component]
pub fn Footer() -> impl IntoView {
    let site = Site::here();
    let latin = (site.language == Language::KazakhLatin)
        .then(|| view! { <p>{site.say(|texts| texts.latin_is_made)}</p> });
    view! {
        <footer class="footer">
            <p><a href=site.href(Route::About)>{site.say(|texts| texts.about)}</a></p>
            {contact(site)}
            {latin}
            <Appearances/>
        </footer>
    }
}

/// Who to write to, as far as the settings say.
pub fn contact(site: Site) -> AnyView {
    let contact = &site.settings().contact;
    let name = contact.name.as_ref().map(|name| view! { <p>{shown(name)}</p> });
    let email = contact.email.clone().map(|email| {
        view! { <p>{site.say(|texts| texts.contact)}": "<a href=format!("mailto:{email}")>{email.clone()}</a></p> }
    });
    let website = contact.website.as_ref().and_then(outside_link).map(|link| view! { <p>{link}</p> });
    view! { {name} {email} {website} }.into_any()
}
