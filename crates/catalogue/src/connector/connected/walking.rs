//! All records of an API, page by page.

use super::super::asking::Request;
use super::super::paging::{By, Pages};
use super::super::part::{Begun, Part};
use super::super::record::Mapped;
use super::{Connected, unreadable};
use crate::language::Language;
use crate::{Failure, Query};

/// As many records as most APIs give at once.
const PAGE: usize = 100;

/// How far a walk through all records has come. A page that does not come leaves it where it is, so that it goes on from there.
#[derive(Clone, Debug, Default)]
pub struct Walk {
    page: usize,
    next: Option<String>,
    seen: usize,
    asked: Vec<Request>,
    /// Whether there is no more.
    pub is_over: bool,
}

impl Connected {
    /// The next page of a walk through all records; those that the API lists by their identifiers are asked for one by one.
    ///
    /// # Errors
    /// If the API cannot be asked, or its answer cannot be read.
    pub async fn walk<R: Mapped>(&self, walk: &mut Walk) -> Result<Part<R>, Failure> {
        let kind = R::kind(self.connector()).filter(|_| !walk.is_over);
        let Some((kind, list)) = kind.and_then(|kind| Some((kind, kind.list.as_ref()?))) else {
            walk.is_over = true;
            return Ok(Part::default());
        };
        let size = list.paging.size.map_or(PAGE, |size| (size as usize).max(1));
        let skip = match list.paging.by {
            By::Offset => walk.seen,
            By::Page => walk.page.saturating_mul(size),
            By::Slice | By::Cursor | By::Next | By::Link => 0,
        };
        let pages = Pages::of(&list.paging, skip, size)
            .map_err(|why| unreadable(&self.connector().reader.base, why))?;
        let query = Query { language: Language::default(), ..Query::default() };
        let request = self.page_request(list, &query, &pages, walk.page, walk.next.clone())?;
        if walk.asked.contains(&request) {
            let why = "«paging»: the next page is one that was asked for before, without end".to_owned();
            return Err(unreadable(&request.address, why));
        }
        let (_, listed) = self.asked(|answered| self.listed(kind, &request, answered)).await?;
        let got = listed.records.len() + listed.identifiers.len();
        let seen = walk.seen.saturating_add(got);
        let by_size = || listed.total.map_or_else(|| pages.goes_on(&list.paging, got), |total| seen < total);
        let is_counted = matches!(list.paging.by, By::Offset | By::Page);
        let more = got > 0 && (listed.next.is_some() || (is_counted && listed.more.unwrap_or_else(by_size)));
        let begun = Part {
            made: listed.records,
            total: listed.total.unwrap_or(seen),
            exact: listed.total.is_some() || !more,
            coming: listed.identifiers.len(),
            ..Part::default()
        };
        let begun = Begun { part: begun, identifiers: listed.identifiers, answer: None };
        let part = self.whole(R::kind, &begun, query.language).await?;
        walk.asked.push(request);
        (walk.page, walk.seen, walk.next, walk.is_over) = (walk.page + 1, seen, listed.next, !more);
        Ok(part.read())
    }
}
