//! Catalogues behind made-up APIs: paging, following, manners and failures.

mod counts;
mod following;
mod hosts;
mod manners;
mod paging;
mod records;
mod wrong;

use super::*;
use crate::model::{Exhibit, Museum};
use crate::{Field, Query, Reason};
use futures_executor::block_on;
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// An API: a function from addresses to answers, which remembers what it was asked.
pub(super) struct Api<F> {
    answers: F,
    pub(super) asked: RefCell<Vec<Request>>,
    clock: Cell<u64>,
}

impl<F> Api<F> {
    pub(super) fn new(answers: F) -> Self {
        Self { answers, asked: RefCell::default(), clock: Cell::default() }
    }
}

impl<F: Fn(&str) -> Result<Reply, Reason>> Transport for Api<F> {
    fn send(&self, request: &Request, _patience: u32) -> LocalBoxFuture<'static, Result<Reply, Reason>> {
        self.asked.borrow_mut().push(request.clone());
        let reply = (self.answers)(&request.address);
        async move { reply }.boxed_local()
    }

    fn why_silent(&self, _: &Request) -> LocalBoxFuture<'static, Reason> {
        async { Reason::NotForPages }.boxed_local()
    }

    fn pause(&self, milliseconds: u32) -> LocalBoxFuture<'static, ()> {
        self.clock.set(self.clock.get() + u64::from(milliseconds));
        async {}.boxed_local()
    }

    fn now(&self) -> u64 {
        self.clock.get()
    }
}

pub(super) fn ok(body: impl Into<String>) -> Result<Reply, Reason> {
    Ok(Reply { status: 200, headers: Vec::new(), body: body.into().into_bytes() })
}

pub(super) fn status(status: u16) -> Result<Reply, Reason> {
    Ok(Reply { status, ..Reply::default() })
}

/// A connector whose list is described by `list`, with more fields of the connector in `more`.
fn connected<F>(list: &str, more: &str, answers: F) -> (Connected, Rc<Api<F>>)
where
    F: Fn(&str) -> Result<Reply, Reason> + 'static,
{
    let json = format!(
        r#"{{"name": "A", "base": "https://api.kz/", {more} "exhibits": {{"list": {list}, "one": {{"ask": "objects/{{id}}"}}, "fields": {{"id": "id", "title": "t"}}}}}}"#
    );
    let connector = Connector::read(json.as_bytes()).unwrap_or_else(|wrong| panic!("{wrong}\n{json}"));
    let api = Rc::new(Api::new(answers));
    (Connected::new(connector, api.clone(), None), api)
}

/// So many records from number `from` on.
fn records(from: usize, count: usize) -> String {
    let record = |number: usize| format!(r#"{{"id": {number}, "t": "T{number}"}}"#);
    (from..from + count).map(record).collect::<Vec<_>>().join(",")
}

fn query(skip: usize, take: usize) -> Query {
    Query { skip, take: Some(take), ..Query::default() }
}

/// The identifiers of a part, and how many there are in all; `+` where that is not known.
fn found(catalogue: &Connected, query: &Query) -> (Vec<String>, String) {
    let part = block_on(catalogue.made::<Exhibit>(query)).unwrap();
    let ids =
        part.made.into_iter().map(|made| made.record.map_or_else(|why| why, |record| record.id)).collect();
    (ids, format!("{}{}", part.total, if part.exact { "" } else { "+" }))
}

/// The value of a parameter in an address.
fn parameter(address: &str, name: &str) -> Option<usize> {
    let value = address.split(['?', '&']).find_map(|part| part.strip_prefix(name)?.strip_prefix('='))?;
    value.parse().ok()
}
