//! Exhibits that a visitor keeps, and exhibits side by side.

use super::records::records;
use super::specimen;
use crate::components::collecting::{Found, Here, Rows, What, row, row_of_others};
use crate::components::compare::{Look, look_buttons, table};
use crate::components::element::{ol, view};
use crate::components::frame::Retry;
use crate::components::styled::styled;
use crate::languages::texts;
use crate::site::Site;
use catalogue::collection::Record;
use catalogue::model::{Exhibit, Museum};
use leptos::prelude::*;

pub(super) fn collection(site: Site) -> AnyView {
    styled("style/collection.css", move || view((rows(site), comparison(site))))
}

/// The first exhibits as found in a collection.
fn found(site: Site) -> Vec<Found> {
    let museum = records::<Museum>().into_iter().next().map(|museum| museum.name.clone());
    let here = records::<Exhibit>().into_iter().take(3).map(|exhibit| Found {
        record: record(&exhibit.id),
        what: What::Here(Here { site, exhibit, museum: museum.clone() }),
    });
    here.collect()
}

fn record(id: &str) -> Record {
    Record { catalogue: None, id: id.to_owned() }
}

fn rows(site: Site) -> AnyView {
    let note = site.say(&texts::DESIGN_NOTE);
    let own = Rows::new(site, Retry::new());
    let mut rows: Vec<_> = found(site).iter().take(1).map(|found| row(own, found, 0, 1)).collect();
    let unknown = Found { record: record("specimen-unknown"), what: What::Unknown };
    let failed = What::Failed(site.say(&texts::NO_CONNECTION));
    let failed = Found { record: record("specimen-failed"), what: failed };
    let others = found(site).into_iter().skip(1).take(1).chain([unknown, failed]);
    rows.extend(others.map(|found| row_of_others(site, &found, &note, Retry::new())));
    view(specimen(site, &texts::DESIGN_ROWS, ol().class("kept-list").child(rows)))
}

fn comparison(site: Site) -> AnyView {
    let (look, models) = (RwSignal::new(Look::default()), RwSignal::new(false));
    let table = table(site, &found(site), look, models, Retry::new());
    view(specimen(site, &texts::COMPARISON, (look_buttons(site, look, models), table)))
}
