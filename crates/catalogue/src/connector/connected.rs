//! A catalogue behind an API.

use super::Connector;
use super::answer::{Documents, Listed};
use super::asking::{Ask, Question, Request};
use super::client::{Client, Reply, Transport};
use super::kind::Kind;
use super::list::{By, Counted, List};
use super::node;
use super::path::Here;
use super::record::{Made, Mapped};
use crate::json::FileError;
use crate::language::Language;
use crate::model::{Address, Text, UNDECLARED};
use crate::{Facet, FacetValue, Failure, Field, Listing, Query, Reason};
use futures_util::future::join_all;
use std::rc::Rc;
use std::sync::Arc;

/// How many pages of an API are walked through to reach one that can only be reached so.
const LONGEST_WALK: usize = 50;

/// How many times other answers are asked for to fill the fields of a record.
const LONGEST_CHAIN: usize = 4;

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

    fn kind<R: Mapped>(&self) -> Option<&Kind> {
        R::kind(&self.0.connector)
    }

    /// Records that a query finds. An API that has no such records has none.
    ///
    /// # Errors
    /// If the API cannot be asked, or its answer cannot be read.
    pub async fn list<R: Mapped>(&self, query: &Query) -> Result<Listing<R>, Failure> {
        let part = self.made::<R>(query).await?;
        let (records, lost): (Vec<_>, Vec<_>) =
            part.made.into_iter().map(|made| made.record).partition(Result::is_ok);
        let records = records.into_iter().flatten().map(Arc::new).collect();
        Ok(Listing { total: part.total, records, facets: part.facets, lost: lost.len() })
    }

    /// One record; `None` if there is none of this identifier.
    ///
    /// # Errors
    /// If the API cannot be asked, or its answer cannot be read.
    pub async fn one<R: Mapped>(&self, id: &str, language: Language) -> Result<Option<Arc<R>>, Failure> {
        Ok(self.made_one::<R>(id, language).await?.and_then(|made| made.record.ok()).map(Arc::new))
    }

    /// The records that a query finds, with what became of each.
    ///
    /// # Errors
    /// If the API cannot be asked, or its answer cannot be read.
    pub async fn made<R: Mapped>(&self, query: &Query) -> Result<Part<R>, Failure> {
        let Some(list) = self.kind::<R>().and_then(|kind| kind.list.as_ref()) else {
            return Ok(Part { made: Vec::new(), total: 0, exact: true, facets: Vec::new() });
        };
        let pages = Pages::of(list, query)?;
        let (mut records, mut identifiers) = (Vec::new(), Vec::new());
        let mut next = None;
        let mut page = pages.start;
        loop {
            let request = self.listing(list, query, &pages, page, next)?;
            let listed = self.listed::<R>(&request).await?;
            let got = listed.records.len() + listed.identifiers.len();
            let end = pages.before(page).saturating_add(got);
            let more = got > 0 && (listed.next.is_some() || listed.more.unwrap_or(pages.goes_on(list, got)));
            if page >= pages.first {
                records.extend(listed.records);
                identifiers.extend(listed.identifiers);
            }
            if page < pages.last && more {
                (page, next) = (page + 1, listed.next);
                continue;
            }
            if list.each {
                records = self.each(pages.cut(identifiers), query.language).await?;
            } else {
                records = pages.cut(records);
            }
            let facets = self.facets(list, listed.facets, query).await;
            let total = listed.total.unwrap_or(end + usize::from(more));
            return Ok(Part { made: records, total, exact: listed.total.is_some() || !more, facets });
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
        let Some(one) = self.kind::<R>().and_then(|kind| kind.one.as_ref()) else { return Ok(None) };
        let connector = &self.0.connector;
        let language = connector.language_for(language);
        let question =
            Question { id: Some(id.to_owned()), language, key: self.0.key(), ..Question::default() };
        let request = self.request(&one.ask, &question)?;
        if request.address.contains(id) && Address::new(id).is_outside() && !connector.is_own(id) {
            return Err(unreadable(id, "the record is on another host".to_owned()));
        }
        let answer = match self.answer(&request).await {
            Err(Failure { reason: Reason::Status(404 | 410), .. }) => return Ok(None),
            other => other?.0,
        };
        self.completed(|documents| self.0.connector.one_of::<R>(&answer, documents))
            .await
            .map_err(|why| unreadable(&request.address, why))
    }

    /// The records of some identifiers, asked for one by one. One that is not there is left out.
    async fn each<R: Mapped>(
        &self,
        identifiers: Vec<String>,
        language: Language,
    ) -> Result<Vec<Made<R>>, Failure> {
        let asked = identifiers.iter().map(|id| self.made_one::<R>(id, language));
        let mut records = Vec::new();
        let (mut failed, mut failure) = (0, None);
        for outcome in join_all(asked).await {
            match outcome {
                Ok(made) => records.extend(made),
                Err(why) => (failed, failure) = (failed + 1, Some(why)),
            }
        }
        match failure {
            // Some are better than none; none at all has a reason.
            Some(failure) if failed == identifiers.len() => Err(failure),
            _ => Ok(records),
        }
    }

    /// The request for a page of a list.
    fn listing(
        &self,
        list: &List,
        query: &Query,
        pages: &Pages,
        page: usize,
        next: Option<String>,
    ) -> Result<Request, Failure> {
        let connector = &self.0.connector;
        if let (By::Next | By::Link, Some(next)) = (list.paging.by, &next) {
            let address = connector.reader.resolve(next);
            return match connector.is_own(&address) {
                true => Ok(Request { address, ..Request::default() }),
                false => Err(unreadable(&address, "the next page is on another host".to_owned())),
            };
        }
        let filter = |(field, facet): &(Field, super::list::FacetSource)| {
            let chosen: Vec<&str> = query.chosen(*field).collect();
            (field.name().to_owned(), facet.filter.of(&chosen))
        };
        let sort = list.sorts.iter().find(|(sort, _)| *sort == query.sort).map(|(_, name)| name.clone());
        let number = i64::try_from(page).unwrap_or(i64::MAX).saturating_add(list.paging.first.unwrap_or(1));
        let question = Question {
            query: query.text.clone(),
            skip: pages.skip,
            take: pages.size.min(LARGEST_PAGE),
            page: usize::try_from(number).unwrap_or_default(),
            cursor: next.or_else(|| list.paging.start.clone()),
            language: connector.language_for(query.language),
            sort,
            filters: list.facets.iter().map(filter).filter(|(_, filter)| !node::is_missing(filter)).collect(),
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
        let here = self.0.connector.open(&reply.body).map_err(|why| unreadable(&request.address, why))?;
        Ok((here, reply))
    }

    async fn listed<R: Mapped>(&self, request: &Request) -> Result<Listed<R>, Failure> {
        let (answer, reply) = self.answer(request).await?;
        let read = |documents: &Documents| {
            let listed = self.0.connector.list_of::<R>(&answer, &reply.headers, documents)?;
            let wanted = listed.wanted.clone();
            Ok((listed, wanted))
        };
        let listed = self.completed(read).await;
        listed
            .map_err(|why| unreadable(&request.address, why))
            .and_then(|listed| listed.ok_or_else(|| unreadable(&request.address, String::new())))
    }

    /// Reads something again and again, until no other answer is wanted for it.
    async fn completed<T>(
        &self,
        read: impl Fn(&Documents) -> Result<(T, Vec<String>), String>,
    ) -> Result<Option<T>, String> {
        let mut documents = Documents::new();
        let mut made = None;
        for _ in 0..=LONGEST_CHAIN {
            let (read, wanted) = read(&documents)?;
            made = Some(read);
            if wanted.is_empty() {
                break;
            }
            let asked = wanted.into_iter().map(|address| async {
                let request = Request { address: address.clone(), ..Request::default() };
                let own = self.0.connector.is_own(&address);
                let answer =
                    if own { self.answer(&request).await.ok().map(|(here, _)| here.item) } else { None };
                (address, answer)
            });
            documents.extend(join_all(asked).await);
        }
        Ok(made)
    }

    /// The facets of an answer, and those that have a request of their own. One that cannot be had
    /// is left out: the records are there without it.
    async fn facets(&self, list: &List, counted: Vec<(Field, Vec<Counted>)>, query: &Query) -> Vec<Facet> {
        let mut facets = Vec::new();
        for ((field, mut values), (_, source)) in counted.into_iter().zip(&list.facets) {
            if let Some(ask) = &source.ask {
                let question = Question {
                    query: query.text.clone(),
                    language: self.0.connector.language_for(query.language),
                    key: self.0.key(),
                    ..Question::default()
                };
                let Ok(request) = self.request(ask, &question) else { continue };
                let Ok((answer, _)) = self.answer(&request).await else { continue };
                values = source.counts_of(&answer, &self.0.connector.reader);
            }
            facets.push(facet(field, values, query));
        }
        facets.retain(|facet| !facet.values.is_empty());
        facets
    }
}

/// Part of a list, and what else the API said of it.
#[derive(Clone, Debug)]
pub struct Part<R> {
    /// The records, with what became of each.
    pub made: Vec<Made<R>>,
    /// How many there are in all; if that is not known, how many there are at least.
    pub total: usize,
    /// Whether the total is known.
    pub exact: bool,
    /// What the list can be narrowed down by.
    pub facets: Vec<Facet>,
}

/// The pages of an API that hold a part of its list.
struct Pages {
    /// The page to begin with: one that is only reached from the one before begins with the first.
    start: usize,
    /// The first page, from 0, that has something of the part.
    first: usize,
    /// The last.
    last: usize,
    /// How many records a page has.
    size: usize,
    /// How many records of the first page come before the part.
    before_part: usize,
    /// How many to skip and to take, for those who count records and not pages.
    skip: usize,
    take: usize,
    /// How many records come before the first page.
    offset: usize,
}

impl Pages {
    fn of(list: &List, query: &Query) -> Result<Self, Failure> {
        let (skip, take) = (query.skip, query.take.unwrap_or(USUAL_PAGE).max(1));
        let one = |size, before_part, offset| Self {
            start: 0,
            first: 0,
            last: 0,
            size,
            before_part,
            skip,
            take,
            offset,
        };
        match list.paging.by {
            By::Slice => Ok(one(usize::MAX, skip, 0)),
            By::Offset => Ok(one(take, 0, skip)),
            by => {
                let size = list.paging.size.map_or(take, |size| (size as usize).max(1));
                let (first, last) = (skip / size, skip.saturating_add(take - 1) / size);
                let start = if by == By::Page { first } else { 0 };
                if last - start > LONGEST_WALK {
                    return Err(unreadable(
                        "",
                        format!("that page can only be reached through {last} others"),
                    ));
                }
                Ok(Self { start, first, last, size, before_part: skip - first * size, skip, take, offset: 0 })
            }
        }
    }

    /// How many records come before a page.
    fn before(&self, page: usize) -> usize {
        self.offset.saturating_add(self.size.saturating_mul(page))
    }

    /// Whether an API that does not say so has more: a page that is full may not be the last.
    fn goes_on(&self, list: &List, got: usize) -> bool {
        match list.paging.by {
            By::Offset | By::Page => got >= self.size,
            By::Slice | By::Cursor | By::Next | By::Link => false,
        }
    }

    fn cut<T>(&self, all: Vec<T>) -> Vec<T> {
        all.into_iter().skip(self.before_part).take(self.take).collect()
    }
}

/// A facet, with the chosen values in it even if no record has them.
fn facet(field: Field, counted: Vec<Counted>, query: &Query) -> Facet {
    let is_chosen = |key: &str| query.chosen(field).any(|chosen| chosen == key);
    let value = |Counted { key, label, count }| FacetValue { chosen: is_chosen(&key), key, label, count };
    let mut values: Vec<FacetValue> = counted.into_iter().map(value).collect();
    for key in query.chosen(field) {
        if !values.iter().any(|value| value.key == key) {
            let label = Text::new(UNDECLARED, key);
            values.push(FacetValue { key: key.to_owned(), label, count: 0, chosen: true });
        }
    }
    values.sort_by_key(|value| std::cmp::Reverse(value.count));
    Facet { field, values }
}

fn unreadable(address: &str, why: String) -> Failure {
    Failure { address: address.to_owned(), reason: Reason::Unreadable(FileError { line: 1, column: 1, why }) }
}
