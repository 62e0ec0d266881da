//! Records out of files: opens them, and has the crate `sources` read what is in them.

use crate::open::{open, why};
use catalogue::connector::Connector;
use rayon::prelude::*;
use sources::{Fault, Item, Made, Options, Reader, Shape, make};
use std::io::Read;
use std::ops::ControlFlow;
use std::path::Path;

pub(crate) use sources::EXHIBITS;

/// A record: the place of its kind in [`KINDS`](catalogue::packed::pack::KINDS), where it comes from,
/// and its JSON in the portal's own form, or why there is none.
pub(crate) struct Sourced {
    /// The place of its kind.
    pub(crate) kind: usize,
    /// Where it comes from, in words.
    pub(crate) place: String,
    /// The record, or why it is lost.
    pub(crate) json: Result<Vec<u8>, String>,
}

/// What is done with each record. It fails if the rest is not wanted.
pub(crate) type Take<'a> = &'a mut dyn FnMut(Sourced) -> Result<(), String>;

/// How many items are worked on at a time.
const BATCH: usize = 2048;
/// How many bytes are read at a time.
const PIECE: usize = 64 << 10;

/// Gives each record of a file to `take`; `-` is the standard input.
///
/// # Errors
/// If the file cannot be read, or `take` fails.
pub(crate) fn each(path: &Path, connector: Option<&Connector>, take: Take<'_>) -> Result<(), String> {
    let name = path.display().to_string();
    let at = |why: String| format!("{name}: {why}");
    let mut file = open(path).map_err(at)?;
    let shape = if connector.is_some() { Shape::Foreign } else { Shape::Own };
    let options = Options { shape, most_held: usize::MAX, ..Options::default() };
    let mut reader = Reader::new(&name, options);
    let mut batch = Batch { items: Vec::new(), connector, take, failed: None };
    let mut piece = vec![0; PIECE];
    loop {
        let read = file.read(&mut piece).map_err(|error| at(why(&error)))?;
        let bytes = piece.get(..read).unwrap_or_default();
        let pushed = reader.push(bytes, &mut |item| batch.add(item));
        if pushed.map_err(told)?.is_break() || read == 0 {
            break;
        }
    }
    let ended = reader.end(&mut |item| batch.add(item));
    ended.map_err(told)?;
    batch.finish()
}

fn told(fault: Box<Fault>) -> String {
    fault.to_string()
}

/// Items that wait until there are enough of them to be worked on together.
struct Batch<'a> {
    items: Vec<Item>,
    connector: Option<&'a Connector>,
    take: Take<'a>,
    failed: Option<String>,
}

impl Batch<'_> {
    fn add(&mut self, item: Item) -> ControlFlow<()> {
        if let Item::Told(fault) = &item {
            eprintln!("{fault}");
        }
        self.items.push(item);
        if self.items.len() >= BATCH
            && let Err(why) = self.work()
        {
            self.failed = Some(why);
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }

    fn work(&mut self) -> Result<(), String> {
        let connector = self.connector;
        let made = std::mem::take(&mut self.items).into_par_iter().map(|item| {
            let mut made = Vec::new();
            make(item, connector, &mut |one| made.push(one)).map(|()| made)
        });
        let made: Vec<_> = made.collect();
        for made in made {
            for Made { kind, place, json } in made.map_err(told)? {
                let (place, json) = (place.to_string(), json.map_err(|fault| fault.what.to_string()));
                (self.take)(Sourced { kind, place, json })?;
            }
        }
        Ok(())
    }

    fn finish(mut self) -> Result<(), String> {
        match self.failed.take() {
            Some(why) => Err(why),
            None => self.work(),
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn kinds_have_the_same_places_wherever_they_are_counted() {
        assert_eq!(sources::KINDS, catalogue::packed::pack::KINDS);
    }
}
