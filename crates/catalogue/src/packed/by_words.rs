//! Exhibits found by words for whoever fetches blocks and reads cards by themselves: the elements for other sites
//! (`src/embed`), which would otherwise bring all that a portal reads.

use super::asked::{choose, taken_as_meant};
use super::block::Name;
use super::changed::{Apart, apart, united};
use super::evaluate::{Candidate, Candidates, candidates};
use super::find::meaning;
use super::manifest::{Kind, Manifest};
use super::order::Order;
use super::reading::{Lack, Reading};
use crate::search::{fold, raw_words};
use crate::{Field, Query};
use std::rc::Rc;

/// What finds exhibits by words, the best first, as a portal does. It is given the blocks that it misses until it misses none.
pub struct ByWords {
    exhibits: Kind,
    query: Query,
    reading: Reading,
    found: Found,
}

#[derive(Default)]
struct Found {
    total: usize,
    exact: bool,
    cards: Vec<Candidate>,
}

impl ByWords {
    /// What finds the first `most` exhibits that have these words, in the catalogue of a manifest; only those of a museum, if
    /// `museum` is not empty.
    ///
    /// # Errors
    /// If it is no manifest of this version.
    pub fn new(manifest: &str, text: &str, museum: &str, most: usize) -> Result<Self, String> {
        let filters = if museum.is_empty() { Vec::new() } else { vec![(Field::Museum, museum.to_owned())] };
        let query = Query { text: text.to_owned(), filters, take: Some(most), ..Query::default() };
        let exhibits = Manifest::read(manifest)?.exhibits;
        Ok(Self { exhibits, query, reading: Reading::default(), found: Found::default() })
    }

    /// Whether there is any word to find by; a portal that is asked for none shows everything.
    pub fn has_words(&self) -> bool {
        raw_words(&self.query.text).any(|word| !fold(word).is_empty())
    }

    /// Looks for them. Gives the names of the blocks that are missing for it; none if all is found.
    ///
    /// # Errors
    /// If a block makes no sense.
    pub fn find(&mut self) -> Result<Vec<String>, String> {
        loop {
            match taken_as_meant(&self.query, |query| self.found(query), |found| found.total) {
                Ok(found) => {
                    self.found = found;
                    return Ok(Vec::new());
                }
                Err(Lack::Damaged(name)) => return Err(name.path() + " makes no sense"),
                Err(Lack::Missing) => {}
            }
            let mut missing = self.reading.missing();
            let all = missing.len();
            // That of no bytes is in no file.
            let empty = Name::of(&[]);
            missing.retain(|name| *name != empty);
            if missing.len() == all {
                return Ok(missing.into_iter().map(Name::text).collect());
            }
            self.reading.put(empty, Rc::default());
        }
    }

    /// Takes a block that was missing.
    ///
    /// # Errors
    /// If its bytes are not those that it is named after.
    pub fn give(&mut self, name: &str, block: Vec<u8>) -> Result<(), String> {
        let own = Name::of(&block);
        if Name::parse(name) != Some(own) {
            return Err(name.to_owned() + " is damaged");
        }
        self.reading.put(own, Rc::new(block));
        Ok(())
    }

    /// How many were found; if not [`ByWords::is_exact`], at least so many.
    pub fn total(&self) -> usize {
        self.found.total
    }

    /// Whether no more were found than [`ByWords::total`] says.
    pub fn is_exact(&self) -> bool {
        self.found.exact
    }

    /// The cards of the first of them, as a JSON array.
    pub fn cards(&self) -> Vec<u8> {
        let mut json = vec![b'['];
        for (at, Candidate { card: (block, range), .. }) in self.found.cards.iter().enumerate() {
            json.extend((at > 0).then_some(b','));
            json.extend_from_slice(block.get(range.clone()).unwrap_or_default());
        }
        json.push(b']');
        json
    }

    fn found(&self, query: &Query) -> Result<Found, Lack> {
        let (reading, Some(maps)) = (&self.reading, self.exhibits.maps) else { return Ok(Found::default()) };
        let volumes: Vec<_> = [maps].into_iter().chain(self.exhibits.added).collect();
        let order = self.exhibits.order.map(|name| reading.block(name).map(|block| (name, block)));
        let (words, chosen) = (meaning(reading, &volumes, query), choose(reading, &volumes, query));
        let (order, mut clauses) = (order.transpose()?, words?.clauses);
        if clauses.is_empty() {
            return Ok(Found::default());
        }
        clauses.append(&mut chosen?);
        let found = match order {
            None => candidates(reading, &clauses, None, query.end(), false)?,
            Some((name, block)) => {
                let order = Order::read(block).ok_or(Lack::Damaged(name))?;
                let Apart { found, more, .. } =
                    apart(reading, &self.exhibits, &clauses, &order, None, false)?;
                united(found, more, &order)
            }
        };
        let Candidates { all, total, exact, .. } = found;
        // What comes after one that ends its list may have to stand before it.
        let within = all.iter().position(|one| one.ends).map_or(all.len(), |end| end + 1);
        Ok(Found { total, exact, cards: all.into_iter().take(within.min(query.end())).collect() })
    }
}
