//! The table: a column for each exhibit, a row for each fact.

use super::Look;
use super::facts::{FACTS, NAMES, facts};
use super::models::model;
use crate::components::changing::changing;
use crate::components::collecting::{Found, Here, What, comparison};
use crate::components::element::{Element, a, div, element, p, span, view};
use crate::components::frame::{Retry, failed};
use crate::components::picture::{Loading, picture};
use crate::components::text::shown_briefly;
use crate::languages::{Words, say_with, texts};
use crate::site::Site;
use catalogue::collection::Record;
use catalogue::model::{Term, Text};
use leptos::prelude::*;

/// The table. It scrolls sideways in a part of its own, so that the page does not.
pub fn table(
    site: Site,
    found: &[Found],
    look: RwSignal<Look>,
    models: RwSignal<bool>,
    again: Retry,
) -> AnyView {
    let told: Vec<_> = found.iter().map(|found| here(found).map(facts)).collect();
    let corner = element("td").attribute("role", "cell");
    let heads: Vec<_> = (0..found.len()).map(|at| head(site, found, at, models, again)).collect();
    let rows = (0..FACTS).filter_map(|at| {
        let cells: Vec<_> = told.iter().map(|told| told.as_ref().map(|told| told[at].as_slice())).collect();
        row(site, NAMES[at], &cells)
    });
    let body = element("tbody").attribute("role", "rowgroup").child(rows.collect::<Vec<_>>());
    let count = found.len();
    let caption = element("caption").class("visually-hidden").child(site.say(&texts::COMPARISON));
    let head = element("tr").attribute("role", "row").child((corner, heads));
    let head = element("thead").attribute("role", "rowgroup").child(head);
    // Where it is laid out otherwise, on a phone, some browsers would take it for no table any more.
    let table = element("table")
        .attribute("role", "table")
        .property("style", move || format!("{}; --count: {count}", look.get().style()));
    let region = div().class("comparison").attribute("role", "region").attribute("tabindex", "0");
    let region = region.attribute("aria-label", site.say(&texts::COMPARE_SCROLLS));
    view(region.child(table.child((caption, head, body))))
}

fn here(found: &Found) -> Option<&Here> {
    match &found.what {
        What::Here(here) => Some(here),
        _ => None,
    }
}

/// The head of a column: the exhibit, or why it is not there, and a way to be without it.
fn head(site: Site, all: &[Found], at: usize, models: RwSignal<bool>, again: Retry) -> Element {
    let own = &all[at];
    let what = match &own.what {
        What::Here(here) => exhibit(here, at, models),
        What::Unknown => {
            view(p().class("status").child(say_with(site.language, &texts::EXHIBIT_UNKNOWN, &own.record.id)))
        }
        What::Failed(why) => failed(site.language, why.clone(), None, Some(again)),
    };
    let others = all.iter().map(|found| &found.record).filter(|record| **record != own.record);
    let others: Vec<&Record> = others.collect();
    let words = say_with(site.language, &texts::COMPARE_REMOVE, &own.name());
    let sign = span().attribute("aria-hidden", "true").child("×");
    let remove = a().class("remove").href(comparison(site, others)).attribute("title", words.clone());
    let remove = remove.child((sign, span().class("visually-hidden").child(words)));
    element("th").attribute("role", "columnheader").attribute("scope", "col").child((remove, what))
}

fn exhibit(here: &Here, column: usize, models: RwSignal<bool>) -> AnyView {
    let (site, exhibit) = (here.site, here.exhibit.clone());
    let name = a().href(here.href()).child(shown_briefly(&exhibit.title));
    let shown = changing(move || {
        let model = models.get().then(|| model(site, &exhibit, column)).flatten();
        let seed = exhibit.object_type.as_ref().map_or(exhibit.id.as_str(), Term::key);
        model.unwrap_or_else(|| picture(&exhibit.media, &exhibit.title, seed, Loading::First))
    });
    view((shown, name))
}

/// A fact of all exhibits; nothing if none of them tells it. Where they differ it says so.
fn row(site: Site, name: &'static Words, cells: &[Option<&[Text]>]) -> Option<Element> {
    if cells.iter().flatten().all(|texts| texts.is_empty()) {
        return None;
    }
    let plain = |texts: &[Text]| texts.iter().map(|text| site.plain(text)).collect::<Vec<_>>();
    let mut values = cells.iter().flatten().map(|texts| plain(texts));
    let first = values.next();
    let differs = values.any(|value| Some(&value) != first.as_ref());
    let mark = differs.then(|| span().class("differs").child(site.say(&texts::COMPARE_DIFFERS)));
    let head =
        element("th").attribute("role", "rowheader").attribute("scope", "row").child((site.say(name), mark));
    let cells: Vec<_> = cells.iter().map(|cell| value(site, *cell)).collect();
    Some(
        element("tr")
            .attribute("role", "row")
            .attribute("class", differs.then_some("differing"))
            .child((head, cells)),
    )
}

fn value(site: Site, texts: Option<&[Text]>) -> Element {
    let cell = element("td").attribute("role", "cell");
    match texts {
        None => cell,
        Some([]) => cell.child(span().class("hint").child(site.say(&texts::NOT_TOLD))),
        Some(texts) => {
            let parts = texts.iter().map(|text| span().class("one-of").child(shown_briefly(text)));
            cell.child(parts.collect::<Vec<_>>())
        }
    }
}
