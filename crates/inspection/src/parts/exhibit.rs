//! The parts of an exhibit.

use super::Walk;
use crate::place::Here;
use catalogue::model::{Agent, Exhibit};

pub(super) const FIELDS: &[&str] = &[
    "title",
    "museum",
    "object_type",
    "makers",
    "date",
    "period",
    "culture",
    "materials",
    "techniques",
    "dimensions",
    "inventory_number",
    "credit_line",
    "provenance",
    "findspot",
    "description",
    "plain_description",
    "physical_description",
    "subjects",
    "rights",
    "media",
    "notes",
    "sources",
];

pub(super) fn exhibit(walk: &mut Walk, here: &Here, exhibit: &Exhibit) {
    walk.text(&here.name("title"), &exhibit.title);
    walk.reference(&here.name("museum"), "museums", &exhibit.museum);
    walk.term(&here.name("object_type"), exhibit.object_type.as_ref());
    agents(walk, &here.name("makers"), &exhibit.makers);
    walk.date(&here.name("date"), &exhibit.date);
    walk.term(&here.name("period"), exhibit.period.as_ref());
    walk.term(&here.name("culture"), exhibit.culture.as_ref());
    walk.terms(&here.name("materials"), &exhibit.materials);
    walk.terms(&here.name("techniques"), &exhibit.techniques);
    walk.text(&here.name("dimensions"), exhibit.dimensions.as_ref());
    walk.plain(&here.name("inventory_number"), exhibit.inventory_number.as_ref());
    walk.text(&here.name("credit_line"), exhibit.credit_line.as_ref());
    walk.text(&here.name("provenance"), exhibit.provenance.as_ref());
    walk.place(&here.name("findspot"), &exhibit.findspot);
    walk.text(&here.name("description"), exhibit.description.as_ref());
    walk.text(&here.name("plain_description"), exhibit.plain_description.as_ref());
    walk.text(&here.name("physical_description"), exhibit.physical_description.as_ref());
    walk.terms(&here.name("subjects"), &exhibit.subjects);
    walk.rights(&here.name("rights"), &exhibit.rights);
    walk.all_media(&here.name("media"), &exhibit.media);
    walk.texts(&here.name("notes"), &exhibit.notes);
    walk.sources(&here.name("sources"), &exhibit.sources);
}

fn agents(walk: &mut Walk, here: &Here, agents: &[Agent]) {
    for (at, agent) in agents.iter().enumerate() {
        let here = here.number(at);
        walk.text(&here.name("name"), &agent.name);
        walk.text(&here.name("role"), agent.role.as_ref());
    }
}
