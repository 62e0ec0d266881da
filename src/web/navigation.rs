//! Going from page to page, and back.

use super::address::{Location, Params};
use super::events::{Handler, listen};
use super::member;
use super::position::{self, Arrival, Position};
use crate::derived::Derived;
use crate::languages::Language;
use leptos::prelude::*;
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, History, PopStateEvent, Url};

/// The location that is shown, and the way to another. A copy is the same navigation.
#[derive(Clone, Copy)]
pub struct Navigation {
    location: RwSignal<Location>,
}

thread_local! {
    /// The key of the entry of the browser's history that is shown.
    static ENTRY: Cell<u32> = const { Cell::new(0) };
}

impl Navigation {
    /// Takes the address bar over. `start` chooses a language if the address names none that the
    /// portal has.
    pub fn start(start: impl Fn(Option<Language>) -> Language + Send + Sync + 'static) -> Self {
        let (language, location) = read_address();
        let location = Location { language: start(language), ..location };
        let navigation = Self { location: RwSignal::new(location.clone()) };
        if let Some(history) = history() {
            let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
            let state = history.state().ok().filter(|state| state.as_f64().is_some());
            let known = state.is_some();
            navigation.enter(state);
            // An entry without a key could not be come back to.
            if !known || language != Some(location.language) {
                navigation.write(&location, Entry::Same { new_key: !known });
            }
        }
        navigation.listen(start);
        navigation
    }

    /// The page in its language: changes when another page is to be shown.
    pub fn page(self) -> Derived<Location> {
        Derived::new(move |_| self.location.with(Location::without_state))
    }

    /// The page's state.
    pub fn params(self) -> Derived<Params> {
        Derived::new(move |_| self.location.with(|location| location.params.clone()))
    }

    /// The location now, without being told when it changes.
    pub fn now(self) -> Location {
        self.location.get_untracked()
    }

    /// The location, and its changes.
    pub fn location(self) -> Location {
        self.location.get()
    }

    /// Shows other state of the same page; what has the focus keeps it. `replace` leaves no entry
    /// to go back to, as while somebody is typing.
    pub fn show(self, params: Params, replace: bool) {
        let location = Location { params, ..self.now() };
        if location == self.now() {
            return;
        }
        self.leave();
        self.write(&location, if replace { Entry::Same { new_key: false } } else { Entry::New });
        keep_focus();
        self.location.set(location);
    }

    /// Opens another page, as a link to it would.
    pub fn open(self, location: Location) {
        self.follow(location);
    }

    /// Whether the visitor comes back to the page, and is not yet where they were on it: what it has is to come at once.
    pub fn is_returning(self) -> bool {
        position::is_returning()
    }

    /// Tells that the page that was asked for stands in the document.
    pub fn arrived(self) {
        position::arrive_now();
    }

    fn listen(self, start: impl Fn(Option<Language>) -> Language + Send + Sync + 'static) {
        let listen = |event: &str, handler: Handler| listen(&window(), event, handler);
        listen(
            "click",
            Box::new(move |event| {
                if let Some(location) = followed_link(event.unchecked_ref()) {
                    event.prevent_default();
                    self.follow(location);
                }
            }),
        );
        listen(
            "popstate",
            Box::new(move |event| {
                self.leave();
                let position = self.enter(Some(event.unchecked_ref::<PopStateEvent>().state()));
                let (language, location) = read_address();
                self.go(Location { language: start(language), ..location }, Arrival::Back(position));
            }),
        );
        listen("pagehide", Box::new(move |_| self.leave()));
        for event in ["wheel", "touchmove", "keydown", "focusin"] {
            listen(event, Box::new(|_| position::give_up()));
        }
    }

    fn follow(self, location: Location) {
        let now = self.now();
        let same = (&now.catalogue, &now.route) == (&location.catalogue, &location.route);
        let arrival = if same { Arrival::Changed } else { Arrival::Heading };
        self.leave();
        self.write(&location, if location == now { Entry::Same { new_key: false } } else { Entry::New });
        self.go(location, arrival);
    }

    fn go(self, location: Location, arrival: Arrival) {
        let same_page = self.location.with_untracked(Location::without_state) == location.without_state();
        match same_page {
            true => position::arrive(arrival),
            false => position::arrive_later(arrival),
        }
        self.location.set(location);
    }

    /// Makes this entry of the history the one that is shown, and says where the visitor was on it.
    fn enter(self, state: Option<JsValue>) -> Position {
        let key = state.and_then(|state| state.as_f64()).map(|key| key as u32);
        let known = key.and_then(|key| session()?.get_item(&storage_key(key)).ok()?);
        ENTRY.set(key.unwrap_or_default());
        let position = known.and_then(|text| Position::read(&text)).unwrap_or_default();
        if key.is_some() {
            position::arrive_later(Arrival::Back(Position { focus: None, ..position }));
        }
        position
    }

    /// Remembers where the visitor is on the page that is about to be left.
    fn leave(self) {
        if let Some(session) = session() {
            let _ = session.set_item(&storage_key(ENTRY.get()), &Position::now().write());
        }
    }

    fn write(self, location: &Location, entry: Entry) {
        let Some(history) = history() else { return };
        if matches!(entry, Entry::New | Entry::Same { new_key: true }) {
            ENTRY.set((js_sys::Math::random() * f64::from(u32::MAX)) as u32);
        }
        let (key, mut href) = (JsValue::from(ENTRY.get()), location.href());
        if matches!(entry, Entry::Same { .. }) {
            // A page may read more from it: a collection that no server is to know.
            href.extend(member::get(&window().location(), "hash").as_string());
        }
        // A browser refuses only a flood of entries, and then the address stays behind for a while.
        let _ = match entry {
            Entry::New => history.push_state_with_url(&key, "", Some(&href)),
            Entry::Same { .. } => history.replace_state_with_url(&key, "", Some(&href)),
        };
    }
}

/// What has the focus shall have it again when that part of the page has been built anew.
pub fn keep_focus() {
    position::arrive(Arrival::Stay(position::focused()));
}

/// An entry of the browser's history.
enum Entry {
    /// One more, to come back from.
    New,
    /// The one that is shown.
    Same { new_key: bool },
}

fn storage_key(entry: u32) -> String {
    format!("museum-portal-position-{entry}")
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

fn session() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// The address of the portal's root, with a slash at its end.
pub fn root() -> String {
    document().base_uri().ok().flatten().unwrap_or_default()
}

/// Its path.
fn root_path() -> String {
    Url::new(&root()).map_or_else(|_| "/".to_owned(), |base| base.pathname())
}

/// The language that the address names.
pub fn language_in_address() -> Option<Language> {
    read_address().0
}

fn read_address() -> (Option<Language>, Location) {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let inside = path.strip_prefix(&root_path()).unwrap_or_default().to_owned();
    Location::read(&inside, &location.search().unwrap_or_default())
}

/// The location that a click asks for, if it is on a plain link into the portal.
fn followed_link(event: &web_sys::MouseEvent) -> Option<Location> {
    let modified = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    if event.default_prevented() || event.button() != 0 || modified {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let link = target.closest("a[href]:not([target]):not([download])").ok()??;
    let url = Url::new_with_base(&link.get_attribute("href")?, &document().base_uri().ok()??).ok()?;
    if url.origin() != window().location().origin().ok()? {
        return None;
    }
    let (language, location) = Location::read(url.pathname().strip_prefix(&root_path())?, &url.search());
    language.map(|_| location)
}
