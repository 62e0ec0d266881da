//! The pages of a thing, one at a time, and the list of them.

use super::collection::left_out;
use crate::components::changing::changing;
use crate::components::element::{
    Element, a, button, details, div, h3, li, nav, nothing, ol, p, span, summary, view,
};
use crate::components::facts::Facts;
use crate::components::media::OPEN_PAGE;
use crate::components::media::zoom::zoom;
use crate::components::text::{rights_view, shown, shown_briefly};
use crate::derived::Derived;
use crate::languages::{number, say_with, texts};
use crate::site::Site;
use crate::web::address::Location;
use catalogue::iiif::{Document, Found, Manifest, Page, PageImage};
use catalogue::model::Rights;
use leptos::prelude::*;
use std::sync::Arc;

/// A manifest that was found, and which of its pages is open.
#[derive(Clone)]
struct Book {
    site: Site,
    found: Arc<Found>,
    /// Its place among the pages, from 0.
    page: Derived<usize>,
}

/// The page that the address names, with buttons to the next and the one before, the list of all,
/// and what the manifest tells of the thing.
pub(super) fn pages(site: Site, found: Arc<Found>) -> AnyView {
    let Some(manifest) = manifest(&found) else { return nothing() };
    let about = about(site, manifest);
    let count = manifest.pages.len();
    if count == 0 {
        return view((p().child(site.say(&texts::MANIFEST_EMPTY)), about));
    }
    let params = site.navigation.params();
    let page = Derived::new(move |_| {
        let asked = params.with(|params| params.get(OPEN_PAGE).and_then(|page| page.parse().ok()));
        asked.unwrap_or(1_usize).clamp(1, count) - 1
    });
    let book = Book { site, found: found.clone(), page };
    let (turn, list) = (book.turning(manifest), book.list(manifest));
    let (picture, words) = (book.clone().shown(picture), book.shown(page_words));
    view((turn, picture, words, list, left_out(site, manifest.left_out), about))
}

fn manifest(found: &Found) -> Option<&Manifest> {
    match &found.document {
        Document::Manifest(manifest) => Some(manifest),
        Document::Image(_) | Document::Collection(_) => None,
    }
}

impl Book {
    /// What a function shows of the open page, and of the next when that is turned to.
    fn shown(self, show: fn(Site, usize, &Page) -> AnyView) -> AnyView {
        changing(move || {
            let at = self.page.get();
            let page = manifest(&self.found).and_then(|manifest| manifest.pages.get(at));
            page.map_or_else(nothing, |page| show(self.site, at, page))
        })
    }

    /// Buttons that turn the pages and keep the focus. A book that is read from the right has its
    /// next page on the left.
    fn turning(&self, manifest: &Manifest) -> Element {
        let (site, page, count) = (self.site, self.page, manifest.pages.len());
        let turn = |step: isize, sign: &'static str, name| {
            let target = move || page.get().checked_add_signed(step).filter(|&target| target < count);
            let go = move |_| {
                if let Some(target) = target() {
                    let params = site.navigation.now().params.with(OPEN_PAGE, &(target + 1).to_string());
                    site.navigation.show(params, false);
                }
            };
            let end = move || target().is_none().then_some("true");
            let name = span().class("visually-hidden").child(site.say(name));
            let made =
                button().attribute("type", "button").attribute_from("aria-disabled", end).on("click", go);
            made.child((span().attribute("aria-hidden", "true").child(sign), name))
        };
        let before = |sign| turn(-1, sign, &texts::PREVIOUS_PAGE);
        let next = |sign| turn(1, sign, &texts::NEXT_PAGE);
        let place = changing(move || {
            let number = |at| number(site.language, at);
            view(format!("{} / {}", number(page.get() + 1), number(count)))
        });
        let place = span().attribute("role", "status").child(place);
        let bar = div().class("page-turning").attribute("dir", "ltr");
        match manifest.right_to_left {
            true => bar.child((next("←"), place, before("→"))),
            false => bar.child((before("←"), place, next("→"))),
        }
    }

    fn list(&self, manifest: &Manifest) -> Element {
        let (site, page) = (self.site, self.page);
        let now = site.navigation.now();
        let items = manifest.pages.iter().enumerate().map(|(at, own)| {
            let open = move || (page.get() == at).then_some("page");
            let params = now.params.with(OPEN_PAGE, &(at + 1).to_string());
            let href = Location { params, ..now.clone() }.href();
            li().child(a().href(href).attribute_from("aria-current", open).child(page_name(site, at, own)))
        });
        let list = ol().class("document-items").child(items.collect::<Vec<_>>());
        let name = site.say(&texts::PAGES);
        let list = nav().attribute("aria-label", name.clone()).child(list);
        details().class("pages").attribute("open", true).child((summary().child(name), list))
    }
}

fn picture(site: Site, at: usize, page: &Page) -> AnyView {
    let name = match &page.label {
        Some(label) => site.plain(label),
        None => page_number(site, at),
    };
    match &page.image {
        PageImage::Service { id, .. } => zoom("iiif", id.href().unwrap_or_default(), name),
        PageImage::Plain { url, .. } => zoom("image", url.href().unwrap_or_default(), name),
    }
}

fn page_words(site: Site, at: usize, page: &Page) -> AnyView {
    let description = page.description.as_ref().map(|text| p().child(shown(text)));
    view((h3().child(page_name(site, at, page)), description))
}

/// What a page is called; one without a name goes by its number.
fn page_name(site: Site, at: usize, page: &Page) -> AnyView {
    match &page.label {
        Some(label) => shown_briefly(label),
        None => view(page_number(site, at)),
    }
}

fn page_number(site: Site, at: usize) -> String {
    say_with(site.language, &texts::PAGE_NUMBER, &number(site.language, at + 1))
}

/// What the manifest tells of the thing, with what must be shown of it.
fn about(site: Site, manifest: &Manifest) -> AnyView {
    let facts = manifest.metadata.iter().fold(Facts::default(), |facts, (name, fact)| facts.told(name, fact));
    let facts = manifest.attribution.iter().fold(facts, |facts, (name, fact)| match name.is_blank() {
        true => facts.text(&texts::CREDIT_LINE, Some(fact)),
        false => facts.told(name, fact),
    });
    let rights = (manifest.rights != Rights::default()).then(|| rights_view(site, &manifest.rights));
    let title = (!manifest.label.is_blank()).then(|| h3().child(shown(&manifest.label)));
    let description = manifest.description.as_ref().map(|text| p().child(shown(text)));
    view((title, description, facts.add(&texts::RIGHTS, rights).view()))
}
