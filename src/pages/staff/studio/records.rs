//! The records that the connector makes of the answer, as visitors will see them.

use super::state::Studio;
use super::told::Tried;
use crate::components::changing::changing;
use crate::components::element::{Element, details, div, element, li, nothing, p, summary, ul, view};
use crate::components::frame::section;
use crate::derived::Derived;
use crate::languages::{number, own_name, say_with, texts};
use crate::pages::staff::frame::{Frame, framed};
use crate::pages::staff::preview::seen;
use crate::pages::staff::told::Record;
use leptos::prelude::*;
use std::sync::Arc;

/// The window is as wide as a telephone.
const SIZE: (u32, u32) = (390, 640);

pub(super) fn records(studio: Studio) -> AnyView {
    let site = studio.site;
    let is_there = Derived::new(move |_| studio.tried.with(Option::is_some));
    changing(move || {
        if !is_there.get() {
            return nothing();
        }
        let said =
            changing(move || studio.tried.get().map_or_else(nothing, |tried| view(said(studio, &tried))));
        // The window is not made anew while the same records stand in it.
        let records = Derived::new(move |_| {
            studio.tried.with(|tried| tried.as_ref().map(|tried| tried.records.clone()).unwrap_or_default())
        });
        let one =
            Derived::new(move |_| studio.tried.with(|tried| tried.as_ref()?.one.as_ref()?.record.clone()));
        let one = changing(move || one.get().map_or_else(nothing, |record| alone(studio, record)));
        let cards = changing(move || {
            let records = records.get();
            if records.is_empty() {
                return nothing();
            }
            let shown = records.clone();
            let cards = framed(window(studio), move || {
                provide_context(site);
                let cards: Vec<_> = shown.iter().map(|own| li().child(seen(site, own, "card"))).collect();
                view(ul().class("cards grid").child(cards))
            });
            let json = studio.tried.with_untracked(|tried| tried.as_ref()?.first.clone());
            let json = element("pre").attribute("tabindex", "0").attribute("dir", "ltr").child(json);
            let json = details().child((summary().child(site.say(&texts::STUDIO_AS_JSON)), json));
            view((div().class("staff-views").child(cards), json))
        });
        section(site.say(&texts::STUDIO_RECORDS), (div().attribute("role", "status").child(said), cards, one))
    })
}

/// The record of the answer with one, as a page, which has more of it than a card.
fn alone(studio: Studio, record: Arc<Record>) -> AnyView {
    let site = studio.site;
    let page = framed(window(studio), move || {
        provide_context(site);
        seen(site, &record, "page")
    });
    view((p().child(site.say(&texts::STUDIO_ONE_RECORD)), div().class("staff-views").child(page)))
}

/// A window that looks as the page does.
fn window(studio: Studio) -> Frame {
    let site = studio.site;
    Frame {
        language: site.language,
        size: SIZE,
        look: studio.look.get(),
        script: None,
        name: format!("{} · {}", own_name(site.language), site.say(&texts::STAFF_PREVIEW)),
    }
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
    let failed = tried.failed.as_ref().map(|why| p().class("status").child(why.as_str()));
    let why = tried.one.as_ref().and_then(|one| one.why.as_ref());
    let no_one = why.map(|why| {
        let why = element("span").child(why.as_str());
        p().class("status").child((site.say(&texts::STUDIO_PART_ONE), ": ", why))
    });
    let lost = tried.lost.iter().map(|(at, why)| {
        let name = say_with(site.language, &texts::STUDIO_LOST, &at.to_string());
        li().child((name, ": ", element("span").child(why.as_str())))
    });
    let lost: Vec<_> = lost.collect();
    let lost = (!lost.is_empty()).then(|| ul().class("staff-told").child(lost));
    div().child((p().child(made), identifiers, failed, no_one, lost))
}
