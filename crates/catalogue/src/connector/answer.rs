//! What an API answered, as records and as suggestions.

use super::Connector;
use super::headers::Headers;
use super::kind::Kind;
use super::node;
use super::path::Here;
use super::record::{self, Found, Made, Mapped};
use super::source::{Document, Reading};
use crate::Suggestion;
use crate::json::parse;

/// An answer with a list of records.
#[derive(Clone, Debug)]
pub struct Listed<R> {
    /// The records, in order; or, of an API that lists only identifiers, none.
    pub records: Vec<Made<R>>,
    /// The identifiers, of an API that lists only those.
    pub identifiers: Vec<String>,
    /// How many there are in all, where the API says so.
    pub total: Option<usize>,
    /// What leads to the next page: a cursor or an address.
    pub next: Option<String>,
    /// Whether there is more, where the API says so.
    pub more: Option<bool>,
    /// The addresses of other answers without which some fields cannot be filled.
    pub wanted: Vec<String>,
}

impl Connector {
    /// An answer, unless it is no JSON, or says that something went wrong.
    pub(super) fn open(&self, body: &[u8]) -> Result<Here, String> {
        let value = parse(body).map_err(|error| match looks_like_html(body) {
            true => "the answer is a page for people (HTML), not JSON".to_owned(),
            false => format!("the answer is no JSON: {error}"),
        })?;
        let item = node::node(value);
        let here = Here { answer: item.clone(), item };
        let said = self.error.as_ref().map(|path| path.find(&here)).filter(|said| !node::is_missing(said));
        // A code of nought, or «false», is how some say that nothing went wrong.
        let said = said.filter(|said| !matches!(node::piece(said).as_str(), "0" | "\"0\"" | "false"));
        match said {
            Some(said) => {
                Err(format!("the API says: {}", node::as_text(&said).unwrap_or_else(|| node::piece(&said))))
            }
            None => Ok(here),
        }
    }

    fn kind<R: Mapped>(&self) -> Result<&Kind, String> {
        R::kind(self).ok_or_else(|| format!("the connector has no «{}»", R::LIST))
    }

    /// Reads an answer with a list.
    ///
    /// # Errors
    /// If it is no JSON or tells of an error, or the connector has no list of such records. A
    /// record that cannot be made is no error; it stands in its place with the reason.
    pub fn read_list<R: Mapped>(&self, body: &[u8], headers: &Headers) -> Result<Listed<R>, String> {
        let answer = self.open(body)?;
        self.list_of(self.kind::<R>()?, &answer, headers, &[]).map(Listed::read)
    }

    pub(super) fn list_of(
        &self,
        kind: &Kind,
        answer: &Here,
        headers: &Headers,
        documents: &[Document],
    ) -> Result<Listed<Found>, String> {
        let list = kind
            .list
            .as_ref()
            .ok_or_else(|| format!("the connector does not say how «{}» are listed", kind.name))?;
        let items = list.items_of(answer);
        let reading = Reading::new(&self.reader, documents);
        let (records, identifiers) = match list.each {
            true => (Vec::new(), items.iter().filter_map(|item| node::as_text(item)).collect()),
            false => {
                let make = |item| record::make(kind, &kind.fields, &answer.at(item), &reading);
                (items.into_iter().map(make).collect(), Vec::new())
            }
        };
        Ok(Listed {
            records,
            identifiers,
            total: list.total_of(answer, headers),
            next: list.paging.next_of(answer, headers),
            more: list.paging.more_of(answer),
            wanted: reading.wanted.into_inner(),
        })
    }

    /// Reads an answer with one record.
    ///
    /// # Errors
    /// If it is no JSON or tells of an error, or has no record in it.
    pub fn read_one<R: Mapped>(&self, body: &[u8]) -> Result<Made<R>, String> {
        Ok(self.one_of(self.kind::<R>()?, &self.open(body)?, &[])?.0.read())
    }

    /// The record, and the addresses of other answers that it needs.
    pub(super) fn one_of(
        &self,
        kind: &Kind,
        answer: &Here,
        documents: &[Document],
    ) -> Result<(Made<Found>, Vec<String>), String> {
        let item = kind.item_of(answer);
        let item = node::items(&item).first().cloned().ok_or("there is no record in the answer")?;
        let reading = Reading::new(&self.reader, documents);
        let made = record::make(kind, &kind.fields_of_one, &answer.at(item), &reading);
        Ok((made, reading.wanted.into_inner()))
    }

    /// Reads an answer with suggestions.
    ///
    /// # Errors
    /// If it is no JSON or tells of an error, or the connector has no suggestions.
    pub fn read_suggestions(&self, body: &[u8]) -> Result<Vec<Suggestion>, String> {
        let suggestions = self.suggestions.as_ref().ok_or("the connector has no «suggestions»")?;
        Ok(suggestions.of_answer(&self.open(body)?, &self.reader))
    }
}

impl Listed<Found> {
    fn read<R: Mapped>(self) -> Listed<R> {
        let Self { records, identifiers, total, next, more, wanted } = self;
        Listed {
            records: records.into_iter().map(Made::read).collect(),
            identifiers,
            total,
            next,
            more,
            wanted,
        }
    }
}

pub(super) fn looks_like_html(body: &[u8]) -> bool {
    let start = body.iter().find(|byte| !byte.is_ascii_whitespace());
    start == Some(&b'<')
}
