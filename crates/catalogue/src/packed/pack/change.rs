//! Each kind of record packed: anew, or as changes to what stands.

use super::gather::Gathered;
use super::standing::Standing;
use super::writer::Writer;
use super::{KINDS, Lost, PackError, Report, Synonyms};
use crate::file::read_one;
use crate::packed::Packable;
use crate::packed::manifest::{Kind, Manifest, Maps};
use crate::packed::order::{self, Qualities};
use crate::search::Worded;
use serde::Serialize;
use std::collections::BTreeSet;

/// What is written, and what is told of it.
pub(super) struct Change<'a> {
    pub(super) standing: Option<&'a Standing>,
    /// Identifiers of records that are to be taken, by the places of their kinds.
    pub(super) taking: &'a [BTreeSet<String>; 5],
    pub(super) synonyms: &'a Synonyms,
    pub(super) writer: Writer,
    pub(super) progress: &'a mut dyn FnMut(&str, usize, usize),
    pub(super) report: Report,
    /// Of each kind of record that is packed anew.
    pub(super) qualities: Vec<(&'static str, Qualities)>,
}

impl Change<'_> {
    /// Writes the records of a kind, by its place.
    pub(super) fn kind<R: Packable + Worded + Serialize>(
        &mut self,
        at: usize,
        gathered: Gathered<R>,
    ) -> Result<Kind, PackError> {
        for (language, count) in &gathered.languages {
            *self.report.languages.entry(language.clone()).or_default() += count;
        }
        let standing = self.standing.map(|standing| (standing, kind(&standing.manifest, at)));
        match standing.and_then(|(standing, kind)| Some((standing, kind, kind.maps?))) {
            Some((standing, kind, maps)) => self.onto(at, gathered, standing, kind, maps),
            None => {
                self.told(at, &BTreeSet::new());
                self.qualities.push((KINDS[at], gathered.qualities()));
                self.write(at, gathered)
            }
        }
    }

    fn write<R: Packable + Worded + Serialize>(
        &mut self,
        at: usize,
        gathered: Gathered<R>,
    ) -> Result<Kind, PackError> {
        gathered
            .write(&mut self.writer, self.synonyms, &mut |done, all| (self.progress)(KINDS[at], done, all))
    }

    /// Writes what changes a kind: all that was added since it was packed, and all that was taken, which
    /// is what was taken now and what now has another version.
    fn onto<R: Packable + Worded + Serialize>(
        &mut self,
        at: usize,
        mut added: Gathered<R>,
        standing: &Standing,
        kind: &Kind,
        maps: Maps,
    ) -> Result<Kind, PackError> {
        let lost = kind.lost + added.lost.len();
        let gone: BTreeSet<String> = added.ids.iter().chain(&self.taking[at]).cloned().collect();
        let mut found = BTreeSet::new();
        let mut kept = Vec::new();
        for record in standing.records(kind.added)? {
            match id::<R>(&record) {
                Some(id) if gone.contains(&id) => drop(found.insert(id)),
                _ => kept.push((String::new(), record)),
            }
        }
        added.add(&kept)?;
        let before: BTreeSet<String> =
            standing.records(kind.taken)?.iter().filter_map(|json| id::<R>(json)).collect();
        let (mut numbers, mut versions) = (Vec::new(), Vec::new());
        for id in gone.union(&before) {
            if let Some((number, record)) = standing.record(maps, id)? {
                numbers.push(number);
                versions.push((String::new(), record));
                if !before.contains(id) {
                    found.insert(id.clone());
                }
            }
        }
        self.told(at, &found);
        let qualities = standing.qualities(KINDS[at]);
        let packed: usize = qualities.iter().map(|(_, count)| count).sum();
        let total = (packed + added.total).saturating_sub(numbers.len());
        let mut new =
            Kind { total, lost, maps: Some(maps), pictures: kind.pictures.clone(), ..Kind::default() };
        self.report.changes += added.total + numbers.len();
        if added.total + numbers.len() > 0 {
            numbers.sort_unstable();
            // The first page is another one now.
            new.pictures = None;
            let mut taken = added.another();
            taken.add(&versions)?;
            new.order = Some(self.writer.put(order::write(&qualities, &added.qualities(), &numbers)));
            new.added = self.write(at, added)?.maps;
            new.taken = self.write(at, taken)?.maps;
        }
        self.qualities.push((KINDS[at], qualities));
        Ok(new)
    }

    /// Tells how many records were taken, and which of those to be taken were not there.
    pub(super) fn told(&mut self, at: usize, found: &BTreeSet<String>) {
        for id in &self.taking[at] {
            if found.contains(id) {
                self.report.taken[at] += 1;
            } else {
                let place = format!("{}/{id}", KINDS[at]);
                self.report.lost.push(Lost { place, why: "there is no such record to take".to_owned() });
            }
        }
    }
}

/// A kind of record in a manifest, by its place.
fn kind(manifest: &Manifest, at: usize) -> &Kind {
    [&manifest.museums, &manifest.exhibits, &manifest.tours, &manifest.stories][at]
}

fn id<R: Packable>(record: &[u8]) -> Option<String> {
    read_one::<R>(record).ok().map(|record| record.id().to_owned())
}
