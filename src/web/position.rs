//! Where on a page the visitor is: how far it is scrolled, and what has the focus.
//!
//! The browser cannot put a visitor back: it tries before the page's content has come.

use super::drawing::is_all_drawn;
use super::turns;
use leptos::prelude::request_animation_frame;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, FocusOptions, HtmlElement};

/// A place on a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Position {
    /// Pixels from the top.
    pub scroll: i64,
    /// The `id` or the `href` of what has the focus.
    pub focus: Option<String>,
}

/// Where to go when a page has come.
#[derive(Clone, Debug)]
pub(super) enum Arrival {
    /// To its heading, as on a page that was not there before.
    Heading,
    /// To the part that has changed, or the heading if none is marked so.
    Changed,
    /// To where the visitor was.
    Back(Position),
    /// Nowhere, but what had the focus keeps it.
    Stay(Option<String>),
}

/// Frames to wait for content: half a minute at 60 a second.
const PATIENCE: u32 = 1_800;

thread_local! {
    /// Which arrival is the latest: an older one gives up.
    static LATEST: Cell<u32> = const { Cell::new(0) };
    /// Which of them goes back, and is not there yet.
    static RETURNING: Cell<Option<u32>> = const { Cell::new(None) };
    /// Where to put the visitor when the next page has come.
    static NEXT: Cell<Option<Arrival>> = const { Cell::new(None) };
}

impl Position {
    pub(super) fn now() -> Self {
        let scroll = web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default() as i64;
        Self { scroll, focus: focused() }
    }

    /// For the session's storage.
    pub(super) fn write(&self) -> String {
        format!("{} {}", self.scroll, self.focus.as_deref().unwrap_or_default())
    }

    pub(super) fn read(text: &str) -> Option<Self> {
        let (scroll, focus) = text.split_once(' ')?;
        let focus = Some(focus.to_owned()).filter(|focus| !focus.is_empty());
        Some(Self { scroll: scroll.parse().ok()?, focus })
    }
}

/// Whatever identifies the element that has the focus.
pub(super) fn focused() -> Option<String> {
    let element = document()?.active_element()?;
    Some(element.id()).filter(|id| !id.is_empty()).or_else(|| element.get_attribute("href"))
}

impl Arrival {
    /// Whether it leads to where the visitor was, other than where every page begins.
    pub(super) fn returns(&self) -> bool {
        matches!(self, Self::Back(position) if *position != Position::default())
    }
}

/// Puts the visitor there as soon as the content allows it.
pub(super) fn arrive(arrival: Arrival) {
    let mine = LATEST.get() + 1;
    LATEST.set(mine);
    RETURNING.set(arrival.returns().then_some(mine));
    attempt(arrival, mine, PATIENCE);
}

/// Whether a visitor comes back, and is not yet where they were.
pub(super) fn is_returning() -> bool {
    let next = NEXT.take();
    let comes = next.as_ref().is_some_and(Arrival::returns);
    NEXT.set(next);
    comes || RETURNING.get() == Some(LATEST.get())
}

/// Puts the visitor there when the next page has come.
pub(super) fn arrive_later(arrival: Arrival) {
    NEXT.set(Some(arrival));
}

/// The next page has come.
pub(super) fn arrive_now() {
    if let Some(arrival) = NEXT.take() {
        arrive(arrival);
    }
}

/// Stops putting the visitor anywhere: they have moved on by themselves.
pub(super) fn give_up() {
    LATEST.with(|latest| latest.set(latest.get() + 1));
}

fn attempt(arrival: Arrival, mine: u32, frames: u32) {
    request_animation_frame(move || {
        let current = LATEST.with(|latest| latest.get() == mine);
        // What the portal has still to do may build anew what would get the focus now.
        if !current {
            return;
        }
        match !(turns::is_all_done() && settled(&arrival)) && frames > 0 {
            true => attempt(arrival, mine, frames - 1),
            false => RETURNING.set(None),
        }
    });
}

fn settled(arrival: &Arrival) -> bool {
    let find = |selector: &str| document()?.query_selector(selector).ok().flatten();
    match arrival {
        Arrival::Heading => find("main h1").is_some_and(|heading| {
            scroll_to(0);
            focus(&heading)
        }),
        Arrival::Changed => find("main [data-changed]").or_else(|| find("main h1")).is_some_and(|part| {
            part.scroll_into_view();
            focus(&part)
        }),
        Arrival::Back(position) => {
            let is_drawn = is_all_drawn();
            // A page that grows is not followed to its end again and again.
            if room() < position.scroll && !is_drawn {
                return false;
            }
            scroll_to(position.scroll);
            let reached = Position::now().scroll;
            let there = (reached - position.scroll).abs() < 2;
            let focus_is_there = position
                .focus
                .as_deref()
                .is_none_or(|name| named(name).is_some_and(|element| focus(&element)));
            is_drawn && there && focus_is_there
        }
        Arrival::Stay(name) => {
            let lost = || focused().is_none();
            match name {
                Some(name) if lost() => named(name).is_some_and(|element| focus(&element)),
                _ => true,
            }
        }
    }
}

/// What has the focus has it again as soon as what is built now stands: a key that is pressed before the next frame is
/// drawn would go nowhere.
pub fn keep_focus_now() {
    if let Some(name) = focused() {
        // A task of the browser's own, for the portal's may have to wait for their turn ([`turns`]).
        wasm_bindgen_futures::spawn_local(async move {
            if focused().is_none()
                && let Some(element) = named(&name)
            {
                focus(&element);
            }
        });
    }
}

/// Puts the focus on the element of that identifier, when it stands in the document.
pub fn focus_on(id: &str) {
    /// Frames to wait for it: a second at 60 a second.
    const PATIENCE: u32 = 60;
    focus_within(id.to_owned(), PATIENCE);
}

fn focus_within(id: String, frames: u32) {
    request_animation_frame(move || match document().and_then(|document| document.get_element_by_id(&id)) {
        // An element that cannot take the focus is no reason to stop.
        Some(element) => drop(element.unchecked_into::<HtmlElement>().focus()),
        None if frames > 0 => focus_within(id, frames - 1),
        None => {}
    });
}

fn named(name: &str) -> Option<Element> {
    let document = document()?;
    document.get_element_by_id(name).or_else(|| {
        let links = document.query_selector_all("a[href]").ok()?;
        let links = (0..links.length()).filter_map(|at| links.get(at)?.dyn_into::<Element>().ok());
        links.into_iter().find(|link| link.get_attribute("href").as_deref() == Some(name))
    })
}

fn focus(element: &Element) -> bool {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // The page's own move is not the visitor's, and so no reason to give up.
    let latest = LATEST.get();
    let moved =
        element.dyn_ref::<HtmlElement>().is_some_and(|element| element.focus_with_options(&options).is_ok());
    LATEST.set(latest);
    moved
}

/// How far the page can be scrolled, in pixels.
fn room() -> i64 {
    let page = document().and_then(|document| document.document_element());
    page.map_or(0, |page| i64::from(page.scroll_height() - page.client_height()))
}

fn scroll_to(top: i64) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, top as f64);
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

#[cfg(test)]
mod tests {
    use super::Position;

    #[test]
    fn a_position_comes_back_from_storage() {
        for position in [
            Position { scroll: 1200, focus: Some("kk/museums/a b".to_owned()) },
            Position { scroll: 0, focus: None },
        ] {
            assert_eq!(Position::read(&position.write()), Some(position));
        }
        assert_eq!(Position::read("nonsense"), None);
    }
}
