//! The collection as files, and on paper.

use super::{Found, Here, What, found, own};
use crate::components::element::{Element, a, button, view};
use crate::languages::{Words, date, texts};
use crate::site::Site;
use crate::web::navigation::root;
use crate::web::{device, member};
use catalogue::collection::{Kept, Sheet};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::sync::Arc;

/// Links to save the collection as a table and as JSON, and a button to print it.
pub fn files(site: Site, found: Arc<Vec<Found>>) -> AnyView {
    let print = button().attribute("type", "button").on("click", |_| device::print());
    view((
        file(site, &found, &texts::SAVE_CSV, ("collection.csv", "text/csv"), Sheet::to_csv),
        file(site, &found, &texts::SAVE_JSON, ("collection.json", "application/json"), Sheet::to_json),
        print.child(site.say(&texts::PRINT)),
    ))
}

/// A link that makes its file when it is followed.
fn file(
    site: Site,
    found: &Arc<Vec<Found>>,
    words: &'static Words,
    (name, kind): (&'static str, &'static str),
    write: fn(&Sheet) -> String,
) -> Element {
    let found = found.clone();
    let start = format!("data:{kind};charset=utf-8,");
    let link = a().href(start.clone()).attribute("download", name).child(site.say(words));
    link.on("click", move |event| {
        let text = write(&sheet(site, &found));
        let address = format!("{start}{}", utf8_percent_encode(&text, NON_ALPHANUMERIC));
        member::set(&member::get(&event, "currentTarget"), "href", &address.into());
    })
}

fn sheet(site: Site, found: &[Found]) -> Sheet {
    let columns = [
        ("catalogue", &texts::COLUMN_CATALOGUE),
        ("id", &texts::COLUMN_IDENTIFIER),
        ("title", &texts::COLUMN_TITLE),
        ("object_type", &texts::OBJECT_TYPE),
        ("date", &texts::DATE),
        ("museum", &texts::MUSEUM),
        ("inventory_number", &texts::INVENTORY_NUMBER),
        ("note", &texts::COLUMN_NOTE),
        ("address", &texts::COLUMN_ADDRESS),
    ];
    let collection = own().with_untracked(|own| own.collection.clone());
    let rows = collection.kept.iter().map(|kept| {
        let found = found.iter().find(|found| found.record == kept.record);
        fields(site, kept, found)
    });
    Sheet {
        title: collection.title.clone(),
        columns: columns.map(|(name, words)| (name, site.say(words))).to_vec(),
        rows: rows.collect(),
    }
}

fn fields(site: Site, kept: &Kept, found: Option<&Found>) -> Vec<String> {
    let here = found.and_then(|found| match &found.what {
        What::Here(here) => Some(here),
        _ => None,
    });
    let told = |tell: fn(&Here) -> String| here.map(tell).unwrap_or_default();
    vec![
        kept.record.catalogue.clone().unwrap_or_default(),
        kept.record.id.clone(),
        told(|here| here.site.plain(&here.exhibit.title)),
        told(|here| {
            here.exhibit.object_type.as_ref().map(|term| here.site.plain(&term.label)).unwrap_or_default()
        }),
        told(|here| {
            let date = here.exhibit.date.as_ref().and_then(|own| date(here.site.language, own));
            date.map(|date| date.text.into_owned()).unwrap_or_default()
        }),
        told(|here| here.museum.as_ref().map(|name| here.site.plain(name)).unwrap_or_default()),
        told(|here| here.exhibit.inventory_number.clone().unwrap_or_default()),
        kept.note.clone(),
        format!("{}{}", root(), found::href(site, &kept.record)),
    ]
}
