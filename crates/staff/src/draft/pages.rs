//! The pages of an API, as records of the portal's own.

use catalogue::Failure;
use catalogue::connector::{Connected, Made, Mapped, Walk};
use catalogue::model::{Exhibit, Museum, Story, Tour};
use serde::Serialize;
use serde_json::{Value, json};
use std::pin::Pin;

/// The kinds of record, in the order in which they are read.
pub(super) const KINDS: [&str; 4] = ["museums", "exhibits", "tours", "stories"];

/// Of what was lost no more is told.
const MOST_TOLD: usize = 5;

/// What has come: how far the walk is now, and its page.
pub(super) type Came = (Walk, Result<Page, Failure>);

/// A page on its way.
pub(super) type Walking = Pin<Box<dyn Future<Output = Came>>>;

/// A page of records.
pub(super) struct Page {
    kind: &'static str,
    /// The records, as JSON.
    pub(super) records: Vec<String>,
    of: Option<usize>,
    /// How many were lost, and why the first of them were.
    lost: usize,
    why: Vec<String>,
}

/// Asks for the next page of a kind.
pub(super) fn begin(kind: usize, connected: Connected, walk: Walk) -> Walking {
    match KINDS.get(kind) {
        Some(&"museums") => next::<Museum>("museums", connected, walk),
        Some(&"tours") => next::<Tour>("tours", connected, walk),
        Some(&"stories") => next::<Story>("stories", connected, walk),
        _ => next::<Exhibit>("exhibits", connected, walk),
    }
}

fn next<R: Mapped + Serialize>(kind: &'static str, connected: Connected, mut walk: Walk) -> Walking {
    Box::pin(async move {
        let page = connected.walk::<R>(&mut walk).await.map(|part| {
            let of = part.exact.then_some(part.total);
            let mut page = Page { kind, records: Vec::new(), of, lost: part.failed, why: Vec::new() };
            part.made.iter().for_each(|made| page.add(made));
            page
        });
        (walk, page)
    })
}

impl Page {
    fn add<R: Serialize>(&mut self, made: &Made<R>) {
        let written = made.record.as_ref().map_err(Clone::clone);
        match written.and_then(|record| serde_json::to_string(record).map_err(|error| error.to_string())) {
            Ok(json) => self.records.push(json),
            Err(why) => {
                self.lost += 1;
                if self.why.len() < MOST_TOLD {
                    self.why.push(why);
                }
            }
        }
    }

    /// The page as JSON, with no more records than so many.
    pub(super) fn told(&self, most: usize) -> Value {
        let records: Vec<&String> = self.records.iter().take(most).collect();
        json!({ "kind": self.kind, "records": records, "of": self.of, "lost": self.lost, "why": self.why })
    }
}
