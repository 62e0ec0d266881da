//! What all that may be done with an exhibit is told of it.

use crate::components::linked_data::full;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::linked::Holder;
use catalogue::model::{Exhibit, Museum};
use std::sync::Arc;

/// An exhibit and what must be known besides.
#[derive(Clone)]
pub(super) struct Subject {
    pub(super) site: Site,
    pub(super) exhibit: Arc<Exhibit>,
    /// The museum that holds it, if it can be had.
    pub(super) museum: Option<Arc<Museum>>,
    /// The address of its page.
    pub(super) address: String,
}

impl Subject {
    pub(super) fn title(&self) -> String {
        self.site.plain(&self.exhibit.title)
    }

    /// What the museum is called; of a catalogue without museums its identifier is its name.
    pub(super) fn museum_name(&self) -> Option<String> {
        let name = self.museum.as_ref().map(|museum| self.site.plain(&museum.name));
        name.or_else(|| self.exhibit.museum.clone())
    }

    pub(super) fn makers(&self) -> Vec<String> {
        self.exhibit.makers.iter().map(|maker| self.site.plain(&maker.name)).collect()
    }

    pub(super) fn date(&self) -> Option<String> {
        let date = self.exhibit.date.as_ref();
        date.and_then(|date| crate::languages::date(self.site.language, date))
            .map(|date| date.text.into_owned())
    }

    pub(super) fn holder(&self) -> Option<Holder> {
        let museum = self.museum.as_ref();
        let address = museum.map(|museum| full(self.site, Route::Museum(museum.id.clone())));
        self.museum_name().map(|name| Holder { name: Some(name), address })
    }
}
