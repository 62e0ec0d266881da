//! The visitor's own collection: as it stands, and as it is kept.

use crate::components::changing::changing;
use crate::components::element::{nothing, p, view};
use crate::derived::Derived;
use crate::languages::texts;
use crate::site::Site;
use crate::web::storage::{Choice, Unkept, keep, kept};
use catalogue::collection::{Collection, Kept, Record};
use leptos::prelude::*;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// Where it is kept on the device.
pub const KEY: &str = "museum-portal-collection";

/// The visitor's own collection.
#[derive(Clone, Default)]
pub struct Own {
    /// What is in it.
    pub collection: Collection,
    /// Why the last change is not kept, if it is not.
    pub unkept: Option<Unkept>,
    /// What was taken out last, and where it was.
    pub taken: Option<(usize, Kept)>,
    /// Whether there was no room for what was to come in.
    pub is_full: bool,
}

/// It belongs to no page: what cannot be kept on the device stays for the visit.
static OWN: LazyLock<ArcRwSignal<Own>> = LazyLock::new(|| {
    IS_HERE.store(true, Relaxed);
    ArcRwSignal::new(Own::default().read())
});

/// Whether somebody has asked for it in this visit.
static IS_HERE: AtomicBool = AtomicBool::new(false);

/// Whether it may have what is not kept on the device. As long as nobody has asked for it, it is what is kept, and its code
/// need not come to read that.
pub(super) fn is_here() -> bool {
    IS_HERE.load(Relaxed)
}

/// Changes when exhibits come, go or move, and not with every letter of a note.
static ORDER: LazyLock<ArcRwSignal<()>> = LazyLock::new(|| ArcRwSignal::new(()));

/// The visitor's own collection.
pub fn own() -> ArcRwSignal<Own> {
    OWN.clone()
}

/// The exhibits in their order.
pub(super) fn records() -> Vec<Record> {
    ORDER.track();
    OWN.with_untracked(|own| own.collection.records())
}

/// Whether something is so of the collection. It is one type for all such questions, and changes only when the answer does.
pub(super) fn is(so: fn(&Own) -> bool) -> Derived<bool> {
    Derived::new(move |_| OWN.with(so))
}

/// Reads the collection anew: another window may have changed it.
pub fn refresh() {
    let read = OWN.get_untracked().read();
    if read.collection != OWN.with_untracked(|own| own.collection.clone()) {
        OWN.set(read);
        ORDER.set(());
    }
    tell_menu();
}

impl Own {
    fn read(mut self) -> Self {
        if self.unkept.is_some() {
            // What is kept is older.
            return self;
        }
        match kept(KEY) {
            Ok(text) => self.collection = Collection::from_text(&text.unwrap_or_default()),
            Err(unkept) => self.unkept = Some(unkept),
        }
        self
    }
}

/// How many exhibits there are; nothing if there are none.
fn count(own: &Own) -> String {
    match own.collection.kept.len() {
        0 => String::new(),
        count => count.to_string(),
    }
}

/// Changes the collection, and keeps it.
fn change(change: &mut dyn FnMut(&mut Own)) {
    let before = OWN.with_untracked(|own| own.collection.records());
    OWN.update(|own| {
        *own = std::mem::take(own).read();
        change(own);
        own.unkept = keep(KEY, &own.collection.to_text()).err();
        Choice::Kept.set(&count(own));
    });
    if before != OWN.with_untracked(|own| own.collection.records()) {
        ORDER.set(());
    }
    tell_menu();
}

/// Puts an exhibit into the collection.
pub(super) fn put(record: &Record) {
    change(&mut |own| {
        let kept = Kept { record: record.clone(), note: String::new() };
        own.is_full = !own.collection.put(kept, usize::MAX);
        own.taken = None;
    });
}

/// Takes an exhibit out of it.
pub(super) fn take(record: &Record) {
    change(&mut |own| {
        own.taken = own.collection.take(record);
        own.is_full = false;
    });
}

/// Puts back what was taken out last, with its note and in its place.
pub(super) fn put_back() {
    change(&mut |own| {
        if let Some((at, kept)) = own.taken.take() {
            own.is_full = !own.collection.put(kept, at);
        }
    });
}

/// Moves an exhibit one place up or down; where it stands then, from 0.
pub(super) fn shift(record: &Record, down: bool) -> Option<usize> {
    let mut place = None;
    change(&mut |own| place = own.collection.shift(record, down));
    place
}

/// Sets the title.
pub(super) fn set_title(title: &str) {
    change(&mut |own| title.clone_into(&mut own.collection.title));
}

/// Sets the note on an exhibit.
pub(super) fn set_note(record: &Record, note: &str) {
    change(&mut |own| {
        let place = own.collection.place(record);
        if let Some(kept) = place.and_then(|at| own.collection.kept.get_mut(at)) {
            note.clone_into(&mut kept.note);
        }
    });
}

/// Makes another collection the visitor's own: in the place of theirs, or added to it.
pub fn adopt(other: &Collection, replaces: bool) {
    change(&mut |own| {
        own.taken = None;
        own.is_full = false;
        match replaces {
            true => own.collection = other.clone(),
            false => own.is_full = own.collection.add(other.clone()) > 0,
        }
    });
}

/// Writes into the menu how many exhibits there are.
fn tell_menu() {
    write_in_menu(&OWN.with_untracked(count));
}

/// The menu is on every page, and this code is not.
pub(super) fn write_in_menu(count: &str) {
    if let Ok(Some(link)) = document().query_selector("[data-kept]") {
        // Fails only for a bad name.
        let _ = link.set_attribute("data-kept", count);
    }
}

/// What stands in the way of keeping the collection, in words; nothing if nothing does.
pub fn trouble(site: Site) -> AnyView {
    let troubles = [
        (is(|own| own.is_full), &texts::COLLECTION_FULL),
        (is(|own| own.unkept == Some(Unkept::Refused)), &texts::STORAGE_REFUSED),
        (is(|own| own.unkept == Some(Unkept::Full)), &texts::STORAGE_FULL),
    ];
    changing(move || {
        let Some((_, words)) = troubles.iter().find(|(is_so, _)| is_so.get()) else { return nothing() };
        view(p().class("status").child(site.say(words)))
    })
}
