//! Telling of a mistake in a record: a letter to its museum, else to the people behind the portal.

use super::subject::Subject;
use crate::components::element::{a, div, p, view};
use crate::components::museum::museum_link;
use crate::components::text::outside_link;
use crate::languages::{say_with, texts};
use catalogue::model::Museum;
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

pub(super) fn report(subject: &Subject) -> AnyView {
    let site = subject.site;
    let museum = subject.museum.as_deref();
    let own = museum.and_then(|museum| museum.email.clone()).filter(|email| is_plain(email));
    let of_portal = site.settings().contact.email.clone().filter(|email| is_plain(email));
    let (words, email) = match (own, of_portal) {
        (Some(own), _) => {
            let name = subject.museum_name().unwrap_or_default();
            (say_with(site.language, &texts::REPORT_TO_MUSEUM, &name), Some(own))
        }
        (None, Some(email)) => (site.say(&texts::REPORT_TO_PORTAL), Some(email)),
        (None, None) if subject.exhibit.museum.is_none() => (site.say(&texts::REPORT_NOBODY), None),
        (None, None) => (site.say(&texts::REPORT_NOWHERE), None),
    };
    let way = match email {
        Some(email) => letter(subject, &email),
        None => elsewhere(subject, museum),
    };
    view(div().class("more-column").child((p().child(words), way)))
}

/// An address that is nothing else: no second one, no subject of its own.
fn is_plain(email: &str) -> bool {
    let allowed = |letter: char| letter.is_alphanumeric() || "@._+-".contains(letter);
    email.matches('@').count() == 1 && email.chars().all(allowed)
}

fn letter(subject: &Subject, email: &str) -> AnyView {
    let site = subject.site;
    let title = say_with(site.language, &texts::REPORT_SUBJECT, &subject.title());
    let number = subject.exhibit.inventory_number.clone().unwrap_or_default();
    let body =
        [subject.title(), number, subject.address.clone(), String::new(), site.say(&texts::REPORT_BODY)];
    let body = body.join("\r\n");
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let href = format!("mailto:{email}?subject={}&body={}", encoded(&title), encoded(&body));
    view(p().child((a().href(href).child(site.say(&texts::WRITE_LETTER)), format!(" ({email})"))))
}

/// The museum's other addresses, and the portal's site.
fn elsewhere(subject: &Subject, museum: Option<&Museum>) -> AnyView {
    let site = subject.site;
    let link = subject.exhibit.museum.clone().map(|id| p().child(museum_link(id)));
    let telephone = museum.and_then(|museum| museum.telephone.clone()).map(|number| p().child(number));
    let website =
        museum.and_then(|museum| museum.website.as_ref()).and_then(outside_link).map(|link| p().child(link));
    let portal = site.settings().contact.website.as_ref().and_then(outside_link).map(|link| p().child(link));
    view((link, telephone, website, portal))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_letter_goes_to_one_address() {
        assert!(super::is_plain("info@museum.kz"));
        for bad in ["", "museum.kz", "a@b@c", "a@b?bcc=c", "a@b,c@d", "a b@c", "a@b&subject=x"] {
            assert!(!super::is_plain(bad), "{bad}");
        }
    }
}
