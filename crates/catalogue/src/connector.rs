//! A JSON API described by one JSON file, and read into the model.
//!
//! The file says how to ask the API and where in its answers the portal's fields stand. Places are
//! JMESPath; what is done with a value that was found are verbs by name. It is data: whatever is
//! in it, or in an answer, ends in a message and not in a panic.

mod answer;
mod asking;
mod catalogue;
mod client;
mod connected;
mod convert;
mod expression;
mod facets;
mod fit;
mod from_file;
mod guess;
mod headers;
mod kind;
mod list;
mod manners;
mod mapping;
mod node;
mod paging;
mod part;
mod path;
mod reader;
mod record;
#[cfg(feature = "schema")]
mod schema;
mod shape;
mod source;
mod suggestions;
mod verb;

pub use answer::Listed;
pub use asking::Request;
pub use client::{Reply, Transport};
pub use connected::{Connected, Walk};
pub use guess::{Guess, Guessed, Records, guess, meanings, names};
pub use part::Part;
pub use record::{Made, Mapped};
#[cfg(feature = "schema")]
pub use schema::schema;

use crate::language::Language;
use crate::model::{Address, Text};
use kind::Kind;
use manners::{Key, Manners};
use path::Path;
use reader::Reader;
use suggestions::Suggestions;

/// An API, as a file describes it.
#[derive(Clone, Debug)]
pub struct Connector {
    /// What the catalogue is called.
    pub name: Text,
    /// Where the API is described, for developers.
    pub documentation: Option<Address>,
    /// How texts and addresses are read.
    reader: Reader,
    /// What the API calls the portal's languages.
    languages: Vec<(Language, String)>,
    key: Option<Key>,
    headers: Vec<(String, String)>,
    manners: Manners,
    /// Where the words of an error stand that came with status 200.
    error: Option<Path>,
    exhibits: Option<Kind>,
    museums: Option<Kind>,
    tours: Option<Kind>,
    stories: Option<Kind>,
    suggestions: Option<Suggestions>,
}

impl Connector {
    /// The same with a base that is taken from the portal's root, which is a whole address and ends
    /// with a slash. A base that is a whole address itself stays what it is.
    pub fn rooted(mut self, root: &str) -> Self {
        let base = &mut self.reader.base;
        if !Address::new(base.clone()).is_outside() {
            let scheme = root.find("://").map_or(0, |at| at + 3);
            let host =
                root.get(scheme..).and_then(|rest| rest.find('/')).map_or(root.len(), |at| scheme + at);
            let from = if base.starts_with('/') { root.get(..host).unwrap_or(root) } else { root };
            base.insert_str(0, from);
        }
        self
    }

    /// What the API calls a language; Kazakh in other alphabets is made from the Cyrillic.
    fn language_for(&self, language: Language) -> Option<String> {
        let named =
            |wanted| self.languages.iter().find(|(own, _)| *own == wanted).map(|(_, name)| name.clone());
        let cyrillic = || if language.is_made() { named(Language::Kazakh) } else { None };
        let any = || self.languages.first().map(|(_, name)| name.clone());
        named(language).or_else(cyrillic).or_else(any)
    }

    /// Whether it says how the API is asked for suggestions.
    pub fn suggests(&self) -> bool {
        self.suggestions.is_some()
    }

    /// Whether an address found in an answer may be asked: it is on the API's own host.
    fn is_own(&self, address: &str) -> bool {
        let address = Address::new(address);
        address.is_outside()
            && address.host().is_some()
            && address.host() == Address::new(self.reader.base.clone()).host()
    }
}

#[cfg(test)]
mod tests;
