//! Lists of an API, page by page.

use super::answered::{Answered, Lack};
use super::{Connected, LARGEST_PAGE, narrowing, unreadable};
use crate::connector::answer::Listed;
use crate::connector::asking::{Question, Request};
use crate::connector::kind::Kind;
use crate::connector::list::List;
use crate::connector::paging::{By, Pages};
use crate::connector::part::{Begun, Part};
use crate::connector::path::Here;
use crate::connector::record::{Found, Of};
use crate::{Failure, Query};

/// A page of records where neither the portal nor the API says how many.
const USUAL_PAGE: usize = 24;

impl Connected {
    /// The beginning of the answer to a query: all of it, unless the API lists only identifiers.
    pub(super) fn begin(&self, of: Of, query: &Query, answered: &Answered) -> Result<Begun, Lack> {
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
                return Err(unreadable(&request.address, why).into());
            }
            asked.push(request.clone());
            let (answer, listed) = self.listed(kind, &request, answered)?;
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

    /// The request for a page of a list.
    pub(super) fn page_request(
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

    /// A page of a list, and the answer that it was read from.
    pub(super) fn listed(
        &self,
        kind: &Kind,
        request: &Request,
        answered: &Answered,
    ) -> Result<(Here, Listed<Found>), Lack> {
        let (answer, reply) = answered.to(request)?;
        let listed = self.completed(request, answered, |documents| {
            let listed = self.0.connector.list_of(kind, &answer, &reply.headers, documents)?;
            let wanted = listed.wanted.clone();
            Ok((listed, wanted))
        })?;
        Ok((answer, listed))
    }
}
