//! The pages of a list: how an API parts it, and which of them hold a part of it.

use super::headers::{Headers, header};
use super::node;
use super::path::{Here, Path};
use crate::json::{from_json, from_words};

/// How many pages of an API are walked through to reach one that can only be reached so.
const LONGEST_WALK: usize = 50;

/// How a list is parted into pages.
#[derive(Clone, Debug, Default)]
pub(super) struct Paging {
    /// The way.
    pub(super) by: By,
    /// The number of the first page, or of the first record.
    pub(super) first: Option<i64>,
    /// What the cursor is at first.
    pub(super) start: Option<String>,
    /// Where the next address or the next cursor stands, or whether there is more.
    pub(super) next: Option<Path>,
    /// How many records a page has, where the API decides.
    pub(super) size: Option<u32>,
}

/// A way of paging.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum By {
    /// All of them come at once.
    #[default]
    Slice,
    /// `{skip}` and `{take}`.
    Offset,
    /// `{page}` and `{take}`.
    Page,
    /// `{cursor}`, told by the page before.
    Cursor,
    /// The whole address, told by the page before.
    Next,
    /// The whole address, in the header `Link` of the page before (RFC 8288, `rel="next"`).
    Link,
}

from_words!(By { "slice" => Slice, "offset" => Offset, "page" => Page, "cursor" => Cursor, "next" => Next, "link" => Link });
from_json!(strict Paging { by, first, start, next, size });

impl Paging {
    /// The number of a record as the API counts them: from `first` if that is of records, or from 0.
    pub(super) fn record_number(&self, record: usize) -> usize {
        counted(record, self.first.filter(|_| self.by == By::Offset).unwrap_or(0))
    }

    /// The number of a page as the API counts them: from `first` unless that is of records, or from 1.
    pub(super) fn page_number(&self, page: usize) -> usize {
        counted(page, self.first.filter(|_| self.by != By::Offset).unwrap_or(1))
    }

    /// What leads to the next page: a cursor, or an address.
    pub(super) fn next_of(&self, answer: &Here, headers: &Headers) -> Option<String> {
        match self.by {
            By::Link => header(headers, "link").and_then(next_link),
            By::Cursor | By::Next => {
                let next = self.next.as_ref()?.find(answer);
                node::as_text(&next).filter(|text| !text.trim().is_empty())
            }
            By::Slice | By::Offset | By::Page => None,
        }
    }

    /// Whether the answer says that there is more, or that there is not.
    pub(super) fn more_of(&self, answer: &Here) -> Option<bool> {
        let said = self.next.as_ref().filter(|_| matches!(self.by, By::Offset | By::Page))?.find(answer);
        Some(!node::is_missing(&said) && !matches!(&*said, jmespath::Variable::Bool(false)))
    }
}

/// A number from 0 on, counted from another.
fn counted(number: usize, first: i64) -> usize {
    let number = i64::try_from(number).unwrap_or(i64::MAX).saturating_add(first);
    usize::try_from(number).unwrap_or_default()
}

/// The address of `rel="next"` in a `Link` header (RFC 8288, section 3).
fn next_link(header: &str) -> Option<String> {
    header.split('<').filter_map(|link| link.split_once('>')).find_map(|(address, rest)| {
        let is_next = rest.split([';', ',']).any(|parameter| {
            parameter.trim().strip_prefix("rel=").is_some_and(|names| {
                names.trim_matches('"').split(' ').any(|name| name.eq_ignore_ascii_case("next"))
            })
        });
        is_next.then(|| address.trim().to_owned())
    })
}

/// The pages of an API that hold a part of its list.
pub(super) struct Pages {
    /// The page to begin with: one that is only reached from the one before begins with the first.
    pub(super) start: usize,
    /// The first page, from 0, that has something of the part.
    pub(super) first: usize,
    /// The last.
    pub(super) last: usize,
    /// How many records a page has.
    pub(super) size: usize,
    /// How many records of the first page come before the part.
    before_part: usize,
    /// How many to skip and to take, for those who count records and not pages.
    pub(super) skip: usize,
    take: usize,
    /// How many records come before the first page.
    offset: usize,
}

impl Pages {
    /// Those that hold `take` records after the first `skip`.
    ///
    /// # Errors
    /// If they can only be reached through too many others.
    pub(super) fn of(paging: &Paging, skip: usize, take: usize) -> Result<Self, String> {
        let take = take.max(1);
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
        match paging.by {
            By::Slice => Ok(one(usize::MAX, skip, 0)),
            By::Offset => Ok(one(take, 0, skip)),
            by => {
                let size = paging.size.map_or(take, |size| (size as usize).max(1));
                let (first, last) = (skip / size, skip.saturating_add(take - 1) / size);
                let start = if by == By::Page { first } else { 0 };
                if last - start > LONGEST_WALK {
                    return Err(format!("that page can only be reached through {last} others"));
                }
                Ok(Self { start, first, last, size, before_part: skip - first * size, skip, take, offset: 0 })
            }
        }
    }

    /// How many records come before a page.
    pub(super) fn before(&self, page: usize) -> usize {
        self.offset.saturating_add(self.size.saturating_mul(page))
    }

    /// Whether an API that does not say so has more: a page that is full may not be the last.
    pub(super) fn goes_on(&self, paging: &Paging, got: usize) -> bool {
        match paging.by {
            By::Offset | By::Page => got >= self.size,
            By::Slice | By::Cursor | By::Next | By::Link => false,
        }
    }

    /// The part, out of all that the pages have.
    pub(super) fn cut<T>(&self, all: Vec<T>) -> Vec<T> {
        all.into_iter().skip(self.before_part).take(self.take).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connector::node;
    use crate::json::{parse, tests::read};

    fn answer(json: &str) -> Here {
        let item = node::node(parse(json.as_bytes()).unwrap());
        Here { answer: item.clone(), item }
    }

    #[test]
    fn the_next_page_is_found() {
        let next = |paging: &str, json: &str, link: &str| {
            let paging: Paging = read(paging).unwrap();
            paging.next_of(&answer(json), &[("link".to_owned(), link.to_owned())])
        };
        let link = r#"<https://a.kz/?page=1>; rel="prev", <https://a.kz/?page=3&a=b,c>; rel="next""#;
        assert_eq!(next(r#"{"by": "link"}"#, "[]", link).as_deref(), Some("https://a.kz/?page=3&a=b,c"));
        assert_eq!(next(r#"{"by": "next", "next": "info.next"}"#, r#"{"info": {"next": ""}}"#, ""), None);
        assert_eq!(next(r#"{"by": "cursor", "next": "c"}"#, r#"{"c": 9}"#, "").as_deref(), Some("9"));
        let paging: Paging = read(r#"{"by": "page", "next": "NextPage"}"#).unwrap();
        assert_eq!(paging.more_of(&answer(r#"{"NextPage": false}"#)), Some(false));
        assert_eq!(paging.more_of(&answer(r#"{"NextPage": true}"#)), Some(true));
    }
}
