//! The catalogue that stands in a folder already.

use super::manifest_lines::{MANIFEST, read_lists, read_qualities, read_synonyms};
use super::{PackError, Synonyms};
use crate::packed::answering::Answering;
use crate::packed::block::{Blocks, Name};
use crate::packed::bytes::Bytes;
use crate::packed::code::Code;
use crate::packed::folder::Folder;
use crate::packed::manifest::{Manifest, Maps};
use crate::packed::order::Qualities;
use crate::packed::reading::{Lack, Reading};
use futures_util::FutureExt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// A catalogue that is to be changed.
pub(super) struct Standing {
    folder: PathBuf,
    blocks: Blocks,
    pub(super) manifest: Manifest,
    /// Of each kind of record that was packed first.
    qualities: Vec<(String, Qualities)>,
    /// What it was packed with.
    pub(super) synonyms: Synonyms,
    /// The block that lists those that were packed first.
    pub(super) packed_list: Name,
    /// The paths of those blocks, and those of the changes since, with that of their list.
    pub(super) packed: Vec<String>,
    pub(super) changes: Vec<String>,
}

impl Standing {
    /// The catalogue in a folder; nothing if there is none.
    ///
    /// # Errors
    /// If it cannot be read.
    pub(super) fn open(folder: &Path) -> Result<Option<Self>, PackError> {
        let file = folder.join(MANIFEST);
        if !file.exists() {
            return Ok(None);
        }
        let failed = |why: String| PackError::new(&file, why);
        let text = std::fs::read_to_string(&file).map_err(|error| PackError::refused(&file, error))?;
        let manifest = Manifest::read(&text).map_err(failed)?;
        let lists = read_lists(&text);
        let packed_list = lists.first().copied();
        let mut standing = Self {
            folder: folder.to_owned(),
            blocks: Blocks::new(Rc::new(Folder(folder.to_owned()))),
            manifest,
            qualities: text.lines().filter_map(read_qualities).collect(),
            packed_list: packed_list
                .ok_or_else(|| failed("it does not list its blocks; pack it anew".to_owned()))?,
            synonyms: Synonyms::default(),
            packed: Vec::new(),
            changes: Vec::new(),
        };
        if let Some(block) = read_synonyms(&text) {
            let text = standing.block(block)?;
            let read = Synonyms::read(&String::from_utf8_lossy(&text));
            standing.synonyms = read.map_err(|why| PackError::new(folder, why))?;
        }
        standing.packed = standing.listed(standing.packed_list)?;
        standing.changes = lists.get(1).map_or(Ok(Vec::new()), |list| standing.listed(*list))?;
        Ok(Some(standing))
    }

    fn listed(&self, list: Name) -> Result<Vec<String>, PackError> {
        let paths = self.block(list)?;
        let paths = String::from_utf8_lossy(&paths);
        Ok(paths.lines().map(str::to_owned).chain([list.path()]).collect())
    }

    /// How many records of a kind were packed first, by their quality.
    pub(super) fn qualities(&self, kind: &str) -> Qualities {
        let own = self.qualities.iter().find(|(own, _)| own == kind);
        own.map(|(_, qualities)| qualities.clone()).unwrap_or_default()
    }

    /// A record with its number.
    pub(super) fn record(&self, maps: Maps, id: &str) -> Result<Option<(usize, Vec<u8>)>, PackError> {
        let record = self.ask(|reading| maps.records.get(reading, id))?;
        Ok(record.as_deref().and_then(apart))
    }

    /// All records of these maps.
    pub(super) fn records(&self, maps: Option<Maps>) -> Result<Vec<Vec<u8>>, PackError> {
        let Some(maps) = maps else { return Ok(Vec::new()) };
        let all = self.ask(|reading| maps.records.range(reading, &[], &[u8::MAX], usize::MAX))?;
        Ok(all.iter().filter_map(|(_, record)| Some(apart(record)?.1)).collect())
    }

    /// The bytes of a block.
    pub(super) fn block(&self, name: Name) -> Result<Vec<u8>, PackError> {
        self.ask(|reading| reading.block(name).map(|block| block.to_vec()))
    }

    fn ask<T>(&self, question: impl Fn(&Reading) -> Result<T, Lack>) -> Result<T, PackError> {
        ask(&self.folder, &self.blocks, &question)
    }
}

/// Asks blocks of a folder until none is missing.
pub(super) fn ask<T>(
    folder: &Path,
    blocks: &Blocks,
    question: &dyn Fn(&Reading) -> Result<T, Lack>,
) -> Result<T, PackError> {
    let failed = |why: String| PackError::new(folder, why);
    let mut answering = Answering::default();
    loop {
        let lack = match question(&answering.reading) {
            Ok(answer) => return Ok(answer),
            Err(lack) => lack,
        };
        if let Some(failure) = lack.failure() {
            return Err(failed(failure.to_string()));
        }
        // Files of this machine are there at once.
        if let Some(Err(failure)) = answering.fetch(blocks, Code::here()).now_or_never() {
            return Err(failed(failure.to_string()));
        }
    }
}

/// A record's number, and the record.
pub(super) fn apart(numbered: &[u8]) -> Option<(usize, Vec<u8>)> {
    let mut bytes = Bytes(numbered);
    Some((bytes.number()?, bytes.0.to_vec()))
}
