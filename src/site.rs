//! What every part of a page needs to know.

use crate::languages::{Counted, Language, Words, count, say};
use crate::web::address::{Location, Route};
use crate::web::navigation::Navigation;
use catalogue::Catalogue;
use catalogue::model::Text;
use catalogue::portal::Portal;
use leptos::prelude::*;
use std::rc::Rc;

/// The portal, in the language that is shown. Every page and component finds it in its context.
#[derive(Clone, Copy)]
pub struct Site {
    /// The language that is shown. Another language is another page, so this never changes.
    pub language: Language,
    /// The way to other pages.
    pub navigation: Navigation,
    settings: StoredValue<Rc<Portal>, LocalStorage>,
    catalogue: StoredValue<Rc<dyn Catalogue>, LocalStorage>,
}

impl Site {
    /// A site of these settings.
    pub fn new(
        language: Language,
        navigation: Navigation,
        settings: Rc<Portal>,
        catalogue: Rc<dyn Catalogue>,
    ) -> Self {
        let (settings, catalogue) = (StoredValue::new_local(settings), StoredValue::new_local(catalogue));
        Self { language, navigation, settings, catalogue }
    }

    /// The site that this part of the page belongs to.
    pub fn here() -> Self {
        expect_context()
    }

    /// The same site in another language.
    pub fn in_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// The settings.
    pub fn settings(self) -> Rc<Portal> {
        self.settings.get_value()
    }

    /// The catalogue.
    pub fn catalogue(self) -> Rc<dyn Catalogue> {
        self.catalogue.get_value()
    }

    /// A text of the interface.
    pub fn say(self, text: &Words) -> String {
        say(self.language, text)
    }

    /// «5 museums».
    pub fn count(self, amount: usize, word: &Counted) -> String {
        count(self.language, amount, word)
    }

    /// A record's text in the reader's language, as far as it goes; nothing if it is blank.
    pub fn plain(self, text: &Text) -> String {
        self.language.read(text).map(|reading| reading.text.into_owned()).unwrap_or_default()
    }

    /// The address of a page.
    pub fn href(self, route: Route) -> String {
        Location::new(self.language, route).href()
    }

    /// Names the page in the browser's title.
    pub fn set_title(self, title: &str) {
        let portal = self.plain(&self.settings().title);
        let title = if title.is_empty() { portal } else { format!("{title} · {portal}") };
        crate::web::head::set_title(&title);
    }
}
