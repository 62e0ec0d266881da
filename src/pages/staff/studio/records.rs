//! The records that the connector makes of the answer, as visitors will see them.

use super::state::Studio;
use super::told::Tried;
use crate::components::changing::changing;
use crate::components::element::{Element, details, div, element, li, nothing, p, summary, ul, view};
use crate::components::frame::section;
use crate::languages::{number, own_name, say_with, texts};
use crate::pages::staff::frame::{Frame, framed};
use crate::pages::staff::preview::seen;
use leptos::prelude::*;
use std::sync::Arc;

/// The window is as wide as a telephone.
const SIZE: (u32, u32) = (390, 640);

pub(super) fn records(studio: Studio) -> AnyView {
    let site = studio.site;
    let is_there = Memo::new(move |_| studio.tried.with(Option::is_some));
    changing(move || {
        if !is_there.get() {
            return nothing();
        }
        let said =
            changing(move || studio.tried.get().map_or_else(nothing, |tried| view(said(studio, &tried))));
        // The window is not made anew while the same records stand in it.
        let records = Memo::new(move |_| {
            studio.tried.with(|tried| tried.as_ref().map(|tried| tried.records.clone()).unwrap_or_default())
        });
        let cards = changing(move || {
            let records = records.get();
            if records.is_empty() {
                return nothing();
            }
            let shown = records.clone();
            let frame = Frame {
                language: site.language,
                size: SIZE,
                look: studio.look.get(),
                script: None,
                name: format!("{} · {}", own_name(site.language), site.say(&texts::STAFF_PREVIEW)),
            };
            let cards = framed(frame, move || {
                provide_context(site);
                let cards: Vec<_> = shown.iter().map(|own| li().child(seen(site, own, "card"))).collect();
                view(ul().class("cards grid").child(cards))
            });
            let json = studio.tried.with_untracked(|tried| tried.as_ref()?.first.clone());
            let json = element("pre").attribute("tabindex", "0").attribute("dir", "ltr").child(json);
            let json = details().child((summary().child(site.say(&texts::STUDIO_AS_JSON)), json));
            view((div().class("staff-views").child(cards), json))
        });
        section(site.say(&texts::STUDIO_RECORDS), (div().attribute("role", "status").child(said), cards))
    })
}

fn said(studio: Studio, tried: &Arc<Tried>) -> Element {
    let site = studio.site;
    let amount = |amount: usize| number(site.language, amount);
    let made = say_with(site.language, &texts::STUDIO_MADE, &amount(tried.made)).replacen(
        "{}",
        &amount(tried.of),
        1,
    );
    let identifiers = (tried.identifiers > 0).then(|| {
        p().class("status").child(say_with(
            site.language,
            &texts::STUDIO_IDENTIFIERS,
            &amount(tried.identifiers),
        ))
    });
    let failed =
        tried.failed.as_ref().map(|why| p().class("status").attribute("lang", "en").child(why.as_str()));
    let lost = tried.lost.iter().map(|(at, why)| {
        let name = say_with(site.language, &texts::STUDIO_LOST, &at.to_string());
        li().child((name, ": ", element("span").attribute("lang", "en").child(why.as_str())))
    });
    let lost: Vec<_> = lost.collect();
    let lost = (!lost.is_empty()).then(|| ul().class("staff-told").child(lost));
    div().child((p().child(made), identifiers, failed, lost))
}
