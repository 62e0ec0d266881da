//! The parts of a museum and of a region.

use super::{Part, Walk};
use crate::place::Here;
use catalogue::model::{Hours, Museum, Organisation, Region};

pub(super) const FIELDS: &[&str] = &[
    "name",
    "kind",
    "region",
    "settlement",
    "address",
    "location",
    "location_note",
    "founded",
    "website",
    "telephone",
    "email",
    "hours",
    "free_days",
    "free_for",
    "status",
    "belongs_to",
    "summary",
    "plain_summary",
    "media",
    "notes",
    "sources",
];

pub(super) const REGION: &[&str] = &["name", "also_known_as", "centre", "sources"];

pub(super) fn museum(walk: &mut Walk, here: &Here, museum: &Museum) {
    walk.text(&here.name("name"), &museum.name);
    walk.term(&here.name("kind"), museum.kind.as_ref());
    walk.reference(&here.name("region"), "regions", &museum.region);
    walk.text(&here.name("settlement"), museum.settlement.as_ref());
    walk.text(&here.name("address"), museum.address.as_ref());
    walk.point(&here.name("location"), &museum.location);
    walk.text(&here.name("location_note"), museum.location_note.as_ref());
    walk.date(&here.name("founded"), &museum.founded);
    walk.address(&here.name("website"), &museum.website);
    walk.plain(&here.name("telephone"), museum.telephone.as_ref());
    walk.plain(&here.name("email"), museum.email.as_ref());
    hours(walk, &here.name("hours"), museum.hours.as_ref());
    walk.text(&here.name("free_days"), museum.free_days.as_ref());
    walk.text(&here.name("free_for"), museum.free_for.as_ref());
    walk.text(&here.name("status"), museum.status.as_ref());
    owner(walk, &here.name("belongs_to"), museum.belongs_to.as_ref());
    walk.text(&here.name("summary"), museum.summary.as_ref());
    walk.text(&here.name("plain_summary"), museum.plain_summary.as_ref());
    walk.all_media(&here.name("media"), &museum.media);
    walk.texts(&here.name("notes"), &museum.notes);
    walk.sources(&here.name("sources"), &museum.sources);
}

fn hours(walk: &mut Walk, here: &Here, hours: Option<&Hours>) {
    let Some(hours) = hours else { return };
    walk.text(&here.name("text"), hours.text.as_ref());
    if let Some(osm) = &hours.osm {
        walk.show(&here.name("osm"), Part::Hours(osm));
    }
}

fn owner(walk: &mut Walk, here: &Here, owner: Option<&Organisation>) {
    let Some(owner) = owner else { return };
    walk.text(&here.name("name"), &owner.name);
    walk.reference(&here.name("museum"), "museums", &owner.museum);
}

pub(super) fn region(walk: &mut Walk, here: &Here, region: &Region) {
    walk.text(&here.name("name"), &region.name);
    for (at, name) in region.also_known_as.iter().enumerate() {
        walk.plain(&here.name("also_known_as").number(at), name);
    }
    walk.place(&here.name("centre"), &region.centre);
    walk.sources(&here.name("sources"), &region.sources);
}
