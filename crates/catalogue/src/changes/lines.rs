//! The lines of a record, made of its texts, terms, dates and places.

use super::Line;
use crate::model::{Address, Date, Media, Place, Point, Source, Term, Text};

/// What a record says, gathered field by field.
#[derive(Default)]
pub(super) struct Lines {
    lines: Vec<Line>,
    /// The place of the field that is looked at, filled or not.
    order: usize,
}

/// Rights of which nothing is said.
pub(super) const UNKNOWN: &str = "unknown";

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
    pub(super) fn texts<'a>(
        mut self,
        field: &'static str,
        texts: impl IntoIterator<Item = &'a Text>,
    ) -> Self {
        self.order += 1;
        for text in texts {
            text.iter().for_each(|version| self.add(field, Some(version.language), version.text));
        }
        self
    }

    pub(super) fn plain<'a>(mut self, field: &'static str, texts: impl IntoIterator<Item = &'a str>) -> Self {
        self.order += 1;
        texts.into_iter().for_each(|text| self.add(field, None, text));
        self
    }

    pub(super) fn terms<'a>(self, field: &'static str, terms: impl IntoIterator<Item = &'a Term>) -> Self {
        self.texts(field, terms.into_iter().map(|term| &term.label))
    }

    pub(super) fn date(self, field: &'static str, date: Option<&Date>) -> Self {
        let years = date.and_then(Date::span).map(|(from, to)| format!("{from}–{to}"));
        // Words that say nothing but the years are those years.
        let is_year =
            |text: &Text| years.is_some() && text.iter().all(|own| own.text.trim().parse::<i64>().is_ok());
        let words = date.and_then(|date| date.text.as_ref()).filter(|text| !is_year(text));
        self.texts(field, words).plain(field, years.as_deref())
    }

    pub(super) fn point(self, field: &'static str, point: Option<&Point>) -> Self {
        let said = point.map(|point| format!("{}, {}", point.latitude, point.longitude));
        self.plain(field, said.as_deref())
    }

    pub(super) fn place(self, field: &'static str, place: Option<&Place>) -> Self {
        let point = place.and_then(|place| place.location.as_ref());
        self.texts(field, place.map(|place| &place.name)).point(field, point)
    }

    pub(super) fn media<'a>(self, media: impl IntoIterator<Item = &'a Media> + Clone) -> Self {
        let all = || media.clone().into_iter();
        self.plain("media", all().map(|own| own.url.written()))
            .texts("media.title", all().filter_map(|own| own.title.as_ref()))
            .texts("media.alternative", all().filter_map(|own| own.alternative.as_ref()))
            .texts("media.transcript", all().filter_map(|own| own.transcript.as_ref()))
            .texts("media.credit", all().filter_map(|own| own.credit.as_ref()))
            .plain("media.rights", all().map(|own| own.rights.uri()).filter(|uri| *uri != UNKNOWN))
    }

    pub(super) fn ends(self, notes: &[Text], sources: &[Source]) -> Vec<Line> {
        self.texts("notes", notes)
            .texts("sources", sources.iter().filter_map(|source| source.title.as_ref()))
            .plain(
                "sources.url",
                sources.iter().filter_map(|source| source.url.as_ref()).map(Address::written),
            )
            .lines
    }
}
