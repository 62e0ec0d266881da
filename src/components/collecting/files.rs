//! The collection as files.

use super::{Found, Here, What, found, own};
use crate::languages::{date, texts};
use crate::site::Site;
use crate::web::device;
use crate::web::navigation::root;
use catalogue::collection::{Kept, Sheet};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// Saves the collection as a table.
pub(super) fn save_table(site: Site, found: &[Found]) {
    save("collection.csv", "text/csv", &sheet(site, found).to_csv());
}

/// Saves the collection as JSON.
pub(super) fn save_json(site: Site, found: &[Found]) {
    save("collection.json", "application/json", &sheet(site, found).to_json());
}

fn save(name: &str, kind: &str, text: &str) {
    let encoded = utf8_percent_encode(text, NON_ALPHANUMERIC);
    device::save(name, &format!("data:{kind};charset=utf-8,{encoded}"));
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
