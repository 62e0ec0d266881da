//! Making packed catalogues.

mod beginnings;
mod gather;
mod heads;
mod making;
mod pool;
mod prepare;
mod sorter;
mod synonyms;
mod terms;
mod writer;

use super::bytes::put_counted;
use super::lookup::value_key;
use super::manifest::Manifest;
use crate::Field;
use crate::file::read_one;
use crate::model::{Exhibit, Museum, Region, Story, Tour};
use gather::{BATCH, Gathered};
use sorter::Sorter;
use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
pub use synonyms::Synonyms;
use writer::{Writer, write_whole};

/// What makes packing impossible: where, and why.
#[derive(Debug)]
pub struct PackError {
    /// The file or folder.
    pub path: PathBuf,
    /// What went wrong.
    pub why: String,
}

impl PackError {
    fn new(path: &Path, why: impl fmt::Display) -> Self {
        Self { path: path.to_owned(), why: why.to_string() }
    }
}

impl fmt::Display for PackError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{}: {}", self.path.display(), self.why)
    }
}

impl std::error::Error for PackError {}

/// A record that could not be packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Where it comes from: a file and a line.
    pub place: String,
    /// What is wrong with it.
    pub why: String,
}

/// What was packed.
#[derive(Debug, Default)]
pub struct Report {
    /// How many records of each kind, in the order of [`KINDS`].
    pub packed: [usize; 5],
    /// The records that could not be.
    pub lost: Vec<Lost>,
    /// How many files the catalogue has; none if there was no record for it, and then nothing was
    /// written.
    pub files: usize,
}

/// The kinds of records, by the names of their lists.
pub const KINDS: [&str; 5] = ["museums", "exhibits", "tours", "stories", "regions"];

/// A catalogue that is being packed.
///
/// Nothing that visitors see changes before [`Packing::finish`] has written all blocks: the manifest
/// comes last, and in one step.
pub struct Packing {
    folder: PathBuf,
    waiting: Vec<(String, Vec<u8>)>,
    waiting_kind: usize,
    museums: Gathered<Museum>,
    exhibits: Gathered<Exhibit>,
    tours: Gathered<Tour>,
    stories: Gathered<Story>,
    regions: Vec<Region>,
    lost_regions: Vec<Lost>,
    synonyms: Synonyms,
    /// Removed with all that is in it when packing ends, however it does.
    _scratch: tempfile::TempDir,
}

impl Packing {
    /// Begins to pack a catalogue into a folder. `memory` is how many things are sorted in memory
    /// before the disk is used, a million being some 200 MB.
    ///
    /// # Errors
    /// If the folder cannot be made or written to.
    pub fn new(folder: &Path, memory: usize) -> Result<Self, PackError> {
        std::fs::create_dir_all(folder).map_err(|error| PackError::new(folder, error))?;
        let scratch = tempfile::Builder::new().prefix(".packing-").tempdir_in(folder);
        let scratch = scratch.map_err(|error| PackError::new(folder, error))?;
        let place = scratch.path();
        Ok(Self {
            folder: folder.to_owned(),
            waiting: Vec::new(),
            waiting_kind: 0,
            museums: Gathered::new(place, memory),
            exhibits: Gathered::new(place, memory),
            tours: Gathered::new(place, memory),
            stories: Gathered::new(place, memory),
            regions: Vec::new(),
            lost_regions: Vec::new(),
            synonyms: Synonyms::default(),
            _scratch: scratch,
        })
    }

    /// Says which words mean the same, in the place of any said before.
    pub fn synonyms(&mut self, synonyms: Synonyms) {
        self.synonyms = synonyms;
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
                        Err(why) => self.lost_regions.push(Lost { place, why }),
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
    /// If a file cannot be written; then the catalogue that was in the folder stands.
    pub fn finish(mut self, progress: &mut dyn FnMut(&str, usize, usize)) -> Result<Report, PackError> {
        self.settle()?;
        let Self { folder, museums, exhibits, tours, stories, regions, lost_regions, synonyms, .. } = self;
        let mut report = Report { lost: lost_regions, ..Report::default() };
        for lost in [&museums.lost, &exhibits.lost, &tours.lost, &stories.lost] {
            report.lost.extend_from_slice(lost);
        }
        let totals = [museums.total, exhibits.total, tours.total, stories.total, regions.len()];
        report.packed = totals;
        if totals.iter().all(|total| *total == 0) {
            return Ok(report);
        }
        let mut writer = Writer::new(&folder);
        let failed = |error: serde_json::Error| PackError::new(&folder, error);
        let (mut names, mut all) = (museums.names.clone(), Vec::new());
        for region in &regions {
            put_counted(&mut names, value_key(Field::Region, &region.id).as_bytes());
            put_counted(&mut names, &serde_json::to_vec(&region.name).map_err(failed)?);
            put_counted(&mut all, &serde_json::to_vec(region).map_err(failed)?);
        }
        let (names, regions_block) = (writer.put(names), writer.put(all));
        let manifest = Manifest {
            museums: museums
                .write(&mut writer, &synonyms, &mut |done, all| progress("museums", done, all))?,
            exhibits: exhibits
                .write(&mut writer, &synonyms, &mut |done, all| progress("exhibits", done, all))?,
            tours: tours.write(&mut writer, &synonyms, &mut |done, all| progress("tours", done, all))?,
            stories: stories
                .write(&mut writer, &synonyms, &mut |done, all| progress("stories", done, all))?,
            names: Some(names),
            regions: Some(regions_block),
        };
        let blocks = writer.end()?;
        report.files = blocks.len() + 2;
        publish(&folder, &manifest, &blocks)?;
        Ok(report)
    }
}

/// The blocks of the catalogue that stands in a folder, one path to a line.
const LIST: &str = "blocks.txt";

/// Makes the new catalogue the one that is shown. The blocks of the one before stay for those who
/// are reading it; those of older ones go.
fn publish(folder: &Path, manifest: &Manifest, blocks: &BTreeSet<String>) -> Result<(), PackError> {
    let before = std::fs::read_to_string(folder.join(LIST)).unwrap_or_default();
    write_whole(&folder.join("manifest.txt"), manifest.text().as_bytes())?;
    let list: String = blocks.iter().flat_map(|path| [path, "\n"]).collect();
    write_whole(&folder.join(LIST), list.as_bytes())?;
    let kept: BTreeSet<&str> = before.lines().chain(blocks.iter().map(String::as_str)).collect();
    for path in blocks_in(folder).iter().filter(|path| !kept.contains(path.as_str())) {
        // One that stays does no harm.
        let _ = std::fs::remove_file(folder.join(path));
    }
    Ok(())
}

/// The paths of all blocks in a folder.
fn blocks_in(folder: &Path) -> Vec<String> {
    let names = |folder: &Path| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries.filter_map(|entry| entry.file_name().into_string().ok()).collect::<Vec<_>>()
    };
    let is_shelf = |name: &String| name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
    let shelves = names(folder).into_iter().filter(is_shelf);
    let blocks = shelves.flat_map(|shelf| {
        let blocks = names(&folder.join(&shelf)).into_iter().filter(|name| name.ends_with(".pack"));
        blocks.map(|name| format!("{shelf}/{name}")).collect::<Vec<_>>()
    });
    blocks.collect()
}
