//! `manifest.txt`: what a packed catalogue has, in words that a person can read too.

use super::block::Name;
use super::tree::Tree;
use crate::{Field, Offer, Offers, Sort};

/// The first line: the only format that there has been.
pub(super) const FORMAT: &str = "museum catalogue 1";

/// What a packed catalogue has.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Manifest {
    pub(super) museums: Kind,
    pub(super) exhibits: Kind,
    pub(super) tours: Kind,
    pub(super) stories: Kind,
    /// The block with the names of museums and regions, by the keys of their terms.
    pub(super) names: Option<Name>,
    /// The block with the regions.
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
    /// The block with the term of all records.
    pub(super) everything: Name,
}

impl Maps {
    fn read(names: &[Name]) -> Option<Self> {
        let &[records, cards, terms, beginnings, backwards, everything] = names else { return None };
        let [records, cards, terms, beginnings, backwards] =
            [records, cards, terms, beginnings, backwards].map(Tree);
        Some(Self { records, cards, terms, beginnings, backwards, everything })
    }

    #[cfg(feature = "pack")]
    fn names(&self) -> [Name; 6] {
        let Self { records, cards, terms, beginnings, backwards, everything } = self;
        [records.0, cards.0, terms.0, beginnings.0, backwards.0, *everything]
    }
}

impl Manifest {
    /// Reads lines: a kind of record, how many there are, how many are lost, and the names of its maps
    /// in their order.
    ///
    /// # Errors
    /// If it is no manifest, or one of another format.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let mut manifest = Self::default();
        let mut lines = text.lines();
        let format = lines.next().unwrap_or_default();
        if format != FORMAT {
            return Err("the catalogue and the portal are of different versions; pack it anew".to_owned());
        }
        for line in lines {
            let mut words = line.split(' ');
            let kind = match words.next() {
                Some("museums") => &mut manifest.museums,
                Some("exhibits") => &mut manifest.exhibits,
                Some("tours") => &mut manifest.tours,
                Some("stories") => &mut manifest.stories,
                Some("names") => {
                    manifest.names = words.next().and_then(Name::parse);
                    manifest.regions = words.next().and_then(Name::parse);
                    continue;
                }
                _ => continue,
            };
            let mut number = || words.next().and_then(|word| word.parse().ok()).unwrap_or_default();
            (kind.total, kind.lost) = (number(), number());
            kind.maps = Maps::read(&words.filter_map(Name::parse).collect::<Vec<_>>());
            if kind.maps.is_none() && kind.total > 0 {
                return Err("expected the names of six blocks for each kind of record".to_owned());
            }
        }
        Ok(manifest)
    }

    /// What it can be asked for.
    pub(super) fn offers(&self) -> Offers {
        let of = |kind: &Kind| {
            let sorts = Sort::ALL.to_vec();
            let filters = Field::ALL.to_vec();
            let years = std::ptr::eq(kind, &self.exhibits);
            kind.maps.map(|_| Offer { search: true, sorts, filters, counts: true, years })
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
    pub(super) fn text(&self) -> String {
        let mut text = format!("{FORMAT}\n");
        for (name, kind) in [
            ("museums", &self.museums),
            ("exhibits", &self.exhibits),
            ("tours", &self.tours),
            ("stories", &self.stories),
        ] {
            text += &format!("{name} {} {}", kind.total, kind.lost);
            for map in kind.maps.iter().flat_map(Maps::names) {
                text += &format!(" {}", map.text());
            }
            text.push('\n');
        }
        let names: Vec<String> = self.names.iter().chain(&self.regions).map(|name| name.text()).collect();
        text + "names " + &names.join(" ") + "\n"
    }
}
