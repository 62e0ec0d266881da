//! `manifest.json`: what a packed catalogue has.

use super::block::Name;
use super::tree::Tree;
use crate::json::{FromJson, Value, Wrong, from_json, parse};
use crate::{Field, Offer, Offers, Sort};

/// The only one that there has been.
pub(super) const FORMAT: u32 = 1;

/// What a packed catalogue has.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Manifest {
    /// The version of the format.
    pub(super) format: u32,
    pub(super) museums: Kind,
    pub(super) exhibits: Kind,
    pub(super) tours: Kind,
    pub(super) stories: Kind,
    /// The block with the regions, a file of the portal's own JSON.
    pub(super) regions: Option<Name>,
}

/// What there is of one kind of record.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Kind {
    /// How many.
    pub(super) total: u32,
    /// How many could not be packed.
    pub(super) lost: u32,
    /// Its maps; none if there are no records.
    pub(super) maps: Option<Maps>,
}

/// The maps of one kind of record.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Maps {
    /// From identifiers to records.
    pub(super) records: Tree,
    /// From numbers to cards.
    pub(super) cards: Tree,
    /// From words to terms.
    pub(super) terms: Tree,
    /// From beginnings of words to terms.
    pub(super) beginnings: Tree,
    /// Words written backwards.
    pub(super) backwards: Tree,
}

from_json!(Manifest { format, museums, exhibits, tours, stories, regions });
from_json!(strict Kind { total, lost, maps });
from_json!(Maps { records, cards, terms, beginnings, backwards });

impl FromJson for Name {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        let text = String::from_json(value)?;
        u64::from_str_radix(&text, 16).map(Self).map_err(|_| Wrong::new("expected the name of a block"))
    }

    fn blank() -> Self {
        Self(0)
    }
}

impl FromJson for Tree {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        Name::from_json(value).map(Self)
    }

    fn blank() -> Self {
        Self(Name(0))
    }
}

impl Manifest {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Wrong> {
        let value = parse(bytes).map_err(|error| Wrong::new(error.to_string()))?;
        let manifest = Self::from_json(value)?;
        if manifest.format == FORMAT {
            return Ok(manifest);
        }
        let why =
            format!("this portal reads format {FORMAT}, and the catalogue was packed in {}", manifest.format);
        Err(Wrong { field: "format".to_owned(), why })
    }

    /// What it can be asked for.
    pub(super) fn offers(&self) -> Offers {
        let of = |kind: &Kind| {
            let sorts = Sort::ALL.to_vec();
            let filters = Field::ALL.to_vec();
            kind.maps.map(|_| Offer { search: true, sorts, filters, counts: true })
        };
        Offers {
            museums: of(&self.museums),
            exhibits: of(&self.exhibits),
            tours: of(&self.tours),
            stories: of(&self.stories),
            suggestions: self.exhibits.maps.is_some(),
        }
    }

    /// Writes what [`Manifest::read`] reads.
    #[cfg(feature = "pack")]
    pub(super) fn json(&self) -> String {
        let name = |name: Name| format!("{:016x}", name.0);
        let kind = |kind: &Kind| {
            let maps = kind.maps.map(|maps| {
                serde_json::json!({
                    "records": name(maps.records.0),
                    "cards": name(maps.cards.0),
                    "terms": name(maps.terms.0),
                    "beginnings": name(maps.beginnings.0),
                    "backwards": name(maps.backwards.0),
                })
            });
            serde_json::json!({ "total": kind.total, "lost": kind.lost, "maps": maps })
        };
        serde_json::json!({
            "format": self.format,
            "museums": kind(&self.museums),
            "exhibits": kind(&self.exhibits),
            "tours": kind(&self.tours),
            "stories": kind(&self.stories),
            "regions": self.regions.map(name),
        })
        .to_string()
    }
}
