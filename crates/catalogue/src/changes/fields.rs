//! What each kind of record says, line by line. What places a mark on a model or a plan is left out.

use super::Line;
use super::lines::{Lines, UNKNOWN};
use crate::model::{Address, Exhibit, Museum, Region, Story, Tour};

/// A record of which two versions can be compared.
pub trait Compared {
    /// What it says, in the order of its fields.
    fn lines(&self) -> Vec<Line>;
}

impl Compared for Exhibit {
    fn lines(&self) -> Vec<Line> {
        Lines::default()
            .texts("title", [&self.title])
            .plain("museum", self.museum.as_deref())
            .terms("object_type", &self.object_type)
            .texts("makers", self.makers.iter().map(|maker| &maker.name))
            .texts("makers.role", self.makers.iter().filter_map(|maker| maker.role.as_ref()))
            .date("date", self.date.as_ref())
            .terms("period", &self.period)
            .terms("culture", &self.culture)
            .terms("materials", &self.materials)
            .terms("techniques", &self.techniques)
            .texts("dimensions", &self.dimensions)
            .plain("inventory_number", self.inventory_number.as_deref())
            .texts("credit_line", &self.credit_line)
            .texts("provenance", &self.provenance)
            .place("findspot", self.findspot.as_ref())
            .texts("description", &self.description)
            .texts("plain_description", &self.plain_description)
            .texts("physical_description", &self.physical_description)
            .terms("subjects", &self.subjects)
            .plain("rights", Some(self.rights.uri()).filter(|uri| *uri != UNKNOWN))
            .media(&self.media)
            .ends(&self.notes, &self.sources)
    }
}

impl Compared for Museum {
    fn lines(&self) -> Vec<Line> {
        let hours = self.hours.as_ref();
        let keeper = self.belongs_to.as_ref();
        Lines::default()
            .texts("name", [&self.name])
            .terms("kind", &self.kind)
            .plain("region", self.region.as_deref())
            .texts("settlement", &self.settlement)
            .texts("address", &self.address)
            .point("location", self.location.as_ref())
            .texts("location_note", &self.location_note)
            .date("founded", self.founded.as_ref())
            .plain("website", self.website.as_ref().map(Address::written))
            .plain("telephone", self.telephone.as_deref())
            .plain("email", self.email.as_deref())
            .texts("hours", hours.and_then(|hours| hours.text.as_ref()))
            .plain("hours", hours.and_then(|hours| hours.osm.as_deref()))
            .texts("free_days", &self.free_days)
            .texts("free_for", &self.free_for)
            .texts("status", &self.status)
            .texts("belongs_to", keeper.map(|keeper| &keeper.name))
            .texts("summary", &self.summary)
            .texts("plain_summary", &self.plain_summary)
            .media(&self.media)
            .ends(&self.notes, &self.sources)
    }
}

impl Compared for Tour {
    fn lines(&self) -> Vec<Line> {
        let media = || self.plan.iter().chain(self.scenes.iter().filter_map(|scene| scene.media.as_ref()));
        Lines::default()
            .texts("title", [&self.title])
            .terms("kind", &self.kind)
            .texts("summary", &self.summary)
            .texts("plain_summary", &self.plain_summary)
            .plain("museums", self.museums.iter().map(String::as_str))
            .plain("url", self.url.as_ref().map(Address::written))
            .texts("scenes", self.scenes.iter().map(|scene| &scene.title))
            .texts("scenes.text", self.scenes.iter().filter_map(|scene| scene.text.as_ref()))
            .media(media().collect::<Vec<_>>())
            .ends(&self.notes, &self.sources)
    }
}

impl Compared for Story {
    fn lines(&self) -> Vec<Line> {
        let [start, end] = [&self.start, &self.end].map(|day| day.as_ref().map(ToString::to_string));
        Lines::default()
            .texts("title", [&self.title])
            .plain("start", start.as_deref())
            .plain("end", end.as_deref())
            .texts("summary", &self.summary)
            .plain("museums", self.museums.iter().map(String::as_str))
            .texts("place", &self.place)
            .texts("partners", &self.partners)
            .media(&self.media)
            .ends(&self.notes, &self.sources)
    }
}

impl Compared for Region {
    fn lines(&self) -> Vec<Line> {
        Lines::default()
            .texts("name", [&self.name])
            .plain("also_known_as", self.also_known_as.iter().map(String::as_str))
            .place("centre", self.centre.as_ref())
            .ends(&[], &self.sources)
    }
}
