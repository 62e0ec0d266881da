//! What an API answered, as records.

use super::Connector;
use super::facets::Counted;
use super::kind::Kind;
use super::list::Headers;
use super::node::{self, Node};
use super::path::Here;
use super::record::{self, Made, Mapped};
use super::source::Reading;
use crate::Field;
use crate::json::parse;
use std::collections::BTreeMap;

/// Other answers that records refer to, by their addresses; nothing for one that cannot be had.
pub(super) type Documents = BTreeMap<String, Option<Node>>;

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
    pub(super) facets: Vec<(Field, Vec<Counted>)>,
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
        self.list_of(&self.open(body)?, headers, &Documents::new())
    }

    pub(super) fn list_of<R: Mapped>(
        &self,
        answer: &Here,
        headers: &Headers,
        documents: &Documents,
    ) -> Result<Listed<R>, String> {
        let kind = self.kind::<R>()?;
        let list = kind
            .list
            .as_ref()
            .ok_or_else(|| format!("the connector does not say how «{}» are listed", R::LIST))?;
        let items = list.items_of(answer);
        let reading = Reading::new(&self.reader, documents);
        let (records, identifiers) = match list.each {
            true => (Vec::new(), items.iter().filter_map(|item| node::as_text(item)).collect()),
            false => {
                let made =
                    items.iter().map(|item| record::make(&kind.fields, &answer.at(item.clone()), &reading));
                (made.collect(), Vec::new())
            }
        };
        Ok(Listed {
            records,
            identifiers,
            total: list.total_of(answer, headers),
            next: list.paging.next_of(answer, headers),
            more: list.paging.more_of(answer),
            facets: list
                .facets
                .iter()
                .map(|(field, facet)| (*field, facet.counts_of(answer, &self.reader)))
                .collect(),
            wanted: reading.wanted.into_inner(),
        })
    }

    /// Reads an answer with one record.
    ///
    /// # Errors
    /// If it is no JSON or tells of an error, or has no record in it.
    pub fn read_one<R: Mapped>(&self, body: &[u8]) -> Result<Made<R>, String> {
        Ok(self.one_of(&self.open(body)?, &Documents::new())?.0)
    }

    /// The record, and the addresses of other answers that it needs.
    pub(super) fn one_of<R: Mapped>(
        &self,
        answer: &Here,
        documents: &Documents,
    ) -> Result<(Made<R>, Vec<String>), String> {
        let kind = self.kind::<R>()?;
        let item = kind.item_of(answer);
        let item = node::items(&item).first().cloned().ok_or("there is no record in the answer")?;
        let reading = Reading::new(&self.reader, documents);
        let made = record::make(&kind.fields_of_one, &answer.at(item), &reading);
        Ok((made, reading.wanted.into_inner()))
    }
}

pub(super) fn looks_like_html(body: &[u8]) -> bool {
    let start = body.iter().find(|byte| !byte.is_ascii_whitespace());
    start == Some(&b'<')
}
