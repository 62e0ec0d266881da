//! Exhibits that are like one. Whoever asks for them brings this along, so that nobody else has to fetch it.

use super::answering::Answering;
use super::card::known;
use super::catalogue::record;
use super::listing::{EXHIBITS, list};
use super::manifest::Manifest;
use super::reading::Lack;
use crate::model::Exhibit;
use crate::search::{Searchable, related};
use crate::{Field, Query};
use std::sync::Arc;

type Found = Result<Vec<Arc<Exhibit>>, Lack>;

/// Finds exhibits in a packed catalogue that are like one.
#[derive(Clone, Copy)]
pub struct Alike {
    pub(super) find: fn(&Answering, &Manifest, &str, usize) -> Found,
}

impl Alike {
    /// The only one there is.
    pub fn new() -> Self {
        Self { find }
    }
}

impl Default for Alike {
    fn default() -> Self {
        Self::new()
    }
}

/// Among how many exhibits those are looked for that are like one.
const EXAMINED: usize = 250;

/// The exhibits most like one, among the best that are of its kind, its culture or its period.
fn find(answering: &Answering, manifest: &Manifest, id: &str, most: usize) -> Found {
    let record = record(&answering.reading, manifest, EXHIBITS, id)?;
    let Some(one) = record.and_then(known::<Exhibit>) else { return Ok(Vec::new()) };
    let fields = [Field::ObjectType, Field::Culture, Field::Period];
    let shared = fields.into_iter().find_map(|field| Some((field, one.values(field).first()?.0.to_owned())));
    let Some(shared) = shared else { return Ok(Vec::new()) };
    let query = Query { filters: vec![shared], take: Some(EXAMINED), ..Query::default() };
    let others = list(answering, manifest, EXHIBITS, &query, false)?.records.into_iter().filter_map(known);
    Ok(related(&one, &others.collect::<Vec<_>>(), most))
}
