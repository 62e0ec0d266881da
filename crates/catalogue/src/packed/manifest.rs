//! `manifest.txt`: what a packed catalogue has, in words that a person can read too.

use super::block::Name;
use super::lookup::ORDERS;
use super::tree::Tree;
use crate::{Field, Offer, Offers, Sort};

/// The first line. What an older version has packed is told to be so.
pub(super) const FORMAT: &str = "museum catalogue 4";

/// The last line, without which it did not arrive whole.
pub(super) const END: &str = "\nend\n";

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
    pub(super) total: usize,
    /// How many could not be packed.
    pub(super) lost: usize,
    /// Its maps; none if there are no records.
    pub(super) maps: Option<Maps>,
    /// The block with the order of all records, where some were added or taken since.
    pub(super) order: Option<Name>,
    /// The maps of what was added.
    pub(super) added: Option<Maps>,
    /// The maps of what was taken, as it was: the others still count it.
    pub(super) taken: Option<Maps>,
    /// The pictures of the first page of all, as JSON: for each record a MIME type and a `srcset`, or `null`. The site asks
    /// for them ahead (src/boot/ahead.js); nothing else reads them.
    #[cfg(feature = "pack")]
    pub(super) pictures: Option<String>,
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
    /// The blocks with the first page of all records in each of [`ORDERS`]: how many records the order is known of, and cards.
    pub(super) orders: [Name; ORDERS.len()],
    /// The block with the term of all records, the cards of the first page, and what is counted. It stands last in its
    /// line of the manifest: the site asks for it ahead (src/boot/ahead.js).
    pub(super) everything: Name,
}

impl Maps {
    fn read(names: &[Name]) -> Option<Self> {
        let (&[records, cards, terms, beginnings, backwards], rest) = names.split_first_chunk()?;
        let (&orders, rest) = rest.split_first_chunk()?;
        let &[everything] = rest else { return None };
        let [records, cards, terms, beginnings, backwards] =
            [records, cards, terms, beginnings, backwards].map(Tree);
        Some(Self { records, cards, terms, beginnings, backwards, orders, everything })
    }

    #[cfg(feature = "pack")]
    fn names(&self) -> Vec<Name> {
        let Self { records, cards, terms, beginnings, backwards, orders, everything } = self;
        let trees = [records, cards, terms, beginnings, backwards].map(|tree| tree.0);
        trees.into_iter().chain(*orders).chain([*everything]).collect()
    }
}

impl Manifest {
    /// Reads lines: a kind of record, how many there are, how many are lost, and the names of its maps
    /// in their order. Where there are changes, lines of their own name their order and their maps.
    ///
    /// # Errors
    /// If it is no manifest, one of another format, or not whole.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let mut manifest = Self::default();
        let mut lines = text.lines();
        let format = lines.next().unwrap_or_default();
        if format != FORMAT {
            return Err("the catalogue and the portal are of different versions; pack it anew".to_owned());
        }
        if !text.ends_with(END) {
            return Err("the list of what the catalogue has is cut short".to_owned());
        }
        for line in lines {
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            let (word, part) = word.split_once('-').unwrap_or((word, ""));
            let names: Vec<Name> =
                rest.split(' ').filter(|word| word.len() == 16).filter_map(Name::parse).collect();
            let kind = match word {
                "museums" => &mut manifest.museums,
                "exhibits" => &mut manifest.exhibits,
                "tours" => &mut manifest.tours,
                "stories" => &mut manifest.stories,
                "names" => {
                    (manifest.names, manifest.regions) = (names.first().copied(), names.get(1).copied());
                    continue;
                }
                _ => continue,
            };
            let mut numbers = rest.split(' ').map_while(|word| word.parse().ok());
            match part {
                "" => {
                    kind.total = numbers.next().unwrap_or_default();
                    kind.lost = numbers.next().unwrap_or_default();
                    kind.maps = Maps::read(&names);
                }
                "order" => kind.order = names.first().copied(),
                "added" => kind.added = Maps::read(&names),
                "taken" => kind.taken = Maps::read(&names),
                #[cfg(feature = "pack")]
                "pictures" => kind.pictures = Some(rest.to_owned()),
                _ => {}
            }
            if part.is_empty() && kind.maps.is_none() && kind.total > 0 {
                return Err("expected the names of eleven blocks for each kind of record".to_owned());
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

    /// Writes what [`Manifest::read`] reads, but for [`END`].
    #[cfg(feature = "pack")]
    pub(super) fn text(&self) -> String {
        let mut text = format!("{FORMAT}\n");
        for (name, kind) in [
            ("museums", &self.museums),
            ("exhibits", &self.exhibits),
            ("tours", &self.tours),
            ("stories", &self.stories),
        ] {
            let line = |part: &str, names: &[Name]| {
                let names: String = names.iter().map(|name| format!(" {}", name.text())).collect();
                format!("{name}{part}{names}\n")
            };
            let maps = |maps: &Option<Maps>| maps.iter().flat_map(Maps::names).collect::<Vec<_>>();
            text += &line(&format!(" {} {}", kind.total, kind.lost), &maps(&kind.maps));
            if let Some(pictures) = &kind.pictures {
                text += &line(&format!("-pictures {pictures}"), &[]);
            }
            for (part, names) in [
                ("-order", kind.order.into_iter().collect()),
                ("-added", maps(&kind.added)),
                ("-taken", maps(&kind.taken)),
            ] {
                if !names.is_empty() {
                    text += &line(part, &names);
                }
            }
        }
        let names: Vec<String> = self.names.iter().chain(&self.regions).map(|name| name.text()).collect();
        text + "names " + &names.join(" ") + "\n"
    }
}
