//! Walking through what several kinds of record share.

use super::Part;
use crate::place::Here;
use catalogue::model::{Address, Date, Media, Place, Point, Rights, Source, Term, Text};

/// Shows parts to a visitor.
pub(crate) struct Walk<'v> {
    /// The visitor.
    pub visit: &'v mut dyn FnMut(&Here, Part),
}

impl Walk<'_> {
    pub fn show(&mut self, here: &Here, part: Part) {
        (self.visit)(here, part);
    }

    pub fn text<'t>(&mut self, here: &Here, text: impl Into<Option<&'t Text>>) {
        if let Some(text) = text.into().filter(|text| !text.is_blank()) {
            self.show(here, Part::Text(text));
        }
    }

    pub fn plain<'t>(&mut self, here: &Here, text: impl Into<Option<&'t String>>) {
        if let Some(text) = text.into().filter(|text| !text.trim().is_empty()) {
            self.show(here, Part::Plain(text));
        }
    }

    pub fn texts(&mut self, here: &Here, texts: &[Text]) {
        for (at, text) in texts.iter().enumerate() {
            self.text(&here.number(at), text);
        }
    }

    pub fn term<'t>(&mut self, here: &Here, term: impl Into<Option<&'t Term>>) {
        if let Some(term) = term.into() {
            self.text(&here.name("label"), &term.label);
        }
    }

    pub fn terms(&mut self, here: &Here, terms: &[Term]) {
        for (at, term) in terms.iter().enumerate() {
            self.term(&here.number(at), term);
        }
    }

    pub fn date(&mut self, here: &Here, date: &Option<Date>) {
        let Some(date) = date else { return };
        if date.text.as_ref().is_some_and(|text| !text.is_blank()) || date.span().is_some() {
            self.show(here, Part::Date(date));
        }
        self.text(&here.name("text"), date.text.as_ref());
    }

    pub fn point(&mut self, here: &Here, point: &Option<Point>) {
        if let Some(point) = point {
            self.show(here, Part::Point(*point));
        }
    }

    pub fn place(&mut self, here: &Here, place: &Option<Place>) {
        let Some(place) = place else { return };
        self.text(&here.name("name"), &place.name);
        self.point(&here.name("location"), &place.location);
    }

    pub fn reference(&mut self, here: &Here, list: &'static str, id: &Option<String>) {
        if let Some(id) = id.as_ref().filter(|id| !id.is_empty()) {
            self.show(here, Part::Reference(list, id));
        }
    }

    pub fn references(&mut self, here: &Here, list: &'static str, ids: &[String]) {
        for (at, id) in ids.iter().enumerate() {
            self.show(&here.number(at), Part::Reference(list, id));
        }
    }

    pub fn address(&mut self, here: &Here, address: &Option<Address>) {
        if let Some(address) = address {
            self.show(here, Part::Address(address));
        }
    }

    pub fn rights(&mut self, here: &Here, rights: &Rights) {
        self.show(here, Part::Rights(rights));
    }

    pub fn sources(&mut self, here: &Here, sources: &[Source]) {
        for (at, source) in sources.iter().enumerate() {
            let here = here.number(at);
            // A plain source has no field of its own for its address.
            self.address(&here, &source.url);
            self.text(&here.name("title"), source.title.as_ref());
        }
    }

    pub fn all_media(&mut self, here: &Here, media: &[Media]) {
        for (at, media) in media.iter().enumerate() {
            self.media(&here.number(at), media);
        }
    }

    pub fn media(&mut self, here: &Here, media: &Media) {
        self.show(here, Part::Media(media));
        self.text(&here.name("title"), media.title.as_ref());
        self.text(&here.name("alternative"), media.alternative.as_ref());
        self.text(&here.name("transcript"), media.transcript.as_ref());
        self.text(&here.name("credit"), media.credit.as_ref());
        self.rights(&here.name("rights"), &media.rights);
        self.show(&here.name("url"), Part::Address(&media.url));
        self.address(&here.name("poster"), &media.poster);
        self.address(&here.name("small"), &media.small);
        for (at, spot) in media.spots.iter().enumerate() {
            let spots = here.name("spots");
            let here = spots.number(at);
            self.text(&here.name("title"), &spot.title);
            self.text(&here.name("text"), spot.text.as_ref());
        }
    }
}
