//! The portal's catalogues, each opened when it is first shown.

mod connected;
mod packed;
mod recorded;

use crate::languages::{self, Language};
use crate::lazy::NotLoaded;
use catalogue::model::{Address, Text};
use catalogue::portal::{Portal, Source};
use catalogue::{Answer, Catalogue, Failure};
use futures::FutureExt;
use leptos::prelude::*;
pub use recorded::{Files, recorded};
use std::rc::Rc;

/// What `portal.json` says.
pub type Settings = StoredValue<Rc<Portal>, LocalStorage>;

/// A failure in words.
pub type Explain = fn(Language, &Failure) -> String;

/// A catalogue, and how what goes wrong with it is said.
type Explained = (Rc<dyn Catalogue>, Explain);

/// A catalogue on its way, and how it is said why it does not come.
type Opening = (Answer<Explained>, Explain);

/// A catalogue that can be asked. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Opened {
    all: All,
    at: usize,
}

/// The catalogues that are open; the first is one of nothing.
type All = StoredValue<Vec<Rc<Inside>>, LocalStorage>;

struct Inside {
    /// Where it stands in the settings.
    place: Option<usize>,
    /// What it is called in addresses; nothing for the first.
    id: Option<String>,
    /// What visitors call it, if not by the portal's name.
    name: Option<Text>,
    catalogue: Rc<dyn Catalogue>,
    explain: Explain,
}

impl Inside {
    fn of_nothing(explain: Explain) -> Self {
        Self { place: None, id: None, name: None, catalogue: packed::nothing(), explain }
    }
}

impl Opened {
    /// What it is called in addresses; nothing for the first.
    pub fn id(self) -> Option<String> {
        self.inside(|inside| inside.id.clone())
    }

    /// What visitors call it, if not by the portal's name.
    pub fn name(self) -> Option<Text> {
        self.inside(|inside| inside.name.clone())
    }

    /// The catalogue.
    pub fn catalogue(self) -> Rc<dyn Catalogue> {
        self.inside(|inside| inside.catalogue.clone())
    }

    /// What went wrong with one of its answers, in words.
    pub fn explain(self, language: Language, failure: &Failure) -> String {
        self.inside(|inside| inside.explain)(language, failure)
    }

    /// A catalogue that no settings name.
    pub fn of(catalogue: Rc<dyn Catalogue>) -> Self {
        let inside = Inside { catalogue, ..Inside::of_nothing(languages::failure) };
        Self { all: StoredValue::new_local(vec![Rc::new(inside)]), at: 0 }
    }

    /// All catalogues of these settings, of which it is one.
    pub fn all(self, settings: Settings) -> Catalogues {
        Catalogues { settings, opened: self.all }
    }

    fn inside<T>(self, read: impl FnOnce(&Inside) -> T) -> T {
        self.all.with_value(|all| read(&all[self.at]))
    }
}

/// The catalogues of a portal, by their places in its settings. A copy is the same ones.
#[derive(Clone, Copy)]
pub struct Catalogues {
    settings: Settings,
    opened: All,
}

impl Catalogues {
    /// The catalogues that the settings name.
    pub fn new(settings: Settings) -> Self {
        let nothing = Inside::of_nothing(languages::failure);
        Self { settings, opened: StoredValue::new_local(vec![Rc::new(nothing)]) }
    }

    /// A catalogue of nothing: it stands where another is on its way or cannot be had.
    pub fn nothing(self) -> Opened {
        Opened { all: self.opened, at: 0 }
    }

    /// The catalogue at a place, if it is open.
    pub fn opened(self, place: usize) -> Option<Opened> {
        let is_open = |all: &Vec<Rc<Inside>>| all.iter().position(|inside| inside.place == Some(place));
        let at = self.opened.with_value(is_open);
        at.map(|at| Opened { all: self.opened, at })
    }

    /// Opens the catalogue at a place.
    pub fn open(self, place: usize) -> Answer<Opened> {
        let source = self.source(place);
        async move {
            let (opening, explain) = start(source).await?;
            // Until it is here, the one of nothing stands in its place and says what is wrong.
            self.opened.update_value(|all| all[0] = Rc::new(Inside::of_nothing(explain)));
            let (catalogue, explain) = opening.await?;
            Ok(self.keep(place, catalogue, explain))
        }
        .boxed_local()
    }

    fn source(self, place: usize) -> Source {
        self.settings.with_value(|settings| settings.catalogues.get(place).cloned()).unwrap_or_default()
    }

    /// Keeps a catalogue open.
    fn keep(self, place: usize, catalogue: Rc<dyn Catalogue>, explain: Explain) -> Opened {
        let Source { id, name, .. } = if place > 0 { self.source(place) } else { Source::default() };
        let inside = Inside { place: Some(place), id, name, catalogue, explain };
        self.opened.update_value(|all| all.push(Rc::new(inside)));
        Opened { all: self.opened, at: self.opened.with_value(Vec::len) - 1 }
    }
}

/// Starts to open a catalogue; the code that reads it comes first.
fn start(source: Source) -> Answer<Opening> {
    match source.connector {
        Some(address) => {
            let missing = |code: NotLoaded| code.failure("connected.wasm");
            async move { connect(address).await.map_err(missing) }.boxed_local()
        }
        None => {
            let folder = source.packed.unwrap_or_else(|| Address::new(""));
            std::future::ready(Ok((packed::open(folder), languages::failure as Explain))).boxed_local()
        }
    }
}

/// The catalogue of an API. What reads those comes in a wasm file of its own.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(connected, fallible)]
fn connect(connector: Address) -> Result<Opening, NotLoaded> {
    Ok(connected::open(connector))
}

#[cfg(not(feature = "split"))]
async fn connect(connector: Address) -> Result<Opening, NotLoaded> {
    Ok(connected::open(connector))
}
