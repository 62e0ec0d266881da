//! The address of a page: the one place where it is read and written.
//!
//! `{language}/{page}/{identifier}?{state}`, from the portal's root, and
//! `{language}/catalogues/{catalogue}/{page}/{identifier}?{state}` for every catalogue but the
//! first. The portal knows no other state worth sharing or coming back to.

use super::percent::{decode, encode};
use crate::languages::Language;

/// Which page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The start page.
    Home,
    /// The list of museums.
    Museums,
    /// A museum.
    Museum(String),
    /// The list of exhibits.
    Exhibits,
    /// An exhibit.
    Exhibit(String),
    /// The list of tours.
    Tours,
    /// A tour.
    Tour(String),
    /// News, events and exhibitions.
    Stories,
    /// One of them.
    Story(String),
    /// The museums on a map.
    Map,
    /// The exhibits by their periods.
    TimeLine,
    /// The visitor's own collection.
    Collection,
    /// A collection that somebody else has put together, which the fragment of the address holds.
    Shared,
    /// Exhibits side by side.
    Compare,
    /// About the portal.
    About,
    /// What of the portal can be used by whom.
    Accessibility,
    /// What is kept on the device.
    Offline,
    /// Every part of the portal in every state.
    Design,
    /// Records before they are published.
    Staff,
    /// A path that leads nowhere.
    NotFound,
}

/// What a page shows of all that it could: words, filters, order, the part of a list, a scene.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Params(Vec<(String, String)>);

/// A page with its state, in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The language.
    pub language: Language,
    /// The catalogue, unless it is the first.
    pub catalogue: Option<String>,
    /// The page.
    pub route: Route,
    /// Its state.
    pub params: Params,
}

impl Location {
    /// A page of a catalogue, without state.
    pub fn new(language: Language, catalogue: Option<String>, route: Route) -> Self {
        Self { language, catalogue, route, params: Params::default() }
    }

    /// The location at a path, which is taken from the portal's root, and a query; and the language
    /// that the path names. Where it names none, the location's is the usual one.
    ///
    /// ```
    /// use museum_portal::web::address::{Location, Route};
    /// let (language, location) = Location::read("kk/catalogues/met/museums/a%2Fb", "?q=%D2%9B");
    /// assert_eq!(location.catalogue.as_deref(), Some("met"));
    /// assert_eq!(location.route, Route::Museum("a/b".to_owned()));
    /// assert_eq!(location.params.get("q"), Some("қ"));
    /// ```
    pub fn read(path: &str, query: &str) -> (Option<Language>, Self) {
        let mut segments: Vec<String> = path
            .split('/')
            .filter(|segment| !segment.is_empty() && *segment != "index.html")
            .map(decode)
            .collect();
        let language = segments.first().and_then(|first| Language::tagged(first));
        if language.is_some() {
            segments.remove(0);
        }
        let mut catalogue = None;
        if segments.len() > 1 && segments.first().is_some_and(|first| first == CATALOGUES) {
            segments.remove(0);
            catalogue = Some(segments.remove(0));
        }
        let (route, params) = (Route::read(&segments), Params::read(query));
        (language, Self { language: language.unwrap_or_default(), catalogue, route, params })
    }

    /// The page as it is without state.
    pub fn without_state(&self) -> Self {
        Self { params: Params::default(), ..self.clone() }
    }

    /// The address, relative to the portal's root.
    pub fn href(&self) -> String {
        let (page, id) = self.route.parts();
        let mut href = self.language.tag().to_owned();
        let catalogue = self.catalogue.as_deref().map(|id| [CATALOGUES, id]);
        for segment in catalogue.into_iter().flatten().chain([page]).chain(id) {
            href.push('/');
            encode(&mut href, segment, UNRESERVED, "%20");
        }
        let query = self.params.write();
        if !query.is_empty() {
            href.push('?');
            href.push_str(&query);
        }
        href
    }
}

/// The segment that the identifier of a catalogue follows.
const CATALOGUES: &str = "catalogues";

/// The marks that stand for themselves in a path (RFC 3986, section 2.3).
const UNRESERVED: &str = "-._~";

/// The same in a query (WHATWG URL, section 5.2).
const OF_FORMS: &str = "*-._";

impl Route {
    fn read(segments: &[String]) -> Self {
        let names: Vec<&str> = segments.iter().map(String::as_str).collect();
        match names[..] {
            [] => Self::Home,
            ["museums"] => Self::Museums,
            ["museums", id] => Self::Museum(id.to_owned()),
            ["exhibits"] => Self::Exhibits,
            ["exhibits", id] => Self::Exhibit(id.to_owned()),
            ["tours"] => Self::Tours,
            ["tours", id] => Self::Tour(id.to_owned()),
            ["news"] => Self::Stories,
            ["news", id] => Self::Story(id.to_owned()),
            ["map"] => Self::Map,
            ["timeline"] => Self::TimeLine,
            ["collection"] => Self::Collection,
            ["collection", "shared"] => Self::Shared,
            ["compare"] => Self::Compare,
            ["about"] => Self::About,
            ["accessibility"] => Self::Accessibility,
            ["offline"] => Self::Offline,
            ["design"] => Self::Design,
            ["staff"] => Self::Staff,
            _ => Self::NotFound,
        }
    }

    fn parts(&self) -> (&'static str, Option<&str>) {
        match self {
            Self::Home => ("", None),
            Self::Museums => ("museums", None),
            Self::Museum(id) => ("museums", Some(id)),
            Self::Exhibits => ("exhibits", None),
            Self::Exhibit(id) => ("exhibits", Some(id)),
            Self::Tours => ("tours", None),
            Self::Tour(id) => ("tours", Some(id)),
            Self::Stories => ("news", None),
            Self::Story(id) => ("news", Some(id)),
            Self::Map => ("map", None),
            Self::TimeLine => ("timeline", None),
            Self::Collection => ("collection", None),
            Self::Shared => ("collection", Some("shared")),
            Self::Compare => ("compare", None),
            Self::About => ("about", None),
            Self::Accessibility => ("accessibility", None),
            Self::Offline => ("offline", None),
            Self::Design => ("design", None),
            Self::Staff => ("staff", None),
            Self::NotFound => ("not-found", None),
        }
    }

    /// The page of the main menu that this page belongs to.
    pub fn section(&self) -> Self {
        match self {
            Self::Museum(_) => Self::Museums,
            Self::Exhibit(_) => Self::Exhibits,
            Self::Tour(_) => Self::Tours,
            Self::Story(_) => Self::Stories,
            Self::Shared | Self::Compare => Self::Collection,
            own => own.clone(),
        }
    }
}

impl Params {
    fn read(query: &str) -> Self {
        let query = query.strip_prefix('?').unwrap_or(query);
        let plain = |text: &str| decode(&text.replace('+', " "));
        let pair = |pair: &str| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (plain(name), plain(value))
        };
        Self(query.split('&').filter(|pair| !pair.is_empty()).map(pair).collect())
    }

    /// As they stand in an address, after its `?`.
    pub fn write(&self) -> String {
        let mut query = String::new();
        for (name, value) in &self.0 {
            for (mark, text) in [("&", name), ("=", value)] {
                query.push_str(mark);
                encode(&mut query, text, OF_FORMS, "+");
            }
        }
        // No mark stands before the first.
        query.split_off(query.len().min(1))
    }

    /// The first value of that name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// Every value of that name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Every pair of name and value.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The same with one value of that name; an empty one is left out.
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut params = self.clone();
        params.0.retain(|(own, _)| own != name);
        params.and(name, value)
    }

    /// The same with one more value of that name; an empty one is left out.
    pub fn and(mut self, name: &str, value: &str) -> Self {
        if !value.is_empty() {
            self.0.push((name.to_owned(), value.to_owned()));
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_comes_back_from_its_address() {
        let ids = ["a", "a/b", "a b", "100%", "қобыз", "?#&=", "%2F", "a:b", "index", "..a", "😀"];
        let with_id = [Route::Museum, Route::Exhibit, Route::Tour, Route::Story];
        let plain = [
            Route::Home,
            Route::Museums,
            Route::Exhibits,
            Route::Tours,
            Route::Stories,
            Route::About,
            Route::Accessibility,
            Route::Map,
            Route::TimeLine,
            Route::Offline,
            Route::Design,
            Route::Staff,
            Route::Collection,
            Route::Shared,
            Route::Compare,
        ];
        let routes =
            plain.into_iter().chain(ids.iter().flat_map(|id| with_id.map(|route| route((*id).to_owned()))));
        for (at, route) in routes.enumerate() {
            let catalogue = ids.get(at % (ids.len() + 1)).map(|id| (*id).to_owned());
            let mut location = Location::new(Language::KazakhLatin, catalogue, route);
            location.params =
                Params::default().and("q", "қобыз & домбыра+").and("type", "a").and("type", "b");
            let href = location.href();
            let (path, query) = href.split_once('?').unwrap();
            assert_eq!(Location::read(path, query), (Some(location.language), location), "{href}");
        }
    }

    #[test]
    fn a_path_without_a_language_says_so() {
        assert_eq!(Location::read("museums", "").0, None);
        assert_eq!(Location::read("", "").1.route, Route::Home);
        assert_eq!(Location::read("ru", "").1.route, Route::Home);
        assert_eq!(Location::read("ru/index.html", "").1.route, Route::Home);
        assert_eq!(Location::read("ru/nonsense/x/y", "").1.route, Route::NotFound);
    }

    #[test]
    fn a_catalogue_has_all_pages_of_its_own() {
        let read = |path: &str| Location::read(path, "").1;
        let own = |route| Location::new(Language::Russian, Some("met".to_owned()), route);
        assert_eq!(read("ru/catalogues/met"), own(Route::Home));
        assert_eq!(read("ru/catalogues/met/exhibits/5"), own(Route::Exhibit("5".to_owned())));
        assert_eq!(read("ru/catalogues/met/nonsense/x"), own(Route::NotFound));
        assert_eq!(read("ru/catalogues").route, Route::NotFound);
        assert_eq!(own(Route::Home).href(), "ru/catalogues/met/");
    }

    #[test]
    fn broken_escapes_are_read_as_far_as_they_go() {
        assert_eq!(
            Location::read("kk/museums/%FF%zz", "?q=%").1.route,
            Route::Museum("\u{fffd}%zz".to_owned())
        );
    }

    #[test]
    fn a_value_is_put_in_place_of_the_old_one() {
        let params = Params::default().and("page", "2").and("q", "a");
        assert_eq!(params.with("page", "3").get("page"), Some("3"));
        assert_eq!(params.with("page", "").get("page"), None);
    }
}
