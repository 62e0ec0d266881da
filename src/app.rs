//! The start of the portal, and the frame that every page stands in.

use crate::catalogues::{Catalogues, Opened, Settings};
use crate::components::changing::later;
use crate::components::element::{self, button, h1, view};
use crate::components::frame::{Asked, Retry, ask, failed, footer, header, part_failed, waiting};
use crate::derived::Derived;
use crate::languages::{Language, alphabets, failure, portal_error, say, texts};
use crate::pages;
use crate::site::Site;
use crate::web::fetch::Network;
use crate::web::head;
use crate::web::navigation::{Navigation, language_in_address};
use crate::web::storage::Choice;
use crate::web::turns;
use catalogue::json::Wrong;
use catalogue::model::Address;
use catalogue::portal::Portal;
use catalogue::{Answer, Fetch};
use futures::FutureExt;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use wasm_bindgen::JsCast;

/// Mounts the portal in the page's element `app`, when it is its turn.
pub fn mount() {
    turns::take();
    spawn_local(async {
        if let Some(element) = document().get_element_by_id("app").and_then(|element| element.dyn_into().ok())
        {
            leptos::mount::mount_to(element, app).forget();
        }
    });
}

/// The portal: reads `portal.json`, then shows what it names.
fn app() -> AnyView {
    let settings: Asked<Result<Portal, Wrong>> = ask(|| {
        let file = Network.fetch(&Address::new("portal.json"));
        async move { Ok(Portal::read(&file.await?)) }.boxed_local()
    });
    // Until the settings are here, nobody knows which languages the portal has.
    let guess = start_language(&Language::ALL, language_in_address());
    settings.whole(
        || view(element::div().class("starting")),
        move |problem, retry| {
            start_failed(guess, &failure(guess, problem), problem.reason.may_pass().then_some(retry))
        },
        move |settings| match &*settings {
            Ok(settings) => opened(settings.clone()),
            Err(problem) => {
                web_sys::console::error_1(&format!("portal.json {}: {}", problem.field, problem.why).into());
                start_failed(guess, &portal_error(guess, problem), None)
            }
        },
    )
}

fn start_failed(language: Language, message: &str, retry: Option<Retry>) -> AnyView {
    head::set_language(language);
    let heading = say(language, &texts::SETTINGS_FAILED);
    let message = failed(language, message.to_owned(), None, retry);
    view(element::main().class("page").child((h1().child(heading), message)))
}

/// The language to start in: the address's, else the visitor's last choice, else the best that
/// their browser asks for, else the portal's first.
fn start_language(offered: &[Language], in_address: Option<Language>) -> Language {
    let of_tag = |tag: &str| Language::tagged(tag).or_else(|| Language::tagged(tag.split('-').next()?));
    let preferred = head::preferred_languages();
    let wanted = in_address
        .into_iter()
        .chain(Choice::Language.get().and_then(|tag| Language::tagged(&tag)))
        .chain(preferred.iter().filter_map(|tag| of_tag(tag)));
    let first = offered.first().copied().unwrap_or_default();
    wanted.into_iter().find(|language| offered.contains(language)).unwrap_or(first)
}

/// The portal of settings that have been read.
fn opened(settings: Portal) -> AnyView {
    if let Some(hue) = settings.theme.accent_hue {
        head::set_accent_hue(hue);
    }
    if settings.kiosk.is_some() && head::enter_kiosk() {
        return waiting();
    }
    let offered = settings.languages.clone();
    let navigation = Navigation::start(move |language| start_language(&offered, language));
    let settings: Settings = StoredValue::new_local(Rc::new(settings));
    let catalogues = Catalogues::new(settings);
    let page = navigation.page();
    // Another language or another catalogue is another page, with all that stands around it.
    let shown = Derived::new(move |_| {
        let page = page.get();
        (page.language, page.catalogue)
    });
    later(move || {
        let (language, catalogue) = shown.get();
        let place = settings.with_value(|settings| settings.place(catalogue.as_deref()));
        head::set_language(language);
        let site = move |opened| Site::new(language, navigation, settings, opened);
        // Around an address of no catalogue stands the first one.
        let content: fn(Site) -> AnyView =
            if place.is_some() { pages::outlet } else { |_| pages::page_missing() };
        let place = place.unwrap_or_default();
        let is_spelled = alphabets::is_spelled(language);
        if let Some(opened) = catalogues.opened(place).filter(|_| is_spelled) {
            return framed(site(opened), &content);
        }
        ask(move || open(catalogues, place, language)).whole(
            move || if is_spelled { framed(site(catalogues.nothing()), &|_| waiting()) } else { waiting() },
            move |problem, retry| framed(site(catalogues.nothing()), &|_| part_failed(problem, retry)),
            move |opened| framed(site(*opened), &content),
        )
    })
}

/// Opens a catalogue for readers of a language, with what spells its alphabet.
fn open(catalogues: Catalogues, place: usize, language: Language) -> Answer<Opened> {
    async move {
        if !alphabets::is_spelled(language) {
            alphabets::load().await.map_err(|missing| missing.failure("alphabets.wasm"))?;
        }
        match catalogues.opened(place) {
            Some(opened) => Ok(opened),
            None => catalogues.open(place).await,
        }
    }
    .boxed_local()
}

/// What stands around every page, with its content.
fn framed(site: Site, content: &dyn Fn(Site) -> AnyView) -> AnyView {
    provide_context(site);
    let to_content = move |_| {
        if let Some(content) = document().get_element_by_id("content") {
            // An element that cannot take the focus is no reason to stop.
            let _ = content.unchecked_into::<web_sys::HtmlElement>().focus();
        }
    };
    let skip = button().class("skip").attribute("type", "button").on("click", to_content);
    let main = element::main().id("content").class("page").attribute("tabindex", "-1");
    view((skip.child(site.say(&texts::SKIP_TO_CONTENT)), header(), main.child(content(site)), footer()))
}
