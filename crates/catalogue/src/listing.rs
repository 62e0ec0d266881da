//! The answer to a query.

use crate::Field;
use crate::model::Text;
use crate::years::Histogram;
use std::sync::Arc;

/// A part of the records that a query finds, and what there is to say of all of them.
#[derive(Clone, Debug)]
pub struct Listing<R: ?Sized> {
    /// How many records were found in all.
    pub total: usize,
    /// Whether that is the number; if not, there are at least so many.
    pub exact: bool,
    /// How many of them, from the first on, can be asked for.
    pub within: usize,
    /// The records asked for.
    pub records: Vec<Arc<R>>,
    /// How many more of those asked for are still on their way.
    pub coming: usize,
    /// What they can be narrowed down by.
    pub facets: Vec<Facet>,
    /// The years of the records, the choice of years left aside; `None` where none has any, and where
    /// they are not counted.
    pub histogram: Option<Histogram>,
    /// How many records of the catalogue could not be read.
    pub lost: usize,
    /// What was looked for in the place of what was typed; nothing where all was found as it was typed,
    /// and in catalogues that do not tell.
    pub understood: Vec<Understood>,
}

/// The answer where there is nothing.
impl<R: ?Sized> Default for Listing<R> {
    fn default() -> Self {
        Self {
            total: 0,
            exact: true,
            within: 0,
            records: Vec::new(),
            coming: 0,
            facets: Vec::new(),
            histogram: None,
            lost: 0,
            understood: Vec::new(),
        }
    }
}

/// Something typed that no record spells so, and what it was taken for: «kobyz» for «қобыз», in another
/// alphabet, or «кобызз», with an error. Another case or ending of the same word is not told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// What was typed.
    pub typed: String,
    /// A spelling of the records that was found, in small letters; of several, the nearest.
    pub taken: String,
}

/// The values of one field, with the number of records that each would leave.
#[derive(Clone, Debug, PartialEq)]
pub struct Facet {
    /// The field.
    pub field: Field,
    /// Whether the values' counts are the numbers; if not, there are at least so many of each.
    pub exact: bool,
    /// Its values, the most frequent first.
    pub values: Vec<FacetValue>,
}

/// A value of a [`Facet`].
#[derive(Clone, Debug, PartialEq)]
pub struct FacetValue {
    /// What the address says.
    pub key: String,
    /// What the visitor reads.
    pub label: Text,
    /// How many records it would leave, the other fields' choices being kept.
    pub count: usize,
    /// Whether it is chosen.
    pub chosen: bool,
}
