//! Where words are looked for.

use super::clause::Clause;
use super::manifest::Maps;
use super::reading::{Lack, Reading, all};

/// More terms than these are not looked at for one word.
pub(super) const MOST: usize = 32;

/// Where words are looked for.
#[derive(Clone, Copy)]
pub(super) struct Look<'a> {
    pub(super) reading: &'a Reading,
    /// In each of these maps.
    pub(super) volumes: &'a [Maps],
}

impl Look<'_> {
    /// What is found in each of the maps.
    pub(super) fn each(self, find: impl Fn(usize, &Maps) -> Result<Clause, Lack>) -> Result<Clause, Lack> {
        let found = self.volumes.iter().enumerate().map(|(volume, maps)| find(volume, maps));
        Ok(all(found)?.into_iter().flatten().collect())
    }
}
