//! Names for the values of filters, and the regions.

use super::PackError;
use super::change::Change;
use crate::Field;
use crate::file::read_one;
use crate::model::Region;
use crate::packed::block::Name;
use crate::packed::bytes::{Bytes, put_counted};
use crate::packed::lookup::value_key;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The place of regions among the kinds.
const REGIONS: usize = 4;

impl Change<'_> {
    /// Writes the names of museums and regions, and the regions; gives the names of both blocks.
    /// `museums` are keys of terms, each with the JSON of a name.
    pub(super) fn names(
        &mut self,
        museums: &[u8],
        regions: Vec<Region>,
    ) -> Result<(Option<Name>, Option<Name>), PackError> {
        let (before, mut all) = self.standing_names()?;
        let mut names = entries(&before);
        names.extend(entries(museums));
        self.leave_out(&mut all);
        for region in regions {
            match all.iter_mut().find(|own| own.id == region.id) {
                Some(own) => *own = region,
                None => all.push(region),
            }
        }
        let mut named: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
        let mut blocks = (Vec::new(), Vec::new());
        for region in &all {
            named.push((value_key(Field::Region, &region.id).into_bytes(), json(&region.name)?));
            put_counted(&mut blocks.1, &json(region)?);
        }
        names.extend(named.iter().map(|(key, name)| (key.as_slice(), name.as_slice())));
        for (key, name) in names {
            put_counted(&mut blocks.0, key);
            put_counted(&mut blocks.0, name);
        }
        Ok((Some(self.writer.put(blocks.0)), Some(self.writer.put(blocks.1))))
    }

    /// The names and the regions that stand.
    fn standing_names(&self) -> Result<(Vec<u8>, Vec<Region>), PackError> {
        let Some(standing) = self.standing else { return Ok(Default::default()) };
        let block = |name: Option<Name>| name.map_or(Ok(Vec::new()), |name| standing.block(name));
        let regions = block(standing.manifest.regions)?;
        let (mut bytes, mut all) = (Bytes(&regions), Vec::new());
        while let Some(region) = bytes.counted() {
            all.push(read_one(region).map_err(|why| PackError::new(Path::new("regions"), why))?);
        }
        Ok((block(standing.manifest.names)?, all))
    }

    /// Takes the regions that are to be taken.
    fn leave_out(&mut self, regions: &mut Vec<Region>) {
        let taking = &self.taking[REGIONS];
        let found: BTreeSet<String> =
            regions.iter().map(|region| region.id.clone()).filter(|id| taking.contains(id)).collect();
        regions.retain(|region| !found.contains(&region.id));
        self.told(REGIONS, &found);
    }
}

fn entries(block: &[u8]) -> BTreeMap<&[u8], &[u8]> {
    let mut bytes = Bytes(block);
    std::iter::from_fn(|| Some((bytes.counted()?, bytes.counted()?))).collect()
}

fn json(what: &impl serde::Serialize) -> Result<Vec<u8>, PackError> {
    serde_json::to_vec(what).map_err(|error| PackError::new(Path::new("regions"), error))
}
