//! What every part of a page needs to know.

use crate::catalogues::{Opened, Settings};
use crate::languages::{Counted, Language, Words, count, say};
use crate::web::address::{Location, Route};
use crate::web::navigation::Navigation;
use catalogue::model::{Address, Region, Text};
use catalogue::portal::Portal;
use catalogue::{Answer, Catalogue, Failure};
use futures::FutureExt;
use js_sys::{Array, JsString, Object};
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// The portal, in the language that is shown. Every page and component finds it in its context.
#[derive(Clone, Copy)]
pub struct Site {
    /// The language that is shown. Another language is another page, so this never changes.
    pub language: Language,
    /// The way to other pages.
    pub navigation: Navigation,
    settings: Settings,
    catalogue: Opened,
}

impl Site {
    /// A site of these settings that shows a catalogue.
    pub fn new(language: Language, navigation: Navigation, settings: Settings, catalogue: Opened) -> Self {
        Self { language, navigation, settings, catalogue }
    }

    /// The site that this part of the page belongs to.
    pub fn here() -> Self {
        expect_context()
    }

    /// The settings.
    pub fn settings(self) -> Rc<Portal> {
        self.settings.get_value()
    }

    /// The catalogue that is shown.
    pub fn catalogue(self) -> Rc<dyn Catalogue> {
        self.catalogue.catalogue()
    }

    /// The same site with another catalogue of the portal; nothing if it has none of that identifier.
    pub fn with_catalogue(self, id: Option<&str>) -> Answer<Option<Self>> {
        let (place, catalogues) = (self.settings().place(id), self.catalogue.all(self.settings));
        async move {
            let Some(place) = place else { return Ok(None) };
            let catalogue = match catalogues.opened(place) {
                Some(opened) => opened,
                None => catalogues.open(place).await?,
            };
            Ok(Some(Self { catalogue, ..self }))
        }
        .boxed_local()
    }

    /// The same site with a catalogue that the portal's settings do not name.
    pub fn showing(self, catalogue: Rc<dyn Catalogue>) -> Self {
        Self { catalogue: Opened::of(catalogue), ..self }
    }

    /// The same site in another language.
    pub fn speaking(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// What that catalogue is called in addresses; nothing if it is the first.
    pub fn catalogue_id(self) -> Option<String> {
        self.catalogue.id()
    }

    /// The folder of that catalogue, if it is a packed one.
    pub fn packed(self) -> Option<Address> {
        self.packed_as(self.catalogue_id().as_deref())
    }

    /// The folder of the catalogue of that identifier, if the portal has it and it is a packed one.
    pub fn packed_as(self, id: Option<&str>) -> Option<Address> {
        let settings = self.settings();
        let place = settings.place(id)?;
        settings.catalogues.get(place)?.packed.clone()
    }

    /// What that catalogue is called; the portal's own name if it is the first.
    pub fn catalogue_name(self) -> Text {
        self.catalogue.name().unwrap_or_else(|| self.settings().title.clone())
    }

    /// What has gone wrong with an answer of the catalogue, in words.
    pub fn explain(self, failure: &Failure) -> String {
        self.catalogue.explain(self.language, failure)
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

    /// Regions, in the order of the alphabet of the language that is shown. Chromium knows none for Kazakh: there it is the
    /// catalogue's.
    pub fn in_order(self, regions: &[Arc<Region>]) -> Vec<Arc<Region>> {
        let (none, languages) = (Object::new(), Array::of1(&self.language.tag().into()));
        let mut sorted = Vec::with_capacity(regions.len());
        for region in regions {
            let name = JsString::from(self.plain(&region.name));
            let follows =
                |other: &Arc<Region>| name.locale_compare(&self.plain(&other.name), &languages, &none) >= 0;
            let at = if self.language.is_kazakh() { sorted.len() } else { sorted.partition_point(follows) };
            sorted.insert(at, region.clone());
        }
        sorted
    }

    /// A page of the catalogue that is shown.
    pub fn location(self, route: Route) -> Location {
        Location::new(self.language, self.catalogue.id(), route)
    }

    /// The address of a page.
    pub fn href(self, route: Route) -> String {
        self.location(route).href()
    }

    /// Names the page, and its catalogue, in the browser's title.
    pub fn set_title(self, title: &str) {
        let catalogue = self.plain(&self.catalogue_name());
        let title = if title.is_empty() { catalogue } else { format!("{title} · {catalogue}") };
        crate::web::head::set_title(&title);
    }
}
