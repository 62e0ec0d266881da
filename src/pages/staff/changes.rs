//! What has changed against the published record, field by field.

use super::fields::field_name;
use super::room::Room;
use super::told::Record;
use crate::components::changing::changing;
use crate::components::element::{div, element, h3, p, section, view};
use crate::languages::{Language, own_name, say_with, texts};
use catalogue::changes::{Change, Compared, changes};
use catalogue::file::{Record as Recorded, read_one};
use catalogue::model::{Exhibit, Museum, Region, Story, Tour};
use catalogue::{Answer, Catalogue};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// What came of comparing.
#[derive(Clone)]
enum Outcome {
    Waiting,
    New,
    Changed(Arc<[Change]>),
    Failed(String),
}

/// A record beside the published one of its identifier, which the portal's catalogue is asked for.
pub(super) fn changed(room: Room, record: &Record) -> AnyView {
    let site = room.site;
    let told = RwSignal::new(Outcome::Waiting);
    let (list, json) = (record.list.clone(), record.json.clone().unwrap_or_default());
    spawn_local(async move {
        let compared = compare(room, &list, &json).await;
        // It may be that another record is looked at by now.
        let _ = told.try_set(compared);
    });
    let part = changing(move || match told.get() {
        Outcome::Waiting => view(p().child(site.say(&texts::STAFF_CHANGES_WAIT))),
        Outcome::New => view(p().child(site.say(&texts::STAFF_NEW))),
        Outcome::Changed(changes) if changes.is_empty() => view(p().child(site.say(&texts::STAFF_SAME))),
        Outcome::Changed(changes) => table(room, &changes),
        Outcome::Failed(why) => view(p().child(say_with(site.language, &texts::STAFF_UNCOMPARED, &why))),
    });
    view(section().class("section").child((h3().child(site.say(&texts::STAFF_CHANGES)), part)))
}

async fn compare(room: Room, list: &str, json: &str) -> Outcome {
    let (catalogue, language) = (room.site.catalogue(), room.site.language);
    let json = json.as_bytes();
    match list {
        "museums" => beside::<Museum>(room, json, |id| catalogue.museum(id, language)).await,
        "tours" => beside::<Tour>(room, json, |id| catalogue.tour(id, language)).await,
        "stories" => beside::<Story>(room, json, |id| catalogue.story(id, language)).await,
        "regions" => region(room, json, &*catalogue).await,
        _ => beside::<Exhibit>(room, json, |id| catalogue.exhibit(id, language)).await,
    }
}

async fn beside<R: Recorded + Compared>(
    room: Room,
    json: &[u8],
    ask: impl FnOnce(&str) -> Answer<Option<Arc<R>>>,
) -> Outcome {
    let own = match read_one::<R>(json) {
        Ok(own) => own,
        Err(why) => return Outcome::Failed(why),
    };
    match ask(own.id()).await {
        Ok(Some(published)) => Outcome::Changed(changes(&*published, &own).into()),
        Ok(None) => Outcome::New,
        Err(failure) => Outcome::Failed(room.site.explain(&failure)),
    }
}

/// Regions come all at once.
async fn region(room: Room, json: &[u8], catalogue: &dyn Catalogue) -> Outcome {
    let own = match read_one::<Region>(json) {
        Ok(own) => own,
        Err(why) => return Outcome::Failed(why),
    };
    match catalogue.regions().await {
        Ok(regions) => regions
            .iter()
            .find(|region| region.id == own.id)
            .map_or(Outcome::New, |region| Outcome::Changed(changes(&**region, &own).into())),
        Err(failure) => Outcome::Failed(room.site.explain(&failure)),
    }
}

fn table(room: Room, changes: &[Change]) -> AnyView {
    let site = room.site;
    let head = [&texts::STAFF_FIELD, &texts::STAFF_LANGUAGE, &texts::STAFF_WAS, &texts::STAFF_IS];
    let head = head.map(|words| element("th").attribute("scope", "col").child(site.say(words)));
    let cell = |text: &Option<String>, tag: &Option<String>| {
        let said = text.as_deref().unwrap_or("—");
        let language = tag.clone().filter(|tag| tag != "und");
        element("td").attribute("lang", language).attribute("dir", "auto").child(said)
    };
    let rows = changes.iter().map(|own| {
        let language = own.language.as_deref().filter(|tag| *tag != "und");
        let language = language
            .map(|tag| Language::tagged(tag).map_or_else(|| tag.to_owned(), |own| own_name(own).to_owned()));
        element("tr").child((
            element("th").attribute("scope", "row").child(field_name(site, own.field)),
            element("td").child(language.unwrap_or_default()),
            cell(&own.was, &own.language),
            cell(&own.is, &own.language),
        ))
    });
    let body = element("tbody").child(rows.collect::<Vec<_>>());
    let table = element("table").child((element("thead").child(element("tr").child(head)), body));
    let scrolled = div().class("staff-columns").attribute("tabindex", "0").attribute("role", "region");
    view(scrolled.attribute("aria-label", site.say(&texts::STAFF_CHANGES)).child(table))
}
