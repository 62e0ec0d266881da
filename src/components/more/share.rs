//! Sharing: the device's own sheet, a link, a QR code.

use super::copying::copying;
use super::qr_code::qr_code;
use super::subject::Subject;
use crate::components::changing::changing;
use crate::components::element::{button, div, output, view};
use crate::components::putting::putting;
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
    let column =
        div().class("more-column").child((link, sheet, putting(site, "exhibit", &subject.exhibit.id)));
    view(div().class("more-row").child((code, column)))
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
