//! An exhibit of a collection: with what its owner can do with it, or as others see it.

use super::own::{set_note, shift, take};
use super::{Found, Here, What, own};
use crate::components::changing::changing;
use crate::components::element::{
    Element, a, button, div, element, h3, identifier, input, label, li, p, span, view,
};
use crate::components::frame::{Retry, failed};
use crate::components::picture::{Loading, picture};
use crate::components::text::{shown_briefly, shown_reading};
use crate::languages::{Words, date, say_with, texts};
use crate::site::Site;
use crate::web::device;
use crate::web::position::focus_on;
use catalogue::collection::Record;
use catalogue::model::Term;
use leptos::prelude::*;
use std::cell::RefCell;

/// The identifier of where it is said what has come of a move.
pub(super) const SAID: &str = "kept-said";

thread_local! {
    /// Those that are to be compared.
    static CHOSEN: RefCell<Vec<Record>> = const { RefCell::new(Vec::new()) };
}

/// What all rows of a list share.
#[derive(Clone, Copy)]
pub struct Rows {
    pub(super) site: Site,
    /// Asks anew for those that have failed.
    pub(super) again: Retry,
    /// Changes with those that are to be compared.
    choice: RwSignal<()>,
}

impl Rows {
    /// Rows of which none is chosen.
    pub fn new(site: Site, again: Retry) -> Self {
        CHOSEN.take();
        Self { site, again, choice: RwSignal::new(()) }
    }

    /// Those that are to be compared.
    pub(super) fn chosen(self) -> Vec<Record> {
        self.choice.track();
        CHOSEN.with_borrow(Clone::clone)
    }

    fn choose(self, record: &Record, is_chosen: bool) {
        CHOSEN.with_borrow_mut(|chosen| {
            chosen.retain(|chosen| chosen != record);
            if is_chosen {
                chosen.push(record.clone());
            }
        });
        self.choice.set(());
    }
}

/// An exhibit of the visitor's own collection, at a place of so many.
pub fn row(rows: Rows, found: &Found, at: usize, last: usize) -> Element {
    let note = note_field(rows.site, &found.record);
    li().class("kept").child((shown(rows.site, found, Some(rows.again)), note, tools(rows, found, at, last)))
}

/// An exhibit of somebody else's collection, with their note.
pub fn row_of_others(site: Site, found: &Found, note: &str, again: Retry) -> Element {
    let note = (!note.is_empty()).then(|| p().class("kept-note").child(note));
    li().class("kept").child((shown(site, found, Some(again)), note))
}

/// What an exhibit is; one that is not there says so in its place.
fn shown(site: Site, found: &Found, again: Option<Retry>) -> AnyView {
    match &found.what {
        What::Here(here) => {
            provide_context(here.site);
            let shown = exhibit(here);
            provide_context(site);
            shown
        }
        What::Unknown => {
            let words = say_with(site.language, &texts::EXHIBIT_UNKNOWN, &found.record.id);
            view(p().class("status kept-missing").child(words))
        }
        What::Failed(why) => {
            let name = p().child(found.record.id.clone());
            view(div().class("kept-missing").child((name, failed(site.language, why.clone(), None, again))))
        }
    }
}

fn exhibit(here: &Here) -> AnyView {
    let exhibit = &here.exhibit;
    let seed = exhibit.object_type.as_ref().map_or(exhibit.id.as_str(), Term::key);
    let picture = picture(&exhibit.media, &exhibit.title, seed, Loading::Near);
    let kind = exhibit.object_type.as_ref().map(|term| shown_briefly(&term.label));
    let language = here.site.language;
    let date =
        exhibit.date.as_ref().and_then(|own| date(language, own)).map(|date| shown_reading(date, false));
    let museum = here.museum.as_ref().map(shown_briefly);
    let facts = [kind, date, museum].map(|fact| fact.map(|fact| span().child(fact)));
    let title = h3().child(a().href(here.href()).child(shown_briefly(&exhibit.title)));
    let text = div().class("kept-text").child((title, p().class("card-facts").child(facts)));
    view((div().class("kept-picture").child(picture), text))
}

fn note_field(site: Site, record: &Record) -> AnyView {
    let own = own();
    let note = {
        let record = record.clone();
        move || {
            own.with(|own| {
                let kept = own.collection.place(&record).and_then(|at| own.collection.kept.get(at));
                kept.map(|kept| kept.note.clone()).unwrap_or_default()
            })
        }
    };
    let at_first = untrack(&note);
    let record = record.clone();
    let field = element("textarea")
        .attribute("rows", 2)
        .attribute("maxlength", 1_000)
        .on("input", move |event| set_note(&record, &event_target_value(&event)))
        .child(at_first);
    let name = span().child(site.say(&texts::YOUR_NOTE));
    // A field cuts off what it has no room for; paper has room.
    let printed = p().class("printed").child(changing(move || view(note())));
    view(div().class("kept-note").child((label().child((name, field)), printed)))
}

fn tools(rows: Rows, found: &Found, at: usize, last: usize) -> Element {
    let (site, name, record) = (rows.site, found.name(), found.record.clone());
    let choose = matches!(found.what, What::Here(_)).then(|| choose(rows, &record, &name));
    let taken = record.clone();
    let take_out = tool(site, &texts::TAKE_OUT_NAMED, &name, "×").on("click", move |_| {
        rows.choose(&taken, false);
        take(&taken);
        focus_on("put-back");
    });
    div().class("kept-tools").child((
        choose,
        mover(rows, &record, &name, false, at == 0),
        mover(rows, &record, &name, true, at == last),
        take_out,
    ))
}

fn tool(site: Site, words: &'static Words, name: &str, sign: &'static str) -> Element {
    let words = say_with(site.language, words, name);
    let sign = span().attribute("aria-hidden", "true").child(sign);
    let made = button().attribute("type", "button").attribute("title", words.clone());
    made.child((sign, span().class("visually-hidden").child(words)))
}

/// A button that moves an exhibit. At the end of the list it stays, so that the focus stays too.
fn mover(rows: Rows, record: &Record, name: &str, down: bool, is_at_end: bool) -> Element {
    let (words, sign, id) = match down {
        true => (&texts::MOVE_DOWN, "↓", "down"),
        false => (&texts::MOVE_UP, "↑", "up"),
    };
    let made = tool(rows.site, words, name, sign).id(identifier(id, &record.to_word()));
    let record = record.clone();
    let press = move |_| {
        if let Some(place) = shift(&record, down) {
            device::tell(SAID, &say_with(rows.site.language, &texts::MOVED_TO, &(place + 1).to_string()));
        }
    };
    made.attribute("aria-disabled", is_at_end.then_some("true")).on("click", press)
}

fn choose(rows: Rows, record: &Record, name: &str) -> AnyView {
    let (own, other) = (record.clone(), record.clone());
    let change = move |event| rows.choose(&own, event_target_checked(&event));
    let is_chosen = move || rows.chosen().contains(&other);
    let field = input().attribute("type", "checkbox").property("checked", is_chosen).on("change", change);
    let name = say_with(rows.site.language, &texts::COMPARE_CHOOSE, name);
    let field = field.attribute("aria-label", name);
    view(
        label()
            .class("switch")
            .child((field, span().attribute("aria-hidden", "true").child(rows.site.say(&texts::COMPARE)))),
    )
}
