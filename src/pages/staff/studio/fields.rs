//! What the connector found of each field, and what it could not make of the answer.

use super::state::Studio;
use super::told::{Field, Tried};
use crate::components::changing::changing;
use crate::components::element::{Element, button, code, div, element, li, nothing, p, span, ul, view};
use crate::components::frame::section;
use crate::languages::{number, say_with, texts};
use crate::pages::staff::fields::field_name;
use leptos::prelude::*;

pub(super) fn fields(studio: Studio) -> AnyView {
    let site = studio.site;
    changing(move || {
        let Some(tried) = studio.tried.get() else { return nothing() };
        let heading = |words| element("th").attribute("scope", "col").child(site.say(words));
        let head = [&texts::STAFF_FIELD, &texts::STUDIO_PATH, &texts::STUDIO_FOUND].map(heading);
        let head = (head, tried.one.is_some().then(|| heading(&texts::STUDIO_PART_ONE)));
        let rows: Vec<_> = tried.fields.iter().map(|own| row(studio, own, tried.of)).collect();
        let table = element("table")
            .child((element("thead").child(element("tr").child(head)), element("tbody").child(rows)));
        let scrolled = div().class("staff-columns").attribute("tabindex", "0").attribute("role", "region");
        let scrolled = scrolled.attribute("aria-label", site.say(&texts::STUDIO_FIELDS)).child(table);
        section(site.say(&texts::STUDIO_FIELDS), (scrolled, unmapped(studio, &tried)))
    })
}

fn row(studio: Studio, own: &Field, of: usize) -> Element {
    let site = studio.site;
    let amount = |amount: usize| number(site.language, amount);
    let found = match own.found {
        _ if !own.is_listed => site.say(&texts::STUDIO_ONE_ONLY),
        0 if own.refused == 0 => site.say(&texts::STUDIO_NOT_FOUND),
        found => {
            let said = say_with(site.language, &texts::DRAFT_OF, &amount(found));
            said.replacen("{}", &amount(of), 1)
        }
    };
    let refused = own.why.as_ref().map(|why| {
        let count = say_with(site.language, &texts::STUDIO_REFUSED, &amount(own.refused));
        p().class("status").child((count, ". ", span().child(why.as_str())))
    });
    let state = if own.refused > 0 {
        "error"
    } else if own.found == 0 && own.one.as_ref().is_none_or(|(_, is_found, _)| !is_found) {
        "warning"
    } else {
        "good"
    };
    element("tr").attribute("data-severity", state).child((
        element("th").attribute("scope", "row").child(choose(studio, &own.field)),
        element("td").child(code().attribute("dir", "ltr").child(own.path.as_str())),
        element("td").child((found, refused)),
        own.one.as_ref().map(|one| in_one(studio, &own.path, one)),
    ))
}

/// What the answer with one record has of a field, and where, if that is elsewhere.
fn in_one(studio: Studio, usual: &str, (path, is_found, why): &(String, bool, Option<String>)) -> Element {
    let site = studio.site;
    let words = if *is_found { &texts::STUDIO_FOUND } else { &texts::STUDIO_NOT_FOUND };
    let elsewhere = (path != usual).then(|| code().attribute("dir", "ltr").child(path.as_str()));
    let why = why.as_ref().map(|why| p().class("status").child(why.as_str()));
    element("td").child((site.say(words), " ", elsewhere, why))
}

/// A field that is pressed is the one that is filled next.
fn choose(studio: Studio, field: &str) -> Element {
    let own = field.to_owned();
    let chosen = own.clone();
    button()
        .class("studio-choose")
        .attribute("type", "button")
        .attribute_from("aria-pressed", move || {
            let is_chosen = studio.field.with(|field| field.split('.').next() == Some(chosen.as_str()));
            if is_chosen { "true" } else { "false" }
        })
        .on("click", move |_| studio.note("field", own.clone()))
        .child(field_name(studio.site, field))
}

fn unmapped(studio: Studio, tried: &Tried) -> Option<AnyView> {
    let items: Vec<_> = tried.unmapped.iter().map(|field| li().child(choose(studio, field))).collect();
    let name = studio.site.say(&texts::STUDIO_UNMAPPED);
    let list = ul().class("studio-unmapped").attribute("aria-label", name.clone()).child(items);
    (!tried.unmapped.is_empty()).then(|| view((p().child(name), list)))
}
