//! A catalogue behind an API.

mod following;
mod narrowing;
mod suggesting;
mod walking;

use super::Connector;
use super::answer::{Listed, looks_like_html};
use super::asking::{Ask, Question, Request};
use super::client::{Client, Reply, Transport};
use super::kind::Kind;
use super::list::List;
use super::paging::{By, Pages};
use super::part::{Begun, Outcome, Part, filled};
use super::path::Here;
use super::record::{Found, Made, Mapped, Of};
use super::source::Document;
use crate::json::FileError;
use crate::language::Language;
use crate::model::Address;
use crate::{Answers, Failure, Query, Reason};
use futures_util::future::ready;
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, StreamExt, TryStreamExt};
use std::rc::Rc;
pub use walking::Walk;

/// The largest page that is asked for.
const LARGEST_PAGE: usize = 1000;

/// A page of records where neither the portal nor the API says how many.
const USUAL_PAGE: usize = 24;

/// A catalogue behind an API, as a connector describes it.
#[derive(Clone)]
pub struct Connected(Rc<Client>);

impl Connected {
    /// A catalogue behind an API. A `key` that a person typed in counts more than the connector's.
    pub fn new(connector: Connector, transport: Rc<dyn Transport>, key: Option<String>) -> Self {
        Self(Rc::new(Client::new(connector, transport, key)))
    }

    pub(super) fn connector(&self) -> &Connector {
        &self.0.connector
    }

    /// The records that a query finds, with what became of each: all of them, when all are there.
    ///
    /// # Errors
    /// If the API cannot be asked, or its answer cannot be read.
    pub async fn made<R: Mapped>(&self, query: &Query) -> Result<Part<R>, Failure> {
        let mut parts = self.parts(query.clone());
        let mut last = Part::default();
        while let Some(part) = parts.try_next().await? {
            last = part;
        }
        Ok(last)
    }

    /// The records that a query finds, as they come: those of an API that lists only identifiers
    /// are asked for one by one. An API that has no such records has none.
    pub fn parts<R: Mapped>(&self, query: Query) -> Answers<Part<R>> {
        self.parts_of(R::kind, query).map_ok(Part::read).boxed_local()
    }

    fn parts_of(&self, of: Of, query: Query) -> Answers<Part<Found>> {
        let own = self.clone();
        let language = query.language;
        let begun = async move {
            let mut begun = own.begin(of, &query).await?;
            begun.part.facets = own.facets(of, begun.answer.as_ref(), &query).await;
            Ok((own, begun))
        };
        let go_on = move |begun| match begun {
            Ok((own, begun)) => Self::filling(own, of, begun, language),
            Err(failure) => ready(Err(failure)).into_stream().boxed_local(),
        };
        begun.into_stream().flat_map(go_on).boxed_local()
    }

    /// A part as it fills, if there is anything to fill it with.
    pub(super) fn filling(self, of: Of, begun: Begun, language: Language) -> Answers<Part<Found>> {
        let Begun { part, identifiers, .. } = begun;
        match identifiers.is_empty() {
            true => ready(Ok(part)).into_stream().boxed_local(),
            false => self.fill(of, part, identifiers, language),
        }
    }

    /// The records of some identifiers, a few more each time. One that is not there is left out.
    fn fill(
        self,
        of: Of,
        part: Part<Found>,
        identifiers: Vec<String>,
        language: Language,
    ) -> Answers<Part<Found>> {
        let mut slots: Vec<Option<Outcome>> = identifiers.iter().map(|_| None).collect();
        let at_once = self.0.connector.manners.at_once;
        let ask = move |(at, id): (usize, String)| {
            let own = self.clone();
            async move { (at, own.found_one(of, &id, language).await) }
        };
        let asked: FuturesUnordered<_> = identifiers.into_iter().enumerate().map(ask).collect();
        let add = move |came: Vec<(usize, Outcome)>| {
            for (at, outcome) in came {
                if let Some(slot) = slots.get_mut(at) {
                    *slot = Some(outcome);
                }
            }
            filled(&part, &slots)
        };
        asked.chunks(at_once).map(add).boxed_local()
    }

    /// The beginning of the answer to a query: all of it, unless the API lists only identifiers.
    pub(super) async fn begin(&self, of: Of, query: &Query) -> Result<Begun, Failure> {
        let asked = of(&self.0.connector).and_then(|kind| Some((kind, kind.list.as_ref()?)));
        let Some((kind, list)) = asked else { return Ok(Begun::default()) };
        let pages = Pages::of(&list.paging, query.skip, query.take.unwrap_or(USUAL_PAGE));
        let pages = pages.map_err(|why| unreadable(&self.0.connector.reader.base, why))?;
        let (mut records, mut identifiers) = (Vec::new(), Vec::new());
        let (mut next, mut first) = (None, None);
        let mut page = pages.start;
        let mut asked: Vec<Request> = Vec::new();
        loop {
            let request = self.page_request(list, query, &pages, page, next)?;
            if asked.contains(&request) {
                let why = "«paging»: the next page is one that was asked for before, without end".to_owned();
                return Err(unreadable(&request.address, why));
            }
            asked.push(request.clone());
            let (answer, listed) = self.listed(kind, &request).await?;
            // Some servers count only what is left after a cursor.
            first.get_or_insert(answer);
            let got = listed.records.len() + listed.identifiers.len();
            let end = pages.before(page).saturating_add(got);
            let more =
                got > 0 && (listed.next.is_some() || listed.more.unwrap_or(pages.goes_on(&list.paging, got)));
            if page >= pages.first {
                records.extend(listed.records);
                identifiers.extend(listed.identifiers);
            }
            if page < pages.last && more {
                (page, next) = (page + 1, listed.next);
                continue;
            }
            let identifiers = pages.cut(identifiers);
            let part = Part {
                made: pages.cut(records),
                total: listed.total.unwrap_or(end + usize::from(more)),
                exact: listed.total.is_some() || !more,
                coming: identifiers.len(),
                ..Part::default()
            };
            return Ok(Begun { part, identifiers, answer: first });
        }
    }

    /// One record, with what became of it; `None` if the API has none of this identifier.
    ///
    /// # Errors
    /// If the API cannot be asked, or its answer cannot be read.
    pub async fn made_one<R: Mapped>(
        &self,
        id: &str,
        language: Language,
    ) -> Result<Option<Made<R>>, Failure> {
        Ok(self.found_one(R::kind, id, language).await?.map(Made::read))
    }

    pub(super) async fn found_one(&self, of: Of, id: &str, language: Language) -> Outcome {
        let asked = of(&self.0.connector).and_then(|kind| Some((kind, kind.one.as_ref()?)));
        let Some((kind, one)) = asked else { return self.found_in_list(of, id, language).await };
        let connector = &self.0.connector;
        let language = connector.language_for(language);
        let question =
            Question { id: Some(id.to_owned()), language, key: self.0.key(), ..Question::default() };
        let request = self.request(&one.ask, &question)?;
        if Address::new(id).is_outside() && request.address.starts_with(id) {
            self.found_in_answer(id)?;
        }
        let answer = match self.answer(&request).await {
            Err(Failure { reason: Reason::Status(404 | 410), .. }) => return Ok(None),
            other => other?.0,
        };
        if kind.has_none(&answer) {
            return Ok(None);
        }
        let made = self.completed(|documents| connector.one_of(kind, &answer, documents)).await;
        made.map(Some).map_err(|why| unreadable(&request.address, why))
    }

    /// One record of an API that gives no single ones: those that it lists are looked through.
    async fn found_in_list(&self, of: Of, id: &str, language: Language) -> Outcome {
        let query = Query { language, take: Some(LARGEST_PAGE), ..Query::default() };
        let listed = self.begin(of, &query).await?.part.made;
        Ok(listed.into_iter().find(|made| made.id() == Some(id)))
    }

    /// The request for a page of a list.
    fn page_request(
        &self,
        list: &List,
        query: &Query,
        pages: &Pages,
        page: usize,
        next: Option<String>,
    ) -> Result<Request, Failure> {
        let connector = &self.0.connector;
        if let (By::Next | By::Link, Some(next)) = (list.paging.by, &next) {
            return self.found_in_answer(&connector.reader.resolve(next));
        }
        let sort = list.sorts.iter().find(|(sort, _)| *sort == query.sort).map(|(_, name)| name.clone());
        let question = Question {
            query: query.text.clone(),
            skip: list.paging.record_number(pages.skip),
            take: pages.size.min(LARGEST_PAGE),
            page: list.paging.page_number(page),
            cursor: next.or_else(|| list.paging.start.clone()),
            language: connector.language_for(query.language),
            sort,
            filters: narrowing::filters(list, query, None),
            id: None,
            key: self.0.key(),
        };
        let searches = !query.text.trim().is_empty();
        self.request(list.search.as_ref().filter(|_| searches).unwrap_or(&list.ask), &question)
    }

    fn request(&self, ask: &Ask, question: &Question) -> Result<Request, Failure> {
        let reader = &self.0.connector.reader;
        ask.request(&question.here(), reader)
            .ok_or_else(|| unreadable(&reader.base, "the path of the request cannot be filled".to_owned()))
    }

    async fn answer(&self, request: &Request) -> Result<(Here, Rc<Reply>), Failure> {
        let reply = self.0.ask(request).await?;
        let here = self.0.connector.open(&reply.body).map_err(|why| {
            self.0.forget(request);
            match looks_like_html(&reply.body) {
                true => Failure { address: request.address.clone(), reason: Reason::WebPage },
                false => unreadable(&request.address, why),
            }
        })?;
        Ok((here, reply))
    }

    /// A page of a list, and the answer that it was read from.
    async fn listed(&self, kind: &Kind, request: &Request) -> Result<(Here, Listed<Found>), Failure> {
        let (answer, reply) = self.answer(request).await?;
        let read = |documents: &[Document]| {
            let listed = self.0.connector.list_of(kind, &answer, &reply.headers, documents)?;
            let wanted = listed.wanted.clone();
            Ok((listed, wanted))
        };
        let listed = self.completed(read).await.map_err(|why| unreadable(&request.address, why))?;
        Ok((answer, listed))
    }
}

fn unreadable(address: &str, why: String) -> Failure {
    Failure { address: address.to_owned(), reason: Reason::Unreadable(FileError { line: 1, column: 1, why }) }
}
