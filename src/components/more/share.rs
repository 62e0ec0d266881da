//! Sharing: the device's own sheet, a link, a QR code.

use super::copying::copying;
use super::opened::Subject;
use super::qr_code::qr_code;
use crate::components::changing::changing;
use crate::components::element::{Element, a, button, div, output, p, view};
use crate::languages::texts;
use crate::web::device;
use leptos::prelude::*;
use leptos::task::spawn_local;

pub(super) fn share(subject: &Subject) -> AnyView {
    let site = subject.site;
    let link =
        copying("page-address", site.say(&texts::PAGE_ADDRESS), subject.address.clone(), &texts::COPY_LINK);
    let sheet = device::can_share().then(|| sheet(subject));
    let code = qr_code(site, &subject.address);
    let column = div().class("more-column").child((link, sheet, elsewhere(subject)));
    view(div().class("more-row").child((code, column)))
}

/// The way to the line that shows it on another site (docs/embedding.md); the records of an API are not shown there.
fn elsewhere(subject: &Subject) -> Option<Element> {
    let site = subject.site;
    site.packed()?;
    let mut asked = form_urlencoded::Serializer::new(String::new());
    asked.append_pair("exhibit", &subject.exhibit.id).append_pair("language", site.language.tag());
    if let Some(id) = site.catalogue_id() {
        asked.append_pair("catalogue", &id);
    }
    let href = format!("embed/v1/put.html?{}", asked.finish());
    Some(p().child(a().href(href).attribute("target", "_blank").child(site.say(&texts::PUT_ON_SITE))))
}

fn sheet(subject: &Subject) -> AnyView {
    let site = subject.site;
    let said = RwSignal::new(String::new());
    let (title, address) = (subject.title(), subject.address.clone());
    let share = move |_| {
        let (title, address) = (title.clone(), address.clone());
        spawn_local(async move {
            let words = match device::share(&title, &address).await {
                true => String::new(),
                false => site.say(&texts::SHARE_FAILED),
            };
            // It may be closed by now.
            let _ = said.try_set(words);
        });
    };
    let button =
        button().attribute("type", "button").on("click", share).child(site.say(&texts::SHARE_BY_DEVICE));
    let status = output().child(changing(move || view(said.get())));
    view(div().class("copying-row").child((button, status)))
}
