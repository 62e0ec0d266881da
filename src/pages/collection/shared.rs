//! A collection that somebody has sent: the fragment of the address holds it, so that no server knows it.

use crate::components::changing::changing;
use crate::components::collecting::{adopt, find, own, refresh, row_of_others};
use crate::components::element::{a, button, div, h2, ol, p, view};
use crate::components::frame::{Retry, ask, heading};
use crate::languages::{Words, count, say_with, texts};
use crate::site::Site;
use crate::web::address::Route;
use crate::web::member;
use crate::web::position::focus_on;
use catalogue::collection::{BadLink, Collection};
use leptos::{ev, prelude::*};
use std::cell::RefCell;
use std::sync::Arc;

thread_local! {
    /// What the last link held: another language is another address, which comes without it.
    static LATEST: RefCell<String> = const { RefCell::new(String::new()) };
}

pub(super) fn page(site: Site) -> AnyView {
    let link = RwSignal::new(in_address(site));
    let listener = window_event_listener(ev::hashchange, move |_| link.set(in_address(site)));
    on_cleanup(move || listener.remove());
    changing(move || match Collection::from_link(&link.get()) {
        Ok(collection) => content(site, Arc::new(collection)),
        Err(bad) => broken(site, bad),
    })
}

fn in_address(site: Site) -> String {
    let hash = member::get(&window().location(), "hash").as_string().unwrap_or_default();
    let link = hash.trim_start_matches('#').to_owned();
    if !link.is_empty() {
        LATEST.set(link.clone());
        return link;
    }
    let link = LATEST.with_borrow(String::clone);
    if let (false, Ok(history)) = (link.is_empty(), window().history()) {
        let (state, href) = (history.state().unwrap_or_default(), site.href(Route::Shared));
        // Without it in the address the page shows the collection all the same.
        let _ = history.replace_state_with_url(&state, "", Some(&format!("{href}#{link}")));
    }
    link
}

fn broken(site: Site, bad: BadLink) -> AnyView {
    let title = site.say(&texts::SHARED_COLLECTION);
    let words = match bad {
        BadLink::Empty => &texts::LINK_EMPTY,
        BadLink::TooLong => &texts::LINK_LONGER_THAN_ANY,
        BadLink::Newer => &texts::LINK_NEWER,
        BadLink::Damaged => &texts::LINK_DAMAGED,
    };
    let way = a().class("way").href(site.href(Route::Collection)).child(site.say(&texts::MY_COLLECTION));
    let words = div().class("failed").attribute("role", "alert").child((p().child(site.say(words)), way));
    view((heading(&title, title.as_str()), words))
}

fn content(site: Site, collection: Arc<Collection>) -> AnyView {
    let usual = site.say(&texts::SHARED_COLLECTION);
    let kind = (!collection.title.is_empty()).then(|| p().class("kind").child(usual.clone()));
    let title = if collection.title.is_empty() { usual } else { collection.title.clone() };
    let again = Retry::new();
    let records = collection.records();
    let asked = ask(move || {
        again.track();
        find(site, records.clone())
    });
    let own = collection.clone();
    let list = asked.part(move |found| {
        let rows = found.iter().zip(&own.kept);
        let rows = rows.map(|(found, kept)| row_of_others(site, found, &kept.note, again));
        view(ol().class("kept-list").child(rows.collect::<Vec<_>>()))
    });
    view((
        kind,
        heading(&title, title.as_str()),
        p().class("lead").child(site.say(&texts::SHARED_IS_NOT_YOURS)),
        keep_part(site, collection),
        h2().class("visually-hidden").child(site.say(&texts::EXHIBITS)),
        list,
    ))
}

/// A button to make it one's own. Who has one already says what is to become of it.
fn keep_part(site: Site, collection: Arc<Collection>) -> AnyView {
    refresh();
    let is_asking = RwSignal::new(false);
    let keep = move |collection: &Collection, replaces| {
        adopt(collection, replaces);
        site.navigation.open(site.location(Route::Collection));
    };
    changing(move || {
        let button =
            |id, words: &'static Words| button().id(id).attribute("type", "button").child(site.say(words));
        let mine = collection.clone();
        if !is_asking.get() {
            let press = move |_| match own().with_untracked(|own| own.collection.kept.is_empty()) {
                true => keep(&mine, true),
                false => {
                    is_asking.set(true);
                    focus_on("add-to-mine");
                }
            };
            return view(
                p().class("toolbar").child(button("keep-shared", &texts::KEEP_AS_MINE).on("click", press)),
            );
        }
        let has = own().with_untracked(|own| own.collection.kept.len());
        let words = say_with(
            site.language,
            &texts::HAVE_ONE_ALREADY,
            &count(site.language, has, &texts::EXHIBIT_COUNT),
        );
        let other = collection.clone();
        let cancel = move |_| {
            is_asking.set(false);
            focus_on("keep-shared");
        };
        let tools = div().class("toolbar").child((
            button("add-to-mine", &texts::ADD_TO_MINE).on("click", move |_| keep(&mine, false)),
            button("replace-mine", &texts::REPLACE_MINE).on("click", move |_| keep(&other, true)),
            button("keep-neither", &texts::CANCEL).on("click", cancel),
        ));
        let group = div().class("asking").attribute("role", "group").attribute("aria-label", words.clone());
        view(group.child((p().child(words), tools)))
    })
}
