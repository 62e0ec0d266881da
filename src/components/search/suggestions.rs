//! What the catalogue suggests while somebody types: a combobox whose list one may choose from and
//! need not (ARIA Authoring Practices, «Editable Combobox With List Autocomplete»).

mod keys;
mod options;
mod room;

use crate::components::changing::{changing, following};
use crate::components::element::{div, listen, p, view};
use crate::components::frame::ask;
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use crate::web::member::{call, get, set};
use catalogue::{Suggested, Suggestion};
use futures::FutureExt;
use futures::future::ready;
use gloo_timers::callback::Timeout;
use keys::Way;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlInputElement};

/// How many are shown at most.
const MOST: usize = 8;

/// How long somebody must stop typing before the list follows, in milliseconds.
pub(super) const PAUSE: u32 = 250;

/// The identifier of the field that they stand under; there is one on a page.
pub(super) const FIELD: &str = "words";

/// The list's identifier.
pub(super) const LIST: &str = "suggestions";

/// The list under the field, and what the field has to do with it.
#[derive(Clone, Copy)]
struct Suggestions {
    site: Site,
    field: StoredValue<HtmlInputElement, LocalStorage>,
    /// What was typed; blank while the list is closed.
    words: RwSignal<String>,
    /// What is suggested, in the order of the list; told anew with each answer, even of the same.
    found: RwSignal<Vec<Suggestion>>,
    /// The place of the option that the keys have reached.
    active: RwSignal<Option<usize>>,
    /// Where an arrow key goes once the list is there that it asked for.
    ahead: StoredValue<Option<Way>>,
    /// What a screen reader is told.
    status: RwSignal<String>,
    pause: StoredValue<Option<Timeout>, LocalStorage>,
}

/// The list under the field in which somebody has begun to type.
pub(super) fn part() -> AnyView {
    let field = document().get_element_by_id(FIELD).map(JsCast::unchecked_into);
    view(field.map(|field| Suggestions::new(Site::here(), field).show()))
}

impl Suggestions {
    fn new(site: Site, field: HtmlInputElement) -> Self {
        let words = RwSignal::new(String::new());
        let found = RwSignal::new(Vec::new());
        let asked = ask(move || match words.with(|words| is_short(words)) {
            true => ready(Ok(Vec::new())).boxed_local(),
            false => words.with(|words| site.catalogue().suggestions(words, site.language, MOST)),
        });
        following(move || {
            // Without an answer there is no list, and the page goes on as without suggestions.
            let answer = asked.answer().filter(|_| !words.with_untracked(|words| is_short(words)));
            found.set(answer.map_or_else(Vec::new, |answer| in_order(&answer)));
        });
        Self {
            site,
            field: StoredValue::new_local(field),
            words,
            found,
            active: RwSignal::new(None),
            ahead: StoredValue::new(None),
            status: RwSignal::new(String::new()),
            pause: StoredValue::new_local(None),
        }
    }

    fn show(self) -> AnyView {
        self.attend();
        self.typed();
        let is_empty = move || self.found.with(Vec::is_empty);
        let list = div()
            .id(LIST)
            .class("suggestions")
            .attribute("role", "listbox")
            .attribute("aria-label", self.site.say(&texts::SUGGESTIONS))
            .attribute_from("hidden", is_empty)
            // The field keeps the focus, whatever is pressed in the list.
            .on("mousedown", |event| event.prevent_default())
            .child(changing(move || self.options()));
        let status = p().class("visually-hidden").attribute("role", "status");
        view((list, status.child(changing(move || view(self.status.get())))))
    }

    /// Listens to the field, and tells it what has become of the list.
    fn attend(self) {
        let field = self.field.get_value();
        listen(&field, "input", Box::new(move |_| self.typed()));
        listen(&field, "keydown", Box::new(move |event| self.pressed(&event)));
        let close = move |_: Event| self.close();
        listen(&field, "blur", Box::new(close));
        listen(get(&field, "form").unchecked_ref(), "submit", Box::new(close));
        following(move || self.tell(self.found.with(Vec::len)));
        following(move || self.tell_active());
    }

    /// Tells the field and screen readers that so many are suggested.
    fn tell(self, count: usize) {
        let is_open = count > 0;
        // That a list was closed may be told after the key that asked for the next one.
        let ahead = is_open.then(|| self.ahead.try_update_value(Option::take).flatten());
        self.active.set(ahead.flatten().map(|way| way.from(None, count)));
        let expanded = if is_open { "true" } else { "false" };
        let _ = self.field.get_value().set_attribute("aria-expanded", expanded);
        if is_open {
            self.status.set(self.site.count(count, &texts::SUGGESTION_COUNT));
            self.make_room();
        }
    }

    /// Asks when nothing more is typed for a while.
    fn typed(self) {
        self.wait_for_words();
        self.pause.set_value(Some(Timeout::new(PAUSE, move || self.open())));
    }

    /// Asks, if the field still has the focus.
    fn open(self) {
        if document().active_element().is_some_and(|element| element.id() == FIELD) {
            let words = self.field.with_value(HtmlInputElement::value);
            let words = words.trim();
            // Those that are asked for already are on their way, and a second answer would lose what the first has reached.
            if self.words.with_untracked(|asked| asked != words) {
                self.words.set(words.to_owned());
            }
        }
    }

    /// Closes the list, and no longer waits for one.
    fn close(self) {
        self.wait_for_words();
        self.pause.set_value(None);
        self.words.set(String::new());
        self.found.set(Vec::new());
    }

    /// Forgets what belongs to the words before: what is said once more must be new to be read out.
    fn wait_for_words(self) {
        self.active.set(None);
        self.ahead.set_value(None);
        self.status.set(String::new());
    }

    /// Opens an exhibit or a museum; the words of anything else are searched for.
    fn choose(self, at: usize) {
        let Some(Suggestion { of, label, id }) = self.found.with_untracked(|found| found.get(at).cloned())
        else {
            return;
        };
        self.close();
        match (of, id) {
            (Suggested::Exhibit, Some(id)) => {
                self.site.navigation.open(self.site.location(Route::Exhibit(id)))
            }
            (Suggested::Museum, Some(id)) => self.site.navigation.open(self.site.location(Route::Museum(id))),
            _ => {
                // As the catalogue itself has it: an API need not know the reader's alphabet.
                let label = label.choose(self.site.language.wanted());
                let field = self.field.get_value();
                set(&field, "value", &label.map_or("", |label| label.text).into());
                call(&get(&field, "form"), "requestSubmit", &JsValue::UNDEFINED);
            }
        }
    }
}

/// Whether there are too few letters to suggest anything.
fn is_short(words: &str) -> bool {
    words.chars().nth(1).is_none()
}

/// Those of each kind together, titles first.
fn in_order(suggestions: &[Suggestion]) -> Vec<Suggestion> {
    let of = |kind| suggestions.iter().filter(move |suggestion| suggestion.of == kind).cloned();
    Suggested::ALL.into_iter().flat_map(of).collect()
}
