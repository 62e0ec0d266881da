//! What each kind of record says, line by line. What places a mark on a model or a plan is left out.

use super::Line;
use crate::model::{
    Address, Date, Exhibit, Media, Museum, Place, Point, Region, Source, Story, Term, Text, Tour,
};

/// A record of which two versions can be compared.
pub trait Compared {
    /// What it says, in the order of its fields.
    fn lines(&self) -> Vec<Line>;
}

#[derive(Default)]
struct Lines {
    lines: Vec<Line>,
    /// The place of the field that is looked at, filled or not.
    order: usize,
}

/// Rights of which nothing is said.
const UNKNOWN: &str = "unknown";

/// What stands between the things of a list.
const BETWEEN: &str = "; ";

impl Lines {
    fn add(&mut self, field: &'static str, language: Option<&str>, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let order = self.order;
        let same = |own: &&mut Line| own.order == order && own.language.as_deref() == language;
        match self.lines.iter_mut().rev().find(same) {
            Some(line) => line.text = format!("{}{BETWEEN}{text}", line.text),
            None => {
                let language = language.map(str::to_owned);
                self.lines.push(Line { order, field, language, text: text.to_owned() });
            }
        }
    }

    /// Texts; those in one language stand together.
    fn texts<'a>(mut self, field: &'static str, texts: impl IntoIterator<Item = &'a Text>) -> Self {
        self.order += 1;
        for text in texts {
            text.iter().for_each(|version| self.add(field, Some(version.language), version.text));
        }
        self
    }

    fn plain<'a>(mut self, field: &'static str, texts: impl IntoIterator<Item = &'a str>) -> Self {
        self.order += 1;
        texts.into_iter().for_each(|text| self.add(field, None, text));
        self
    }

    fn terms<'a>(self, field: &'static str, terms: impl IntoIterator<Item = &'a Term>) -> Self {
        self.texts(field, terms.into_iter().map(|term| &term.label))
    }

    fn date(self, field: &'static str, date: Option<&Date>) -> Self {
        let years = date.and_then(Date::span).map(|(from, to)| format!("{from}–{to}"));
        // Words that say nothing but the years are those years.
        let is_year =
            |text: &Text| years.is_some() && text.iter().all(|own| own.text.trim().parse::<i64>().is_ok());
        let words = date.and_then(|date| date.text.as_ref()).filter(|text| !is_year(text));
        self.texts(field, words).plain(field, years.as_deref())
    }

    fn point(self, field: &'static str, point: Option<&Point>) -> Self {
        let said = point.map(|point| format!("{}, {}", point.latitude, point.longitude));
        self.plain(field, said.as_deref())
    }

    fn place(self, field: &'static str, place: Option<&Place>) -> Self {
        let point = place.and_then(|place| place.location.as_ref());
        self.texts(field, place.map(|place| &place.name)).point(field, point)
    }

    fn media<'a>(self, media: impl IntoIterator<Item = &'a Media> + Clone) -> Self {
        let all = || media.clone().into_iter();
        self.plain("media", all().map(|own| own.url.written()))
            .texts("media.title", all().filter_map(|own| own.title.as_ref()))
            .texts("media.alternative", all().filter_map(|own| own.alternative.as_ref()))
            .texts("media.transcript", all().filter_map(|own| own.transcript.as_ref()))
            .texts("media.credit", all().filter_map(|own| own.credit.as_ref()))
            .plain("media.rights", all().map(|own| own.rights.uri()).filter(|uri| *uri != UNKNOWN))
    }

    fn ends(self, notes: &[Text], sources: &[Source]) -> Vec<Line> {
        self.texts("notes", notes)
            .texts("sources", sources.iter().filter_map(|source| source.title.as_ref()))
            .plain(
                "sources.url",
                sources.iter().filter_map(|source| source.url.as_ref()).map(Address::written),
            )
            .lines
    }
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
