//! Making packed catalogues.

mod beginnings;
mod change;
mod first;
mod gather;
mod heads;
mod making;
mod manifest_lines;
mod names;
mod pictures;
mod place;
mod pool;
mod pools;
mod prepare;
mod publish;
mod report;
mod site;
mod sorter;
mod standing;
mod synonyms;
mod terms;
mod writer;

use super::manifest::Manifest;
use crate::file::read_one;
use crate::model::{Exhibit, Museum, Region, Story, Tour};
use change::Change;
use gather::{BATCH, Gathered};
use place::Place;
pub use report::{KINDS, Lost, PackError, Report};
pub use site::{Pages, Site};
use standing::Standing;
use std::collections::BTreeSet;
use std::path::Path;
pub use synonyms::Synonyms;
use writer::Writer;

/// A catalogue that is being packed.
///
/// Nothing that visitors see changes before [`Packing::finish`] has written all blocks: the manifest
/// comes last, and in one step.
pub struct Packing {
    waiting: Vec<(String, Vec<u8>)>,
    waiting_kind: usize,
    museums: Gathered<Museum>,
    exhibits: Gathered<Exhibit>,
    tours: Gathered<Tour>,
    stories: Gathered<Story>,
    regions: Vec<Region>,
    lost: Vec<Lost>,
    standing: Option<Standing>,
    /// Identifiers of records that are to be taken, by the places of their kinds.
    taking: [BTreeSet<String>; 5],
    synonyms: Synonyms,
    site: Option<Site>,
    place: Place,
}

impl Packing {
    /// Begins to pack a catalogue into a folder. `memory` is how many things are sorted in memory
    /// before the disk is used, a million being some 200 MB.
    ///
    /// # Errors
    /// If the folder cannot be made or written to, or is being packed into already.
    pub fn new(folder: &Path, memory: usize) -> Result<Self, PackError> {
        Ok(Self::begin(Place::take(folder)?, memory, None))
    }

    /// Begins to change the catalogue in a folder: records are added, in the place of those with the
    /// same identifiers, and others taken. What is not changed is not packed again. If there is no
    /// catalogue, this begins one.
    ///
    /// # Errors
    /// If the folder cannot be made or written to, is being packed into already, or has a catalogue that
    /// cannot be read.
    pub fn change(folder: &Path, memory: usize) -> Result<Self, PackError> {
        let place = Place::take(folder)?;
        let standing = Standing::open(folder)?;
        Ok(Self::begin(place, memory, standing))
    }

    fn begin(place: Place, memory: usize, standing: Option<Standing>) -> Self {
        let scratch = place.scratch();
        let remembers = standing.is_some();
        Self {
            waiting: Vec::new(),
            waiting_kind: 0,
            museums: Gathered::new(scratch, memory, remembers),
            exhibits: Gathered::new(scratch, memory, remembers),
            tours: Gathered::new(scratch, memory, remembers),
            stories: Gathered::new(scratch, memory, remembers),
            regions: Vec::new(),
            lost: Vec::new(),
            standing,
            taking: Default::default(),
            synonyms: Synonyms::default(),
            site: None,
            place,
        }
    }

    /// Says which words mean the same, in the place of any said before.
    pub fn synonyms(&mut self, synonyms: Synonyms) {
        self.synonyms = synonyms;
    }

    /// Says on which site the catalogue is shown, so that it has sitemaps and feeds; without it there are none.
    pub fn site(&mut self, site: Site) {
        self.site = Some(site);
    }

    /// Adds a record in the portal's own JSON: of which kind (a place in [`KINDS`]), where it comes
    /// from, and the record. One that cannot be read is told in the report.
    ///
    /// # Errors
    /// If the disk is full or cannot be written to.
    pub fn add(&mut self, kind: usize, place: String, json: Vec<u8>) -> Result<(), PackError> {
        if kind != self.waiting_kind || self.waiting.len() >= BATCH {
            self.settle()?;
        }
        self.waiting_kind = kind;
        self.waiting.push((place, json));
        Ok(())
    }

    /// Takes a record from the catalogue: of which kind, and its identifier. One that is not there is
    /// told in the report.
    pub fn take(&mut self, kind: usize, id: String) {
        if let Some(taking) = self.taking.get_mut(kind) {
            taking.insert(id);
        }
    }

    /// Adds what waits.
    fn settle(&mut self) -> Result<(), PackError> {
        let batch = std::mem::take(&mut self.waiting);
        match self.waiting_kind {
            0 => self.museums.add(&batch),
            1 => self.exhibits.add(&batch),
            2 => self.tours.add(&batch),
            3 => self.stories.add(&batch),
            _ => {
                for (place, json) in batch {
                    match read_one::<Region>(&json) {
                        Ok(region) => self.regions.push(region),
                        Err(why) => self.lost.push(Lost { place, why }),
                    }
                }
                Ok(())
            }
        }
    }

    /// Writes the catalogue, if there is a record for it. `progress` is told the kind, how many
    /// records are done, and of how many.
    ///
    /// # Errors
    /// If a file cannot be written; then the folder is as it was.
    pub fn finish(mut self, progress: &mut dyn FnMut(&str, usize, usize)) -> Result<Report, PackError> {
        self.settle()?;
        let Self {
            place,
            museums,
            exhibits,
            tours,
            stories,
            regions,
            mut lost,
            standing,
            taking,
            synonyms,
            site,
            ..
        } = self;
        let folder = place.folder();
        for other in [&museums.lost, &exhibits.lost, &tours.lost, &stories.lost] {
            lost.extend_from_slice(other);
        }
        let mut report = Report { lost, ..Report::default() };
        let gathered = [museums.total, exhibits.total, tours.total, stories.total, regions.len()];
        if gathered.iter().all(|total| *total == 0) && taking.iter().all(BTreeSet::is_empty) {
            return Ok(report);
        }
        report.packed = gathered;
        let standing = standing.as_ref();
        let synonyms = standing.map_or(&synonyms, |standing| &standing.synonyms);
        let (taking, writer, qualities) = (&taking, Writer::new(folder), Vec::new());
        let mut change = Change { standing, taking, synonyms, writer, progress, report, qualities };
        let (names, regions) = change.names(&museums.names, regions)?;
        let manifest = Manifest {
            museums: change.kind(0, museums)?,
            exhibits: change.kind(1, exhibits)?,
            tours: change.kind(2, tours)?,
            stories: change.kind(3, stories)?,
            names,
            regions,
        };
        let any = change.report.packed.iter().chain(&change.report.taken).any(|count| *count > 0);
        if any { change.publish(&place, &manifest, site.as_ref()) } else { Ok(change.report) }
    }
}
